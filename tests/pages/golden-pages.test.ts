import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traceReading } from '../../lib/cli/trace-reading.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';

/**
 * What a careful reader finds on a golden page, both in the page's order. Entries are numbered from 1, and told by their first words, or
 * by their first and their last ones: "Mu", "Smith, J. (2001). Needles and hope", "Mu … 1–9.".
 */
interface Expected {
  readonly citations: readonly { readonly exact: string; readonly verdict: string; readonly entries: readonly number[] }[];
  readonly entries: readonly string[];
}

const FOLDER = new URL('./golden/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5));

/** The words that tell an entry, as far as it has them: whole words, behind a number typed before it. */
function wordsOf(entry: string | undefined, told: string): string {
  const text = (entry ?? '').replace(/^\d+\.\s/, '');
  const [start = '', end = ''] = told.split(' … ');
  const isTold = text.startsWith(start) && text.endsWith(end) && !/^\p{L}/u.test(text.slice(start.length));
  return isTold ? told : text;
}

describe('golden pages', () => {
  it.each(NAMES)('%s', (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8'));
    const page = readHtml(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'));
    const reading = readCitations(page);
    const { citations, references } = makeReport(reading);
    const found = citations.map(({ selector, verdict, references: meant }) => ({
      exact: selector.exact,
      verdict,
      entries: meant.map((id) => 1 + references.findIndex((reference) => reference.id === id)),
    }));
    const trace = traceReading(name, reading);
    const told = references.map(({ selector }, i) => wordsOf(selector.exact, expected.entries[i] ?? ''));
    expect(told, trace).toEqual(expected.entries);
    expect(found, trace).toEqual(expected.citations);
    for (const stretches of [citations, references]) {
      let end = 0;
      for (const { selector } of stretches) {
        expect(selector.start, trace).toBe(page.text.indexOf(selector.exact, end));
        end = selector.end;
        expect(page.text.slice(selector.start, end)).toBe(selector.exact);
      }
    }
  });
});
