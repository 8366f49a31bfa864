import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import { YEAR_PART } from './year-in-text.ts';

/** "updated 2016", "Last updated: 27 September 2016", "Epub 2022 Feb 19". */
const VERSION = new RegExp(
  `(?<!\\p{L})(?:${anyOf(LOCALES.flatMap((locale) => locale.versions))})(?!\\p{L})[^\\p{N}()[\\]]{0,20}(?:\\d{1,2}(?!\\d)[^\\p{N}()[\\]]{0,15})?(${YEAR_PART})(?!\\d)`,
  'giu',
);
/** "2014 (", "2014. ", "2014;201(1):121-8. ": the year of the first version, at the end of what stands before the later one. */
const FIRST_YEAR = new RegExp(`(?<!\\d)(${YEAR_PART})[a-z]?[)\\]]?[.,;]?\\s?[([]?$`, 'u');

/**
 * The years of an entry's versions where it prints more than one: "Diet. 2014 (updated 2016)." -> ["2016", "2014"]; [] for any other entry.
 * Whoever cites the work by one of them is right.
 */
export function versionYears(text: string): string[] {
  return [...text.matchAll(VERSION)].flatMap((match) => {
    const first = FIRST_YEAR.exec(text.slice(0, match.index))?.[1];
    return [match[1] ?? '', ...(first === undefined ? [] : [first])];
  });
}
