import { array, number, object, safeParse, string } from 'valibot';
import type { WorkRecord } from '../../model/work.ts';
import { LIFETIME, type LookUp, lookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, oldestOf, type ServiceAnswer } from '../service-answer.ts';
import { checkWork } from '../work-check.ts';
import { pubmedRecord } from './pubmed-record.ts';
import { pubmedSearch, pubmedSummaries, pubmedSummary } from './pubmed-schema.ts';

const HOST = 'eutils.ncbi.nlm.nih.gov';
const PATH = '/entrez/eutils';
/** Ids in one POST (NBK25497: above about 200 a GET is refused). */
const IDS_AT_ONCE = 200;
/** Lines in one ecitmatch POST; the reply to 200 lines takes about 2 s. */
const LINES_AT_ONCE = 200;
/** Hits to look at. */
const ROWS = 5;

/** Records of PubMed numbers, two hundred to a request. */
export function worksByPmid(access: ServiceAccess, pmids: readonly string[], signal: AbortSignal) {
  const how: LookUp<WorkRecord> = {
    prefix: 'pubmed:work',
    chunk: IDS_AT_ONCE,
    lifetime: LIFETIME.record,
    check: checkWork,
    ask: async (keys, stop) => {
      const form = { db: 'pubmed', retmode: 'json', id: keys.join(','), ...identity(access) };
      const request = { host: HOST, path: `${PATH}/esummary.fcgi`, form };
      const answer = await access.ask({ ...request, read: (body) => parseJson(body, pubmedSummaries, access.debug)?.result ?? null }, stop);
      if (answer.kind !== 'answer') return answer;
      const records = new Map<string, WorkRecord>();
      for (const pmid of keys) {
        const doc = answer.value[pmid];
        const read = safeParse(pubmedSummary, doc);
        if (read.success && !isUnknown(doc)) records.set(pmid, pubmedRecord(read.output));
      }
      return answered(records);
    },
  };
  return lookUp(access, pmids, how, signal);
}

/** An unknown PMID comes as `{"uid":"1","error":"cannot get document summary"}` inside HTTP 200. */
function isUnknown(doc: unknown): boolean {
  return typeof doc === 'object' && doc !== null && 'error' in doc;
}

/**
 * PMIDs of citations written as "journal|year|volume|page|author": one for a hit, a few when several fit, `absent` for none.
 * Source: ecitmatch, https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ECitMatch.
 */
export function matchCitations(access: ServiceAccess, citations: readonly string[], signal: AbortSignal) {
  const how: LookUp<readonly string[]> = {
    prefix: 'pubmed:citation',
    chunk: LINES_AT_ONCE,
    lifetime: LIFETIME.place,
    check: (value) => (Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null),
    ask: (keys, stop) => askCitations(access, keys, stop),
  };
  return lookUp(access, citations, how, signal);
}

async function askCitations(
  access: ServiceAccess,
  citations: readonly string[],
  signal: AbortSignal,
): Promise<ServiceAnswer<ReadonlyMap<string, readonly string[]>>> {
  const found = new Map<string, readonly string[]>();
  let open = [...citations];
  while (open.length > 0) {
    const lines = open.map((citation, i) => `${citation}|c${i}|`);
    const form = { db: 'pubmed', retmode: 'xml', bdata: lines.join('\r'), ...identity(access) };
    const answer = await access.ask({ host: HOST, path: `${PATH}/ecitmatch.cgi`, form, read: readCitations }, signal);
    if (answer.kind !== 'answer') return answer;
    for (const [at, pmids] of answer.value) {
      const citation = open[at];
      if (citation !== undefined && pmids.length > 0) found.set(citation, pmids);
    }
    // the reply may stop in the middle of the list; what is left is asked again as long as that goes on
    const left = open.filter((_, i) => !answer.value.has(i));
    if (left.length === open.length) break;
    open = left;
  }
  return answered(found);
}

/** Reads "lancet|1998|351|637|wakefield|c0|9500320"; null when no line is of that kind, as in the HTML page without `retmode`. */
function readCitations(body: string): ReadonlyMap<number, readonly string[]> | null {
  const answers = new Map<number, readonly string[]>();
  for (const line of body.split(/[\r\n]+/)) {
    const match = /\|c(\d{1,4})\|([^|]*)$/.exec(line.trim());
    if (!match?.[1]) continue;
    const answer = match[2] ?? '';
    const several = /^AMBIGUOUS (\d{1,9}(?:,\d{1,9}){0,9})$/.exec(answer)?.[1];
    if (/^(?:\d{1,9}|NOT_FOUND\b.*|AMBIGUOUS\b.*)$/.test(answer))
      answers.set(Number(match[1]), /^\d/.test(answer) ? [answer] : (several?.split(',') ?? []));
  }
  return answers.size > 0 ? answers : null;
}

/** What a PubMed query fits: the first PMIDs, and how many there are in all. */
export interface PubmedHits {
  readonly pmids: readonly string[];
  readonly total: number;
}

const pubmedHits = object({ pmids: array(string()), total: number() });

/**
 * What a PubMed query brings, five PMIDs at most unless `rows` says otherwise; the fallback to a word search brings other papers, so
 * each has to be checked.
 */
export function searchPubmed(access: ServiceAccess, term: string, signal: AbortSignal, rows = ROWS): Promise<ServiceAnswer<PubmedHits>> {
  const how: LookUp<PubmedHits> = {
    prefix: `pubmed:search:${rows}`,
    chunk: 1,
    lifetime: LIFETIME.record,
    check: (value) => {
      const read = safeParse(pubmedHits, value);
      return read.success ? read.output : null;
    },
    ask: async (keys, stop) => {
      const query = { db: 'pubmed', retmode: 'json', retmax: String(rows), term, ...identity(access) };
      const answer = await access.ask({ host: HOST, path: `${PATH}/esearch.fcgi`, query, read: (body) => readSearch(body, access) }, stop);
      return answer.kind === 'answer' ? answered(new Map(keys.map((key) => [key, answer.value]))) : answer;
    },
  };
  return lookUpOne(access, term, how, signal);
}

/** DOIs in one PubMed query. */
const DOIS_AT_ONCE = 100;

/**
 * PubMed's records of DOIs, by DOI; `absent` for those that PubMed does not hold. Two requests for a hundred DOIs: a DOI that PubMed
 * does not know makes it search for the DOI's parts as words, so that only records with the very DOI count.
 */
export function pubmedWorksByDoi(access: ServiceAccess, dois: readonly string[], signal: AbortSignal) {
  const how: LookUp<WorkRecord> = {
    prefix: 'pubmed:doi',
    chunk: DOIS_AT_ONCE,
    lifetime: LIFETIME.record,
    check: checkWork,
    ask: async (keys, stop) => {
      const found = await searchDois(access, keys, stop);
      if (found.kind !== 'answer') return found;
      const records = new Map<string, WorkRecord>();
      const answers = await worksByPmid(access, found.value, stop);
      for (const answer of answers.values()) {
        if (answer.kind === 'unavailable') return answer;
        if (answer.kind === 'answer' && answer.value.DOI) records.set(answer.value.DOI, answer.value);
      }
      return answered(records, oldestOf(answers.values()));
    },
  };
  return lookUp(access, dois, how, signal);
}

/** PubMed numbers of what a search for these DOIs brings; in halves where the words of unknown ones bring more than is listed. */
async function searchDois(access: ServiceAccess, dois: readonly string[], stop: AbortSignal): Promise<ServiceAnswer<readonly string[]>> {
  const term = dois.map((doi) => `"${doi.replace(/"/g, '')}"[doi]`).join(' OR ');
  const form = { db: 'pubmed', retmode: 'json', retmax: String(2 * dois.length), term, ...identity(access) };
  const found = await access.ask({ host: HOST, path: `${PATH}/esearch.fcgi`, form, read: (body) => readSearch(body, access) }, stop);
  if (found.kind !== 'answer') return found;
  const { pmids, total } = found.value;
  if (total <= pmids.length || dois.length === 1) return answered(pmids);
  const middle = Math.ceil(dois.length / 2);
  const first = await searchDois(access, dois.slice(0, middle), stop);
  if (first.kind !== 'answer') return first;
  const second = await searchDois(access, dois.slice(middle), stop);
  return second.kind === 'answer' ? answered([...first.value, ...second.value]) : second;
}

/** An error that PubMed reports inside HTTP 200 is no empty result. */
function readSearch(body: string, access: ServiceAccess): PubmedHits | null {
  const result = parseJson(body, pubmedSearch, access.debug)?.esearchresult;
  if (!result || result.ERROR !== undefined) return null;
  return { pmids: result.idlist, total: Number(result.count ?? result.idlist.length) };
}

/** NCBI asks programs to name themselves and, where there is one, the developer's address. */
function identity(access: ServiceAccess): Record<string, string> {
  return { tool: 'citewell', ...(access.contact ? { email: access.contact } : {}) };
}
