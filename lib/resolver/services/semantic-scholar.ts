import { array, nullish, object, string } from 'valibot';
import { LIFETIME, type LookUp, lookUpOne } from '../look-up.ts';
import { parseJson } from '../parse-json.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered, type ServiceAnswer } from '../service-answer.ts';

/** `GET /graph/v1/paper/search/match?query=...` (https://api.semanticscholar.org/api-docs/graph). */
const matches = object({ data: array(object({ externalIds: nullish(object({ DOI: nullish(string()) })) })) });
const noMatch = object({ error: string() });

/**
 * The DOI of the paper whose title is nearest: `doiOfTitle(access, 'how many walks are enough', signal)`; `absent` where it knows none.
 * Its own record is not taken: its licence forbids passing it on, its year is that of the first version and it knows of no notices.
 */
export async function doiOfTitle(access: ServiceAccess, title: string, signal: AbortSignal): Promise<ServiceAnswer<string>> {
  const how: LookUp<string> = {
    prefix: 'semantic-scholar:doi',
    chunk: 1,
    lifetime: LIFETIME.copy,
    check: (value) => (typeof value === 'string' ? value : null),
    ask: async (keys, stop) => {
      const answer = await access.ask(
        {
          host: 'api.semanticscholar.org',
          path: '/graph/v1/paper/search/match',
          query: { query: title, fields: 'externalIds' },
          read: (body) => parseJson(body, matches, access.debug),
          isAbsent: (body) => parseJson(body, noMatch) !== null,
        },
        stop,
      );
      if (answer.kind !== 'answer') return answer;
      const doi = answer.value.data[0]?.externalIds?.DOI?.toLowerCase();
      return answered(new Map(doi ? keys.map((key) => [key, doi]) : []));
    },
  };
  return lookUpOne(access, title, how, signal);
}
