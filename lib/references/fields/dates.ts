import { LOCALES } from '../../locales/registry.ts';
import { anyOf, wordsAndInitials } from '../../locales/word-pattern.ts';
import type { CslDate } from '../../model/csl.ts';
import { foldCase } from '../../text/normalize.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { LIKELY_YEAR_PART } from '../../text/year-in-text.ts';

/** Month names of every language, as a part of a pattern: "january|february|…|jan|feb|…". */
export const MONTH = anyOf(LOCALES.flatMap((locale) => locale.months));
/** Behind the number of a day: "3rd", "1er", "3.". */
export const ORDINAL = '(?:st|nd|rd|th|er|º|\\.)';
/** Between day, month and year: "3 de mayo de 2021". */
export const OF = '(?:(?:of|de|del|di)\\s)';
/** A year as a reference prints it. */
export const YEAR = LIKELY_YEAR_PART;
const SEASON = 'spring|summer|autumn|fall|winter';
/** "in press", "forthcoming" in every language, as a part of a pattern. */
export const IN_PRESS = anyOf(LOCALES.flatMap((locale) => locale.inPress));

/** A date as read, with the place behind it. */
export interface ReadDate {
  readonly issued: CslDate;
  readonly suffix?: string;
  readonly original?: CslDate;
  readonly end: number;
  /** Whether brackets or commas set the year off: "(2001)"; a bare "2001 Title" is the weaker sign. */
  readonly bracketed: boolean;
}

/** "no date", "ohne Jahr"; bare initials are a person's as often ("Smith SD."), so only "n.d." is taken without brackets. */
const NO_DATE = wordsAndInitials(LOCALES.flatMap((locale) => locale.noDate));

/** "n.d.", "o. J.", "in press", as a part of a pattern. */
export const NO_YEAR = `${NO_DATE.initials}|${NO_DATE.words}|${IN_PRESS}`;

const OPEN = '[\\s,.;:]{0,4}';
const BRACKETED = plainPattern(
  `${OPEN}[([]{1,2}\\s?(?:ca?\\.?\\s|circa\\s|[cC©]|published\\s)?(${YEAR})(?:\\s?[-–/]\\s?(${YEAR}|\\d{1,2})(?!\\d))?([a-z])?(?![\\p{L}\\d])([^()[\\]]{0,60})[)\\]]{1,2}`,
  'uy',
);
/** "1984 [1970]": of a later edition and of the first. */
const REPRINT = plainPattern(`${OPEN}(${YEAR})([a-z])?\\s?\\[(${YEAR})\\]`, 'uy');
const BARE = plainPattern(`${OPEN}(${YEAR})([a-z])?(?![\\p{L}\\d/(-])(?=\\s?[.,:;)“”"‘']|\\s\\p{Lu}|\\s?$)`, 'uy');
const WORDED = plainPattern(
  `${OPEN}[([]?\\s?(n\\.?\\s?d\\.?(?=[)\\],. -]|[a-z][)\\]])|(?<=[([]\\s?)(?:${NO_DATE.initials})(?=[)\\],-])|${NO_DATE.words}|${IN_PRESS})(?:-?([a-z])(?=[)\\],]))?(?:[^()[\\]]{0,25}[)\\]]|(?=[.,;]))`,
  'iuy',
);

/** Reads the date that stands at a place: " (2003a, May 4)." -> 2003-05-04, suffix "a"; null when none stands there. */
export function readDateAt(text: string, at: number): ReadDate | null {
  BRACKETED.lastIndex = at;
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1]) {
    const [whole, year, second, letter, more] = bracketed;
    const end = at + whole.length;
    if (second?.length === 4 && Number(second) > Number(year) + 20) {
      return { issued: yearDate(second), original: yearDate(year), end, bracketed: true };
    }
    return { issued: { 'date-parts': [[Number(year), ...readMonthAndDay(more ?? '')]] }, ...suffix(letter), end, bracketed: true };
  }
  WORDED.lastIndex = at;
  const worded = WORDED.exec(text);
  if (worded?.[1]) {
    const literal = /^n/i.test(worded[1]) || /undated/i.test(worded[1]) ? 'n.d.' : worded[1].toLowerCase();
    return { issued: { literal }, ...suffix(worded[2]), end: at + worded[0].length, bracketed: /[([]/.test(worded[0]) };
  }
  REPRINT.lastIndex = at;
  const reprint = REPRINT.exec(text);
  if (reprint?.[1] && reprint[3]) {
    const [whole, year, letter, original] = reprint;
    return { issued: yearDate(year), original: yearDate(original), ...suffix(letter), end: at + whole.length, bracketed: true };
  }
  BARE.lastIndex = at;
  const bare = BARE.exec(text);
  if (!bare?.[1]) return null;
  return { issued: yearDate(bare[1]), ...suffix(bare[2]), end: at + bare[0].length, bracketed: false };
}

function suffix(letter: string | undefined): { suffix?: string } {
  return letter ? { suffix: letter } : {};
}

/** A whole year as CSL: "2013" -> `{ 'date-parts': [[2013]] }`. */
export function yearDate(year: string): CslDate {
  return { 'date-parts': [[Number(year)]] };
}

const MONTH_AND_DAY = plainPattern(`\\b(${MONTH})\\b\\.?\\s?(\\d{1,2})?(?!\\d)|(\\d{1,2})\\s(${MONTH})\\b`, 'iu');

/** Month and day behind a year: ", May 4" -> [5, 4]; ", Spring" -> []. */
export function readMonthAndDay(text: string): number[] {
  if (!text) return [];
  const match = MONTH_AND_DAY.exec(text);
  if (!match) return [];
  const month = monthNumber(match[1] ?? match[4] ?? '');
  const day = Number(match[2] ?? match[3] ?? 0);
  if (!month) return [];
  return day >= 1 && day <= 31 ? [month, day] : [month];
}

/** 1 to 12 of a month's name, full or short: "Sept" -> 9; 0 when it is none. */
function monthNumber(name: string): number {
  const folded = foldCase(name).replace(/\./g, '');
  return monthThatStarts(folded) || monthThatStarts(folded.slice(0, 3)); // "juillet" before "juin", then "Sept" and other shapes
}

function monthThatStarts(letters: string): number {
  for (const locale of LOCALES) {
    const at = locale.months.slice(0, 12).findIndex((month) => foldCase(month).startsWith(letters));
    if (at >= 0) return at + 1;
  }
  return 0;
}

const FULL_DATE = plainPattern(
  `(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})${ORDINAL}?\\s${OF}?(${MONTH})\\b\\.?,?\\s${OF}?(\\d{4})|(${MONTH})\\b\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})|(\\d{4})[,\\s]{1,2}(${MONTH})\\b\\.?(?:\\s(\\d{1,2}))?|(${MONTH})\\b\\.?,?\\s(\\d{4})|(${YEAR})`,
  'iu',
);

/** A whole date in any order: "27 June 2018" -> 2018-06-27; null when there is none. */
export function readFullDate(text: string): CslDate | null {
  const m = FULL_DATE.exec(text);
  if (!m) return null;
  const year = m[1] ?? m[6] ?? m[9] ?? m[10] ?? m[14] ?? m[15];
  const month = m[2] ? Number(m[2]) : monthNumber(m[5] ?? m[7] ?? m[11] ?? m[13] ?? '-');
  const day = Number(m[3] ?? m[4] ?? m[8] ?? m[12] ?? 0);
  const parts = [Number(year), ...(month >= 1 && month <= 12 ? [month, ...(day >= 1 && day <= 31 ? [day] : [])] : [])];
  return { 'date-parts': [parts] };
}

/** Words that stand between a year and a volume: months, seasons, days: "2013 Oct 12;". */
export const MONTH_OR_SEASON = `${MONTH}|${SEASON}`;
