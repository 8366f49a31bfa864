import { array, fallback, type InferOutput, object, optional, safeParse, string, unknown } from 'valibot';
import type { WorkRecord } from '../../model/work.ts';
import { normalizeDoi } from '../../text/identifiers.ts';
import { LIFETIME, type LookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import { plainTitle } from '../plain-title.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, type ServiceAnswer } from '../service-answer.ts';
import { checkWork } from '../work-check.ts';

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
});
/** A single hit may come as an object instead of a list; an error comes as `{ errCode, errMsg }` inside HTTP 200. */
const hits = object({ resultList: object({ result: unknown() }) });

/** Works that a Europe PMC query brings, at most five (https://europepmc.org/RestfulWebService). */
export function searchEuropePmc(access: ServiceAccess, query: string, signal: AbortSignal): Promise<ServiceAnswer<readonly WorkRecord[]>> {
  const how: LookUp<readonly WorkRecord[]> = {
    prefix: 'europepmc:search',
    chunk: 1,
    lifetime: LIFETIME.record,
    check: (value) => (Array.isArray(value) && value.every((each) => checkWork(each)) ? value : null),
    ask: async (keys, stop) => {
      const parameters = { query, resultType: 'lite', format: 'json', pageSize: String(ROWS) };
      const answer = await access.ask({ host: HOST, path: PATH, query: parameters, read: (body) => readHits(body, access) }, stop);
      return answer.kind === 'answer' ? answered(new Map(keys.map((key) => [key, answer.value]))) : answer;
    },
  };
  return lookUpOne(access, query, how, signal);
}

function readHits(body: string, access: ServiceAccess): readonly WorkRecord[] | null {
  const result = parseJson(body, hits, access.debug)?.resultList.result;
  if (result === undefined || result === null) return null;
  const read = safeParse(array(hit), Array.isArray(result) ? result : [result]);
  return read.success ? read.output.map(recordOf) : null;
}

function recordOf(found: InferOutput<typeof hit>): WorkRecord {
  const title = plainTitle(found.title ?? '').replace(/\.$/, '');
  const doi = normalizeDoi(found.doi ?? '');
  const year = Number(found.pubYear);
  const names = (found.authorString ?? '').replace(/\.$/, '').split(', ').filter(Boolean);
  return {
    type: found.source === 'PPR' ? 'article' : 'article-journal',
    ...(title ? { title } : {}),
    author: names.map((name) => ({ family: name.replace(/ [A-Z]{1,4}$/, '') })),
    ...(year ? { issued: { 'date-parts': [[year]] } } : {}),
    ...(found.journalTitle ? { 'container-title': plainTitle(found.journalTitle) } : {}),
    ...(found.journalVolume ? { volume: found.journalVolume } : {}),
    ...(found.issue ? { issue: found.issue } : {}),
    ...(found.pageInfo ? { page: found.pageInfo } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(found.pmid ? { PMID: found.pmid } : {}),
    ...(found.pmcid ? { PMCID: found.pmcid } : {}),
    years: year ? [year] : [],
    studyTypes: [],
    notices: [],
    source: 'Europe PMC',
  };
}
