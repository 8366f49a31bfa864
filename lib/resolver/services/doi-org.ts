import { array, object, optional, string } from 'valibot';
import { LIFETIME, type LookUp, lookUp } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered } from '../service-answer.ts';

/** DOIs in one question; the service's own bound is not published. */
const DOIS_AT_ONCE = 50;

const agencies = array(object({ DOI: string(), RA: optional(string()), status: optional(string()) }));

/** The agency that registered a DOI: "Crossref", "DataCite"; "unknown" where doi.org itself does not tell. */
export type Agency = string;

/** The agency of each DOI (https://www.doi.org/doi-handbook/HTML/which-ra.html): `absent` only when it says that the DOI does not exist. */
export function agenciesOf(access: ServiceAccess, dois: readonly string[], signal: AbortSignal) {
  const how: LookUp<Agency> = {
    prefix: 'doi:agency',
    chunk: DOIS_AT_ONCE,
    lifetime: LIFETIME.agency,
    check: (value) => (typeof value === 'string' ? value : null),
    ask: async (keys, stop) => {
      const path = `/doiRA/${keys.map((doi) => encodeURIComponent(doi).replace(/%2F/g, '/')).join(',')}`;
      const answer = await access.ask({ host: 'doi.org', path, read: (body) => parseJson(body, agencies, access.debug) }, stop);
      if (answer.kind !== 'answer') return answer;
      const known = new Map<string, Agency>();
      for (const { DOI, RA, status } of answer.value) {
        if (RA || status !== 'DOI does not exist') known.set(DOI.toLowerCase(), RA ?? 'unknown');
      }
      return answered(known);
    },
  };
  const plain = dois.filter((doi) => !doi.includes(','));
  return lookUp(access, plain, how, signal);
}
