import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../../lib/model/work.ts';
import { cslItems } from '../../../lib/report/exports/csl-items.ts';
import { referenceFile } from '../../../lib/report/exports/reference-file.ts';
import { reports } from '../../components/reports.ts';

const PAYLOADS: readonly string[] = JSON.parse(readFileSync(new URL('../../fixtures/hostile/payloads.json', import.meta.url), 'utf8'));
const [first] = reports.acupuncture.references;
if (!first) throw new Error('The sample has references.');

/** A report with one work that a service has filled with this text wherever it may. */
function reportOn(text: string) {
  const work: WorkRecord = {
    type: 'article-journal',
    title: text,
    author: [{ family: text, given: text }, { literal: text }],
    issued: { 'date-parts': [[2020]] },
    'container-title': text,
    volume: text,
    issue: text,
    page: text,
    publisher: text,
    DOI: text,
    URL: text,
    ISBN: text,
    PMID: text,
    years: [2020],
    studyTypes: [],
    notices: [],
    source: 'Crossref',
  };
  const resolution = { ...(first as NonNullable<typeof first>).resolution, status: 'resolved' as const, work };
  return { ...reports.acupuncture, references: [{ ...(first as NonNullable<typeof first>), resolution }] };
}

describe.each(PAYLOADS)('a record full of %j', (payload) => {
  it('is one record in RIS, with its own fields alone', async () => {
    const ris = await referenceFile(reportOn(payload), 'ris');
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(ris.match(/^ER {2}-/gm)).toHaveLength(1);
  });

  it('is one entry in BibTeX, with braces that close and no command', async () => {
    const bibtex = await referenceFile(reportOn(payload), 'bibtex');
    expect(bibtex.match(/^\s*@\w+\{/gm)).toHaveLength(1);
    expect(bibtex).not.toMatch(/\\(?:input|write|include|immediate|openout|catcode|csname)/);
    expect(depthOf(bibtex)).toBe(0);
  });

  it('holds nothing unseen in CSL-JSON', () => {
    expect(JSON.stringify(cslItems(reportOn(payload)))).not.toMatch(/\\u00[01]\w|\\[nrtbf]|\\ud[89a-f]/i);
  });
});

/** Braces that are still open at the end; Infinity where more close than were open. */
function depthOf(text: string): number {
  let depth = 0;
  for (const letter of text.replace(/\\[{}]/g, '')) {
    if (letter === '{') depth++;
    if (letter === '}' && --depth < 0) return Number.POSITIVE_INFINITY;
  }
  return depth;
}
