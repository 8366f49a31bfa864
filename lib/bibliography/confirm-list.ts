import type { PageText, Stretch } from '../model/page-text.ts';
import { foldCase } from '../text/normalize.ts';
import { withoutLabel, writerOf } from './rate-entry.ts';
import type { EntryUnits } from './split-entries.ts';
import type { Unit } from './units.ts';

const YEAR = /(?:1[6-9]|20)\d\d/g;
/** Characters between a name and its year in the text: "Lee, Choi, and colleagues (2013)". */
const REACH = 60;
/** Entries looked at; enough to tell a cited list from a list of publications. */
const SAMPLE = 400;

/**
 * True when the text outside the lists, of which `lists` holds this one and those beyond doubt, names at least one entry's first author
 * close to its year.
 */
export function isCited({ text }: PageText, entries: readonly EntryUnits[], lists: readonly Stretch[]): boolean {
  const sorted = [...lists].sort((a, b) => a.start - b.start);
  const prose = [...sorted, null].map((list, i) => text.slice(sorted[i - 1]?.end ?? 0, list?.start)).join('\n');
  const named = yearsBehindNames(prose);
  return entries.slice(0, SAMPLE).some(([unit]) => {
    const years = unit.text.match(YEAR) ?? [];
    return namesOf(unit).some((name) => years.some((year) => named.get(name)?.has(year)));
  });
}

/** A word with a capital, without the "s" of a possessive: "Ring" is no part of "during". */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]{1,40}/gu;
const POSSESSIVE = /['’]s?$/;

/** For each word with a capital, folded, the years that stand close behind it. */
function yearsBehindNames(prose: string): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const match of prose.matchAll(NAME)) {
    const end = match.index + match[0].length;
    const years = prose.slice(end, end + REACH).match(YEAR);
    if (!years) continue;
    const name = foldCase(match[0].replace(POSSESSIVE, ''));
    const known = named.get(name) ?? new Set();
    for (const year of years) known.add(year);
    named.set(name, known);
  }
  return named;
}

/** A title in quotation marks, or without, before "Lee C, Mu J."; behind it stand the names. */
const TITLE_FIRST = /^(?:[“"«„][^“”"«»„]{10,250}[”"»“]|[^.?!]{15,250}[.?!](?= \p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[.,]))\s?/u;
/** A linked title before "(Lee & Mu, 2013)". */
const LINKED_TITLE_FIRST = /^[^()]{15,250}\((?=\p{Lu}[^()]{2,100}(?:19|20)\d\d\)\.?$)/u;

/** First word with a capital that is no initial, folded: "de Vries, A." -> "vries"; each of the writer's behind a book's title. */
function namesOf({ opensWithLink, text: line }: Unit): string[] {
  const text = writerOf(line) ?? withoutLabel(line).replace(opensWithLink ? LINKED_TITLE_FIRST : TITLE_FIRST, '');
  const names = text.match(NAME) ?? [];
  return (writerOf(line) === null ? names.slice(0, 1) : names).map(foldCase);
}
