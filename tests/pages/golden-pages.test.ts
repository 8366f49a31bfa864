import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traceReading } from '../../lib/cli/trace-reading.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';

/** What a careful reader finds on a golden page; entries are numbered from 1, and named by their first word. */
interface Expected {
  readonly citations: readonly { readonly exact: string; readonly verdict: string; readonly entries: readonly number[] }[];
  readonly entries: readonly string[];
}

const FOLDER = new URL('./golden/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5));

/** Citations by their text, for the order of the rows on a page is not what is tested. */
function sorted<T extends { readonly exact: string }>(citations: readonly T[]): T[] {
  return [...citations].sort((a, b) => a.exact.localeCompare(b.exact));
}

describe('golden pages', () => {
  it.each(NAMES)('%s', (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8'));
    const reading = readCitations(readHtml(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8')));
    const report = makeReport(reading);
    const found = report.citations.map(({ selector, verdict, references }) => ({
      exact: selector.exact,
      verdict,
      entries: references.map((id) => 1 + report.references.findIndex((reference) => reference.id === id)),
    }));
    const heads = report.references.map((reference) => reference.selector.exact.replace(/^\d+\.\s/, '').split(/[\s,.]/)[0]);
    const trace = traceReading(name, reading);
    expect(heads, trace).toEqual(expected.entries);
    expect(sorted(found), trace).toEqual(sorted(expected.citations));
  });
});
