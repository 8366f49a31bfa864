import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryCache, type ResolverCache } from '../../lib/resolver/cache.ts';
import { createIndexedDbCache } from '../../lib/resolver/indexed-db-cache.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import { createFakeWorld, type FakeWork } from './fake-world.ts';
import { printed, WORKS } from './hundred-works.ts';
import { openServices } from './open-services.ts';
import { seededRandom } from './seeded-random.ts';

/** Every fifth was corrected, which PubMed alone knows: of those found without PubMed only the second look tells it. */
const ERRATUM = { references: [{ refsource: 'Spine. 2021 May 4;46:1', reftype: 'Erratum in', pmid: 7 }] };
const world = createFakeWorld(WORKS.map((work, i): FakeWork => (i % 5 === 0 ? { ...work, pubmed: ERRATUM } : work)));
const references = WORKS.map((work, i) => printed(work, `r${i}`, i % 2 ? { doi: work.DOI } : i % 10 === 4 ? { year: work.year + 1 } : {}));

let names = 0;
const newName = () => `death-${names++}`;
afterEach(() => vi.restoreAllMocks());

/**
 * Resolves the list with what is kept. The worker dies at the event of that number, a request or a word of the cache: what it has not
 * kept until then is lost.
 */
async function run(cache: ResolverCache, diesAt = Number.POSITIVE_INFINITY) {
  const death = new AbortController();
  let events = 0;
  let busy = 0;
  const live = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (events++ === diesAt) death.abort();
    if (death.signal.aborted) return undefined;
    busy++;
    return work().finally(() => busy--);
  };
  const mortal: ResolverCache = {
    get: (key, now) => live(() => cache.get(key, now)),
    set: async (key, value, expires) => void (await live(() => cache.set(key, value, expires))),
    dropExpired: (now) => cache.dropExpired(now),
    clear: () => cache.clear(),
  };
  const opened = openServices(
    (request) => {
      if (events++ === diesAt) death.abort();
      return world(request);
    },
    { cache: mortal },
  );
  const options = { signal: death.signal, onResolution: () => undefined };
  const resolutions = await opened.clock.run(resolveReferences(references, opened.access, options), () => busy > 0);
  // not in which order the services answered: what is kept answers at once
  const told = [...resolutions].map(([id, { status, work, differences, reason }]) => {
    const { DOI, PMID, title, studyTypes, notices } = work ?? {};
    return { id, status, differences, reason, DOI, PMID, title, studyTypes, notices };
  });
  return { told: told.sort((a, b) => a.id.localeCompare(b.id)), requests: opened.requests.length, events };
}

const undisturbed = await run(createMemoryCache());

it('an undisturbed list tells all, also what only a second look at PubMed brings', () => {
  expect(undisturbed.told).toHaveLength(WORKS.length);
  expect(undisturbed.told.map(({ status, PMID }) => [status, typeof PMID])).toEqual(WORKS.map(() => ['resolved', 'string']));
  expect(undisturbed.told.filter(({ notices }) => notices?.length === 1)).toHaveLength(WORKS.length / 5);
});

describe('a worker that dies', () => {
  const random = seededRandom(2026);
  const points = Array.from({ length: 20 }, () => Math.floor(random() * undisturbed.events));

  it.each(points)('at event %i, after which the list ends as an undisturbed one', async (diesAt) => {
    const name = newName();
    const dying = await run(createIndexedDbCache(name), diesAt);
    expect(dying.requests).toBeLessThanOrEqual(undisturbed.requests);
    const next = await run(createIndexedDbCache(name));
    expect(next.told).toEqual(undisturbed.told);
  });

  it('at all twenty of them, one after the other', async () => {
    const name = newName();
    let requests = 0;
    for (const diesAt of points) requests += (await run(createIndexedDbCache(name), diesAt)).requests;
    const last = await run(createIndexedDbCache(name));
    expect(last.told).toEqual(undisturbed.told);
    // each death loses at most what was under way at the four hosts
    expect(requests + last.requests).toBeLessThan(undisturbed.requests + 4 * points.length);
  });
});

describe('a storage', () => {
  it('that is closed, as in private windows, changes nothing but the price', async () => {
    const closed: ResolverCache = {
      get: async () => undefined,
      set: async () => undefined,
      dropExpired: async () => undefined,
      clear: async () => false,
    };
    expect((await run(closed)).told).toEqual(undisturbed.told);
  });

  it.each(Array.from({ length: 5 }, (_, i) => 1 + 37 * i))('that is full after %i answers changes nothing but the price', async (room) => {
    const real = IDBObjectStore.prototype.put;
    let kept = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...put) {
      if (++kept > room) throw new DOMException('no room', 'QuotaExceededError');
      return real.apply(this, put);
    });
    const name = newName();
    expect((await run(createIndexedDbCache(name))).told).toEqual(undisturbed.told);
    vi.restoreAllMocks();
    const later = await run(createIndexedDbCache(name));
    expect(later.told).toEqual(undisturbed.told);
  });

  it.each([1, 2, 3])('whose records are damaged is asked past (seed %i)', async (seed) => {
    const name = newName();
    await run(createIndexedDbCache(name));
    await damage(name, seededRandom(seed));
    expect((await run(createIndexedDbCache(name))).told).toEqual(undisturbed.told);
  });
});

/** Spoils every second record of the store in one of the ways in which storage goes bad. */
async function damage(name: string, random: () => number): Promise<void> {
  const database = await openDB(name);
  const records = await database.getAll('answers');
  for (const record of records) {
    if (random() < 0.5) continue;
    const bad = [null, 'text', 7, [], {}, { title: 7 }, { years: 'none', source: null }, ...spoiltFields(record.value, random)];
    await database.put('answers', { ...record, value: bad[Math.floor(random() * bad.length)] });
  }
  database.close();
}

/** The value with one of its fields of another type. */
function spoiltFields(value: unknown, random: () => number): object[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const fields = Object.keys(value);
  const field = fields[Math.floor(random() * fields.length)] ?? '';
  return [null, 7, { a: 1 }, [{ b: [2] }]].map((wrong) => ({ ...value, [field]: wrong }));
}
