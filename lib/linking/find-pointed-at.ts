import type { PageText } from '../model/page-text.ts';
import type { Reference } from '../model/reference.ts';

/** "[12]", "[3, 4]", "[5–7]": numbered citations. */
const NUMBERED = /\[\s?(\d{1,3})(?:\s?[,;–-]\s?\d{1,3}){0,12}\s?\]/g;
/** So many numbered citations make a page one that cites by number. */
const LEAST_NUMBERED = 3;

/**
 * Ids of the references that the page points to in another way than by author and year: by links inside the page, or by number.
 * What is pointed at is not "never cited". A page that cites by number points at its whole list.
 */
export function findPointedAt(page: PageText, references: readonly Reference[]): ReadonlySet<string> {
  if (countNumbered(page, references) >= LEAST_NUMBERED) return new Set(references.map((reference) => reference.id));
  const byAnchor = new Map(references.flatMap((reference) => reference.entry.anchors.map((anchor) => [anchor, reference] as const)));
  const pointedAt = new Set<string>();
  for (const link of page.links) {
    const target = link.href.startsWith('#') ? byAnchor.get(link.href.slice(1)) : undefined;
    if (target && !isInside(link.start, target)) pointedAt.add(target.id);
  }
  return pointedAt;
}

/** Links inside an entry lead back to the text, or to the entry itself. */
function isInside(offset: number, { entry }: Reference): boolean {
  return offset >= entry.selector.start && offset < entry.selector.end;
}

function countNumbered(page: PageText, references: readonly Reference[]): number {
  const list = references[0]?.entry.selector.start ?? page.text.length;
  let count = 0;
  for (const match of page.text.slice(0, list).matchAll(NUMBERED))
    if (Number(match[1]) >= 1 && Number(match[1]) <= references.length) count++;
  return count;
}
