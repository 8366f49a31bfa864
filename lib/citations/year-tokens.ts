import { findAll } from '../text/find-all.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { LIKELY_YEAR_PART } from '../text/year-in-text.ts';
import type { Bracket } from './brackets.ts';
import { CONJUNCTION } from './words.ts';
import { NO_YEAR } from './year-words.ts';

/** A year as a citation prints it. */
export interface YearToken {
  readonly start: number;
  readonly end: number;
  /** "2013a", "n.d.", "in press". */
  readonly year: string;
  readonly originalYear?: string;
  /** Ends a span of years; a year of its own only if the list says so. */
  readonly endsSpan?: true;
  /** "Letouze1983", "Mu ’96": glued to the name, or short of its century; a year only if the list says so. */
  readonly isUnsure?: true;
}

const YEAR = LIKELY_YEAR_PART;
/** Kept together: "[1921] 1998", "1921/1998", "1959 [1943]"; then a letter: "2003a", "2003 a)", and not "2009 e" of "2009 e 2011". */
const YEARS = `(?:\\[(${YEAR})\\]\\s?(${YEAR})|(${YEAR})\\s?/\\s?(${YEAR})|(${YEAR})\\s?\\[(${YEAR})\\]|(${YEAR})(?:(?:-?|\\s(?=[a-z](?:[,;)\\]]|\\.\\s?$|\\s(?:${CONJUNCTION})\\s[b-z][,;)\\]])))([a-z])(?![\\p{L}\\p{N}'’ʼ]))?)`;
/** A year in running text is no part of a number, a version, a date or an amount. */
const TOKEN = new RegExp(`(?<![\\p{L}\\d.,/–—@#$€£-]|\\d\\s?[/.-])${YEARS}(?![\\p{L}\\p{N}%]|[-–/.,:]\\d{1,3}(?!\\d))`, 'gu');
/** In a bracket commas come without blanks: "2001,2003a". */
const LOOSE_TOKEN = new RegExp(`(?<![\\p{L}\\d/@#$€£]|\\d[-–.]|\\p{L}-)${YEARS}(?![\\p{L}\\p{N}%]|/\\d{3}|/\\d{1,4}/)`, 'gu');
/** With the letter that tells several such works apart: "n.d.-a", "in press-b". */
const NO_YEAR_TOKEN = new RegExp(`(?<![\\p{L}\\p{N}])${NO_YEAR}(?:-[a-z]|(?<=\\.)[a-z])?(?![\\p{L}\\p{N}])`, 'giu');
/** "S. D." in capitals: a missing year in some languages, somebody's initials in all. */
const INITIALS = /^\p{Lu}\.\s?\p{Lu}\.?$/u;
const FURTHER_LETTER = new RegExp(`^(?:\\s?[,&/+]\\s?|\\s?(?:${CONJUNCTION})\\s|-|–)([a-z])(?![\\p{L}\\p{N}.])`, 'u');
/** Begins with the figures, which a text has fewer of than letters; the name before them is looked at afterwards. */
const GLUED = new RegExp(`${YEAR}[a-z]?(?![\\p{L}\\p{N}%])`, 'gu');
const NAME_AT_END = /\p{Lu}\p{Ll}{1,20}$/u;
const LONGEST_NAME = 21;
/** "’96", "'03a"; not "the ’90s". */
const SHORT = plainPattern(/['’‘`](?<=[\p{L}.,;’'] .)(\d\d)([a-z]?)(?![\p{L}\p{N}%'’])/gu);
/** A short year up to this is of our century: "’17" and not "’96". */
const LATEST_SHORT = 40;
/** "2001–2005": two works where the list holds both, a stretch of time otherwise. */
const SPAN = new RegExp(`(?<=${YEAR})\\s?[-–—]\\s?${YEAR}(?![\\p{L}\\p{N}%])`, 'gu');
const YEAR_LENGTH = 4;

/** Every year in running text: "in 2013 Lee found" -> [2013]; numbers, versions and dates like 2013-05-01 are no years. */
export function findYears(text: string): YearToken[] {
  return [...readYears(text, TOKEN), ...gluedYears(text), ...shortYears(text)].sort((a, b) => a.start - b.start);
}

/**
 * Every year of a text with brackets, where "2001,2003a,b" counts too, and inside the brackets "n.d.":
 * "(Smith 2001,2003a,b; Mu n.d.)" -> [2001, 2003a, 2003b, n.d.].
 */
export function findBracketYears(text: string, brackets: readonly Bracket[]): YearToken[] {
  const tokens = [...readYears(text, LOOSE_TOKEN), ...gluedYears(text), ...shortYears(text)];
  for (const { open, close, parent } of brackets) {
    if (parent >= 0) continue;
    for (const match of findAll(NO_YEAR_TOKEN, text.slice(open, close + 1))) {
      const start = open + match.index;
      const end = start + match[0].length;
      if (INITIALS.test(match[0]) && /^,?\s{0,2}\d{4}/.test(text.slice(end, end + 7))) continue; // "Smith, S. D., 2001"
      if (!tokens.some((token) => token.start < end && start < token.end)) tokens.push({ start, end, year: match[0] });
    }
  }
  const starts = new Set(tokens.map((token) => token.start));
  for (const match of findAll(SPAN, text)) {
    const end = match.index + match[0].length;
    const start = end - YEAR_LENGTH;
    if (!starts.has(start)) tokens.push({ start, end, year: text.slice(start, end), endsSpan: true });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

/** "[Mu2020]" alone on its line: the key of an entry. */
const KEY_ALONE = /^\W?\p{L}+\d{4}[a-z]?\W?$/u;

function gluedYears(text: string): YearToken[] {
  if (KEY_ALONE.test(text)) return [];
  return findAll(GLUED, text)
    .filter(({ index }) => /\p{Ll}/u.test(text[index - 1] ?? '') && NAME_AT_END.test(text.slice(Math.max(0, index - LONGEST_NAME), index)))
    .map(({ index: start, 0: year }) => ({ start, end: start + year.length, year, isUnsure: true }));
}

function shortYears(text: string): YearToken[] {
  return findAll(SHORT, text).map(({ index: start, 0: printed, 1: digits = '', 2: letter = '' }) => {
    const century = Number(digits) <= LATEST_SHORT ? '20' : '19';
    return { start, end: start + printed.length, year: `${century}${digits}${letter}`, isUnsure: true };
  });
}

function readYears(text: string, pattern: RegExp): YearToken[] {
  const tokens: YearToken[] = [];
  for (const match of findAll(pattern, text)) {
    const end = match.index + match[0].length;
    const letter = match[8];
    const [first = '', second] = match.slice(1, 8).filter((year) => year !== undefined);
    if (second === undefined) tokens.push({ start: match.index, end, year: `${first}${letter ?? ''}` });
    else tokens.push({ start: match.index, end, year: first > second ? first : second, originalYear: first > second ? second : first });
    if (letter) tokens.push(...furtherLetters(text, end, first));
  }
  return tokens;
}

/** "2003a,b and c": the later letters are years of their own. */
function furtherLetters(text: string, from: number, year: string): YearToken[] {
  const tokens: YearToken[] = [];
  for (let at = from; ; ) {
    const match = FURTHER_LETTER.exec(text.slice(at, at + 12));
    if (!match) return tokens;
    at += match[0].length;
    tokens.push({ start: at - 1, end: at, year: `${year}${match[1]}` });
  }
}
