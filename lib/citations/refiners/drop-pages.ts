import type { PageText } from '../../model/page-text.ts';
import { foldName } from '../../text/normalize.ts';
import type { DraftItem } from '../draft.ts';
import type { KnownNames } from '../known-names.ts';
import type { Refiner } from './refiner.ts';

const PLAIN_YEAR = /^\d{4}$/;
/** "Lee 2013": styles that set no comma before the year set one before the page (The Chicago Manual of Style, chapter 15). */
const YEAR_WITHOUT_COMMA = /[^\s,;:(]\s\d{4}[a-z]?$/u;

/**
 * Drops the page of "(Lee 2013, 1985)": a number like a year that the list does not hold for this author, behind a year that it
 * holds. It may be a year that the list lacks; on that doubt nobody is accused.
 */
export const dropPages: Refiner = (drafts, page, known) =>
  drafts.map((draft) => ({ ...draft, items: draft.items.filter((item, i) => !isPage(item, draft.items[i - 1], page, known)) }));

function isPage(item: DraftItem, before: DraftItem | undefined, page: PageText, known: KnownNames): boolean {
  if (!before || !PLAIN_YEAR.test(item.year ?? '') || page.text.slice(item.start, item.end) !== item.year) return false;
  if (!YEAR_WITHOUT_COMMA.test(page.text.slice(before.start, before.end))) return false;
  const years = yearsOf(item, known);
  return years.has(before.year?.slice(0, 4) ?? '') && !years.has(item.year ?? '');
}

function yearsOf({ names }: DraftItem, known: KnownNames): ReadonlySet<string> {
  const key = foldName(names[0]);
  return new Set([...(known.firstFamilies.get(key) ?? []), ...(known.groups.get(key) ?? [])]);
}
