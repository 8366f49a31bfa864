import { createMemoryCache } from '../../lib/resolver/cache.ts';
import { hostLimit } from '../../lib/resolver/host-limits.ts';
import { createHostQueue } from '../../lib/resolver/host-queue.ts';
import { resolveReferences } from '../../lib/resolver/resolve-references.ts';
import { createServiceAccess } from '../../lib/resolver/service-access.ts';
import { createFakeFetch, type FakeRequest } from '../resolver/fake-fetch.ts';
import { createFakeWorld, type FakeWork } from '../resolver/fake-world.ts';
import { WORKS } from '../resolver/hundred-works.ts';
import { article, makeReference } from '../resolver/make-reference.ts';
import { createVirtualClock, type VirtualClock } from '../resolver/virtual-clock.ts';

/** What a list costs: requests that leave the machine, seconds under the services' rate limits, and references found. */
export interface ResolveCost {
  readonly requests: number;
  /** Of these, searches for one entry. */
  readonly searches: number;
  readonly seconds: number;
  readonly found: number;
}

/** The same list twice: our batches, and one search at Crossref and one at PubMed for each entry, as other tools do it. */
export interface ResolveCosts {
  readonly ours: ResolveCost;
  readonly oneByOne: ResolveCost;
}

/** Of ten entries, so many print a DOI: half, as on blogs; journals print more. */
const WITH_DOI_OF_TEN = 5;
/** ... and one a year that is wrong by one, so that no batch settles it. */
const SLIP = 7;
/** Milliseconds that an answer takes: a batch or a DOI is fast, a full-text search of Crossref slow (seen: 0.3 and 1 to 3 s). */
const LATENCY = { plain: 300, search: 1500 } as const;

/** Simulates both ways on a clock of its own; no network, a few hundred real milliseconds: `(await measureResolveCost()).ours.requests`. */
export async function measureResolveCost(): Promise<ResolveCosts> {
  return { ours: await ourWay(WORKS), oneByOne: await oneByOne(WORKS) };
}

function print(work: FakeWork, i: number) {
  const doi = i % 10 < WITH_DOI_OF_TEN ? work.DOI : '';
  const year = i % 10 === SLIP ? work.year + 1 : work.year;
  const text = `${work.family} A. ${work.title}. ${work.journal}. ${year};${work.volume}:${work.page}.${doi ? ` doi:${doi}` : ''}`;
  const csl = article(work.family, year, work.title, work.journal, work.volume, work.page);
  return makeReference(text, { ...csl, ...(doi ? { DOI: doi } : {}) }, `r${i}`);
}

const isSearch = ({ parameters }: FakeRequest) => parameters.has('query.bibliographic');

/** Fake services that take their time. */
function openWorld(works: readonly FakeWork[], clock: VirtualClock) {
  const { fetch, requests } = createFakeFetch(createFakeWorld(works));
  const slow = async (address: string, init?: RequestInit) => {
    await clock.sleep(address.includes('query.bibliographic') ? LATENCY.search : LATENCY.plain);
    return fetch(address, init);
  };
  return { fetch: slow as typeof fetch, requests };
}

async function ourWay(works: readonly FakeWork[]): Promise<ResolveCost> {
  const clock = createVirtualClock();
  const { fetch, requests } = openWorld(works, clock);
  const cache = createMemoryCache();
  const access = createServiceAccess({ fetch, now: clock.now, sleep: clock.sleep, random: () => 0.5, cache });
  const start = clock.now();
  const options = { signal: new AbortController().signal, onResolution: () => undefined };
  const settled = await clock.run(resolveReferences(works.map(print), access, options));
  const found = works.filter(({ DOI }, i) => settled.get(`r${i}`)?.work?.DOI === DOI).length;
  return { requests: requests.length, searches: requests.filter(isSearch).length, seconds: (clock.now() - start) / 1000, found };
}

/** Crossref `query.bibliographic` for each entry, then PubMed `esearch` for each; both keep the same limits as we do. */
async function oneByOne(works: readonly FakeWork[]): Promise<ResolveCost> {
  const clock = createVirtualClock();
  const { fetch, requests } = openWorld(works, clock);
  const { signal } = new AbortController();
  const [crossref, pubmed] = [createHostQueue(clock), createHostQueue(clock)];
  const limitOf = (host: string) => hostLimit(host, false);
  const start = clock.now();
  const lookUpOne = async (work: FakeWork, i: number) => {
    const query = encodeURIComponent(print(work, i).entry.text);
    const address = `https://api.crossref.org/works?query.bibliographic=${query}&rows=1`;
    const reply = await crossref.run(limitOf('api.crossref.org'), async () => (await fetch(address)).text(), signal);
    await pubmed.run(
      limitOf('eutils.ncbi.nlm.nih.gov'),
      () => fetch(`https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi?term=${encodeURIComponent(`"${work.DOI}"[doi]`)}`),
      signal,
    );
    return (JSON.parse(reply ?? '{}') as { readonly message?: { readonly items: readonly { readonly DOI: string }[] } }).message?.items[0]
      ?.DOI;
  };
  const firstHits = await clock.run(Promise.all(works.map(lookUpOne)));
  const found = works.filter(({ DOI }, i) => firstHits[i] === DOI).length;
  return { requests: requests.length, searches: requests.filter(isSearch).length, seconds: (clock.now() - start) / 1000, found };
}
