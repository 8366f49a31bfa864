import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../lib/resolver/cache.ts';
import { limitServices } from '../../lib/resolver/limit-services.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import type { FakeReply } from './fake-fetch.ts';
import { createFakeWorld, type FakeWork } from './fake-world.ts';
import { printed, WORKS } from './hundred-works.ts';
import { makeReference } from './make-reference.ts';
import { type OpenServices, openServices } from './open-services.ts';
import { resolveAll, resolveOne } from './resolve-all.ts';

const [W0] = WORKS as [FakeWork];

describe('the cost of a list', () => {
  it.each([
    ['with DOIs', (work: FakeWork) => work.DOI],
    ['without DOIs', () => ''],
    ['of both kinds', (work: FakeWork) => (Number(work.PMID) % 2 ? work.DOI : '')],
  ])('a hundred entries %s take at most twelve requests, and ten seconds of waiting for the limits', async (_, doi) => {
    const opened = openServices(createFakeWorld(WORKS));
    const start = opened.clock.now();
    const { map } = await resolveAll(
      WORKS.map((work, i) => printed(work, `r${i}`, { doi: doi(work) })),
      opened,
    );
    const found = WORKS.map((_, i) => map.get(`r${i}`)).map((resolution) => [resolution?.status, resolution?.work?.DOI]);
    expect(found).toEqual(WORKS.map(({ DOI }) => ['resolved', DOI]));
    expect(opened.requests.length).toBeLessThanOrEqual(12);
    expect((opened.clock.now() - start) / 1000).toBeLessThan(10);
  });

  it('an entry that the batches cannot settle costs one request more', async () => {
    const opened = openServices(createFakeWorld(WORKS));
    const references = WORKS.map((work, i) => printed(work, `r${i}`, i < 10 ? { year: work.year + 1 } : {}));
    const { map } = await resolveAll(references, opened);
    expect([...map.values()].every(({ status }) => status === 'resolved')).toBe(true);
    expect(opened.requests.length).toBeLessThanOrEqual(12 + 10);
  });

  it('a second run asks nothing', async () => {
    const cache = createMemoryCache();
    const references = WORKS.map((work, i) => printed(work, `r${i}`));
    await resolveAll(references, openServices(createFakeWorld(WORKS), { cache }));
    const second = openServices(createFakeWorld(WORKS), { cache });
    expect((await resolveAll(references, second)).map.size).toBe(100);
    expect(second.requests).toHaveLength(0);
  });

  it('after a death in the middle of the list nothing is asked twice', async () => {
    const cache = createMemoryCache();
    const references = WORKS.map((work, i) => printed(work, `r${i}`, { doi: work.DOI }));
    const stop = new AbortController();
    const world = createFakeWorld(WORKS);
    const dying = openServices(
      (request) => {
        if (request.count === 5) stop.abort();
        return world(request);
      },
      { cache },
    );
    await dying.clock.run(resolveReferences(references, dying.access, { signal: stop.signal, onResolution: () => undefined }));
    const next = openServices(world, { cache });
    expect((await resolveAll(references, next)).map.size).toBe(100);
    const asked = (opened: OpenServices) =>
      opened.requests.flatMap(({ parameters }) => (parameters.get('filter') ?? '').split(',')).filter(Boolean);
    const answered = new Set(asked(dying).slice(0, 20));
    expect(asked(next).filter((doi) => answered.has(doi))).toEqual([]);
  });
});

describe('what the reader looks at', () => {
  it('is in the first question of a list with DOIs', async () => {
    const opened = openServices(createFakeWorld(WORKS));
    const references = WORKS.map((work, i) => printed(work, `r${i}`, { doi: work.DOI }));
    await resolveAll(references, opened, ['r57', 'r93']);
    const [first] = opened.requests.flatMap(({ parameters }) => parameters.get('filter') ?? []);
    expect(first?.split(',').slice(0, 2)).toEqual([`doi:${WORKS[57]?.DOI}`, `doi:${WORKS[93]?.DOI}`]);
  });

  it('is searched for first', async () => {
    const references = WORKS.slice(0, 20).map((work, i) => printed(work, `r${i}`, { year: work.year + 1 }));
    const { order } = await resolveAll(references, openServices(createFakeWorld(WORKS)), ['r13']);
    expect(order[0]).toBe('r13');
  });
});

describe('"not found"', () => {
  const invented = printed({ ...W0, title: 'Herbal tea against hiccups in lonely lighthouse keepers', volume: '77', page: '7-9' }, 'r1');

  it('is said when Crossref and PubMed both searched and have nothing near', async () => {
    const resolution = await resolveOne(invented);
    expect(resolution).toMatchObject({ status: 'not-found', work: null });
    expect(new Set(resolution?.asked.map(({ service }) => service))).toEqual(new Set(['PubMed', 'Crossref', 'Europe PMC']));
  });

  it('is said of an invented title at a real place, with the title that stands there', async () => {
    const resolution = await resolveOne(printed({ ...W0, title: 'Herbal tea against hiccups in lonely lighthouse keepers' }, 'r1'));
    expect(resolution).toMatchObject({ status: 'not-found', hint: { kind: 'place-taken', title: W0.title } });
  });

  it('gives the printed place to no record that has a like title and stands somewhere else', async () => {
    const short = { ...W0, title: 'Hiccups in lighthouse keepers', family: 'Else', year: 1999, volume: '5', page: '700-703' };
    const title = 'Herbal tea against long-lasting hiccups in old and lonely lighthouse keepers of rural coasts';
    const resolution = await resolveOne(printed({ ...W0, title }, 'r1'), [short]);
    expect(resolution?.status).toBe('not-found');
    expect(resolution?.hint).toBeUndefined();
  });

  it.each(['api.crossref.org', 'eutils.ncbi.nlm.nih.gov'])('is never said while %s does not answer', async (host) => {
    expect(await resolveOne(invented, WORKS, [host])).toMatchObject({ status: 'unavailable', work: null });
  });

  it.each([
    [['eutils.ncbi.nlm.nih.gov'], { kind: 'switched-off', values: { service: 'PubMed' } }],
    [['eutils.ncbi.nlm.nih.gov', 'api.crossref.org'], { kind: 'switched-off-two', values: { first: 'Crossref', second: 'PubMed' } }],
  ])('is never said while %j is switched off, which no second try changes', async (off, reason) => {
    const opened = openServices(createFakeWorld(WORKS));
    const access = limitServices(opened.access, (host) => !off.includes(host));
    expect((await resolveAll([invented], { ...opened, access })).map.get('r1')).toMatchObject({ status: 'cannot-tell', reason });
  });

  it('is "unavailable" where one service is switched off and the other does not answer', async () => {
    const opened = openServices(createFakeWorld(WORKS, new Set(['api.crossref.org'])));
    const access = limitServices(opened.access, (host) => host !== 'eutils.ncbi.nlm.nih.gov');
    const resolution = (await resolveAll([invented], { ...opened, access })).map.get('r1');
    expect(resolution).toMatchObject({ status: 'unavailable', reason: { kind: 'silent', values: { service: 'Crossref' } } });
  });

  it('needs no answer of Europe PMC', async () => {
    expect((await resolveOne(invented, WORKS, ['www.ebi.ac.uk']))?.status).toBe('not-found');
  });

  it.each([
    [
      'a web page',
      { type: 'webpage' as const, title: 'Five facts about the pain of lonely lighthouse keepers', URL: 'https://example.org' },
    ],
    ['a report', { type: 'report' as const, title: 'Five facts about the pain of lonely lighthouse keepers' }],
    ['an entry that prints too little', { title: 'Lighthouse pain' }],
  ])('is not said of %s', async (_, csl) => {
    const reference = makeReference(`Keeper L. ${csl.title}. 2011.`, {
      ...csl,
      author: [{ family: 'Keeper' }],
      issued: { 'date-parts': [[2011]] },
    });
    expect(await resolveOne(reference)).toMatchObject({ status: 'cannot-tell', reason: { kind: expect.any(String) } });
  });

  it('a report that PubMed knows is found: the try comes before the excuse', async () => {
    const title = 'Complementary and alternative therapies for back pain II';
    const report = {
      ...W0,
      DOI: '',
      PMID: '23126534',
      title,
      family: 'Furlan',
      year: 2010,
      journal: 'Evid Rep Technol Assess',
      volume: '194',
      page: '1-764',
    };
    const reference = makeReference(
      'Furlan, A. D., Yazdi, F., & Galipeau, J. (2010). Complementary and alternative therapies for back pain II. Evidence Report/Technology Assessment194, 1–764.',
      { type: 'report', title, author: [{ family: 'Furlan' }], issued: { 'date-parts': [[2010]] } },
    );
    const world = createFakeWorld([report]);
    const opened = openServices((request) =>
      request.host === 'api.crossref.org' ? { status: 'ok', message: { items: [] } } : world(request),
    );
    expect((await resolveAll([reference], opened)).map.get('r1')).toMatchObject({ status: 'resolved', work: { PMID: '23126534' } });
  });
});

describe('a service that does not answer', () => {
  it.each<[FakeReply, string, string]>([
    [{ status: 503, body: '<html></html>' }, 'failing', 'did not answer, as it is not working at the moment'],
    [{ status: 429, body: '<html></html>' }, 'busy', 'did not answer, as there are too many requests at the moment'],
    [{ status: 403, body: '<html></html>' }, 'unexpected', 'did not answer as expected'],
    ['<!doctype html>', 'unreadable', 'sent an answer that could not be read'],
    ['SILENT', 'timeout', 'did not answer in time'],
    ['UNREACHABLE', 'unreachable', 'could not be reached'],
  ])('is told with how it was silent, as a code and as a sentence: %j', async (fault, silence, outcome) => {
    const world = createFakeWorld(WORKS);
    const opened = openServices((request) => (request.host === 'api.crossref.org' ? fault : world(request)));
    const { map } = await resolveAll([printed(W0, 'r1', { doi: W0.DOI })], opened);
    expect(map.get('r1')?.asked).toContainEqual(expect.objectContaining({ service: 'Crossref', kind: 'silent', silence, outcome }));
  });
});

describe('a service that never answers', () => {
  it('is "unavailable" for the entries that need it within a minute, and the others are settled', async () => {
    const world = createFakeWorld(WORKS.slice(0, 80));
    const opened = openServices((request) => (request.host === 'api.crossref.org' ? 'SILENT' : world(request)));
    const references = WORKS.map((work, i) => printed(work, `r${i}`));
    const start = opened.clock.now();
    const { map } = await resolveAll(references, opened);
    const statuses = references.map(({ id }) => map.get(id)?.status);
    expect(statuses).toEqual(WORKS.map((_, i) => (i < 80 ? 'resolved' : 'unavailable')));
    expect(opened.requests.filter(({ host }) => host === 'api.crossref.org').length).toBeLessThanOrEqual(3);
    expect(opened.clock.now() - start).toBeLessThan(60_000);
  });
});

describe('what is known of a work', () => {
  it('the notices of Crossref, of Retraction Watch and of PubMed are one notice with three sources', async () => {
    const update = { DOI: '10.1000/notice', type: 'retraction', updated: { 'date-parts': [[2010, 2, 6]] } };
    const crossref = {
      'updated-by': [
        { ...update, source: 'publisher' },
        { ...update, source: 'retraction-watch' },
      ],
    };
    const pubmed = { pubtype: ['Journal Article', 'Retracted Publication'], references: [] };
    const resolution = await resolveOne(printed(W0, 'r1'), [{ ...W0, crossref, pubmed }]);
    expect(resolution?.work?.notices).toEqual([
      { kind: 'retraction', date: '2010-02-06', DOI: '10.1000/notice', PMID: null, source: 'Crossref, Retraction Watch, PubMed' },
    ]);
  });

  it.each<[alone: string, silent: string]>([
    ['Crossref', 'eutils.ncbi.nlm.nih.gov'],
    ['PubMed', 'api.crossref.org'],
  ])('a retraction comes before an earlier correction, also where %s alone tells of both', async (alone, silent) => {
    const updated = { 'date-parts': [[2010, 2, 6]] };
    const crossref = {
      'updated-by': [
        { DOI: '10.1000/erratum', type: 'correction', updated, source: 'publisher' },
        { DOI: '10.1000/notice', type: 'retraction', updated, source: 'publisher' },
      ],
    };
    const pubmed = {
      references: [
        { refsource: 'Spine. 2009 May 2', reftype: 'Erratum in', pmid: 8 },
        { refsource: 'Spine. 2010 Feb 6', reftype: 'Retraction in', pmid: 9 },
      ],
    };
    const work = { ...W0, crossref, pubmed };
    const { work: found } = (await resolveOne(printed(work, 'r1', { doi: work.DOI }), [work], [silent, 'www.ebi.ac.uk'])) ?? {};
    expect(found?.notices.map(({ kind, source }) => [kind, source])).toEqual([
      ['retraction', alone],
      ['correction', alone],
    ]);
  });

  it('a notice that only Europe PMC knows is told in its name, and costs no question more', async () => {
    const commentCorrection = [{ id: '9', source: 'MED', reference: 'Spine. 2011 May 2', type: 'Retraction in' }];
    const world = createFakeWorld([{ ...W0, DOI: '10.1000/elsewhere', europePmc: { commentCorrectionList: { commentCorrection } } }]);
    const nothing = createFakeWorld([]);
    const opened = openServices((request) => (request.host === 'www.ebi.ac.uk' ? world(request) : nothing(request)));
    const { work } = (await resolveAll([printed(W0, 'r1')], opened)).map.get('r1') ?? {};
    expect(work?.notices).toEqual([{ kind: 'retraction', date: '2011-05-02', DOI: null, PMID: '9', source: 'Europe PMC' }]);
    expect(opened.requests.filter(({ host }) => host === 'www.ebi.ac.uk')).toHaveLength(1);
  });

  it('a work that only Crossref found gets its study types from PubMed', async () => {
    const resolution = await resolveOne(printed(W0, 'r1', { year: W0.year + 1 }), [
      { ...W0, pubmed: { pubtype: ['Randomized Controlled Trial'] } },
    ]);
    expect(resolution?.work).toMatchObject({ PMID: W0.PMID, studyTypes: ['Randomized Controlled Trial'] });
  });

  it.each([
    ['a journal that PubMed knows by the printed name too is no other journal', W0.journal, []],
    [
      'a journal that PubMed does not know by the printed name is another one',
      'Headache',
      [{ field: 'journal', printed: 'Headache', found: 'Renamed Letters' }],
    ],
  ])('%s', async (_, journal, differences) => {
    const names = { fulljournalname: 'Renamed Letters', source: 'Renamed Lett' };
    const work = { ...W0, crossref: { 'container-title': ['Renamed Letters'] }, pubmed: names };
    expect((await resolveOne(printed({ ...W0, journal }, 'r1'), [work]))?.differences).toEqual(differences);
  });

  it('a year that is wrong by more than one is a difference, a year beside is none', async () => {
    expect((await resolveOne(printed(W0, 'r1', { year: W0.year + 3 })))?.differences).toEqual([
      { field: 'year', printed: '2003', found: '2000' },
    ]);
    expect((await resolveOne(printed(W0, 'r1', { year: W0.year + 1 })))?.differences).toEqual([]);
  });

  it('everything that failed is "unavailable", and resolves on a second run', async () => {
    const cache = createMemoryCache();
    const broken = openServices(() => 'UNREACHABLE', { cache });
    expect((await resolveAll([printed(W0, 'r1')], broken)).map.get('r1')).toMatchObject({
      status: 'unavailable',
      work: null,
      differences: [],
    });
    const healed = openServices(createFakeWorld(WORKS), { cache });
    expect((await resolveAll([printed(W0, 'r1')], healed)).map.get('r1')?.status).toBe('resolved');
  });
});
