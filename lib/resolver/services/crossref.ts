import { array, object, safeParse, string } from 'valibot';
import type { WorkRecord } from '../../model/work.ts';
import { encodeDoi } from '../../text/identifiers.ts';
import { LIFETIME, type LookUp, lookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, type ServiceAnswer } from '../service-answer.ts';
import { checkWork } from '../work-check.ts';
import { crossrefRecord } from './crossref-record.ts';
import { type CrossrefWork, crossrefList, crossrefSingle } from './crossref-schema.ts';

/** A work that a search brought, in the service's order. */
export interface FoundWork {
  readonly work: WorkRecord;
  /** Crossref's own kind: "journal-article", "posted-content", "peer-review". */
  readonly kind: string;
}

const HOST = 'api.crossref.org';
/** DOIs in one question: longer addresses were refused at about 25. */
const DOIS_AT_ONCE = 20;
/** Hits to look at: the right one stands among the first five in nearly every answer. */
const ROWS = 8;
/** A query longer than this only adds noise and may be refused as an address. */
const LONGEST_QUERY = 600;
const SELECT = [
  'DOI',
  'type',
  'title',
  'subtitle',
  'author',
  'issued',
  'published-print',
  'published-online',
  'created',
  'container-title',
  'short-container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'updated-by',
  'relation',
].join(',');

/** Records of printed DOIs, twenty to a request; a DOI that is `absent` may still exist at another agency. */
export async function worksByDoi(access: ServiceAccess, dois: readonly string[], signal: AbortSignal) {
  const how: LookUp<WorkRecord> = {
    prefix: 'crossref:work',
    chunk: DOIS_AT_ONCE,
    lifetime: LIFETIME.record,
    check: checkWork,
    ask: (keys, stop) => askByDoi(access, keys, stop),
  };
  // a comma inside a DOI would split the filter; such a DOI is asked for by its own address
  const hasComma = (doi: string) => doi.includes(',');
  const alone = [...new Set(dois.filter(hasComma))].map(async (doi) => [doi, await workByDoi(access, doi, signal)] as const);
  const answers = await lookUp(
    access,
    dois.filter((doi) => !hasComma(doi)),
    how,
    signal,
  );
  for (const [doi, answer] of await Promise.all(alone)) answers.set(doi, answer);
  return answers;
}

async function askByDoi(
  access: ServiceAccess,
  dois: readonly string[],
  signal: AbortSignal,
): Promise<ServiceAnswer<ReadonlyMap<string, WorkRecord>>> {
  const filter = dois.map((doi) => `doi:${doi}`).join(',');
  const answer = await askList(access, { filter, rows: String(dois.length) }, SELECT, signal);
  if (answer.kind !== 'answer') return answer;
  return answered(new Map(answer.value.map((work) => [work.DOI.toLowerCase(), crossrefRecord(work)])));
}

/** One record by its own address; follows aliased DOIs, so that the record's DOI may be another one than was asked for. */
export function workByDoi(access: ServiceAccess, doi: string, signal: AbortSignal): Promise<ServiceAnswer<WorkRecord>> {
  const how: LookUp<WorkRecord> = {
    prefix: 'crossref:single',
    chunk: 1,
    lifetime: LIFETIME.record,
    check: checkWork,
    ask: async (keys, stop) => {
      const answer = await access.ask(
        {
          host: HOST,
          path: `/works/${encodeDoi(doi)}`,
          query: mailto(access),
          read: (body) => parseJson(body, crossrefSingle, access.debug),
          isAbsent: (body) => body.startsWith('Resource not found'),
        },
        stop,
      );
      if (answer.kind !== 'answer') return answer;
      return answered(new Map(keys.map((key) => [key, crossrefRecord(answer.value.message)])));
    },
  };
  return lookUpOne(access, doi, how, signal);
}

const foundWorks = array(object({ work: object({}), kind: string() }));

/** Works that resemble a printed entry, best first in Crossref's eyes, eight unless `rows` says otherwise; a hit is no match yet. */
export function searchCrossref(
  access: ServiceAccess,
  query: string,
  signal: AbortSignal,
  rows = ROWS,
): Promise<ServiceAnswer<readonly FoundWork[]>> {
  const key = query.slice(0, LONGEST_QUERY);
  const how: LookUp<readonly FoundWork[]> = {
    prefix: rows === ROWS ? 'crossref:search' : `crossref:search:${rows}`,
    chunk: 1,
    lifetime: LIFETIME.record,
    check: checkFound,
    ask: async (keys, stop) => {
      const answer = await askList(access, { 'query.bibliographic': key, rows: String(rows) }, SELECT, stop);
      if (answer.kind !== 'answer') return answer;
      const found = answer.value.map((work) => ({ work: crossrefRecord(work), kind: work.type ?? '' }));
      return answered(new Map(keys.map((each) => [each, found])));
    },
  };
  return lookUpOne(access, key, how, signal);
}

function checkFound(value: unknown): readonly FoundWork[] | null {
  if (!safeParse(foundWorks, value).success) return null;
  const found = value as readonly FoundWork[];
  return found.every((each) => checkWork(each.work)) ? found : null;
}

/** Asks for a list; should a field name of `select` be refused one day, it asks once more for whole records. */
async function askList(
  access: ServiceAccess,
  query: Readonly<Record<string, string>>,
  select: string,
  signal: AbortSignal,
): Promise<ServiceAnswer<readonly CrossrefWork[]>> {
  const read = (body: string) => parseJson(body, crossrefList, access.debug)?.message.items ?? null;
  const request = { host: HOST, path: '/works', read };
  const answer = await access.ask({ ...request, query: { ...query, select, ...mailto(access) } }, signal);
  if (answer.kind !== 'refused') return answer;
  return access.ask({ ...request, query: { ...query, ...mailto(access) } }, signal);
}

function mailto(access: ServiceAccess): Record<string, string> {
  return access.contact ? { mailto: access.contact } : {};
}
