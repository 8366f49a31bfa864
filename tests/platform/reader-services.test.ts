import { expect, test, vi } from 'vitest';
import { createReaderServices } from '../../lib/platform/reader-services.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings-schema.ts';
import { createMemoryCache } from '../../lib/resolver/cache.ts';
import { agenciesOf } from '../../lib/resolver/services/doi-org.ts';
import { createFakeFetch } from '../resolver/fake-fetch.ts';
import { createVirtualClock } from '../resolver/virtual-clock.ts';

const { changed, local } = vi.hoisted(() => ({
  changed: [] as ((changes: object, area: string) => void)[],
  local: { get: async (): Promise<object> => ({}) },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local,
      onChanged: { addListener: (listener: (typeof changed)[number]) => changed.push(listener) },
    },
  },
}));

const DOI = '10.1000/same';
const { signal } = new AbortController();

function open() {
  const clock = createVirtualClock(0);
  const { fetch } = createFakeFetch(() => [{ DOI, RA: 'Crossref' }]);
  const starts: number[] = [];
  const caches = { cache: createMemoryCache(), privateCache: createMemoryCache() };
  const services = createReaderServices({
    fetch: (address, init) => {
      starts.push(clock.now());
      return fetch(address, init);
    },
    now: clock.now,
    sleep: clock.sleep,
    random: () => 0.5,
    ...caches,
  });
  const ask = async (isPrivate: boolean) => agenciesOf(await services.open(isPrivate), [DOI], signal);
  const isKept = async (cache: keyof typeof caches) => (await caches[cache].get(`doi:agency:${DOI}`, clock.now())) !== undefined;
  return { clock, starts, services, ask, isKept };
}

test('a service sees one browser: private windows wait in the same queues as all others', async () => {
  const { clock, starts, ask } = open();
  await clock.run(Promise.all([ask(false), ask(true)]));
  expect(starts).toHaveLength(2);
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(1000);
});

test('what is asked for a private window is kept apart, and no other window hears of it', async () => {
  const { clock, starts, ask, isKept } = open();
  await clock.run(ask(true));
  expect([await isKept('cache'), await isKept('privateCache')]).toEqual([false, true]);
  await clock.run(ask(false));
  await clock.run(ask(true));
  expect(starts).toHaveLength(2);
});

test('a look-up under way asks no service any more that the reader switches off', async () => {
  const { clock, starts, services } = open();
  const access = await services.open(false);
  const tell = (lookUp: string) => changed.at(-1)?.({ settings: { newValue: { ...DEFAULT_SETTINGS, lookUp } } }, 'local');
  tell('never');
  await clock.run(agenciesOf(access, [DOI], signal));
  expect(starts).toHaveLength(0);
  tell('asked');
  await clock.run(agenciesOf(access, [DOI], signal));
  expect(starts).toHaveLength(1);
});

test('nobody is asked while the settings cannot be read, for they may say so', async () => {
  const { clock, starts, ask } = open();
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('closed'));
  await clock.run(ask(false));
  expect(starts).toHaveLength(0);
  await clock.run(ask(false));
  expect(starts).toHaveLength(1);
});

test('another contact address waits in the same queues', async () => {
  const { clock, starts, services } = open();
  const ask = async (contact: string) => {
    vi.spyOn(local, 'get').mockResolvedValueOnce({ settings: { ...DEFAULT_SETTINGS, contact } });
    return agenciesOf(await services.open(false), [`${DOI}${contact.length}`], signal);
  };
  await clock.run(Promise.all([ask(''), ask('reader@example.org')]));
  expect(starts).toHaveLength(2);
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(1000);
});
