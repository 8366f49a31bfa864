import { expect, it } from 'vitest';
import { createMemoryCache, type ResolverCache } from '../../lib/resolver/cache.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import { createFakeWorld } from './fake-world.ts';
import { printed, WORKS } from './hundred-works.ts';
import { openServices } from './open-services.ts';

const references = WORKS.map((work, i) => printed(work, `r${i}`, i % 2 ? { doi: work.DOI } : i % 10 === 4 ? { year: work.year + 1 } : {}));
const world = createFakeWorld(WORKS);

/** Resolves the list with what is kept; the worker dies when it sends the request of that number. */
async function run(cache: ResolverCache, diesAt = Number.POSITIVE_INFINITY) {
  const death = new AbortController();
  const opened = openServices(
    (request) => {
      if (request.count === diesAt) death.abort();
      return world(request);
    },
    { cache },
  );
  const options = { signal: death.signal, onResolution: () => undefined };
  const resolutions = await opened.clock.run(resolveReferences(references, opened.access, options));
  // not in which order the services answered: what is kept answers at once
  const told = [...resolutions].map(([id, { status, work, differences, reason }]) => {
    const { DOI, PMID, title, studyTypes, notices } = work ?? {};
    return { id, status, differences, reason, DOI, PMID, title, studyTypes, notices };
  });
  return { told: told.sort((a, b) => a.id.localeCompare(b.id)), requests: opened.requests.length };
}

it.each([0, 1, 3, 5, 8, 12, 16])('a list whose worker dies at request %i ends as an undisturbed one', async (diesAt) => {
  const undisturbed = await run(createMemoryCache());
  const cache = createMemoryCache();
  const dying = await run(cache, diesAt);
  const next = await run(cache);
  expect(dying.requests).toBeLessThan(undisturbed.requests);
  expect(next.told).toEqual(undisturbed.told);
});

it('a list that is killed time and again comes to its end', async () => {
  const cache = createMemoryCache();
  for (let i = 0; i < 4; i++) await run(cache, 4);
  expect((await run(cache)).told).toEqual((await run(createMemoryCache())).told);
});

it('a storage that is closed, as in private windows, changes nothing but the price', async () => {
  const closed: ResolverCache = { get: async () => undefined, set: async () => undefined, clear: async () => undefined };
  expect((await run(closed)).told).toEqual((await run(createMemoryCache())).told);
});
