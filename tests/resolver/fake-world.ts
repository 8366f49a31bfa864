import type { FakeReply, FakeRequest } from './fake-fetch.ts';

/** A work that exists in a fake world; every service holds it unless it says otherwise. */
export interface FakeWork {
  readonly DOI: string;
  readonly PMID?: string;
  readonly title: string;
  readonly family: string;
  readonly year: number;
  readonly journal: string;
  readonly volume: string;
  readonly page: string;
  readonly crossref?: object;
  readonly pubmed?: object;
  readonly europePmc?: object;
  /** OpenAlex's record beside the DOI; without it OpenAlex does not know the work. */
  readonly openAlex?: object;
  /** Where Unpaywall has a free copy; null for a closed work, left out for one that it does not know. */
  readonly unpaywall?: string | null;
}

/** Services that hold these works, in their real shapes. `broken` hosts answer 503. */
export function createFakeWorld(works: readonly FakeWork[], broken: ReadonlySet<string> = new Set()): (request: FakeRequest) => FakeReply {
  return (request) => {
    const { host, path, parameters } = request;
    if (broken.has(host)) return { status: 503, body: '<html>No server is available to handle this request.</html>' };
    if (host === 'api.crossref.org') return { status: 'ok', message: { items: crossrefItems(works, parameters) } };
    if (host === 'doi.org' && path.startsWith('/api/handles/')) return handleOf(works, path.slice('/api/handles/'.length));
    if (host === 'doi.org')
      return path
        .slice('/doiRA/'.length)
        .split(',')
        .map((DOI) => agencyOf(works, DOI));
    if (host === 'api.openalex.org') return openAlexWork(works, path.slice('/works/doi:'.length));
    if (host === 'api.unpaywall.org') return unpaywallWork(works, path.slice('/v2/'.length));
    if (host === 'www.ebi.ac.uk') return { resultList: { result: rank(works, parameters.get('query') ?? '').map(europePmcHit) } };
    if (path.endsWith('ecitmatch.cgi'))
      return (parameters.get('bdata') ?? '')
        .split('\r')
        .map((line) => line + matchLine(works, line))
        .join('\n');
    if (path.endsWith('esearch.fcgi')) return { esearchresult: { idlist: searchPmids(works, parameters.get('term') ?? '') } };
    return { result: Object.fromEntries((parameters.get('id') ?? '').split(',').map((pmid) => [pmid, summary(works, pmid)])) };
  };
}

function crossrefItems(works: readonly FakeWork[], parameters: URLSearchParams): object[] {
  const filter = parameters.get('filter');
  const query = parameters.get('query.bibliographic') ?? '';
  const hits = filter ? works.filter(({ DOI }) => filter.split(',').includes(`doi:${DOI}`)) : rank(works, query).slice(0, 8);
  return hits.map((work) => ({
    DOI: work.DOI,
    type: 'journal-article',
    title: [work.title],
    author: [{ family: work.family }],
    issued: { 'date-parts': [[work.year]] },
    'container-title': [work.journal],
    volume: work.volume,
    page: work.page,
    ...work.crossref,
  }));
}

/** Any two words in common bring a hit, as with the services; the most words first. */
function rank(works: readonly FakeWork[], query: string): FakeWork[] {
  const words = new Set(query.toLowerCase().match(/[a-z]{4,}/g));
  const shared = ({ title }: FakeWork) => (title.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => words.has(word)).length;
  return works.filter((work) => shared(work) >= 2).sort((a, b) => shared(b) - shared(a));
}

function openAlexWork(works: readonly FakeWork[], doi: string): FakeReply {
  const work = works.find(({ DOI }) => DOI === doi);
  const notHeld = { status: 404, body: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n' };
  return work?.openAlex ? { doi: `https://doi.org/${doi}`, ...work.openAlex } : notHeld;
}

function unpaywallWork(works: readonly FakeWork[], doi: string): FakeReply {
  const url = works.find(({ DOI }) => DOI === doi)?.unpaywall;
  if (url === undefined) return { status: 404, body: JSON.stringify({ HTTP_status_code: 404, error: true }) };
  return { doi, is_oa: url !== null, best_oa_location: url === null ? null : { url } };
}

function agencyOf(works: readonly FakeWork[], DOI: string): object {
  return works.some((work) => work.DOI === DOI) ? { DOI, RA: 'Crossref' } : { DOI, status: 'DOI does not exist' };
}

function handleOf(works: readonly FakeWork[], handle: string): FakeReply {
  if (works.some(({ DOI }) => DOI === handle)) return { responseCode: 1, handle };
  return { status: 404, body: JSON.stringify({ responseCode: 100, handle }) };
}

function europePmcHit(work: FakeWork): object {
  return {
    doi: work.DOI,
    title: `${work.title}.`,
    authorString: `${work.family} A.`,
    pubYear: String(work.year),
    journalVolume: work.volume,
    pageInfo: work.page,
    ...work.europePmc,
  };
}

function matchLine(works: readonly FakeWork[], line: string): string {
  const [journal, year, volume, page] = line.split('|');
  const hit = works.find(
    (work) =>
      work.PMID &&
      work.journal.toLowerCase() === journal &&
      String(work.year) === year &&
      work.volume === volume &&
      work.page.split('-')[0] === page,
  );
  return hit?.PMID ?? 'NOT_FOUND';
}

function searchPmids(works: readonly FakeWork[], term: string): string[] {
  const dois = [...term.matchAll(/"([^"]+)"\[doi\]/g)].map((match) => match[1]);
  const hits = dois.length > 0 ? works.filter(({ DOI }) => dois.includes(DOI)) : rank(works, term.replace(/\[ti\]/g, '')).slice(0, 5);
  return hits.map(({ PMID }) => PMID ?? '').filter(Boolean);
}

function summary(works: readonly FakeWork[], pmid: string): object {
  const work = works.find(({ PMID }) => PMID === pmid);
  if (!work) return { uid: pmid, error: 'cannot get document summary' };
  return {
    uid: pmid,
    pubdate: `${work.year} Jan`,
    fulljournalname: work.journal,
    title: `${work.title}.`,
    authors: [{ name: `${work.family} A`, authtype: 'Author' }],
    volume: work.volume,
    pages: work.page,
    pubtype: ['Journal Article'],
    articleids: [{ idtype: 'doi', value: work.DOI }],
    references: [],
    ...work.pubmed,
  };
}
