import { describe, expect, it } from 'vitest';
import type { SourceQuestion } from '../../lib/model/source-guess.ts';
import { suggestSource } from '../../lib/resolver/suggest-source.ts';
import type { FakeReply, FakeRequest } from './fake-fetch.ts';
import { openServices } from './open-services.ts';

const QUESTION: SourceQuestion = {
  names: ['Lee'],
  etAl: true,
  year: 2013,
  subject: ['acupuncture', 'needles'],
  pageWords: ['acupun', 'needle', 'system', 'review', 'trials'],
};

interface Held {
  readonly title: string;
  readonly authors: readonly string[];
  readonly year?: number;
  readonly doi?: string;
  readonly type?: string;
}

const LEE: Held = { title: 'Acupuncture needles: a systematic review', authors: ['Lee', 'Choi', 'Shin'], doi: '10.1/lee' };

const crossrefItem = ({ title, authors, year = 2013, doi = `10.1/${title.length}`, type = 'journal-article' }: Held) => ({
  DOI: doi,
  type,
  title: [title],
  author: authors.map((family) => ({ family, given: 'A' })),
  issued: { 'date-parts': [[year]] },
});

const summary = ({ title, authors, year = 2013, doi = `10.1/${title.length}` }: Held, i: number) => ({
  uid: String(i + 1),
  pubdate: String(year),
  title: `${title}.`,
  authors: authors.map((family) => ({ name: `${family} A`, authtype: 'Author' })),
  articleids: [{ idtype: 'doi', value: doi }],
});

interface World {
  readonly crossref?: readonly Held[];
  readonly pubmed?: readonly Held[];
  readonly total?: number;
  readonly broken?: string;
}

async function ask({ crossref = [], pubmed = [], total = pubmed.length, broken }: World, question: Partial<SourceQuestion> = {}) {
  const reply = ({ host, path }: FakeRequest): FakeReply => {
    if (host === broken) return { status: 503, body: 'down' };
    if (host === 'api.crossref.org') return { status: 'ok', message: { items: crossref.map(crossrefItem) } };
    if (path.endsWith('esearch.fcgi')) return { esearchresult: { count: String(total), idlist: pubmed.map((_, i) => String(i + 1)) } };
    return { result: Object.fromEntries(pubmed.map((held, i) => [String(i + 1), summary(held, i)])) };
  };
  const { access, clock, requests, signal } = openServices(reply);
  return { guess: await clock.run(suggestSource(access, { ...QUESTION, ...question }, signal)), requests };
}

describe('the source of a citation without an entry', () => {
  it('is the one work that fits, with what is asked being names, year and subject alone', async () => {
    const { guess, requests } = await ask({ crossref: [LEE], pubmed: [LEE] });
    expect(guess).toMatchObject({ kind: 'found', work: { DOI: '10.1/lee', source: 'Crossref' } });
    const asked = requests.flatMap(({ parameters }) => [parameters.get('query.bibliographic'), parameters.get('term')].filter(Boolean));
    expect(asked.toSorted()).toEqual([
      '(Lee[1au] OR Lee[cn]) AND 2013[dp] AND (acupuncture[tiab] OR needles[tiab])',
      'Lee 2013 acupuncture needles',
    ]);
  });

  it('is found where only PubMed has it', async () => {
    expect((await ask({ pubmed: [LEE] })).guess).toMatchObject({ kind: 'found', work: { PMID: '1' } });
  });

  const OTHER: Held = { title: 'Acupuncture trials and their needles', authors: ['Lee', 'Park', 'Kim'] };
  it('is not named where another fits as well', async () => {
    expect((await ask({ crossref: [LEE], pubmed: [OTHER] })).guess).toEqual({ kind: 'several' });
  });

  it('is not named where PubMed has more than were looked at', async () => {
    expect((await ask({ pubmed: [LEE], total: 21 })).guess).toEqual({ kind: 'several' });
  });

  it('is one work where a service keeps the second half of its title apart', async () => {
    const half = { ...LEE, title: 'Acupuncture needles' };
    expect((await ask({ crossref: [half], pubmed: [LEE] })).guess.kind).toBe('found');
  });

  it.each(['Acupuncture needles', 'Acupuncture needles: a systematic review of nurses'])(
    'is two works where "%s" has another DOI',
    async (title) => {
      expect((await ask({ crossref: [LEE, { ...LEE, title, doi: '10.1/other' }] })).guess).toEqual({ kind: 'several' });
    },
  );

  it.each<[string, Partial<Held>, Partial<SourceQuestion>]>([
    ['another first author', { authors: ['Leeds', 'Choi', 'Shin'] }, {}],
    ['the author in the second place', { authors: ['Choi', 'Lee', 'Shin'] }, {}],
    ['one author, where "et al." says more', { authors: ['Lee'] }, {}],
    ['more authors than are named', {}, { names: ['Lee', 'Choi'], etAl: false }],
    ['another second author', { authors: ['Lee', 'Shin'] }, { names: ['Lee', 'Choi'], etAl: false }],
    ['another year', { year: 2014 }, {}],
    ['another subject', { title: 'Coffee, kettles and other things of the kitchen' }, {}],
    ['a subject that it hardly shares', { title: 'Acupuncture among farmers, bakers, sailors, soldiers and students of needles' }, {}],
    ['a correction', { title: 'Correction: Acupuncture needles: a systematic review' }, {}],
    ['a part of a work', { type: 'component' }, {}],
  ])('is not %s', async (_what, held, question) => {
    expect((await ask({ crossref: [{ ...LEE, ...held }] }, question)).guess).toEqual({ kind: 'none' });
  });

  it('is found by two names, and by the letters of a group', async () => {
    const two = { ...LEE, authors: ['Lee', 'Choi'] };
    expect((await ask({ crossref: [two] }, { names: ['Lee', 'Choi'], etAl: false })).guess.kind).toBe('found');
    const reply = (): FakeReply => ({
      status: 'ok',
      message: { items: [{ ...crossrefItem(LEE), author: [{ name: 'World Health Organization' }] }] },
    });
    const { access, clock, signal } = openServices((request) =>
      request.host === 'api.crossref.org' ? reply() : { esearchresult: { count: '0', idlist: [] } },
    );
    const guess = await clock.run(suggestSource(access, { ...QUESTION, names: ['WHO'], etAl: false }, signal));
    expect(guess.kind).toBe('found');
  });

  it.each([
    ['Crossref', 'api.crossref.org'],
    ['PubMed', 'eutils.ncbi.nlm.nih.gov'],
  ])('is not named where %s was silent, because it may know another', async (service, broken) => {
    const { guess } = await ask({ crossref: [LEE], pubmed: [LEE], broken });
    expect(guess).toMatchObject({ kind: 'unavailable', asked: { service, kind: 'silent', silence: 'failing' } });
  });
});
