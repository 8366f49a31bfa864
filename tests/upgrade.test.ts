import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDismissals } from '../lib/platform/dismissals.ts';
import { changeSettings, readSettings } from '../lib/platform/settings.ts';
import { parseSettingsFile } from '../lib/platform/settings-schema.ts';
import { createIndexedDbCache, VERSION } from '../lib/resolver/indexed-db-cache.ts';
import { resolveReferences } from '../lib/resolver/resolve-references.ts';
import { findingKey } from '../lib/text/finding-key.ts';
import { createFakeWorld } from './resolver/fake-world.ts';
import { printed, WORKS } from './resolver/hundred-works.ts';
import { openServices } from './resolver/open-services.ts';

interface Answers {
  readonly schema: number;
  readonly records: readonly { readonly key: string; readonly value: unknown; readonly expires: number }[];
}

const { local } = vi.hoisted(() => ({ local: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
      },
    },
  },
}));

const FOLDER = new URL('fixtures/upgrade/', import.meta.url);
const read = (version: string, file: string) => JSON.parse(readFileSync(new URL(`${version}/${file}`, FOLDER), 'utf8'));
const versions = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Looks the four entries up with what is kept in a database of that name. */
async function lookUp(name: string) {
  const works = WORKS.slice(0, 4);
  const references = works.map((work, i) => printed(work, `r${i}`, i % 2 ? { doi: work.DOI } : {}));
  let busy = 0;
  const live = <T>(work: Promise<T>) => {
    busy++;
    return work.finally(() => busy--);
  };
  const kept = createIndexedDbCache(name);
  const cache = {
    get: (key: string, now: number) => live(kept.get(key, now)),
    set: (key: string, value: unknown, expires: number) => live(kept.set(key, value, expires)),
    dropExpired: (now: number) => kept.dropExpired(now),
    clear: () => kept.clear(),
  };
  const { access, clock, requests, signal } = openServices(createFakeWorld(works), { cache });
  const work = resolveReferences(references, access, { signal, onResolution: () => undefined });
  const resolutions = await clock.run(work, () => busy > 0);
  return { found: [...resolutions].map(([id, { work }]) => `${id} ${work?.DOI}`).sort(), requests: requests.length };
}

async function storeAnswers(name: string, { schema, records }: Answers): Promise<void> {
  const database = await openDB(name, schema, {
    upgrade: (fresh) => void fresh.createObjectStore('answers', { keyPath: 'key' }).createIndex('expires', 'expires'),
  });
  for (const record of records) await database.put('answers', record);
  database.close();
}

describe.each(versions.map(({ name }) => name))('what version %s stored', (version) => {
  beforeEach(() => {
    local.clear();
    for (const [key, value] of Object.entries(read(version, 'storage.json'))) local.set(key, value);
  });

  it('are settings that hold as the reader left them', async () => {
    expect(await readSettings()).toEqual(read(version, 'storage.json').settings);
  });

  it('are settings of which one can be changed without losing another', async () => {
    await changeSettings({ marks: 'off' });
    expect(await readSettings()).toEqual({ ...read(version, 'storage.json').settings, marks: 'off' });
  });

  it('is a file of settings that can be loaded', () => {
    const file = read(version, 'settings-file.json');
    expect(parseSettingsFile(JSON.stringify(file))).toEqual({ settings: file });
  });

  it('are findings that stay set aside, under the names that findings have today', async () => {
    const dismissed = await readDismissals('https://clinic.example/back-pain#top');
    expect(dismissed.map(({ finding }) => finding)).toEqual([
      findingKey('author-variant', 'Quassem, 2017'),
      findingKey('missing', 'Lee et al.,\n2013'),
    ]);
  });

  it('are answers that are used again, or forgotten where they had another shape', async () => {
    const answers: Answers = read(version, 'answers.json');
    await storeAnswers(version, answers);
    const { found, requests } = await lookUp(version);
    expect(found).toEqual(WORKS.slice(0, 4).map(({ DOI }, i) => `r${i} ${DOI}`));
    expect(requests === 0).toBe(answers.schema === VERSION);
  });
});

describe('what a newer version stored, before the reader went back to this one', () => {
  const stored = read('0.1.0', 'storage.json').settings;

  it('keeps off what the reader switched off: an unknown service costs no other', async () => {
    local.set('settings', { ...stored, services: ['crossref', 'a-new-one'] });
    expect((await readSettings()).services).toEqual(['crossref']);
  });

  it('keeps the sites to leave alone that it can read', async () => {
    local.set('settings', { ...stored, offSites: ['example.org', { site: 'example.net' }] });
    expect((await readSettings()).offSites).toEqual(['example.org']);
  });

  it('is a database that this one cannot open, and does without', async () => {
    await storeAnswers('newer', { schema: VERSION + 1, records: [] });
    const { found, requests } = await lookUp('newer');
    expect(found).toHaveLength(4);
    expect(requests).toBeGreaterThan(0);
  });
});
