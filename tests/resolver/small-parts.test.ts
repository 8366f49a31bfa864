import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/model/csl.ts';
import type { EditorialNotice, WorkRecord } from '../../lib/model/work.ts';
import { citationLines } from '../../lib/resolver/citation-lines.ts';
import { compareDetails } from '../../lib/resolver/compare-details.ts';
import { hostLimit } from '../../lib/resolver/host-limits.ts';
import { journalAgrees } from '../../lib/resolver/journal-agrees.ts';
import { whyNotHeld } from '../../lib/resolver/kind-of-source.ts';
import { addTitleNotice, mergeNotices } from '../../lib/resolver/merge-notices.ts';
import { plainTitle } from '../../lib/resolver/plain-title.ts';
import { readPrintedEntry } from '../../lib/resolver/printed-entry.ts';
import { sleep } from '../../lib/resolver/sleep.ts';
import { foldWords } from '../../lib/text/normalize.ts';
import { article, makeReference } from './make-reference.ts';

describe('what a record’s title says of its work', () => {
  const OWN: EditorialNotice = { kind: 'withdrawal', date: '2011', DOI: null, PMID: null, source: 'Crossref' };

  it.each<[string, readonly EditorialNotice['kind'][]]>([
    ['WITHDRAWN: Needles', ['withdrawal']],
    ['RETRACTED ARTICLE: <i>Needles</i>', ['retraction']],
    ['Retracted: Needles', ['retraction']],
    ['REMOVED: Needles', ['removal']],
    ['TEMPORARY REMOVAL: Needles', []],
    ['Withdrawn: a soldier’s life', []],
    ['Retracted needles', []],
  ])('is a notice without a date, or none: %s', (title, kinds) => {
    const notices = addTitleNotice([], title, 'PubMed');
    expect(notices.map(({ kind }) => kind)).toEqual(kinds);
    for (const { date, source } of notices) expect({ date, source }).toEqual({ date: null, source: 'PubMed' });
  });

  it('adds nothing to a notice that says so with its date, and stands beside a mere correction', () => {
    expect(addTitleNotice([OWN], 'WITHDRAWN: Needles', 'Crossref')).toEqual([OWN]);
    const correction: EditorialNotice = { ...OWN, kind: 'correction' };
    expect(addTitleNotice([correction], 'RETRACTED: Needles', 'Crossref').map(({ kind }) => kind)).toEqual(['retraction', 'correction']);
  });
});

describe('a title', () => {
  it.each([
    ['RETRACTED: Ileal-lymphoid-nodular hyperplasia', 'Ileal-lymphoid-nodular hyperplasia'],
    ['RETRACTED ARTICLE: Pain', 'Pain'],
    ['Role of <i>IL-6</i> in\n      <sub>x</sub> cells', 'Role of IL-6 in x cells'],
    ['Pain &amp;amp; sleep', 'Pain & sleep'],
    ['5 &lt; 6 &#8211; a study', '5 < 6 – a study'],
    ['A &lt;title&gt; with markup', 'A with markup'],
    ['p < 0.05 and q > 0.1', 'p < 0.05 and q > 0.1'],
    ['WITHDRAWN: Needles', 'Needles'],
  ])('%j is read as %j', (title, plain) => {
    expect(plainTitle(title).replace(/ {2,}/g, ' ')).toBe(plain);
  });
});

describe('a journal', () => {
  it.each([
    ['Journal of Clinical Endocrinology & Metabolism', 'Gross DJ. J Clin Endocrinol Metab 81:147', true],
    ['Proceedings of the National Academy of Sciences', 'Chen Q. Proc Natl Acad Sci USA 104:8749', true],
    ['Lancet (London, England)', 'Wakefield AJ. The Lancet 351:637', true],
    ['Acta Neurochirurgica', 'Beck OJ. Acta Neurochir 35:21', true],
    ['Journal of Clinical Oncology', 'Gross DJ. J Clin Endocrinol Metab 81:147', false],
    ['Spine', 'Mu J. Pain 81:147', false],
  ])('%s stands in "%s": %s', (journal, text, stands) => {
    expect(journalAgrees(journal, foldWords(text))).toBe(stands);
  });
});

describe('the lines for the citation matcher', () => {
  it('hold the folded journal and the first page, with and without the author', () => {
    const reference = makeReference('', article('O’Connell', 2013, 'Pain', 'J. Clin. Pain', '14', '502–15'));
    expect(citationLines(reference)).toEqual(['j clin pain|2013|14|502|oconnell', 'j clin pain|2013|14|502|']);
  });

  it.each([
    ['journal', article('Mu', 2020, 'Pain', '', '1', '2')],
    ['page', article('Mu', 2020, 'Pain', 'Spine', '1')],
  ])('are none without a %s', (_, csl) => {
    expect(citationLines(makeReference('', csl))).toEqual([]);
  });
});

describe('a printed entry', () => {
  it.each([
    ['Mu J. Pain. Spine 2020. doi:10.1000/ABC.', '10.1000/abc', null],
    ['Mu J. Pain. PMID: 35003500', null, '35003500'],
    ['Mu J. Pain. Spine 2020. doi:', null, null],
  ])('%s', (text, doi, pmid) => {
    expect(readPrintedEntry(makeReference(text))).toMatchObject({ doi, pmid });
  });

  it('is searched for without DOI, address and access date', () => {
    const text = 'Mu J. Pain in adults. Spine 2020;3:4. https://doi.org/10.1000/abc Accessed 3 May 2021. PMID: 7';
    expect(readPrintedEntry(makeReference(text)).text).toMatch(/^Mu J\. Pain in adults\. Spine 2020;3:4\.[ .]*7$/);
  });

  it.each([
    'The 100 most cited articles in orthopaedic surgery. Spine 2020;3:4.',
    'Prognostic value of retrieved lymph nodes in 2010 patients. Spine 2020;3:4.',
    'Data accessed from registries: a review. Spine 2020;3:4.',
  ])('keeps "cited" and "retrieved" in a title: %s', (text) => {
    expect(readPrintedEntry(makeReference(text)).text).toBe(text);
  });

  it.each(['Retrieved on May 3, 2021', '[cited 2021 Mar 3]', 'Accessed 3rd May 2021', 'Last accessed: 2021-05-03', '[cited 2021]'])(
    'loses "%s"',
    (date) => {
      expect(readPrintedEntry(makeReference(`Mu J. Pain. Spine 2020;3:4. ${date}.`)).text).toMatch(/^Mu J\. Pain\. Spine 2020;3:4\.[ .]*$/);
    },
  );

  it('takes the DOI that it links to when none is printed, but not any link', () => {
    const reference = makeReference('Mu J. Pain.');
    const linked = (href: string) => readPrintedEntry({ ...reference, entry: { ...reference.entry, hrefs: [href] } }).doi;
    expect(linked('https://doi.org/10.1000/ABC')).toBe('10.1000/abc');
    expect(linked('https://example.org/search?q=10.1000/abc')).toBeNull();
  });
});

describe('"not found" may be said', () => {
  const csl = article('Mu', 2020, 'Pain in adults and its relief', 'Spine', '3', '4-9');
  const why = (text: string, fields = csl) => {
    const reference = makeReference(text, fields);
    return whyNotHeld(reference, readPrintedEntry(reference));
  };

  it.each([
    'Mu J. Pain in adults and its relief. Spine 2020;3:4-9.',
    'Mu J. Bench press training in adults and its relief. Spine 2020;3:4-9.',
    'Mu J. Edward and the pain in adults. Spine 2020;3:4-9.',
  ])('of "%s"', (text) => {
    expect(why(text)).toBeNull();
  });

  it.each([
    [
      'a chapter',
      'Friedman, R. F. (1993) in Clinical Neuropsychology, eds. Heilman, K. M. (Oxford Univ. Press, New York), pp. 37-62.',
      csl,
    ],
    ['a thesis', 'Tuck, J. A. (1970). Iroquois development. PhD Dissertation, Syracuse University.', csl],
    ['a title in another script', 'Ивлей Д. (1984) Промышленная микробиология. Мир 3:116-131.', csl],
    ['a short title', 'Mu J. Pain. Spine 2020;3:4-9.', { ...csl, title: 'Pain' }],
    ['an entry without year', 'Mu J. Pain in adults and its relief. Spine 3:4-9.', { ...csl, issued: {} }],
    [
      'an address',
      'Mu J. Pain in adults and its relief. 2020. https://example.org',
      { ...csl, 'container-title': '', URL: 'https://example.org', volume: '' },
    ],
  ])('never of %s', (_, text, fields) => {
    expect(why(text, fields)).not.toBeNull();
  });

  it.each<[kind: string, fields: CslItem]>([
    ['perhaps-book', {}],
    ['perhaps-book', { publisher: 'Acme' }],
    ['book', { publisher: 'Erlbaum', 'publisher-place': 'Hillsdale' }],
    ['book', { edition: '2nd ed.' }],
    ['book', { ISBN: '9783161484100' }],
  ])('is "%s" of what was read as a book and prints %j', (kind, fields) => {
    expect(why('Mu J. Pain in adults and its relief.', { type: 'book', title: 'Pain in adults and its relief', ...fields })).toBe(kind);
  });
});

describe('differences', () => {
  const work: WorkRecord = {
    title: 'Pain in adults and its relief',
    author: [{ family: 'Mu' }],
    years: [2013],
    volume: '14',
    issue: '2',
    page: '502-515',
    studyTypes: [],
    notices: [],
    source: 'PubMed',
  };
  const fields = (text: string, csl: Parameters<typeof makeReference>[1]) => {
    const reference = makeReference(text, csl);
    return compareDetails(reference, readPrintedEntry(reference), work).map(({ field }) => field);
  };
  const csl = article('Mu', 2013, 'Pain in adults and its relief', 'Spine', '14', '502-15');

  it.each<[string, string, Parameters<typeof makeReference>[1], string[]]>([
    ['none where all agrees', 'Mu J. Pain in adults and its relief. Spine 2013;14:502-15.', csl, []],
    [
      'none for the year beside',
      'Mu J. Pain in adults and its relief. Spine 2012;14:502-15.',
      { ...csl, issued: { 'date-parts': [[2012]] } },
      [],
    ],
    [
      'a year three years off',
      'Mu J. Pain in adults and its relief. Spine 2010;14:502-15.',
      { ...csl, issued: { 'date-parts': [[2010]] } },
      ['year'],
    ],
    [
      'none where the right year stands elsewhere in the entry',
      'Mu J. Pain in adults 2010 and its relief. Spine 2013;14:502-15.',
      { ...csl, issued: { 'date-parts': [[2010]] } },
      [],
    ],
    [
      'none for an issue that was read as the volume',
      'Mu J. Pain in adults and its relief. Spine 2013;2:502-15.',
      { ...csl, volume: '2' },
      [],
    ],
    [
      'another first author',
      'Qaseem A. Pain in adults and its relief. Spine 2013;14:502-15.',
      { ...csl, author: [{ family: 'Qaseem' }] },
      ['first author'],
    ],
    [
      'none for a misspelt first author',
      'Muu J. Pain in adults and its relief. Spine 2013;14:502-15.',
      { ...csl, author: [{ family: 'Muu' }] },
      [],
    ],
    [
      'none for an author where names were read into the title',
      'Qaseem A, Lee B. Muscle. Pain in adults and its relief. Spine 2013;14:502-15.',
      { ...csl, author: [{ family: 'Qaseem' }], title: 'Lee B. Muscle. Pain in adults and its relief' },
      [],
    ],
    [
      'another title at the same place',
      'Mu J. Effects of herbal tea on the hiccups of keepers. Spine 2013;14:502-15.',
      { ...csl, title: 'Effects of herbal tea on the hiccups of keepers' },
      ['title'],
    ],
    [
      'none for a title in another language',
      'Mu J. Schmerz bei Erwachsenen und seine Linderung. Spine 2013;14:502-15.',
      { ...csl, title: 'Schmerz bei Erwachsenen und seine Linderung' },
      [],
    ],
  ])('%s', (_, text, parsed, expected) => {
    expect(fields(text, parsed)).toEqual(expected);
  });
});

describe('notices', () => {
  const retraction = { kind: 'retraction' as const, date: '2010', DOI: null, PMID: null, source: 'PubMed' };

  it('of two corrections with their own DOIs stay two', () => {
    const corrections = ['10.1000/a', '10.1000/b'].map((DOI) => ({ ...retraction, kind: 'correction' as const, DOI }));
    expect(mergeNotices(corrections)).toHaveLength(2);
  });

  it('stand worst first', () => {
    expect(
      mergeNotices([{ ...retraction, kind: 'addendum' }, { ...retraction, kind: 'concern' }, retraction]).map(({ kind }) => kind),
    ).toEqual(['retraction', 'concern', 'addendum']);
  });
});

describe('limits and waiting', () => {
  it('Crossref is asked faster only when a contact address is given', () => {
    expect(hostLimit('api.crossref.org', false)).toMatchObject({ concurrency: 1 });
    expect(hostLimit('api.crossref.org', true).interval).toBeLessThan(hostLimit('api.crossref.org', false).interval);
  });

  it('a host that nobody described is asked once a second', () => {
    expect(hostLimit('example.org', true)).toMatchObject({ concurrency: 1, interval: expect.any(Number) });
  });

  it('a wait that is called off ends at once, also when it was called off before', async () => {
    const stop = new AbortController();
    const wait = sleep(60_000, stop.signal);
    stop.abort();
    await wait;
    await sleep(60_000, stop.signal);
  });
});
