import { array, looseObject, nullable, number, object, optional, picklist, safeParse, string } from 'valibot';
import { NOTICE_KINDS, type WorkRecord } from '../model/work.ts';

const text = optional(string());
const names = optional(array(looseObject({ family: text, given: text, literal: text, suffix: text, 'non-dropping-particle': text })));

const notice = object({
  kind: picklist(NOTICE_KINDS),
  date: nullable(string()),
  DOI: nullable(string()),
  PMID: nullable(string()),
  source: string(),
});

/** Every field that matching, verdicts and the card read. */
const work = looseObject({
  type: text,
  title: text,
  subtitle: text,
  author: names,
  editor: names,
  issued: optional(looseObject({ 'date-parts': optional(array(array(number()))) })),
  'container-title': text,
  journalNames: optional(array(string())),
  volume: text,
  issue: text,
  page: text,
  otherPlaces: optional(array(looseObject({ volume: text, issue: text, page: text }))),
  publisher: text,
  DOI: text,
  PMID: text,
  PMCID: text,
  openAccessUrl: text,
  years: array(number()),
  studyTypes: array(string()),
  notices: array(notice),
  relations: optional(array(object({ kind: picklist(['preprint', 'published', 'newer-version']), DOI: text, PMID: text }))),
  source: string(),
});

/** A work record as it comes out of the cache, or null when it is not one: a damaged record is dropped and asked for anew. */
export function checkWork(value: unknown): WorkRecord | null {
  return safeParse(work, value).success ? (value as WorkRecord) : null;
}
