import { describe, expect, it } from 'vitest';
import type { Asked, EditorialNotice, Resolution, WorkRecord } from '../../lib/model/work.ts';
import { cannotTell } from '../../lib/verdicts/cannot-tell.ts';
import type { ReferenceCheck, ReferenceFacts } from '../../lib/verdicts/check.ts';
import { concern } from '../../lib/verdicts/concern.ts';
import { corrected } from '../../lib/verdicts/corrected.ts';
import { detailsDiffer } from '../../lib/verdicts/details-differ.ts';
import { doiMismatch } from '../../lib/verdicts/doi-mismatch.ts';
import { notFound } from '../../lib/verdicts/not-found.ts';
import { retracted } from '../../lib/verdicts/retracted.ts';
import { saySentence } from '../../lib/verdicts/say-sentence.ts';
import { superseded } from '../../lib/verdicts/superseded.ts';

const CHECKS = [retracted, concern, corrected, superseded, doiMismatch, detailsDiffer, notFound, cannotTell];
const work: WorkRecord = { title: 'Pain in adults', DOI: '10.1000/1', years: [2013], studyTypes: [], notices: [], source: 'Crossref' };
const asked: readonly Asked[] = [
  { service: 'PubMed', outcome: 'no record fits', kind: 'no-fit' },
  { service: 'Crossref', outcome: 'no record fits', kind: 'no-fit' },
  { service: 'PubMed', outcome: 'no record fits', kind: 'no-fit' },
  { service: 'Europe PMC', outcome: 'did not answer in time', kind: 'silent', silence: 'timeout' },
];
const resolved = (fields: Partial<WorkRecord>, more: Partial<Resolution> = {}): Resolution => ({
  status: 'resolved',
  work: { ...work, ...fields },
  asked,
  differences: [],
  ...more,
});
const notice = (kind: EditorialNotice['kind'], fields: Partial<EditorialNotice> = {}): EditorialNotice => ({
  kind,
  date: '2010-02-06',
  DOI: '10.1000/notice',
  PMID: null,
  source: 'Retraction Watch',
  ...fields,
});

function facts(resolution: Resolution, published: string | null = null): ReferenceFacts {
  const selector = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
  const entry = { id: 'r1', selector, text: '', anchors: [], list: 0, hrefs: [] };
  const page = { url: null, title: '', language: null, published, types: [], keywords: [], citedWorks: [] };
  return { reference: { id: 'r1', entry, csl: {} }, isCited: true, duplicateOf: null, sameResolved: null, resolution, page };
}

/** What all checks say, as the reader reads it. */
function judge(resolution: Resolution, published: string | null = null): Record<string, string> {
  const said: Record<string, string> = {};
  for (const check of CHECKS) {
    const sentence = check.find(facts(resolution, published));
    if (sentence) said[check.id] = saySentence(sentence, 'en');
  }
  return said;
}

describe('notices', () => {
  it.each([
    ['pt-BR', 'retracted on 6 February 2010, before this page was published (1 May 2019)'],
    ['en-US', 'retracted on February 6, 2010, before this page was published (May 1, 2019)'],
  ])('have their dates in the language of the sentence, for a reader of %s', (language, words) => {
    const sentence = retracted.find(facts(resolved({ notices: [notice('retraction')] }), '2019-05-01'));
    expect(sentence && saySentence(sentence, language)).toContain(words);
  });

  it.each<[string, EditorialNotice, string | null, Record<string, string>]>([
    [
      'a retraction with its date and its source',
      notice('retraction'),
      null,
      { retracted: 'This work was retracted on 6 February 2010, as Retraction Watch reports. https://doi.org/10.1000/notice' },
    ],
    [
      'a retraction that the page could have known',
      notice('retraction'),
      '2019-05-01',
      {
        retracted:
          'This work was retracted on 6 February 2010, before this page was published (1 May 2019), as Retraction Watch reports. https://doi.org/10.1000/notice',
      },
    ],
    [
      'a retraction that came later',
      notice('retraction', { date: '2020' }),
      '2019-05-01',
      {
        retracted:
          'This work was retracted in 2020, after this page was published (1 May 2019), as Retraction Watch reports. https://doi.org/10.1000/notice',
      },
    ],
    [
      'no order where only the year is known, and it is the same',
      notice('retraction', { date: '2019' }),
      '2019-05-01',
      { retracted: 'This work was retracted in 2019, as Retraction Watch reports. https://doi.org/10.1000/notice' },
    ],
    [
      'a retraction of which PubMed knows no date',
      notice('retraction', { date: null, DOI: null, source: 'PubMed' }),
      '2019-05-01',
      { retracted: 'This work has been retracted, as PubMed reports.' },
    ],
    [
      'a partial retraction as what it is',
      notice('partial-retraction', { DOI: null, PMID: '7' }),
      null,
      {
        retracted: 'A part of this work was retracted on 6 February 2010, as Retraction Watch reports. https://pubmed.ncbi.nlm.nih.gov/7/',
      },
    ],
    [
      'an expression of concern, which is no retraction',
      notice('concern', { DOI: null }),
      null,
      { concern: 'The editors published a concern about this work on 6 February 2010, as Retraction Watch reports.' },
    ],
    [
      'a correction, which is no retraction',
      notice('correction', { DOI: null, source: 'Crossref' }),
      null,
      { corrected: 'A correction to this work was published on 6 February 2010, as Crossref reports.' },
    ],
    [
      'an addendum, which is told as a correction is',
      notice('addendum', { date: null, DOI: null }),
      null,
      { corrected: 'An addendum to this work has been published, as Retraction Watch reports.' },
    ],
    [
      'a withdrawal',
      notice('withdrawal', { date: null, DOI: null }),
      null,
      { retracted: 'This work has been withdrawn, as Retraction Watch reports.' },
    ],
    [
      'a removal',
      notice('removal', { date: null, DOI: null }),
      null,
      { retracted: 'This work has been removed by its publisher, as Retraction Watch reports.' },
    ],
    [
      'no order where of the page only the year is known, and it is the same',
      notice('retraction', { date: '2019-02', DOI: null }),
      '2019',
      { retracted: 'This work was retracted in February 2019, as Retraction Watch reports.' },
    ],
  ])('%s', (_, each, published, said) => {
    expect(judge(resolved({ notices: [each] }), published)).toEqual(said);
  });

  it('the worst one alone is told', () => {
    expect(Object.keys(judge(resolved({ notices: [notice('retraction'), notice('correction')] })))).toEqual(['retracted']);
  });

  it('notices of the paper that a wrong DOI leads to are not told of this one', () => {
    const leadsTo = { ...work, DOI: '10.1000/other', title: 'Barley', notices: [notice('retraction')] };
    const said = judge(resolved({}, { conflict: { printed: '10.1000/other', leadsTo, confirmedBy: 'Crossref' } }));
    expect(Object.keys(said)).toEqual(['doi-mismatch']);
  });
});

describe('a work that was found', () => {
  it('gives no verdict when all agrees', () => {
    expect(judge(resolved({}))).toEqual({});
  });

  it('is told with both titles and the right DOI when the printed one is of another work', () => {
    const leadsTo = { ...work, DOI: '10.1000/other', title: 'Barley' };
    expect(judge(resolved({}, { conflict: { printed: '10.1000/other', leadsTo, confirmedBy: 'PubMed' } }))).toEqual({
      'doi-mismatch':
        'The printed identifier 10.1000/other belongs to another work: "Barley". PubMed has the work of this entry: "Pain in adults" (10.1000/1).',
    });
  });

  it('is told by its PMID where it has no DOI', () => {
    const leadsTo = { ...work, DOI: '10.1000/other', title: 'Barley' };
    const { DOI: _, ...unnumbered } = work;
    const resolution = { ...resolved({}), work: { ...unnumbered, PMID: '7' } };
    expect(judge({ ...resolution, conflict: { printed: '10.1000/other', leadsTo, confirmedBy: 'PubMed' } })).toEqual({
      'doi-mismatch':
        'The printed identifier 10.1000/other belongs to another work: "Barley". PubMed has the work of this entry: "Pain in adults" (PMID 7).',
    });
  });

  it('is told with the year printed and the year found', () => {
    const differences = [
      { field: 'volume' as const, printed: '2', found: '12' },
      { field: 'year' as const, printed: '2010', found: '2013' },
    ];
    expect(judge(resolved({}, { differences }))).toEqual({
      'details-differ': 'Found, but with another year: the entry prints 2010, Crossref has 2013.',
    });
  });

  it.each([
    ['title', 'Found, but with another title: the entry prints "2", Crossref has "12".'],
    ['first author', 'Found, but with another first author: the entry prints 2, Crossref has 12.'],
    ['journal', 'Found, but in another journal: the entry prints "2", Crossref has "12".'],
    ['volume', 'Found, but in another volume: the entry prints 2, Crossref has 12.'],
    ['page', 'Found, but on other pages: the entry prints 2, Crossref has 12.'],
  ] as const)('is told with the %s printed and the one found', (field, sentence) => {
    expect(judge(resolved({}, { differences: [{ field, printed: '2', found: '12' }] }))).toEqual({ 'details-differ': sentence });
  });

  it.each([
    ['published' as const, 'This is a preprint that has since been published: https://doi.org/10.1000/2'],
    ['newer-version' as const, 'There is a newer version of this work: https://doi.org/10.1000/2'],
  ])('is superseded when it has a relation "%s"', (kind, sentence) => {
    expect(judge(resolved({ relations: [{ kind, DOI: '10.1000/2' }] }))).toEqual({ superseded: sentence });
  });

  it('is superseded by a version that only PubMed numbers', () => {
    expect(judge(resolved({ relations: [{ kind: 'newer-version', PMID: '18' }] }))).toEqual({
      superseded: 'There is a newer version of this work: https://pubmed.ncbi.nlm.nih.gov/18/',
    });
  });

  it('is not superseded by its own preprint', () => {
    expect(judge(resolved({ relations: [{ kind: 'preprint', DOI: '10.1000/2' }] }))).toEqual({});
  });
});

describe('a work that was not found', () => {
  const open = { work: null, asked, differences: [] };

  it('names each service that answered once, and never says that it does not exist', () => {
    expect(judge({ ...open, status: 'not-found' })).toEqual({
      'not-found': 'We could not find this entry in PubMed and Crossref. That alone does not say that the work does not exist.',
    });
  });

  it.each(['cannot-tell', 'unavailable'] as const)('is "cannot tell" with its reason while it is %s', (status) => {
    expect(judge({ ...open, status, reason: { kind: 'silent', values: { service: 'Crossref' } } })).toEqual({
      'cannot-tell': 'Not checked: Crossref did not answer.',
    });
  });

  it.each([
    ['cannot-tell', 'This kind of source is not in the databases we ask.'],
    ['unavailable', 'Not checked: a service did not answer.'],
  ] as const)('is "cannot tell" in general words where it is %s without a reason', (status, sentence) => {
    expect(judge({ ...open, status })).toEqual({ 'cannot-tell': sentence });
  });

  it.each([
    ['place-taken', 'The printed place belongs to "Barley".'],
    ['doi-unregistered', 'The printed DOI is not registered at doi.org.'],
    ['place-and-doi', 'The printed place belongs to "Barley", and the printed DOI is not registered at doi.org.'],
  ] as const)('tells what was seen beside it: %s', (kind, sentence) => {
    expect(judge({ ...open, status: 'not-found', hint: { kind, title: 'Barley' } })).toEqual({
      'not-found': `We could not find this entry in PubMed and Crossref. ${sentence} That alone does not say that the work does not exist.`,
    });
  });

  it('still has the other work that its printed DOI leads to', () => {
    const conflict = { printed: '10.1000/other', leadsTo: { ...work, title: 'Barley' }, confirmedBy: 'doi.org' };
    expect(judge({ ...open, status: 'cannot-tell', conflict })['doi-mismatch']).toBe(
      'The printed identifier 10.1000/other belongs to another work: "Barley" (doi.org confirms this).',
    );
  });

  it('is told nothing of a work that was not taken for its own', () => {
    const { notices: _, ...near } = work;
    const taken = { ...near, notices: [notice('retraction')], relations: [{ kind: 'published' as const, DOI: '10.1000/2' }] };
    const differences = [{ field: 'year' as const, printed: '2010', found: '2013' }];
    expect(Object.keys(judge({ status: 'cannot-tell', work: taken, asked, differences }))).toEqual(['cannot-tell']);
  });

  it('has no verdict before it was looked up', () => {
    expect(judge({ ...open, status: 'unchecked' })).toEqual({});
  });
});

it('whatever came back without a work is no reason to fail', () => {
  expect(judge({ status: 'resolved', work: null, asked, differences: [{ field: 'year', printed: '1', found: '2' }] })).toEqual({});
});

it('every check here waits for the works', () => {
  expect(CHECKS.map(({ needs }: ReferenceCheck) => needs)).toEqual(CHECKS.map(() => 'works'));
});
