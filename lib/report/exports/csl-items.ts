import type { CslItem } from '../../model/csl.ts';
import type { Report } from '../../model/report.ts';
import { workTitle } from '../../text/work-title.ts';

/** The fields of CSL-JSON that a found work carries; what Citewell knows beyond them stays in the JSON report. */
const FIELDS = [
  'type',
  'title',
  'author',
  'editor',
  'issued',
  'container-title',
  'collection-title',
  'edition',
  'volume',
  'issue',
  'number',
  'page',
  'publisher',
  'publisher-place',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'ISSN',
  'URL',
] as const satisfies readonly (keyof CslItem)[];

/** A CSL-JSON item with the id that other tools ask for. */
export type IdentifiedItem = CslItem & { readonly id: string };

/** The references as CSL-JSON: the found work where there is one, else what the entry prints: `[{ id: 'r1', title: ... }]`. */
export function cslItems({ references }: Report): readonly IdentifiedItem[] {
  return references.map(({ id, csl, resolution: { work } }) => {
    const source = work ?? csl;
    const fields = FIELDS.flatMap((field) => (source[field] === undefined ? [] : [[field, oneLine(source[field])]]));
    const item: CslItem = { type: 'document', ...Object.fromEntries(fields) };
    const title = work && workTitle(work);
    return { id, ...item, ...(title && { title: oneLine(title) }) };
  });
}

/** Controls, line breaks and half characters: a line break in a name would begin a field of its own in RIS. */
const NO_TEXT = /[\p{Cc}\u2028\u2029]+/gu;

/** The same value with every text in it on one line. */
function oneLine<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replace(NO_TEXT, ' ').trim() as T;
  if (Array.isArray(value)) return value.map(oneLine) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, oneLine(part)])) as T;
}
