import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryCache, type ResolverCache } from '../../lib/resolver/cache.ts';
import { createIndexedDbCache } from '../../lib/resolver/indexed-db-cache.ts';

let names = 0;
const newName = () => `test-${names++}`;

describe.each<[string, (bound?: number) => ResolverCache]>([
  ['in memory', (bound) => createMemoryCache(bound)],
  ['in IndexedDB', (bound) => createIndexedDbCache(newName(), bound)],
])('a cache %s', (_, create) => {
  it('gives back what was kept, until it expires', async () => {
    const cache = create();
    await cache.set('work:10.1000/1', { title: 'Pain' }, 2000);
    expect((await cache.get('work:10.1000/1', 1999))?.value).toEqual({ title: 'Pain' });
    expect(await cache.get('work:10.1000/1', 2000)).toBeUndefined();
    expect(await cache.get('work:10.1000/2', 0)).toBeUndefined();
  });

  it('forgets every answer when it is cleared, but not how long a service asked to be left alone', async () => {
    const cache = create();
    for (const key of ['a', 'rest:api.crossref.org', 'resu', 'z']) await cache.set(key, 1, 2000);
    expect(await cache.clear()).toBe(true);
    for (const key of ['a', 'resu', 'z']) expect(await cache.get(key, 0)).toBeUndefined();
    expect((await cache.get('rest:api.crossref.org', 0))?.value).toBe(1);
  });

  it('deletes what has expired, and nothing else', async () => {
    const cache = create();
    await cache.set('over', 1, 2000);
    await cache.set('still good', 2, 2001);
    await cache.dropExpired(2000);
    // Asked as of an earlier time, it would still be given out.
    expect(await cache.get('over', 0)).toBeUndefined();
    expect((await cache.get('still good', 0))?.value).toBe(2);
  });

  it('stays within its size: the ones that end first go first', async () => {
    const cache = create(100);
    for (let i = 0; i < 450; i++) await cache.set(`key ${i}`, i, 1000 + i);
    const kept = await Promise.all(Array.from({ length: 450 }, (_, i) => cache.get(`key ${i}`, 0)));
    expect(kept.filter((value) => value !== undefined).length).toBeLessThanOrEqual(300);
    expect(kept.at(-1)?.value).toBe(449);
    expect(kept[0]).toBeUndefined();
  });
});

describe('the IndexedDB cache', () => {
  it('deletes from time to time what has expired, also where nobody asks for it again', async () => {
    const name = newName();
    const cache = createIndexedDbCache(name);
    await cache.set('over', 1, 2000);
    await cache.get('another', 2000);
    for (let i = 0; i < 200; i++) await cache.set(`key ${i}`, i, 9000);
    const database = await openDB(name);
    expect(await database.get('answers', 'over')).toBeUndefined();
    expect(await database.count('answers')).toBe(200);
    database.close();
  });

  it('outlives the one who made it: a new service worker reads what the dead one kept', async () => {
    const name = newName();
    await createIndexedDbCache(name).set('a', 'kept', 2000);
    expect((await createIndexedDbCache(name).get('a', 0))?.value).toBe('kept');
  });

  it('forgets what an older version kept in another shape, even while that one is still open', async () => {
    const name = newName();
    await createIndexedDbCache(name, 100, 1).set('a', 'old shape', 2000);
    const cache = createIndexedDbCache(name, 100, 2);
    expect(await cache.get('a', 0)).toBeUndefined();
    await cache.set('a', 'new shape', 2000);
    expect((await cache.get('a', 0))?.value).toBe('new shape');
  });

  it('tells that it could not forget where the database does not open', async () => {
    const closed = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    expect(await createIndexedDbCache(newName()).clear()).toBe(false);
    closed.mockRestore();
  });

  it('drops a damaged record', async () => {
    const name = newName();
    const cache = createIndexedDbCache(name);
    await cache.set('a', 1, 2000);
    const database = await openDB(name);
    await database.put('answers', { key: 'a', nonsense: true });
    expect(await cache.get('a', 0)).toBeUndefined();
    expect(await database.get('answers', 'a')).toBeUndefined();
    database.close();
  });

  it('goes on reading when the disk is full, and keeps again when there is room', async () => {
    const cache = createIndexedDbCache(newName());
    await cache.set('a', 'kept', 2000);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await cache.set('b', 'lost', 2000);
    expect((await cache.get('a', 0))?.value).toBe('kept');
    expect(await cache.get('b', 0)).toBeUndefined();
    full.mockRestore();
    await cache.set('b', 'kept', 2000);
    expect((await cache.get('b', 0))?.value).toBe('kept');
  });

  it('does not wait for a database that lets itself be waited for, and uses it as soon as it is there', async () => {
    const name = newName();
    // a page of an older version that never lets go keeps the newer one from opening
    const older = await openDB(name, 1);
    const cache = createIndexedDbCache(name, 100, 2, 1);
    await cache.set('a', 'lost', 2000);
    expect(await cache.get('a', 0)).toBeUndefined();
    older.close();
    await vi.waitFor(async () => {
      await cache.set('a', 'kept', 2000);
      expect((await cache.get('a', 0))?.value).toBe('kept');
    });
  });

  it('is silent without IndexedDB, as in some private windows', async () => {
    const real = globalThis.indexedDB;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    const cache = createIndexedDbCache(newName());
    await cache.set('a', 1, 2000);
    expect(await cache.get('a', 0)).toBeUndefined();
    Object.defineProperty(globalThis, 'indexedDB', { value: real, configurable: true });
  });
});
