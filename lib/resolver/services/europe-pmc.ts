import { array, fallback, type InferOutput, object, optional, safeParse, string, unknown } from 'valibot';
import type { EditorialNotice, WorkRecord } from '../../model/work.ts';
import { normalizeDoi } from '../../text/identifiers.ts';
import { LIFETIME, type LookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import { plainTitle } from '../plain-title.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, type ServiceAnswer } from '../service-answer.ts';
import { checkWork } from '../work-check.ts';
import { noticesIn } from './medline.ts';

const HOST = 'www.ebi.ac.uk';
const PATH = '/europepmc/webservices/rest/search';
const ROWS = 5;

const text = fallback(optional(string()), undefined);
const hit = object({
  source: text,
  pmid: text,
  pmcid: text,
  doi: text,
  title: text,
  authorString: text,
  journalTitle: text,
  journalVolume: text,
  issue: text,
  pageInfo: text,
  pubYear: text,
  // `core` answers have these instead of the journal's fields above; a single element may come without its list
  journalInfo: fallback(
    optional(
      object({ volume: text, issue: text, journal: fallback(optional(object({ title: text, medlineAbbreviation: text })), undefined) }),
    ),
    undefined,
  ),
  pubTypeList: fallback(optional(object({ pubType: unknown() })), undefined),
  commentCorrectionList: fallback(optional(object({ commentCorrection: unknown() })), undefined),
});
const link = object({ id: text, source: text, reference: text, type: text });
/** A single hit may come as an object instead of a list; an error comes as `{ errCode, errMsg }` inside HTTP 200. */
const hits = object({ resultList: object({ result: unknown() }) });

/**
 * Works that a Europe PMC query brings, at most five, with the notices that Europe PMC knows of: whole records cost no request more than
 * short ones (https://europepmc.org/RestfulWebService).
 */
export function searchEuropePmc(access: ServiceAccess, query: string, signal: AbortSignal): Promise<ServiceAnswer<readonly WorkRecord[]>> {
  const how: LookUp<readonly WorkRecord[]> = {
    prefix: 'europepmc:search',
    chunk: 1,
    lifetime: LIFETIME.record,
    check: (value) => (Array.isArray(value) && value.every((each) => checkWork(each)) ? value : null),
    ask: async (keys, stop) => {
      const parameters = { query, resultType: 'core', format: 'json', pageSize: String(ROWS) };
      const answer = await access.ask({ host: HOST, path: PATH, query: parameters, read: (body) => readHits(body, access) }, stop);
      return answer.kind === 'answer' ? answered(new Map(keys.map((key) => [key, answer.value]))) : answer;
    },
  };
  return lookUpOne(access, query, how, signal);
}

function readHits(body: string, access: ServiceAccess): readonly WorkRecord[] | null {
  const result = parseJson(body, hits, access.debug)?.resultList.result;
  if (result === undefined || result === null) return null;
  const read = safeParse(array(hit), listOf(result));
  return read.success ? read.output.map(recordOf) : null;
}

/** Europe PMC gives a list of one as its element. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

type Hit = InferOutput<typeof hit>;

function noticesOf({ commentCorrectionList, pubTypeList, title = '' }: Hit): EditorialNotice[] {
  const links = listOf(commentCorrectionList?.commentCorrection).flatMap((each) => {
    const read = safeParse(link, each);
    if (!read.success) return [];
    const { id, source, reference, type } = read.output;
    return [{ type: type ?? '', where: reference ?? '', pmid: source === 'MED' && id ? id : null }];
  });
  const types = listOf(pubTypeList?.pubType).filter((type) => typeof type === 'string');
  return noticesIn(links, types, title, 'Europe PMC');
}

function recordOf(found: Hit): WorkRecord {
  const journal = found.journalInfo?.journal;
  const container = plainTitle(found.journalTitle ?? journal?.title ?? '');
  const short = plainTitle(journal?.medlineAbbreviation ?? '');
  const volume = found.journalVolume ?? found.journalInfo?.volume;
  const issue = found.issue ?? found.journalInfo?.issue;
  const title = plainTitle(found.title ?? '').replace(/\.$/, '');
  const doi = normalizeDoi(found.doi ?? '');
  const year = Number(found.pubYear);
  const names = (found.authorString ?? '').replace(/\.$/, '').split(', ').filter(Boolean);
  return {
    type: found.source === 'PPR' ? 'article' : 'article-journal',
    ...(title ? { title } : {}),
    author: names.map((name) => ({ family: name.replace(/ [A-Z]{1,4}$/, '') })),
    ...(year ? { issued: { 'date-parts': [[year]] } } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(container && short && short !== container ? { journalNames: [container, short] } : {}),
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(found.pageInfo ? { page: found.pageInfo } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(found.pmid ? { PMID: found.pmid } : {}),
    ...(found.pmcid ? { PMCID: found.pmcid } : {}),
    years: year ? [year] : [],
    studyTypes: [],
    notices: noticesOf(found),
    source: 'Europe PMC',
  };
}
