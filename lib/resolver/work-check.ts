import { array, fallback, looseObject, nullable, number, object, optional, picklist, safeParse, string } from 'valibot';
import type { WorkRecord } from '../model/work.ts';

const notice = object({
  kind: picklist(['retraction', 'withdrawal', 'removal', 'partial-retraction', 'concern', 'correction', 'addendum']),
  date: nullable(string()),
  DOI: nullable(string()),
  PMID: nullable(string()),
  source: string(),
});

const work = looseObject({
  title: optional(string()),
  DOI: optional(string()),
  PMID: optional(string()),
  author: optional(array(looseObject({}))),
  years: array(number()),
  studyTypes: array(string()),
  notices: array(notice),
  relations: fallback(optional(array(looseObject({ kind: string() }))), undefined),
  source: string(),
});

/** A work record as it comes out of the cache, or null when it is not one: a damaged record is dropped and asked for anew. */
export function checkWork(value: unknown): WorkRecord | null {
  return safeParse(work, value).success ? (value as WorkRecord) : null;
}
