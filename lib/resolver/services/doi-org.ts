import { array, literal, number, object, optional, string } from 'valibot';
import { encodeDoi, normalizeDoi } from '../../text/identifiers.ts';
import { LIFETIME, type LookUp, lookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, type ServiceAnswer, unavailable } from '../service-answer.ts';

const HOST = 'doi.org';
/** DOIs in one question; the service's own bound is not published. */
const DOIS_AT_ONCE = 50;

const agencies = array(object({ DOI: string(), RA: optional(string()), status: optional(string()) }));

/** The agency that registered a DOI: "Crossref", "DataCite"; "unknown" where doi.org itself does not tell. */
export type Agency = string;

/** Of a DOI that doi.org calls invalid, or of which it does not tell whether it exists. */
export const UNKNOWN_AGENCY = 'unknown';

/** In the place of an agency: the answer leaves this DOI out, which says nothing about it and is not kept. */
const UNNAMED = '';

/**
 * The agency of each DOI (https://www.doi.org/doi-handbook/HTML/which-ra.html): `absent` only when it says that the DOI does not exist.
 * A comma inside a DOI would split the question; such a DOI has no answer here, and `handleOf` knows it.
 */
export async function agenciesOf(access: ServiceAccess, dois: readonly string[], signal: AbortSignal) {
  const how: LookUp<Agency> = {
    prefix: 'doi:agency',
    chunk: DOIS_AT_ONCE,
    lifetime: LIFETIME.agency,
    check: (value) => (typeof value === 'string' && value !== UNNAMED ? value : null),
    ask: async (keys, stop) => {
      const path = `/doiRA/${keys.map(encodeDoi).join(',')}`;
      const answer = await access.ask({ host: HOST, path, read: (body) => parseJson(body, agencies, access.debug) }, stop);
      if (answer.kind !== 'answer') return answer;
      const known = new Map<string, Agency>(keys.map((doi) => [doi, UNNAMED]));
      for (const { DOI, RA, status } of answer.value) {
        const doi = normalizeDoi(DOI) ?? DOI.toLowerCase();
        if (!RA && status === 'DOI does not exist') known.delete(doi);
        else known.set(doi, RA ?? UNKNOWN_AGENCY);
      }
      return answered(known);
    },
  };
  const plain = dois.filter((doi) => !doi.includes(','));
  const answers = await lookUp(access, plain, how, signal);
  for (const [doi, answer] of answers)
    if (answer.kind === 'answer' && answer.value === UNNAMED) answers.set(doi, unavailable('unreadable'));
  return answers;
}

/** 1: the handle exists; 200: it exists, without an address. */
const handle = object({ responseCode: number(), handle: string() });
const noHandle = object({ responseCode: literal(100) });

/**
 * Whether the handle system holds a DOI: `absent` only by its own word (`responseCode` 100), never by a proxy's 404
 * (https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation). It is the second voice to `agenciesOf`.
 */
export function handleOf(access: ServiceAccess, doi: string, signal: AbortSignal): Promise<ServiceAnswer<string>> {
  const how: LookUp<string> = {
    prefix: 'doi:handle',
    chunk: 1,
    lifetime: LIFETIME.agency,
    check: (value) => (typeof value === 'string' ? value : null),
    ask: async (keys, stop) => {
      const path = `/api/handles/${encodeDoi(doi)}`;
      const isAbsent = (body: string) => parseJson(body, noHandle) !== null;
      const answer = await access.ask(
        { host: HOST, path, query: { type: 'URL' }, read: (body) => parseJson(body, handle, access.debug), isAbsent },
        stop,
      );
      return answer.kind === 'answer' ? answered(new Map(keys.map((key) => [key, answer.value.handle]))) : answer;
    },
  };
  return lookUpOne(access, doi, how, signal);
}
