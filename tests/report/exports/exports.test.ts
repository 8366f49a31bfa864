import { describe, expect, it } from 'vitest';
import type { CitedSentence } from '../../../lib/model/cited-sentence.ts';
import { authorNote } from '../../../lib/report/exports/author-note.ts';
import { cslItems } from '../../../lib/report/exports/csl-items.ts';
import { csvOf } from '../../../lib/report/exports/csv.ts';
import { referenceFile } from '../../../lib/report/exports/reference-file.ts';
import { reports } from '../../components/reports.ts';

const { acupuncture, troubled, allMatch, pageOnly } = reports;
const misspelt = acupuncture.citations.find(({ verdict }) => verdict === 'author-variant');
const sentences: CitedSentence[] = [
  { citation: misspelt?.id ?? '', before: 'It is recommended (', exact: misspelt?.selector.exact ?? '', after: ').' },
];

describe('CSL-JSON', () => {
  it('holds every reference, as found where it was found, and nothing but CSL', () => {
    const items = cslItems(acupuncture);
    expect(items.map(({ id }) => id)).toEqual(acupuncture.references.map(({ id }) => id));
    expect(items[0]?.title).toContain(acupuncture.references[0]?.resolution.work?.title);
    expect(items.flatMap((item) => Object.keys(item))).not.toContain('notices');
  });

  it('holds what the page prints where nothing was looked up', () => {
    expect(cslItems(pageOnly)[0]?.title).toBe(pageOnly.references[0]?.csl.title);
  });
});

describe('the reference managers', () => {
  it('get each reference as RIS', async () => {
    const ris = await referenceFile(acupuncture, 'ris');
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(acupuncture.references.length);
    expect(ris).toContain(acupuncture.references[0]?.resolution.work?.DOI);
  });

  it('get each reference as BibTeX', async () => {
    const bibtex = await referenceFile(acupuncture, 'bibtex');
    expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(acupuncture.references.length);
  });
});

describe('the table', () => {
  it('has a line for each citation and each entry that none points to', () => {
    const uncited = acupuncture.references.filter(({ citedBy }) => citedBy.length === 0).length;
    const csv = csvOf(acupuncture, sentences);
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(1 + acupuncture.citations.length + uncited);
    expect(csv).toContain(`It is recommended (${misspelt?.selector.exact}).`);
  });

  it('holds no text that a spreadsheet would run', () => {
    const [citation] = acupuncture.citations;
    if (!citation) throw new Error('The sample has citations.');
    const evil = { ...citation, selector: { ...citation.selector, exact: '=HYPERLINK("http://x")' } };
    expect(csvOf({ ...acupuncture, citations: [evil], references: [] }, [])).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('the note to the author', () => {
  it('shows the sentence of each slip, what was seen, and a proposal', () => {
    const note = authorNote(acupuncture, sentences, 'en');
    expect(note).toContain('Dear author,');
    expect(note).toContain(`“It is recommended (${misspelt?.selector.exact}).”`);
    expect(note).toContain(misspelt?.explanation);
    expect(note).toContain('Perhaps “Qaseem” is meant');
    expect(note).toContain('2 places');
  });

  it('leaves out what the reader set aside', () => {
    const note = authorNote(acupuncture, sentences, 'en', (verdict) => verdict === 'author-variant');
    expect(note).toContain('1 place that');
    expect(note).not.toContain('Qaseem');
  });

  it('proposes what the databases have', () => {
    const note = authorNote(troubled, [], 'en');
    expect(note).toMatch(/Perhaps this identifier is meant: https:\/\/doi\.org\/10\./);
  });

  it('is not there where there is nothing to write about', () => {
    expect(authorNote(allMatch, [], 'en')).toBeNull();
  });
});
