import { describe, expect, it } from 'vitest';
import type { FakeReply, FakeRequest } from './fake-fetch.ts';
import { createFakeWorld, type FakeWork } from './fake-world.ts';
import { printed, WORKS } from './hundred-works.ts';
import { makeReference } from './make-reference.ts';
import { openServices } from './open-services.ts';
import { resolveAll, resolveOne } from './resolve-all.ts';

const [W0, W1] = WORKS as [FakeWork, FakeWork];
const BARLEY: FakeWork = { ...W1, title: 'Gene expression in barley leaves under drought', year: 1990, family: 'Barley' };
const NOWHERE = { ...W0, title: 'Herbal tea against hiccups in lonely lighthouse keepers' };
const isHandle = ({ path }: FakeRequest) => path.startsWith('/api/handles/');

describe('a printed DOI', () => {
  it('that leads to another paper is a conflict, and the right one is found', async () => {
    const resolution = await resolveOne(printed(W0, 'r1', { doi: W1.DOI }), [W0, BARLEY]);
    expect(resolution).toMatchObject({
      status: 'resolved',
      work: { DOI: W0.DOI },
      conflict: { printed: W1.DOI, leadsTo: { DOI: W1.DOI } },
    });
  });

  it.each([`https://doi.org/${W0.DOI}`, `doi:${W0.DOI}`])('that is all an entry prints says whose work it is: %s', async (text) => {
    const resolution = await resolveOne(makeReference(text, { DOI: W0.DOI }), [W0]);
    expect(resolution).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI }, differences: [] });
  });

  it('beside other words is still held against them', async () => {
    const resolution = await resolveOne(makeReference(`Herbal tea. doi:${W0.DOI}`, { DOI: W0.DOI }), [W0]);
    expect(resolution?.status).toBe('cannot-tell');
  });

  it('that leads to the same title in another version is no conflict', async () => {
    const resolution = await resolveOne(printed(W0, 'r1', { doi: '10.1101/preprint' }), [
      W0,
      { ...W0, DOI: '10.1101/preprint', PMID: '1' },
    ]);
    expect(resolution?.status).toBe('resolved');
    expect(resolution?.conflict).toBeUndefined();
  });

  it('with a comma, or under an older name, is asked for by its own address', async () => {
    const world = createFakeWorld([W0]);
    for (const doi of ['10.1000/work,0', '10.1000/older.name']) {
      const opened = openServices((request) => {
        if (request.host === 'doi.org') return [{ DOI: doi, RA: 'Crossref' }];
        if (!request.path.startsWith('/works/')) return world(request);
        return {
          status: 'ok',
          message: { DOI: W0.DOI, title: [W0.title], author: [{ family: W0.family }], issued: { 'date-parts': [[W0.year]] } },
        };
      });
      const entry = printed(W0, 'r1', { doi });
      expect((await resolveAll([entry], opened)).map.get('r1')).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI } });
      expect(opened.requests.some(({ path }) => path === `/works/${doi}`)).toBe(true);
    }
  });

  it('that is not registered is said in the list of who was asked, and the work is found all the same', async () => {
    const resolution = await resolveOne(printed(W0, 'r1', { doi: '10.1000/misprint' }));
    expect(resolution).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI } });
    expect(resolution?.asked).toContainEqual(
      expect.objectContaining({
        service: 'doi.org',
        outcome: 'the printed DOI 10.1000/misprint is not registered',
        kind: 'doi-unregistered',
      }),
    );
  });

  it('that leads to another paper while the own work is nowhere needs a second source', async () => {
    const entry = printed(NOWHERE, 'r1', { doi: BARLEY.DOI });
    const world = createFakeWorld([BARLEY]);
    const confirmed = openServices((request) =>
      request.parameters.get('query')?.startsWith('DOI:')
        ? { resultList: { result: [{ doi: BARLEY.DOI, title: `${BARLEY.title}.` }] } }
        : world(request),
    );
    expect((await resolveAll([entry], confirmed)).map.get('r1')).toMatchObject({
      status: 'not-found',
      conflict: { confirmedBy: 'Europe PMC' },
    });
    expect((await resolveOne(entry, [BARLEY], ['www.ebi.ac.uk']))?.conflict).toBeUndefined();
  });

  it('of an agency that we do not ask makes no "not found": the work may stand there', async () => {
    const world = createFakeWorld([]);
    const opened = openServices((request) => (request.host === 'doi.org' ? [{ DOI: '10.1400/other', RA: 'mEDRA' }] : world(request)));
    const resolution = (await resolveAll([printed(NOWHERE, 'r1', { doi: '10.1400/other' })], opened)).map.get('r1');
    expect(resolution).toMatchObject({ status: 'cannot-tell', reason: { kind: 'doi-elsewhere' } });
    expect(resolution?.asked).toContainEqual(expect.objectContaining({ service: 'doi.org', kind: 'doi-elsewhere' }));
    expect(opened.requests.filter(isHandle)).toEqual([]);
  });

  it('that is not registered is a hint beside "not found" when doi.org says so twice', async () => {
    const opened = openServices(createFakeWorld([]));
    const resolution = (await resolveAll([printed(NOWHERE, 'r1', { doi: '10.1000/misprint' })], opened)).map.get('r1');
    expect(resolution).toMatchObject({ status: 'not-found', hint: { kind: 'doi-unregistered' } });
    expect(resolution?.asked.map(({ kind }) => kind)).toContain('doi-unregistered');
    expect(opened.requests.filter(isHandle)).toHaveLength(1);
  });

  it.each<[string, string, FakeReply]>([
    ['is Crossref’s to know and Crossref is silent', 'api.crossref.org filter', { status: 503, body: '' }],
    ['is a question that doi.org does not answer', 'doi.org', { status: 503, body: '<html></html>' }],
    ['is DataCite’s to know and DataCite is silent', 'api.datacite.org', { status: 503, body: '' }],
  ])('that %s leaves the entry unchecked', async (_, silent, reply) => {
    const world = createFakeWorld([]);
    const opened = openServices((request) => {
      const [host, parameter] = silent.split(' ');
      if (request.host === host && (parameter === undefined || request.parameters.has(parameter))) return reply;
      return request.host === 'doi.org' ? [{ DOI: '10.5281/zenodo.1', RA: 'DataCite' }] : world(request);
    });
    const resolution = (await resolveAll([printed(NOWHERE, 'r1', { doi: '10.5281/zenodo.1' })], opened)).map.get('r1');
    expect(resolution).toMatchObject({ status: 'unavailable', reason: { kind: 'silent' } });
  });

  it('with a comma that exists although nobody asked holds it makes no "not found"', async () => {
    const world = createFakeWorld([]);
    const opened = openServices((request) => {
      if (request.path.startsWith('/works/')) return { status: 404, body: 'Resource not found.' };
      return isHandle(request) ? { responseCode: 1, handle: '10.1000/a,b' } : world(request);
    });
    const resolution = (await resolveAll([printed(NOWHERE, 'r1', { doi: '10.1000/a,b' })], opened)).map.get('r1');
    expect(resolution).toMatchObject({ status: 'cannot-tell', reason: { kind: 'doi-elsewhere' } });
  });

  it.each<[string, FakeReply, string]>([
    ['knows it after all', { responseCode: 1, handle: '10.1000/misprint' }, 'cannot-tell'],
    ['is silent', { status: 503, body: '<html></html>' }, 'not-found'],
    ['is a page of somebody else', { status: 404, body: '<html></html>' }, 'not-found'],
  ])('is not called unregistered when the handle system %s', async (_, reply, status) => {
    const world = createFakeWorld([]);
    const opened = openServices((request) => (isHandle(request) ? reply : world(request)));
    const resolution = (await resolveAll([printed(NOWHERE, 'r1', { doi: '10.1000/misprint' })], opened)).map.get('r1');
    expect(resolution?.status).toBe(status);
    expect(resolution?.hint).toBeUndefined();
    expect(resolution?.asked.map(({ kind }) => kind)).not.toContain('doi-unregistered');
  });

  it('is not asked for at the handle system when the work is found all the same', async () => {
    const opened = openServices(createFakeWorld(WORKS));
    await resolveAll([printed(W0, 'r1', { doi: '10.1000/misprint' })], opened);
    expect(opened.requests.filter(isHandle)).toEqual([]);
  });
});

describe('an identifier that the page’s metadata alone has', () => {
  /** The entry without the identifier in its text, as a publisher's plugin may have added it. */
  const added = (work: FakeWork, csl: { DOI?: string; PMID?: string }) => {
    const reference = printed(work, 'r1', { doi: '' });
    return { ...reference, csl: { ...reference.csl, ...csl } };
  };

  it.each([{ DOI: BARLEY.DOI }, { PMID: BARLEY.PMID ?? '' }])('and that leads to another paper is no conflict: %o', async (wrong) => {
    const found = await resolveOne(added(W0, wrong), [W0, BARLEY]);
    expect(found).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI } });
    expect(found).not.toHaveProperty('conflict');
    expect(await resolveOne(added(NOWHERE, wrong), [BARLEY])).not.toHaveProperty('conflict');
  });

  it('and that is not registered is no hint beside "not found"', async () => {
    const opened = openServices(({ host, ...request }) => {
      if (host === 'doi.org')
        return request.path.startsWith('/doiRA/')
          ? [{ DOI: '10.1000/misprint', status: 'DOI does not exist' }]
          : { status: 404, body: '{}' };
      return createFakeWorld([])({ host, ...request });
    });
    const resolution = (await resolveAll([added(NOWHERE, { DOI: '10.1000/misprint' })], opened)).map.get('r1');
    expect(resolution?.status).toBe('not-found');
    expect(resolution).not.toHaveProperty('hint');
  });

  it('finds the work, as a printed one does', async () => {
    expect(await resolveOne(added(W0, { DOI: W0.DOI }), [W0])).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI } });
  });
});

describe('a printed PubMed number', () => {
  const withPmid = (work: FakeWork, pmid: string) => {
    const reference = printed(work, 'r1');
    const text = `${reference.entry.text} PMID: ${pmid}`;
    return { ...reference, entry: { ...reference.entry, text } };
  };

  it('finds the work', async () => {
    expect(await resolveOne(withPmid(W0, W0.PMID ?? ''))).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI } });
  });

  it('that leads to another paper is a conflict, and the right one is found', async () => {
    const resolution = await resolveOne(withPmid(W0, BARLEY.PMID ?? ''), [W0, BARLEY]);
    expect(resolution).toMatchObject({
      status: 'resolved',
      work: { DOI: W0.DOI },
      conflict: { printed: `PMID ${BARLEY.PMID}`, leadsTo: { title: BARLEY.title } },
    });
  });

  it('beside the right DOI that leads to another paper is a conflict all the same', async () => {
    const reference = printed(W0, 'r1', { doi: W0.DOI });
    const text = `${reference.entry.text} PMID: ${BARLEY.PMID}`;
    expect(await resolveOne({ ...reference, entry: { ...reference.entry, text } }, [W0, BARLEY])).toMatchObject({
      status: 'resolved',
      work: { DOI: W0.DOI },
      conflict: { printed: `PMID ${BARLEY.PMID}` },
    });
  });

  it('that PubMed does not know is no conflict', async () => {
    const resolution = await resolveOne(withPmid(W0, '999999'));
    expect(resolution).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI } });
    expect(resolution?.conflict).toBeUndefined();
  });
});

it('an entry that only Europe PMC holds is found there, and nowhere else', async () => {
  const world = createFakeWorld([W0]);
  const none = createFakeWorld([]);
  const opened = openServices((request) => (request.host === 'www.ebi.ac.uk' ? world(request) : none(request)));
  const resolution = (await resolveAll([printed(W0, 'r1')], opened)).map.get('r1');
  expect(resolution).toMatchObject({ status: 'resolved', work: { DOI: W0.DOI, source: 'Europe PMC' } });
});

describe('a DOI that another service names', () => {
  const RETRACTED = { 'update-to': [], 'updated-by': [{ type: 'retraction', DOI: '10.1000/notice', label: 'Retraction' }] };

  it('is dropped where Crossref has another paper under it: none of that paper is said of the entry’s work', async () => {
    const misled = { ...W0, DOI: '10.1000/not-at-crossref', pubmed: { articleids: [{ idtype: 'doi', value: BARLEY.DOI }] } };
    const resolution = await resolveOne(printed(W0, 'r1'), [misled, { ...BARLEY, crossref: RETRACTED }]);
    expect(resolution).toMatchObject({ status: 'resolved', work: { PMID: W0.PMID, title: W0.title, notices: [] }, differences: [] });
    expect(resolution?.work).not.toHaveProperty('DOI');
    expect(resolution?.asked).toContainEqual(
      expect.objectContaining({ service: 'Crossref', kind: 'identifier-is', values: { printed: BARLEY.DOI, title: BARLEY.title } }),
    );
  });

  it('brings what Crossref knows of the same work', async () => {
    const resolution = await resolveOne(printed(W0, 'r1'), [{ ...W0, crossref: RETRACTED }]);
    expect(resolution?.work).toMatchObject({ DOI: W0.DOI, PMID: W0.PMID, notices: [{ kind: 'retraction' }] });
  });

  it('and under which PubMed has another paper brings nothing of PubMed’s', async () => {
    const misled = { ...BARLEY, DOI: W0.DOI, pubmed: { pubtype: ['Retracted Publication'] } };
    const { PMID: _, ...atCrossrefAlone } = W0;
    const resolution = await resolveOne(printed(W0, 'r1', { doi: W0.DOI }), [atCrossrefAlone, misled]);
    expect(resolution?.work).toMatchObject({ DOI: W0.DOI, notices: [] });
    expect(resolution?.work).not.toHaveProperty('PMID');
  });
});
