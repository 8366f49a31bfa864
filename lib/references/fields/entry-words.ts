import { LOCALES } from '../../locales/registry.ts';
import { anyOf, capitalised } from '../../locales/word-pattern.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

/** The words of every language that entries are written with, as parts of patterns. */

/** "from", "am": small words behind `ACCESSED` and `AVAILABLE`. */
export const FROM = anyOf(LOCALES.flatMap((locale) => locale.retrievedFrom));
/** "retrieved", "abgerufen": before the day on which a page was read. */
export const ACCESSED = anyOf(LOCALES.flatMap((locale) => locale.retrieved));
/** "available", "verfügbar": before an address. */
export const AVAILABLE = anyOf(LOCALES.flatMap((locale) => locale.available));
/** "see", "siehe". */
export const SEE = anyOf(LOCALES.flatMap((locale) => locale.prefixes));
/** "eds", "Hrsg": behind the names of editors, in brackets. */
export const EDITORS = anyOf(LOCALES.flatMap((locale) => locale.editors));
/** Of these, the ones that stand without brackets too; "red", "org" and "dir" are words of their own. */
export const BARE_EDITORS = anyOf(LOCALES.flatMap((locale) => locale.editors.filter((word) => word.length > 3 || /^eds?$/.test(word))));
/** "and", "und", "et": between two names. */
export const AND_WORDS = anyOf(LOCALES.flatMap((locale) => locale.and));
/** "edited by", "a cura di". */
export const EDITED_BY = anyOf(LOCALES.flatMap((locale) => locale.editedBy));
/** "2nd edition", "2. Aufl", "2e éd", "2ª ed": group 1 is the number. */
const EDITION = `(\\d{1,2}(?:st|nd|rd|th|[eè]me|[eè]|\\.?[ºª]|[ao](?=\\s))|(?<![\\d.])\\d{1,2}\\.|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]evised|[Rr]ev\\.)(?:,\\s\\p{Ll}{3,12}\\.)?\\s(?:\\p{L}{1,12}\\s){0,2}(?:${anyOf(
  LOCALES.flatMap((locale) => [...locale.editions, ...locale.editions.map(capitalised)]),
)})(?!\\p{L})`;
/** "In", "Dans", "En": before the book that a chapter stands in. */
export const IN_BOOK = anyOf(['in', ...LOCALES.flatMap((locale) => locale.inBook.map(capitalised))]);
/** "pp", "blz": before pages. */
export const PAGE_LABEL = anyOf(LOCALES.flatMap((locale) => locale.pages.filter((word) => word.length > 1 || word === 'p')));
/** "dissertation", "thèse". */
export const THESIS = anyOf(LOCALES.flatMap((locale) => locale.theses));

/** ", 2nd ed.", "(3rd edition)": the note of an edition behind a title, its words in the first group. */
export const EDITION_NOTE = plainPattern(`(?:[,.;(]\\s?|\\s(?=\\d)(?!\\d\\.\\s))\\b${EDITION}\\.?[)\\]]?`, 'u');
