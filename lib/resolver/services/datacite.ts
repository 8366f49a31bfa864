import { array, fallback, type InferOutput, number, object, optional, string } from 'valibot';
import type { CslName, CslType } from '../../model/csl.ts';
import type { WorkRecord } from '../../model/work.ts';
import { LIFETIME, type LookUp, lookUp } from '../look-up.ts';
import { addTitleNotice } from '../merge-notices.ts';
import { parseJson } from '../parse-json.ts';
import { plainTitle } from '../plain-title.ts';
import type { ServiceAccess } from '../service-access.ts';
import { answered } from '../service-answer.ts';
import { checkWork } from '../work-check.ts';

const HOST = 'api.datacite.org';
/** DOIs in one question, as with Crossref: the address must stay short. */
const DOIS_AT_ONCE = 20;
const FIELDS = 'doi,titles,creators,publicationYear,types';

const text = fallback(optional(string()), undefined);
const item = object({
  attributes: object({
    doi: string(),
    titles: fallback(optional(array(object({ title: string() }))), undefined),
    creators: fallback(optional(array(object({ name: text, givenName: text, familyName: text }))), undefined),
    publicationYear: fallback(optional(number()), undefined),
    types: fallback(optional(object({ resourceTypeGeneral: text })), undefined),
  }),
});
const list = object({ data: array(item) });

const TYPES: Readonly<Record<string, CslType>> = {
  Dataset: 'dataset',
  Software: 'software',
  Preprint: 'article',
  Report: 'report',
  Book: 'book',
};

/** Records of DOIs that DataCite registered: data sets, Zenodo, arXiv (https://support.datacite.org/docs/api-get-lists). */
export function worksAtDatacite(access: ServiceAccess, dois: readonly string[], signal: AbortSignal) {
  const how: LookUp<WorkRecord> = {
    prefix: 'datacite:work',
    chunk: DOIS_AT_ONCE,
    lifetime: LIFETIME.record,
    check: checkWork,
    ask: async (keys, stop) => {
      const query = { ids: keys.join(','), 'fields[dois]': FIELDS, ...(access.contact ? { mailto: access.contact } : {}) };
      const answer = await access.ask(
        { host: HOST, path: '/dois', query, read: (body) => parseJson(body, list, access.debug)?.data ?? null },
        stop,
      );
      if (answer.kind !== 'answer') return answer;
      return answered(new Map(answer.value.map((found) => [found.attributes.doi.toLowerCase(), recordOf(found.attributes)])));
    },
  };
  return lookUp(access, dois, how, signal);
}

type Attributes = InferOutput<typeof item>['attributes'];

function recordOf(found: Attributes): WorkRecord {
  const title = plainTitle(found.titles?.[0]?.title ?? '');
  const type = TYPES[found.types?.resourceTypeGeneral ?? ''] ?? 'document';
  const year = found.publicationYear;
  return {
    type,
    ...(title ? { title } : {}),
    author: (found.creators ?? []).map(nameOf),
    ...(year ? { issued: { 'date-parts': [[year]] } } : {}),
    DOI: found.doi.toLowerCase(),
    years: year ? [year] : [],
    studyTypes: [],
    notices: addTitleNotice([], found.titles?.[0]?.title ?? '', 'DataCite'),
    source: 'DataCite',
  };
}

function nameOf(creator: {
  readonly name?: string | undefined;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
}): CslName {
  if (creator.familyName) return { family: creator.familyName, ...(creator.givenName ? { given: creator.givenName } : {}) };
  const [family, given] = (creator.name ?? '').split(', ');
  return given && family ? { family, given } : { literal: creator.name ?? '' };
}
