import type { PageText, Stretch } from '../model/page-text.ts';
import { foldCase } from '../text/normalize.ts';
import { YEAR_PART } from '../text/year-in-text.ts';
import { withoutLabel, writerOf } from './rate-entry.ts';
import type { EntryUnits } from './split-entries.ts';
import type { Unit } from './units.ts';

const YEARS = new RegExp(YEAR_PART, 'g');
const YEAR_LENGTH = 4;
/** Characters between a name and its year in the text: "Lee, Choi, and colleagues (2013)". */
const REACH = 60;
/** Characters before a cut that a name and its year may stand across it in, with room for a whole name. */
const AROUND_CUT = 2 * REACH;
/** Entries looked at; enough to tell a cited list from a list of publications. */
const SAMPLE = 400;

/** Whether the text outside a list, and outside those beyond doubt, names the first author of one of its entries close to its year. */
export type CitedTest = (entries: readonly EntryUnits[], place: Stretch) => boolean;

/**
 * Prepares the test for the lists of a page, of which `sure` are beyond doubt: `prepareCitedTest(page, sure)(entries, place)` -> true.
 * The names are gathered once, when the first list is in doubt: a page may have thousands of them.
 */
export function prepareCitedTest({ text }: PageText, sure: readonly Stretch[]): CitedTest {
  const lists = [...sure].sort((a, b) => a.start - b.start);
  let gathered: { readonly prose: string; readonly named: NamedYears } | null = null;
  const gather = () => {
    const prose = [...lists, null].map((list, i) => text.slice(lists[i - 1]?.end ?? 0, list?.start)).join(BREAK);
    return { prose, named: gatherNamedYears(prose) };
  };
  return (entries, place) => {
    gathered ??= gather();
    const { prose, named } = gathered;
    const leftOut = lists.filter((list) => list.end <= place.start).reduce((sum, list) => sum + list.end - list.start - BREAK.length, 0);
    const start = place.start - leftOut;
    const end = place.end - leftOut;
    const across = keysAcross(prose.slice(Math.max(0, start - AROUND_CUT), start), prose.slice(end, end + REACH));
    return entries.slice(0, SAMPLE).some(([unit]) => {
      const years = unit.text.match(YEARS) ?? [];
      return namesOf(unit).some((name) =>
        years.some((year) => {
          const key = `${name} ${year}`;
          const { firstEnd, lastStart } = named.get(key) ?? NOWHERE;
          return firstEnd <= start || lastStart >= end || across.has(key);
        }),
      );
    });
  };
}

/** What stands for a list that is left out. */
const BREAK = '\n';

/** For a name and a year close behind it, "mu 2020": where the first such pair ends, and where the last one starts. */
type NamedYears = ReadonlyMap<string, { readonly firstEnd: number; readonly lastStart: number }>;
const NOWHERE = { firstEnd: Number.POSITIVE_INFINITY, lastStart: Number.NEGATIVE_INFINITY };

function gatherNamedYears(prose: string): NamedYears {
  const named = new Map<string, { firstEnd: number; lastStart: number }>();
  for (const { key, start, end } of namedYearsIn(prose)) {
    const known = named.get(key);
    if (!known) named.set(key, { firstEnd: end, lastStart: start });
    else known.lastStart = start;
  }
  return named;
}

/** The pairs with the name before a list that is left out and the year behind it. */
function keysAcross(before: string, behind: string): ReadonlySet<string> {
  const pairs = [...namedYearsIn(`${before}${BREAK}${behind}`)];
  return new Set(pairs.filter(({ start, end }) => start < before.length && end > before.length).map(({ key }) => key));
}

/** A word with a capital, without the "s" of a possessive: "Ring" is no part of "during". */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]{1,40}/gu;
const POSSESSIVE = /['’]s?$/;

/** Each word with a capital, folded, with each year close behind it, in the order of the words. */
function* namedYearsIn(prose: string): Generator<Stretch & { readonly key: string }> {
  const years = Array.from(prose.matchAll(YEARS), ({ index }) => index);
  let next = 0;
  for (const { 0: word, index: start } of prose.matchAll(NAME)) {
    const behind = start + word.length;
    while ((years[next] ?? behind) < behind) next++;
    for (let i = next, at = years[i]; at !== undefined && at + YEAR_LENGTH <= behind + REACH; at = years[++i]) {
      const end = at + YEAR_LENGTH;
      yield { key: `${foldCase(word.replace(POSSESSIVE, ''))} ${prose.slice(at, end)}`, start, end };
    }
  }
}

/** A title in quotation marks, or without, before "Lee C, Mu J."; behind it stand the names. */
const TITLE_FIRST = /^(?:[“"«„][^“”"«»„]{10,250}[”"»“]|[^.?!]{15,250}[.?!](?= \p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[.,]))\s?/u;
/** A linked title before "(Lee & Mu, 2013)". */
const LINKED_TITLE_FIRST = /^[^()]{15,250}\((?=\p{Lu}[^()]{2,100}(?:19|20)\d\d\)\.?$)/u;

/** First word with a capital that is no initial, folded: "de Vries, A." -> "vries"; each of the writer's behind a book's title. */
function namesOf({ opensWithLink, text: line }: Unit): string[] {
  const writer = writerOf(line);
  const text = writer ?? withoutLabel(line).replace(opensWithLink ? LINKED_TITLE_FIRST : TITLE_FIRST, '');
  const names = text.match(NAME) ?? [];
  return (writer === null ? names.slice(0, 1) : names).map(foldCase);
}
