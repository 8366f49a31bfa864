/**
 * Where answers of the services are kept between pages: plain JSON by key, "work:10.1002/abc". Times are milliseconds since 1970
 * and come from the caller, so that a cache needs no clock of its own.
 */
export interface ResolverCache {
  /** The value and until when it is kept, or undefined when there is none or it has expired at `now`. Never throws. */
  get(key: string, now: number): Promise<Kept | undefined>;
  /** Keeps a value until `expires`. Never throws: a full disk costs a second question, not the report. */
  set(key: string, value: unknown, expires: number): Promise<void>;
  /** Deletes what has expired at `now`, also where nobody asks for it again. Never throws. */
  dropExpired(now: number): Promise<void>;
  /** Forgets every answer, but not what a service asked of us (`REST`); false where that did not work. Never throws. */
  clear(): Promise<boolean>;
}

/** What a cache has of a key. */
export interface Kept {
  readonly value: unknown;
  readonly expires: number;
}

/** Start of the keys of what is no answer: how long a service asked to be left alone, "rest:api.crossref.org". */
export const REST = 'rest:';

/** Records kept in memory at most; about 4 MB, the lists of some twenty pages. */
const MEMORY_BOUND = 2_000;

/** A cache that lives as long as the process, for the command line and tests; the oldest record goes first. */
export function createMemoryCache(bound = MEMORY_BOUND): ResolverCache {
  const records = new Map<string, Kept>();
  return {
    async get(key, now) {
      const record = records.get(key);
      if (!record) return undefined;
      if (record.expires > now) return record;
      records.delete(key);
      return undefined;
    },
    async set(key, value, expires) {
      records.delete(key);
      records.set(key, { value, expires });
      for (const oldest of records.keys()) {
        if (records.size <= bound) break;
        records.delete(oldest);
      }
    },
    async dropExpired(now) {
      for (const [key, { expires }] of records) if (expires <= now) records.delete(key);
    },
    async clear() {
      for (const key of records.keys()) if (!key.startsWith(REST)) records.delete(key);
      return true;
    },
  };
}
