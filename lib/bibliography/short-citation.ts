import { LOCALES } from '../locales/registry.ts';
import { anyOf, dotted, isInitials } from '../locales/word-pattern.ts';

/** What stands for a year, as alternatives of a pattern: "(n.d.)" and "(SD, May 3)"; "(SD = 2.1)" is a standard deviation. */
export const NO_YEAR_WORDS = LOCALES.flatMap(({ noDate, inPress }) => [
  ...noDate.map((word) => (isInitials(word) ? `${dotted(word)}(?=[,;)\\]])` : anyOf([word]))),
  anyOf(inPress),
]).join('|');

const YEAR_WORD = `(?:(?:1[6-9]|20)\\d\\d[a-z]?|${NO_YEAR_WORDS})`;
const LOCATORS = anyOf(LOCALES.flatMap((locale) => locale.locators));
/** "(2013), p. 4", "2020: 7": the end of a note that cites a work by names, year and place alone. */
const YEAR_AND_PLACE = new RegExp(
  `[\\s,([]{1,3}${YEAR_WORD}[)\\]]?(?:[,:.]?\\s?(?:(?:${LOCATORS})\\.?\\s?)?\\d{1,5}(?:\\s?[–-]\\s?\\d{1,5}|\\s?ff?)?)?[)\\].]{0,2}$`,
  'iu',
);
const BETWEEN_NAMES = new RegExp(
  `^(?:${anyOf(LOCALES.flatMap((locale) => [...locale.and, ...locale.etAl].flatMap((words) => words.split(' '))))}|&)[.,]?$`,
  'iu',
);
const NAME_WORD = /^(?:\p{Lu}|d['’]|[vd][aeiou]\p{L}?$|van$|von$)/u;
/** A stop behind a whole word ends a title, not names: "Cohen, Jacob. Power Analysis. Erlbaum, 1988." */
const WORD_AND_STOP = /\p{Ll}{2}\.\s/u;

/** "Lee (2013), p. 4" and whatever follows. */
const PLACE_BEHIND_YEAR = new RegExp(`^([^()]{2,100}?)[([](?:1[6-9]|20)\\d\\d[a-z]?[)\\]]?, ?(?:${LOCATORS})\\.? ?\\d`, 'iu');
/** "; ", or a stop behind a page or a year, and what sends to the next one: "p. 977. Compare Kik 1955, p. 8". */
const BETWEEN_CITATIONS = new RegExp(
  `;\\s|(?<=\\d)\\.\\s(?:(?:${anyOf(LOCALES.flatMap(({ prefixes }) => prefixes))})[.,]?\\s)?(?=\\p{Lu})`,
  'iu',
);
/** Longer lines are no short citations. */
const LONGEST_NOTE = 240;

/** Whether a note holds nothing but names, a year and perhaps a page, once or more often: "See Lee et al. (2013), p. 4; Mu (2020)". */
export function isShortCitation(text: string): boolean {
  return text.length <= LONGEST_NOTE && text.split(BETWEEN_CITATIONS).every(isNamesAndYear);
}

function isNamesAndYear(part: string): boolean {
  const end = YEAR_AND_PLACE.exec(part)?.index;
  return end !== undefined && isNames(part.slice(0, end));
}

/** " – PubMed", " (link)": what stands behind names and year where a list holds links alone. */
const LINK_BEHIND = /\s?(?:[–—|:-]\s|[[(])[\p{L} .]{2,40}[\])]?$/u;
const LONGEST_KEY = 120;

/** Whether a line of a list holds names, a year and at most the words of a link: "Lee et al. 2013 – PubMed". */
export function isLinkedCitation(text: string): boolean {
  return text.length <= LONGEST_KEY && isNamesAndYear(text.replace(LINK_BEHIND, ''));
}

/** "Walking and backs (Lee et al., 2013)": a title and, in brackets, the names and the year by which the text cites it. */
const TITLE_AND_CITATION = new RegExp(`^[“"«]?[^()]{15,250}[\\p{L}\\p{N}?!”"»] \\((\\p{Lu}[^()]{2,100}?),? (?:${YEAR_WORD})\\)\\.?$`, 'iu');

/** "Film: “Winter Trees” (Ann Lee, 2013), DVD.", "Podcast: Backs (Norland Radio, 2019)": a word for its kind, or quotation marks, and a bracket. */
const WORK_AND_BRACKET =
  /^(?:\p{Lu}[\p{L}-]{2,20} ?: ?(?!["“«„‘‚])[^():.]{3,150} |(?:\p{Lu}[\p{L}-]{2,20} ?: ?)?["“«„‘‚][^“”"«»„()]{3,150}["”»“’‘],? )\([^()]{2,80}(?:1[89]|20)\d\d\)(?![^()]*\p{Ll}{3}[.?!] )[^()]{0,60}$/u;

/** Whether an item of a list names a work that is no text by its title, with its maker and the year in brackets. */
export function isWorkAndBracket(text: string): boolean {
  return WORK_AND_BRACKET.test(text);
}

/** Of names: more are a remark. */
const MOST_WORDS = 14;

/** Whether a line is a title with names and year in brackets behind it. */
export function isTitleAndCitation(text: string): boolean {
  const words =
    TITLE_AND_CITATION.exec(text)?.[1]
      ?.split(/\s+/)
      .filter((word) => !BETWEEN_NAMES.test(word)) ?? [];
  return words.length > 0 && words.length <= MOST_WORDS && words.filter((word) => NAME_WORD.test(word)).length * 2 >= words.length;
}

/** Whether a note begins with names, a year and a place, where an entry has its title: "Lee (2013), p. 4, and others". */
export function opensWithShortCitation(text: string): boolean {
  const names = PLACE_BEHIND_YEAR.exec(text)?.[1];
  return names !== undefined && isNames(names);
}

function isNames(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '' && !BETWEEN_NAMES.test(word));
  return words.length > 0 && words.every((word) => NAME_WORD.test(word)) && !WORD_AND_STOP.test(`${words.join(' ')} `);
}
