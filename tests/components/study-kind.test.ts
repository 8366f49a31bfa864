import { describe, expect, it } from 'vitest';
import { sourceKind, studyKind } from '../../components/study-kind.ts';
import type { CslType } from '../../lib/model/csl.ts';
import type { ReportReference } from '../../lib/model/report.ts';
import { reports } from './reports.ts';

function kindOf(studyTypes: readonly string[], type?: CslType) {
  return studyKind({ ...(type && { type }), studyTypes, years: [], notices: [], source: 'PubMed' });
}

describe('the kind of study', () => {
  it.each<[claim: string, types: readonly string[], kind: string | null]>([
    ['a trial', ['Journal Article', 'Randomized Controlled Trial', 'Multicenter Study'], 'kind.randomized-trial'],
    ['a pragmatic trial need not be randomized', ['Pragmatic Clinical Trial'], 'kind.clinical-trial'],
    ['the plan of a trial is no trial', ['Clinical Trial Protocol', 'Randomized Controlled Trial'], 'kind.protocol'],
    ['a systematic review that pools its trials', ['Meta-Analysis', 'Systematic Review', 'Review'], 'kind.systematic-review'],
    ['a meta-analysis alone', ['Meta-Analysis'], 'kind.meta-analysis'],
    ['a guideline before all else', ['Practice Guideline', 'Systematic Review'], 'kind.guideline'],
    ['animals', ['Clinical Trial, Veterinary'], 'kind.animal-study'],
    ['a letter', ['Letter', 'Comment'], 'kind.opinion'],
    ['not known', ['Retracted Publication'], null],
  ])('%s', (_claim, types, kind) => {
    expect(kindOf(types)).toBe(kind);
  });

  it('falls back on what the item is', () => {
    expect([kindOf(['Journal Article'], 'article-journal'), kindOf([], 'book'), kindOf([], 'dataset')]).toEqual([
      'kind.journal-article',
      'kind.book',
      null,
    ]);
  });
});

describe('the kind of source beside an entry', () => {
  const [first] = reports.acupuncture.references;
  const unasked = { ...first?.resolution, work: null } as ReportReference['resolution'];
  const found = {
    ...unasked,
    work: { studyTypes: ['Systematic Review'], years: [], notices: [], source: 'PubMed' },
  } as ReportReference['resolution'];

  it.each<[string, ReportReference['csl'], ReportReference['resolution'], string | null]>([
    ['is as printed before anybody was asked', { type: 'webpage' }, unasked, 'kind.web-page'],
    ['is as the database has it afterwards', { type: 'article-journal' }, found, 'kind.systematic-review'],
    ['is not guessed', {}, unasked, null],
    ['is no book for want of a journal alone', { type: 'book', title: 'Our clinic', publisher: 'Acme' }, unasked, null],
    ['is a book with an ISBN', { type: 'book', ISBN: '9783161484100' }, unasked, 'kind.book'],
    ['is a book with an edition', { type: 'book', edition: '2nd ed.' }, unasked, 'kind.book'],
    [
      'is a book with its publisher and place',
      { type: 'chapter', publisher: 'Erlbaum', 'publisher-place': 'Hillsdale' },
      unasked,
      'kind.book',
    ],
    [
      'is no article where an address is all that leads there',
      { type: 'article-journal', 'container-title': 'Acme', URL: 'https://acme.example', accessed: { 'date-parts': [[2024]] } },
      unasked,
      null,
    ],
    ['is an article with a volume', { type: 'article-journal', volume: '12' }, unasked, 'kind.journal-article'],
    ['is an article with pages', { type: 'article-journal', page: '1-9' }, unasked, 'kind.journal-article'],
    ['is an article with a DOI', { type: 'article-journal', DOI: '10.1000/1' }, unasked, 'kind.journal-article'],
    ['is an article with a PMID', { type: 'article-journal', PMID: '1' }, unasked, 'kind.journal-article'],
  ])('%s', (_claim, csl, resolution, kind) => {
    expect(sourceKind({ csl, resolution })).toBe(kind);
  });
});
