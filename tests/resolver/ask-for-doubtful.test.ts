import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import type { FakeReply } from './fake-fetch.ts';
import { createFakeWorld, type FakeWork } from './fake-world.ts';
import { article, makeReference } from './make-reference.ts';
import { openServices } from './open-services.ts';

/** A work that no search finds and that Crossref holds by its DOI. */
const HIDDEN: FakeWork = {
  DOI: '10.1000/hidden',
  title: 'Effects of evening walks on shoulder pain among farmers',
  family: 'Walker',
  year: 2010,
  journal: 'Spine',
  volume: '35',
  page: '100-110',
};
const NAMED = { data: [{ paperId: 'a', externalIds: { DOI: HIDDEN.DOI } }] };

interface Case {
  readonly reply?: FakeReply;
  readonly withOptional?: boolean;
  readonly year?: number;
  readonly printedDoi?: string;
}

async function resolveOne({ reply = NAMED, withOptional = true, year = HIDDEN.year, printedDoi }: Case) {
  const held = createFakeWorld([HIDDEN]);
  const none = createFakeWorld([]);
  const opened = openServices(
    (request) => {
      if (request.host === 'api.semanticscholar.org') return reply;
      return request.parameters.get('filter')?.includes(HIDDEN.DOI) ? held(request) : none(request);
    },
    { withOptional },
  );
  const { title, family, journal, volume, page } = HIDDEN;
  const text = `${family} A. ${title}. ${journal}. ${year};${volume}:${page}.${printedDoi ? ` doi:${printedDoi}` : ''}`;
  const reference = makeReference(text, article(family, year, title, journal, volume, page));
  const options = { signal: opened.signal, onResolution: () => undefined };
  const resolution = (await opened.clock.run(resolveReferences([reference], opened.access, options))).get('r1');
  return { resolution, asked: opened.requests.filter(({ host }) => host === 'api.semanticscholar.org') };
}

describe('an entry that nobody else has', () => {
  it('is found by the DOI that Semantic Scholar names, with the record of Crossref', async () => {
    const { resolution } = await resolveOne({});
    expect(resolution).toMatchObject({ status: 'resolved', differences: [], work: { DOI: HIDDEN.DOI, source: 'Crossref' } });
    expect(resolution?.asked).toContainEqual(expect.objectContaining({ service: 'Semantic Scholar', kind: 'found' }));
    expect(resolution?.asked).toContainEqual(expect.objectContaining({ service: 'Crossref', kind: 'doi-held' }));
  });

  it('is not asked for unless the reader switched it on', async () => {
    const { resolution, asked } = await resolveOne({ withOptional: false });
    expect(asked).toEqual([]);
    expect(resolution?.status).toBe('not-found');
  });

  it('is not asked for beside a printed DOI that does not exist', async () => {
    expect((await resolveOne({ printedDoi: '10.1000/nowhere' })).asked).toEqual([]);
  });

  it.each<[claim: string, options: Case]>([
    ['it has none', { reply: { status: 404, body: '{"error":"Title match not found"}' } }],
    ['it names a DOI that nobody holds', { reply: { data: [{ externalIds: { DOI: '10.1000/nowhere' } }] } }],
    ['it is silent', { reply: 'SILENT' }],
    ['it is too crowded', { reply: { status: 429, body: '{}' } }],
    ['it answers in another shape', { reply: { papers: [] } }],
    ['what it names differs in a detail', { year: 2013 }],
  ])('is told of as without it where %s', async (_, options) => {
    const { resolution } = await resolveOne(options);
    const without = await resolveOne({ ...options, withOptional: false });
    expect(resolution).toEqual(without.resolution);
    expect(resolution?.status).not.toBe('resolved');
  });
});
