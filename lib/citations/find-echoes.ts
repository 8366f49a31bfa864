import type { PageBlock, PageText, Stretch } from '../model/page-text.ts';
import type { Bibliography } from '../model/reference.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { pushTo } from '../text/push-to.ts';

/** Characters by which the start of an entry is looked up. */
const KEY = 16;
/** Entries shorter than this are no more than names and a year, which the prose prints as well. */
const LEAST_ENTRY = 50;
/** So much of an entry makes an echo: buttons and labels may stand for the rest. */
const LEAST_SHARE = 0.7;
/** Of entries that begin alike, so many are compared: the works of one author and year. */
const MOST_ALIKE = 50;
/** A bullet or a number before the entry. */
const LABEL = /^[^\p{L}“"]+/u;
/** It stands right behind the year that it explains; an entry that a sentence quotes is a citation. */
const YEAR_BEFORE = plainPattern(/\d[a-z]?[)\]]?\s?(?=[\p{Lu}“"])/gu);

/**
 * Stretches of the prose that print an entry of the list again behind its citation, word by word: popovers that only a stylesheet hides,
 * as SciELO's `<span class="refCtt closed">`. What they hold is no citation.
 */
export function findEchoes(blocks: readonly PageBlock[], { text }: PageText, { entries }: Bibliography): Stretch[] {
  const byKey = new Map<string, string[]>();
  for (const { selector } of entries) {
    const entry = selector.exact.replace(LABEL, '');
    if (entry.length >= LEAST_ENTRY) pushTo(byKey, entry.slice(0, KEY), entry);
  }
  if (byKey.size === 0) return [];
  const echoes: Stretch[] = [];
  for (const { start, end } of blocks) {
    if (end - start < LEAST_ENTRY) continue;
    const line = text.slice(start, end);
    for (const { index: year, 0: before } of line.matchAll(YEAR_BEFORE)) {
      const index = year + before.length;
      if (start + index < (echoes.at(-1)?.end ?? 0)) continue;
      const alike = byKey.get(line.slice(index, index + KEY))?.slice(0, MOST_ALIKE) ?? [];
      const length = Math.max(0, ...alike.map((entry) => echoLength(line, index, entry)));
      if (length > 0) echoes.push({ start: start + index, end: start + index + length });
    }
  }
  return echoes;
}

/** How many characters from `at` on repeat an entry, 0 where they do not. */
function echoLength(line: string, at: number, entry: string): number {
  let length = 0;
  while (length < entry.length && line[at + length] === entry[length]) length++;
  return length >= LEAST_SHARE * entry.length ? length : 0;
}
