import { boolean, fallback, nullable, nullish, object, optional, safeParse, string } from 'valibot';
import { encodeDoi } from '../../text/identifiers.ts';
import { LIFETIME, type LookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, type ServiceAnswer } from '../service-answer.ts';

/** What OpenAlex knows of a work beyond its record. */
export interface OpenAccess {
  /** A copy that anybody may read; null when there is none. */
  readonly url: string | null;
  /** OpenAlex's own mark, without date or notice; some of its records are mixed up, so that it proves nothing alone. */
  readonly retracted: boolean;
}

const HOST = 'api.openalex.org';
const SELECT = 'doi,is_retracted,open_access';

/** `GET /works/doi:10.1/x?select=...` (https://docs.openalex.org/api-entities/works/get-a-single-work). */
const openAlexWork = object({
  doi: nullable(string()),
  is_retracted: fallback(optional(boolean()), undefined),
  open_access: fallback(nullish(object({ oa_url: nullish(string()) })), undefined),
});

/** Its 404 is this page of its web server, not JSON. */
const NOT_HELD = /^<!doctype html>\s*<html lang=en>\s*<title>404 Not Found<\/title>/i;

/**
 * Free copy and retraction mark of one DOI: `openAccessOf(access, '10.1093/nar/gkw1164', signal)`. Asked only in the form with the bare
 * DOI, which costs nothing; a spent daily budget (429 with hours to wait) is `unavailable` at once.
 */
export function openAccessOf(access: ServiceAccess, doi: string, signal: AbortSignal): Promise<ServiceAnswer<OpenAccess>> {
  const how: LookUp<OpenAccess> = {
    prefix: 'openalex:access',
    chunk: 1,
    lifetime: LIFETIME.copy,
    check: checkOpenAccess,
    ask: async (keys, stop) => {
      const answer = await access.ask(
        {
          host: HOST,
          path: `/works/doi:${encodeDoi(doi)}`,
          query: { select: SELECT },
          read: (body) => parseJson(body, openAlexWork, access.debug),
          isAbsent: (body) => NOT_HELD.test(body),
        },
        stop,
      );
      if (answer.kind !== 'answer') return answer;
      const { doi: found, is_retracted, open_access } = answer.value;
      // its records are merged at times: what carries another DOI says nothing about this one
      const same = found?.toLowerCase().endsWith(`/${doi.toLowerCase()}`) ?? false;
      const value = { url: open_access?.oa_url ?? null, retracted: is_retracted ?? false };
      return answered(new Map(same ? keys.map((key) => [key, value]) : []));
    },
  };
  return lookUpOne(access, doi, how, signal);
}

const openAccess = object({ url: nullable(string()), retracted: boolean() });

function checkOpenAccess(value: unknown): OpenAccess | null {
  const read = safeParse(openAccess, value);
  return read.success ? read.output : null;
}
