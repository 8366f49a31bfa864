import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/model/csl.ts';
import type { WorkRecord } from '../../lib/model/work.ts';
import { readPrintedEntry } from '../../lib/resolver/printed-entry.ts';
import { type Evidence, firstPage, weighWork } from '../../lib/resolver/weigh-work.ts';
import { makeReference } from './make-reference.ts';

const TITLE = 'Evening walks against shoulder pain in farmers';
const TEXT = `Walker A, Runner B. ${TITLE}. J Clin Pain 2013;14:502-15.`;
const CSL: CslItem = {
  title: TITLE,
  author: [{ family: 'Walker' }],
  issued: { 'date-parts': [[2013]] },
  'container-title': 'J Clin Pain',
  volume: '14',
  page: '502-15',
};
const WORK: WorkRecord = {
  title: TITLE,
  author: [{ family: 'Walker' }, { family: 'Runner' }],
  years: [2013],
  'container-title': 'Journal of Clinical Pain',
  volume: '14',
  page: '502-515',
  studyTypes: [],
  notices: [],
  source: 'Crossref',
};

function weigh(work: Partial<WorkRecord>, text = TEXT, csl: CslItem = {}): Evidence {
  const reference = makeReference(text, { ...CSL, ...csl });
  return weighWork(reference, readPrintedEntry(reference), { ...WORK, ...work });
}

it('a record that agrees in everything', () => {
  expect(weigh({})).toEqual({
    title: 1,
    printedTitle: 1,
    titleLength: 7,
    author: 'agree',
    year: 'agree',
    volume: 'agree',
    page: 'agree',
    journal: 'agree',
  });
});

describe('of a title there stand in the entry', () => {
  it.each<[claim: string, title: string, share: number]>([
    ['none, where there is no title', '', 0],
    ['all, with one letter wrong in a long word', 'Evening walks against shouldre pain in farmers', 1],
    ['not a short word with a letter wrong', 'Evening walks against shoulder pair in farmers', 6 / 7],
    ['all, of words that the entry writes in one', 'Even ing walks against shoulder pain in farmers', 1],
    ['a word as often as it stands there', 'pain pain pain pain', 2 / 4],
    ['only its words', 'Gene expression in barley leaves', 1 / 5],
  ])('%s', (_, title, share) => {
    expect(weigh({ title }).title).toBeCloseTo(share, 5);
  });

  it('all of its main part, where the entry leaves the subtitle out', () => {
    expect(weigh({ subtitle: 'results of a randomized trial from seven villages' }).title).toBe(1);
  });

  it('not a short main part alone', () => {
    expect(weigh({ title: 'Shoulder pain', subtitle: 'genes and expression of barley leaves' }).title).toBeLessThan(0.5);
  });

  it('a printed title without subtitle is in the record in full', () => {
    expect(weigh({ subtitle: 'results of a randomized trial' }).printedTitle).toBe(1);
    expect(weigh({ title: 'Gene expression in barley leaves' }).printedTitle).toBeLessThan(0.3);
    expect(weigh({}, TEXT, { title: '' }).printedTitle).toBe(0);
  });

  it('counts main title and subtitle as one', () => {
    expect(weigh({ title: 'Evening walks', subtitle: 'against shoulder pain in farmers' })).toMatchObject({ title: 1, titleLength: 7 });
  });
});

describe('the first author', () => {
  const barley = { author: [{ family: 'Barley', given: 'Otto' }] };

  it.each<[claim: string, work: Partial<WorkRecord>, author: Evidence['author'], text?: string, csl?: CslItem]>([
    ['agrees when it stands at the front', {}, 'agree'],
    ['agrees without its particle', { author: [{ family: 'van der Walker' }] }, 'agree'],
    ['agrees with one slip in a longer name', { author: [{ family: 'Walkers' }] }, 'agree'],
    ['is unknown where the record names nobody', { author: [] }, 'unknown'],
    ['is an editor where there is no author', { author: [], editor: [{ family: 'Walker' }] }, 'agree'],
    ['differs when neither knows the other', barley, 'differ'],
    ['is unknown when the record has the printed one further down', { author: [{ family: 'Barley' }, { family: 'Walker' }] }, 'unknown'],
    ['agrees when a co-author of the entry comes first in the record', { author: [{ family: 'Runner' }] }, 'agree'],
    ['is unknown when given and family name are swapped', { author: [{ family: 'Otto', given: 'Walker' }] }, 'unknown'],
    ['is unknown for a group in the record', { author: [{ literal: 'Barley Study Group' }] }, 'unknown'],
    ['is unknown for a group in the entry', barley, 'unknown', TEXT, { author: [{ literal: 'Walking Group' }] }],
    ['is unknown where the entry names nobody', barley, 'unknown', TEXT, { author: [] }],
    [
      'is unknown for a short name with a slip',
      { author: [{ family: 'Lu' }] },
      'unknown',
      TEXT.replace('Walker', 'Li'),
      { author: [{ family: 'Li' }] },
    ],
    ['differs for two short names', { author: [{ family: 'Oh' }] }, 'differ', TEXT.replace('Walker', 'Li'), { author: [{ family: 'Li' }] }],
    [
      'agrees whatever the transliteration',
      { author: [{ family: 'Müller' }] },
      'agree',
      TEXT.replace('Walker', 'Mueller'),
      { author: [{ family: 'Mueller' }] },
    ],
  ])('%s', (_, work, author, text, csl) => {
    expect(weigh(work, text, csl).author).toBe(author);
  });
});

describe('the year', () => {
  it.each<[claim: string, years: readonly number[], year: Evidence['year']]>([
    ['agrees with any year of the record', [2011, 2013], 'agree'],
    ['is near one year before', [2012], 'near'],
    ['is near one year after', [2014], 'near'],
    ['differs two years away', [2011], 'differ'],
    ['is unknown where the record has none', [], 'unknown'],
  ])('%s', (_, years, year) => {
    expect(weigh({ years }).year).toBe(year);
  });

  it('is any of the entry where none could be read', () => {
    expect(weigh({}, TEXT, { issued: {} }).year).toBe('agree');
    expect(weigh({}, 'Walker A. Evening walks.', { issued: {} }).year).toBe('unknown');
  });
});

describe('volume and page', () => {
  it.each<[claim: string, work: Partial<WorkRecord>, expected: Partial<Evidence>, text?: string, csl?: CslItem]>([
    ['differ from what was read', { volume: '17', page: '602-10' }, { volume: 'differ', page: 'differ' }],
    ['are unknown where the record has none', { volume: '', page: '' }, { volume: 'unknown', page: 'unknown' }],
    [
      'are unknown where none could be read',
      { volume: '17', page: '602' },
      { volume: 'unknown', page: 'unknown' },
      TEXT,
      { volume: '', page: '' },
    ],
    ['agree where they stand unread', {}, { volume: 'agree', page: 'agree' }, TEXT, { volume: '', page: '' }],
    ['agree without their letter', { page: 'S502-S515' }, { page: 'agree' }],
    ['agree in two pages that lost their hyphen', {}, { page: 'agree' }, TEXT.replace('502-15', '502515'), { page: '502515' }],
    ['agree with nothing that stands there as the other', { page: '14-20' }, { page: 'differ' }],
    ['have a number, or are unknown', { volume: 'in press' }, { volume: 'unknown' }],
  ])('%s', (_, work, expected, text, csl) => {
    expect(weigh(work, text, csl)).toMatchObject(expected);
  });
});

describe('the journal', () => {
  it.each<[string | undefined, Evidence['journal']]>([
    ['Journal of Clinical Pain', 'agree'],
    ['Spine', 'differ'],
    [undefined, 'unknown'],
  ])('%s: %s', (name, journal) => {
    expect(weigh({ 'container-title': name as string }).journal).toBe(journal);
  });
});

it.each([
  ['637-641', '637'],
  ['R821–R828', 'R821'],
  ['e33693', 'e33693'],
  ['514, 520', '514'],
  [undefined, undefined],
])('the first page of %s is %s', (page, first) => {
  expect(firstPage(page)).toBe(first);
});
