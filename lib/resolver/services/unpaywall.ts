import { literal, nullable, nullish, object, safeParse, string } from 'valibot';
import { encodeDoi } from '../../text/identifiers.ts';
import { LIFETIME, type LookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, type ServiceAnswer, unavailable } from '../service-answer.ts';

/** `GET /v2/DOI?email=...` (https://unpaywall.org/products/api). */
const unpaywallWork = object({ doi: string(), best_oa_location: nullable(object({ url: nullish(string()) })) });
const notHeld = object({ HTTP_status_code: literal(404), error: literal(true) });

/** The cache keeps an object, so that a work without a free copy is told from one that was never asked for. */
const freeCopy = object({ url: nullable(string()) });

/**
 * The free copy of one DOI, null for a closed work: `freeCopyOf(access, '10.1073/pnas.1414271111', signal)`. Unpaywall refuses who
 * gives no real address, so that without a contact address it is not asked at all.
 */
export async function freeCopyOf(access: ServiceAccess, doi: string, signal: AbortSignal): Promise<ServiceAnswer<string | null>> {
  const { contact } = access;
  if (!contact) return unavailable('not-asked');
  const how: LookUp<{ readonly url: string | null }> = {
    prefix: 'unpaywall:copy',
    chunk: 1,
    lifetime: LIFETIME.copy,
    check: (value) => {
      const read = safeParse(freeCopy, value);
      return read.success ? read.output : null;
    },
    ask: async (keys, stop) => {
      const answer = await access.ask(
        {
          host: 'api.unpaywall.org',
          path: `/v2/${encodeDoi(doi)}`,
          query: { email: contact },
          read: (body) => parseJson(body, unpaywallWork, access.debug),
          isAbsent: (body) => parseJson(body, notHeld) !== null,
        },
        stop,
      );
      if (answer.kind !== 'answer') return answer;
      const { doi: found, best_oa_location } = answer.value;
      const same = found.toLowerCase() === doi.toLowerCase();
      return answered(new Map(same ? keys.map((key) => [key, { url: best_oa_location?.url ?? null }]) : []));
    },
  };
  const answer = await lookUpOne(access, doi, how, signal);
  return answer.kind === 'answer' ? answered(answer.value.url) : answer;
}
