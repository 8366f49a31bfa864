import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../lib/model/work.ts';
import { chooseWork } from '../../lib/resolver/choose-work.ts';
import { readPrintedEntry } from '../../lib/resolver/printed-entry.ts';
import { article, makeReference } from './make-reference.ts';

const record = (fields: Partial<WorkRecord>): WorkRecord => ({
  years: [],
  studyTypes: [],
  notices: [],
  source: 'Crossref',
  DOI: '10.1000/1',
  ...fields,
});
const MU =
  'Mu, J., & Liu, S. (2020). Acupuncture for chronic nonspecific low back pain. Cochrane Database of Systematic Reviews, 12, 105-119.';
const mu = makeReference(
  MU,
  article('Mu', 2020, 'Acupuncture for chronic nonspecific low back pain', 'Cochrane Database of Systematic Reviews', '12', '105-119'),
);
const muRecord = record({
  title: 'Acupuncture for chronic nonspecific low back pain',
  author: [{ family: 'Mu' }, { family: 'Liu' }],
  years: [2020],
  'container-title': 'Cochrane Database of Systematic Reviews',
  volume: '12',
  page: '105-119',
});
const choose = (reference: typeof mu, ...works: (WorkRecord & { kind?: string })[]) =>
  chooseWork(
    reference,
    readPrintedEntry(reference),
    works.map(({ kind, ...work }) => ({ work, ...(kind ? { kind } : {}) })),
  );

describe('a record is the work although', () => {
  it.each<[string, Partial<WorkRecord>]>([
    ['its title has a subtitle that is not printed', { subtitle: 'a randomized trial with a very long subtitle that nobody prints' }],
    ['half of the printed title is its subtitle', { title: 'Acupuncture for', subtitle: 'chronic nonspecific low back pain' }],
    ['it appeared online a year before print', { years: [2019] }],
    ['it carries an online and a print year that lie apart', { years: [2017, 2020] }],
    ['it has no volume and no pages yet', { volume: '', page: '' }],
    ['its page is only a number of the article', { page: 'CD013814' }],
    ['its first author is printed second', { author: [{ family: 'Liu' }, { family: 'Mu' }] }],
    ['given and family name are swapped', { author: [{ family: 'Jingjing', given: 'Mu' }] }],
    ['it names a group and the entry people', { author: [{ literal: 'Cochrane Back and Neck Group' }] }],
    ['it names nobody', { author: [] }],
    ['its title holds markup remnants and other capitals', { title: 'ACUPUNCTURE for Chronic Nonspecific Low-Back Pain' }],
    ['the year is misprinted', { years: [2010] }],
    ['the volume is misprinted', { volume: '21' }],
    ['the name is misspelt', { author: [{ family: 'Muh' }] }],
  ])('%s', (_, fields) => {
    expect(choose(mu, { ...muRecord, ...fields }).work).not.toBeNull();
  });

  it.each<[string, string, string]>([
    ['a curly apostrophe', 'O’Connell N. Pain in adults and its relief. Spine 2013;14:502-15.', "O'Connell"],
    ['an umlaut written out', 'Mueller H. Pain in adults and its relief. Spine 2013;14:502-15.', 'Müller'],
    ['a hyphen in one of them', 'Chen Shi S. Pain in adults and its relief. Spine 2013;14:502-15.', 'Chen-Shi'],
    ['a particle left out', 'Beek D van de. Pain in adults and its relief. Spine 2013;14:502-15.', 'van de Beek'],
  ])('the author is printed with %s', (_, text, family) => {
    const reference = makeReference(
      text,
      article(text.split(' ')[0] ?? '', 2013, 'Pain in adults and its relief', 'Spine', '14', '502-15'),
    );
    const work = record({ title: 'Pain in adults and its relief', author: [{ family }], years: [2013], volume: '14', page: '502-515' });
    expect(choose(reference, work).work).not.toBeNull();
  });

  it('a line break has cut words of its title', () => {
    const text = 'Ikeda S. Endo- scopic sphinctero- tomy: Long-term results. Endoscopy. 1988;20:13-7.';
    const reference = makeReference(
      text,
      article('Ikeda', 1988, 'Endo- scopic sphinctero- tomy: Long-term results', 'Endoscopy', '20', '13-7'),
    );
    expect(
      choose(
        reference,
        record({
          title: 'Endoscopic sphincterotomy: long-term results',
          author: [{ family: 'Ikeda' }],
          years: [1988],
          volume: '20',
          page: '13',
        }),
      ).work,
    ).not.toBeNull();
  });

  it('no title is printed at all, when author, journal, year, volume and page agree', () => {
    const reference = makeReference('S. Stanciu, J. Optoelect. Adv. Mater. 10, 1365 (2008)', {
      author: [{ family: 'Stanciu' }],
      issued: { 'date-parts': [[2008]] },
    });
    const work = record({
      title: 'Aging effects in shape memory alloys',
      author: [{ family: 'Stanciu' }],
      years: [2008],
      volume: '10',
      page: '1365-1369',
      'container-title': 'Journal of Optoelectronics and Advanced Materials',
    });
    expect(choose(reference, work).work).not.toBeNull();
    expect(choose(reference, { ...work, page: '1370' }).work).toBeNull();
  });
});

describe('a record is not the work when', () => {
  it.each<[string, Partial<WorkRecord>]>([
    ['its title is another one at the very same place', { title: 'Exercise therapy in older adults with knee osteoarthritis' }],
    ['only the title agrees', { author: [{ family: 'Qaseem' }], years: [2009], volume: '3', page: '1' }],
    ['the title has a word more that changes it', { title: 'Correction to: Acupuncture for chronic nonspecific low back pain' }],
    ['it is a reply to the work', { title: 'Reply to "Acupuncture for chronic nonspecific low back pain"' }],
    [
      'its title is one common word that the entry happens to hold',
      { title: 'Pain', author: [{ family: 'Smith' }], volume: '99', page: '7' },
    ],
  ])('%s', (_, fields) => {
    expect(choose(mu, { ...muRecord, ...fields }).work).toBeNull();
  });

  it.each(['peer-review', 'component', 'journal-issue', 'grant'])('it is a %s', (kind) => {
    expect(choose(mu, { ...muRecord, kind }).work).toBeNull();
  });
});

it('the volume of an entry is no page of another work with nearly the same title', () => {
  const title = 'Effects of insulin on pain and function among singers';
  const reference = makeReference(
    `Author A. ${title}. Spine. 2015;105:195-204.`,
    article('Author', 2015, title, 'Spine', '105', '195-204'),
  );
  const other = record({
    title: 'Effects of insulin on pain and function among children',
    author: [{ family: 'Author' }],
    years: [2005],
    volume: '15',
    page: '105-114',
  });
  expect(choose(reference, other).work).toBeNull();
});

describe('among several records', () => {
  const preprint = { ...muRecord, type: 'article' as const, kind: 'posted-content', DOI: '10.1101/2020.01.01', volume: '', page: '' };

  it('the article goes before its preprint', () => {
    expect(choose(mu, preprint, muRecord).work?.DOI).toBe('10.1000/1');
  });

  it('the preprint goes first where the entry says that it is one', () => {
    const printed = makeReference(
      'Mu, J. (2020). Acupuncture for chronic nonspecific low back pain. medRxiv.',
      article('Mu', 2020, 'Acupuncture for chronic nonspecific low back pain', 'medRxiv'),
    );
    expect(choose(printed, muRecord, preprint).work?.DOI).toBe('10.1101/2020.01.01');
  });

  it("the article goes before a copy of it that is registered by nobody's publisher", () => {
    expect(choose(mu, { ...muRecord, DOI: '10.65215/copy' }, muRecord).work?.DOI).toBe('10.1000/1');
  });

  it('two that fit alike are a tie, and none is taken', () => {
    expect(choose(mu, muRecord, { ...muRecord, DOI: '10.1000/2' })).toMatchObject({ work: null, tie: true });
  });

  it('the right one is taken behind five others on the same subject, and none where it is not among them', () => {
    const wrong = ['sciatica', 'neck pain', 'knee pain', 'migraine', 'labour pain'].map((subject, i) => ({
      ...muRecord,
      DOI: `10.1000/wrong.${i}`,
      title: `Acupuncture for ${subject}`,
      author: [{ family: 'Lao' }],
      page: `${i + 1}-9`,
    }));
    expect(choose(mu, ...wrong, muRecord).work?.DOI).toBe('10.1000/1');
    expect(choose(mu, ...wrong)).toMatchObject({ work: null, tie: false });
  });

  it('the one whose pages agree is taken', () => {
    expect(choose(mu, { ...muRecord, DOI: '10.1000/2', page: '7-9' }, muRecord).work?.DOI).toBe('10.1000/1');
  });
});
