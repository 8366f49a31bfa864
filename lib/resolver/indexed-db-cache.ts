import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Kept, REST, type ResolverCache } from './cache.ts';
import { sleep } from './sleep.ts';

interface CacheRecord extends Kept {
  readonly key: string;
}

interface CacheSchema extends DBSchema {
  answers: { key: string; value: CacheRecord; indexes: { expires: number } };
}

const NAME = 'citewell-answers';
/**
 * Version of the stored shape. Raise it when `WorkRecord` or a cache key changes its meaning: the answers are only copies of what the
 * services say, so that the migration is to forget them.
 */
export const VERSION = 2;
/** Answers kept at most, about 20 MB. */
const BOUND = 10_000;
/** Milliseconds in which a database opens or does not: browsers are known to leave the question open for ever. */
const PATIENCE = 2_000;
/** Writes between two sweeps; counting at every write would double their cost. */
const WRITES_BETWEEN_SWEEPS = 200;

type Database = IDBPDatabase<CacheSchema>;

/** The open database, for as long as it can be used. */
interface Opening {
  /** Null while the database lets us wait. */
  open(): Promise<Database | null>;
  /** It is opened anew when it is next wanted. */
  forget(): void;
}

function createOpening(name: string, version: number, patience: number): Opening {
  let opened: Promise<Database | null> | null = null;
  const forget = () => {
    opened = null;
  };

  function begin(): Promise<Database> {
    return openDB<CacheSchema>(name, version, {
      upgrade(database) {
        for (const store of Array.from(database.objectStoreNames)) database.deleteObjectStore(store);
        database.createObjectStore('answers', { keyPath: 'key' }).createIndex('expires', 'expires');
      },
      // a newer version of the extension wants to migrate: let go
      blocking: () => void close(),
      terminated: forget,
    });
  }

  function open(): Promise<Database | null> {
    if (opened) return opened;
    const database = begin();
    const timer = new AbortController();
    const settle = (next: typeof opened) => {
      timer.abort();
      opened = next;
    };
    opened = Promise.race([database, sleep(patience, timer.signal).then(() => null)]);
    database.then(
      () => settle(database),
      () => settle(null),
    );
    return opened;
  }

  async function close(): Promise<void> {
    const database = await opened?.catch(() => null);
    opened = null;
    database?.close();
  }

  return { open, forget };
}

/**
 * Keeps answers in IndexedDB, so that they outlive the service worker. Nothing here ever throws: without a working database every
 * question is asked anew.
 */
export function createIndexedDbCache(name = NAME, bound = BOUND, version = VERSION, patience = PATIENCE): ResolverCache {
  const { open, forget } = createOpening(name, version, patience);
  let writes = 0;
  /** When something was last asked for: a write tells no time. */
  let lastAsked = 0;

  async function attempt<T>(work: (database: Database) => Promise<T>): Promise<T | undefined> {
    try {
      const database = await open();
      return database ? await work(database) : undefined;
    } catch (error) {
      // the database was deleted underneath, or the disk is bad; a full disk can still be read
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) forget();
      return undefined;
    }
  }

  return {
    get: (key, now) => {
      lastAsked = now;
      return attempt(async (database) => {
        const record: unknown = await database.get('answers', key);
        if (record === undefined) return undefined;
        if (isRecord(record) && record.expires > now) return record;
        await database.delete('answers', key);
        return undefined;
      });
    },
    set: async (key, value, expires) => {
      await attempt(async (database) => {
        await database.put('answers', { key, value, expires });
        if (writes++ % WRITES_BETWEEN_SWEEPS !== 0) return;
        await dropExpired(database, lastAsked);
        await dropOldest(database, bound);
      });
    },
    dropExpired: async (now) => {
      await attempt((database) => dropExpired(database, now));
    },
    clear: async () => (await attempt(dropAnswers)) === true,
  };
}

function isRecord(value: unknown): value is CacheRecord {
  return typeof value === 'object' && value !== null && 'expires' in value && typeof value.expires === 'number' && 'value' in value;
}

async function dropExpired(database: Database, now: number): Promise<void> {
  const transaction = database.transaction('answers', 'readwrite');
  let cursor = await transaction.store.index('expires').openCursor();
  while (cursor && cursor.key <= now) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

/** All but those whose keys start with `REST`. */
async function dropAnswers(database: Database): Promise<true> {
  const transaction = database.transaction('answers', 'readwrite');
  const { store } = transaction;
  const keys = (await store.getAllKeys()).filter((key) => key.startsWith(REST));
  const kept = await Promise.all(keys.map((key) => store.get(key)));
  await store.clear();
  for (const record of kept) if (record) await store.put(record);
  await transaction.done;
  return true;
}

/** Those that expire first go first. */
async function dropOldest(database: IDBPDatabase<CacheSchema>, bound: number): Promise<void> {
  const transaction = database.transaction('answers', 'readwrite');
  let surplus = (await transaction.store.count()) - bound;
  let cursor = surplus > 0 ? await transaction.store.index('expires').openCursor() : null;
  while (cursor && surplus > 0) {
    await cursor.delete();
    surplus--;
    cursor = await cursor.continue();
  }
  await transaction.done;
}
