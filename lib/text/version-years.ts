import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import { plainPattern } from './plain-pattern.ts';
import { YEAR_IN_TEXT, YEAR_PART } from './year-in-text.ts';

const ORIGINALS = anyOf(LOCALES.flatMap((locale) => locale.originals));
/** "(Original 1969)", "(engl. Original 1969)", "[ed. orig. 1969]": the bare word tells of an earlier version at the head of a bracket only. */
const BARE_ORIGINAL = '(?<=[([](?:\\p{L}{2,14}\\.?\\s)?)(?:orig(?:inale?|ineel)?|oorspr(?:onkelijk)?)';
const VERSIONS = anyOf(LOCALES.flatMap((locale) => locale.versions));
/** "updated 2016", "Last updated: 27 September 2016", "Epub 2022 Feb 19". */
const VERSION = plainPattern(
  `(?<!\\p{L})(?:${VERSIONS}|${ORIGINALS}|${BARE_ORIGINAL})(?!\\p{L})[^\\p{N}()[\\]]{0,20}(?:\\d{1,2}(?!\\d)[^\\p{N}()[\\]]{0,15})?(${YEAR_PART})(?!\\d)`,
  'giu',
);
/** "2014 (", "2014. ", "2014;201(1):121-8. ": the year of the first version, at the end of what stands before the later one. */
const FIRST_YEAR = new RegExp(`(?<!\\d)(${YEAR_PART})[a-z]?[)\\]]?[.,;]?\\s?[([]?$`, 'u');

/**
 * The years of an entry's versions where it prints more than one: "Diet. 2014 (updated 2016)." -> ["2016", "2014"]; [] for any other entry.
 * Whoever cites the work by one of them is right.
 */
export function versionYears(text: string): string[] {
  if ((text.match(YEAR_IN_TEXT)?.length ?? 0) < 2) return []; // the long pattern is spared most entries
  return [...text.matchAll(VERSION)].flatMap((match) => {
    const first = FIRST_YEAR.exec(text.slice(0, match.index))?.[1];
    return [match[1] ?? '', ...(first === undefined ? [] : [first])];
  });
}

/** A quick look that most entries fail: a year and a bracket end them. */
const ENDS_IN_YEAR = /\d{4}\.?[)\]]\.?$/;
const LONGEST_END = 8;
const LONGEST_BRACKET = 90;
const ORIGINAL_AT_END = new RegExp(
  `[.,;]?\\s?[([](?=[^()[\\]]{4,80}$)[^()[\\]]{0,40}?(?<!\\p{L})(?:${ORIGINALS}|${BARE_ORIGINAL})(?!\\p{L})[^\\p{N}()[\\]]{0,30}(${YEAR_PART})\\.?$`,
  'iu',
);

/**
 * Takes the bracket off the end of an entry that says when the work first appeared: "Bindung. Reinhardt. (engl. Original 1969)" ->
 * ["Bindung. Reinhardt", "1969"]; null where it says nothing of it, and
 * where no other year stands before it.
 */
export function takeOriginalYear(text: string): readonly [rest: string, year: string] | null {
  const end = text.trimEnd();
  if (!ENDS_IN_YEAR.test(end.slice(-LONGEST_END))) return null;
  const inner = end.replace(/[)\]]\.?$/, '');
  const match = ORIGINAL_AT_END.exec(inner.slice(-LONGEST_BRACKET));
  if (!match) return null;
  const rest = inner.slice(0, Math.max(0, inner.length - LONGEST_BRACKET) + match.index);
  return rest.search(YEAR_IN_TEXT) >= 0 ? [rest, match[1] ?? ''] : null; // else it is the only year that the entry has
}
