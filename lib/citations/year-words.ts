import { isInitials } from '../locales/word-pattern.ts';
import { alternatives, BY_WORDS, CONJUNCTION, gather, PREFIX_PART } from './words.ts';

/** The words that stand in place of a year, before it and behind it; all languages at once. */

/** "oj" -> "o.J.", "o. J."; only "nd" is written without dots too, the others are words or units then. */
function initialism(letters: string): string {
  const dotted = [...letters].join('\\.\\s?');
  return letters === 'nd' ? 'n\\.?\\s?d\\b\\.?' : `${dotted}\\.`;
}

const NO_DATE = gather((locale) => locale.noDate);
const NO_DATE_PART = [alternatives(NO_DATE.filter((word) => !isInitials(word))), ...NO_DATE.filter(isInitials).map(initialism)].join('|');

/** "in press" and "n.d." where the year would stand, as one pattern without flags of position. */
export const NO_YEAR = `(?:${alternatives(gather((locale) => locale.inPress))}|${NO_DATE_PART})`;

/** "n.d.", "ohne Jahr": the work has no year. */
export const NO_DATE_AT_START = new RegExp(`^(?:${NO_DATE_PART})`, 'iu');

/** Stands for a year that no printed entry keeps: "submitted". */
export const UNFINISHED_AT_START = new RegExp(`^(?:${alternatives(gather((locale) => locale.unfinished))})`, 'iu');

/** Before a year that is not known for certain: "c." of "c. 1850". */
const CIRCA = `(?:${alternatives(gather((locale) => locale.circa))})\\.?`;

/** "Freud, c. ": the names end before the last word. */
export const CIRCA_AT_END = new RegExp(`(?<![\\p{L}.])${CIRCA}\\s?$`, 'u');

const LINKS = `(?:(?:${CONJUNCTION}|${alternatives(gather((locale) => locale.links))})(?![\\p{L}]))?`;
const ONLY_MARKS = new RegExp(
  `^[\\s,;:&/+.–—-]*${LINKS}[\\s,;:&/+–—-]*(?:(?:${PREFIX_PART})(?![\\p{L}]))?[\\s,.(]*(?:${CIRCA})?\\s*\\[?$`,
  'u',
);
/** " as well as, e.g., c. [" is about the longest that is ever printed. */
const MOST_MARKS = 40;

/** Whether only marks and small words in lower case stand between two years: " and, cf. " -> true; "; See, " is somebody's name. */
export function isOnlyMarks(text: string): boolean {
  return text.length <= MOST_MARKS && ONLY_MARKS.test(text);
}

const WORD = '[\\p{Ll}-]{2,20}';
const DATING = alternatives(gather((locale) => locale.dating));
const IN_OWN = alternatives(gather((locale) => locale.inOwn));
/** Between names and their year in running text: "Lee and Choi in 2013", "Lee and Choi in their 2013 paper", "Lee, in her book of 2013". */
export const DATING_AT_END = new RegExp(`,? (?:(?:${DATING})|(?:${IN_OWN})(?: ${WORD}){0,2}?(?: (?:${DATING}))?) $`, 'iu');

const REPORTS = alternatives(gather((locale) => [...locale.reports, ...locale.says]));
const TELLING_AT_END = new RegExp(` (?:${REPORTS})((?: \\p{Ll}{1,6}){0,2} (?:${DATING}))? $`, 'u');
/** A verb and the words up to the year are no longer. */
const LONGEST_TELLING = 40;

/**
 * Where the verb begins between names and the year of what they wrote: "Lee and Choi said so in |2013", "Lee und Choi zeigten |2013|, dass";
 * -1 where there is none.
 */
export function findTellingBefore(left: string, right: string): number {
  const from = Math.max(0, left.length - LONGEST_TELLING);
  const match = TELLING_AT_END.exec(left.slice(from));
  return match && (match[1] !== undefined || right.startsWith(',')) ? from + match.index : -1;
}

/** Between a year and the names behind it: "2013 ", "2009 study by ". */
export const BY_AT_START = new RegExp(`^ (?:(?:${WORD} ){0,4}(?:${alternatives([...BY_WORDS])}) )?`, 'u');

/** Behind an item that no list needs to hold: ", as cited in Jones, 2010", ", personal communication". */
export const UNLISTED_AT_START = new RegExp(
  `^[\\s,;:()[\\]]{0,4}(?:${alternatives(gather((locale) => [...locale.citedIn, ...locale.unlisted]))})(?![\\p{L}])`,
  'iu',
);

/** A day before its year: "March 3, ", "3. März ", "3 de marzo de ". */
export const DAY_AT_END = new RegExp(
  `(?:(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|[.ºª°])?\\s)?(?:de\\s)?(?<!\\p{L})(?:${alternatives(gather((locale) => locale.months))})(?!\\p{L})\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?,?\\s(?:de\\s)?$`,
  'iu',
);

/** "1904–1990", "b. 1904", "1980–present": when somebody lived, or something lasted. */
export const LIFE_SPAN = new RegExp(
  `^\\s?(?:b\\.\\s?|\\*\\s?)?\\d{4}\\s?[-–—]\\s?(?:\\d{4}|${alternatives(gather((locale) => locale.untilNow))})?\\s?$`,
  'iu',
);
