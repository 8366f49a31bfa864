import { NO_YEAR } from './words.ts';

/** A year as a citation prints it. */
export interface YearToken {
  readonly start: number;
  readonly end: number;
  /** "2013a", "n.d.", "in press". */
  readonly year: string;
  readonly originalYear?: string;
}

const YEAR = '(?:1[5-9]\\d\\d|20[0-4]\\d)';
/** Kept together: "[1921] 1998", "1921/1998", "1959 [1943]"; then a letter: "2003a". */
const YEARS = `(?:\\[(${YEAR})\\]\\s?(${YEAR})|(${YEAR})\\s?/\\s?(${YEAR})|(${YEAR})\\s?\\[(${YEAR})\\]|(${YEAR})(?:\\s?-?([a-z])(?![\\p{L}\\p{N}]))?)`;
/** A year in running text is no part of a number, a version, a date or an amount. */
const TOKEN = new RegExp(`(?<![\\p{L}\\d.,/–—@#$€£-]|\\d\\s?[/.-])${YEARS}(?![\\p{L}\\p{N}%]|[-–/.,:]\\d{1,3}(?!\\d))`, 'gu');
/** In a bracket commas come without blanks: "2001,2003a". */
const LOOSE_TOKEN = new RegExp(`(?<![\\p{L}\\d/@#$€£]|\\d[-–.]|\\p{L}-)${YEARS}(?![\\p{L}\\p{N}%])`, 'gu');
const NO_YEAR_TOKEN = new RegExp(`(?<![\\p{L}\\p{N}])${NO_YEAR}(?![\\p{L}\\p{N}])`, 'giu');
/** "S. D." in capitals: a missing year in some languages, somebody's initials in all. */
const INITIALS = /^\p{Lu}\.\s?\p{Lu}\.?$/u;
const FURTHER_LETTER = /^(?:\s?[,&/+]\s?|\s?(?:and|und|et|y|e)\s|-|–)([a-z])(?![\p{L}\p{N}.])/u;

/** Every year in running text: "in 2013 Lee found" -> [2013]; numbers, versions and dates like 2013-05-01 are no years. */
export function findYears(text: string): YearToken[] {
  return readYears(text, TOKEN);
}

/**
 * Every year in the inside of a bracket, where "2001,2003a,b" and "n.d." count too:
 * "Smith 2001,2003a,b" -> [2001, 2003a, 2003b].
 */
export function findBracketYears(text: string): YearToken[] {
  const tokens = readYears(text, LOOSE_TOKEN);
  for (const match of text.matchAll(NO_YEAR_TOKEN)) {
    const end = match.index + match[0].length;
    if (INITIALS.test(match[0]) && /^,?\s{0,2}\d{4}/.test(text.slice(end, end + 7))) continue; // "Smith, S. D., 2001"
    if (!tokens.some((token) => token.start < end && match.index < token.end)) tokens.push({ start: match.index, end, year: match[0] });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function readYears(text: string, pattern: RegExp): YearToken[] {
  const tokens: YearToken[] = [];
  for (const match of text.matchAll(pattern)) {
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
