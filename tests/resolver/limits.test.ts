import { expect, it } from 'vitest';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import { createFakeFetch, type FakeReply, type FakeRequest } from './fake-fetch.ts';
import { createFakeWorld } from './fake-world.ts';
import { printed, WORKS } from './hundred-works.ts';
import { openServices } from './open-services.ts';
import { seededRandom } from './seeded-random.ts';

interface Limit {
  /** Requests that may begin in any second. */
  readonly rate: number;
  /** Requests under way at the same time. */
  readonly atOnce: number;
}

const CAREFUL: Limit = { rate: 1, atOnce: 1 };
const ALLOWED: Readonly<Record<string, Limit>> = {
  'api.crossref.org': CAREFUL,
  'eutils.ncbi.nlm.nih.gov': { rate: 3, atOnce: 3 },
  'www.ebi.ac.uk': { rate: 5, atOnce: 5 },
  'doi.org': CAREFUL,
};
const POLITE = { ...ALLOWED, 'api.crossref.org': { rate: 3, atOnce: 3 } };

/** Entries settled by their DOI, by searching, by nobody, and by their place. */
const references = WORKS.map((work, i) => {
  const ways = [
    { doi: work.DOI },
    { year: work.year + 1, doi: `10.1000/misprint.${i}` },
    { title: `Tea number ${i} against hiccups of keepers` },
    {},
  ];
  return printed(i % 4 === 2 ? { ...work, volume: '7', page: '7-9' } : work, `r${i}`, ways[i % 4]);
});

/** Resolves the list at services that take up to two seconds for an answer, and tells when each request began and ended. */
async function watch(reply: (request: FakeRequest) => FakeReply, contact: string) {
  const random = seededRandom(7);
  const spans: { readonly host: string; readonly start: number; end: number }[] = [];
  const { fetch } = createFakeFetch(reply);
  const opened = openServices(reply, {
    contact,
    fetch: async (address, init) => {
      const { clock } = opened;
      const span = { host: new URL(String(address)).host, start: clock.now(), end: Number.POSITIVE_INFINITY };
      spans.push(span);
      await clock.sleep(2000 * random());
      span.end = clock.now();
      return fetch(address, init);
    },
  });
  await opened.clock.run(resolveReferences(references, opened.access, { signal: opened.signal, onResolution: () => undefined }));
  return spans;
}

const world = createFakeWorld(WORKS);
const chance = seededRandom(11);
const FAULTS: readonly FakeReply[] = [
  { status: 429, body: '' },
  { status: 429, body: '', retryAfter: '3' },
  { status: 503, body: '' },
  'UNREACHABLE',
];
const stormy = (request: FakeRequest) =>
  chance() < 0.3 ? (FAULTS[Math.floor(chance() * FAULTS.length)] ?? 'UNREACHABLE') : world(request);

it.each([
  ['in calm weather', world, '', ALLOWED],
  ['in calm weather, with a contact address', world, 'dev@example.org', POLITE],
  ['in a storm', stormy, '', ALLOWED],
  ['in a storm, with a contact address', stormy, 'dev@example.org', POLITE],
])('no limit of a service is broken %s', async (_, reply, contact, limits) => {
  const spans = await watch(reply, contact);
  expect(new Set(spans.map(({ host }) => host))).toEqual(new Set(Object.keys(limits)));
  for (const { host, start } of spans) {
    const { rate, atOnce } = limits[host as keyof typeof limits] as Limit;
    const others = spans.filter((span) => span.host === host);
    expect(others.filter((span) => span.start >= start && span.start < start + 1000).length, `a second of ${host}`).toBeLessThanOrEqual(
      rate,
    );
    expect(others.filter((span) => span.start <= start && span.end > start).length, `at once at ${host}`).toBeLessThanOrEqual(atOnce);
  }
});
