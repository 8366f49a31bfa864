import { LOCALES } from '../../locales/registry.ts';
import { foldCase } from '../../text/normalize.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

const LOWER_FIRST = plainPattern(/^[“"(]?\p{Ll}/u);
const CAMEL = plainPattern(/^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u);
const ACRONYM = plainPattern(/^\p{Lu}[\p{Lu}\p{N}./&-]{1,12}$/u);
const WORDS = plainPattern(/[\p{L}'’]+/gu);

/** Words in names of organisations of every language, folded; "haute autorité" gives two. */
const GROUP_WORDS = new Set(LOCALES.flatMap((locale) => locale.organisations.flatMap((word) => foldCase(word).split(/[\s-]/))));

/** A compound of them is longer than these letters by its first part: "Wandergesellschaft". */
const SHORTEST_PART = 3;
const GROUP_ENDINGS = LOCALES.flatMap((locale) => locale.organisationEndings.map(foldCase));

function isGroupWord(word: string): boolean {
  return GROUP_WORDS.has(word) || GROUP_ENDINGS.some((ending) => word.length >= ending.length + SHORTEST_PART && word.endsWith(ending));
}

/** How many words of a text belong to names of organisations: "World Health Organization" -> 3, "Lee" -> 0. */
export function countGroupWords(text: string): number {
  let count = 0;
  for (const word of foldCase(text).match(WORDS) ?? []) if (isGroupWord(word.replace(/’/g, "'"))) count++;
  return count;
}

/** Whether a text reads like an organisation: "WHO", "StataCorp", "R Core Team"; not "Lee". */
export function isGroupLike(text: string): boolean {
  if (ACRONYM.test(text) || CAMEL.test(text)) return true;
  return countGroupWords(text) > 0;
}

/** Surnames with a capital inside: "McDonald", "DeVries", "LaRue". */
const INNER_CAPITAL_NAME = /^(?:Mc|Mac|De|Del|Des|Di|Da|Do|Dos|Du|La|Le|Lo|Van|Von|Vander|Fitz|Al|El|Ben|San|St|Ter|Ten|O)\p{Lu}/u;

/** Whether a single word is spelt as firms spell themselves: "StataCorp" is, "McDonald" is not. */
export function isBrand(word: string): boolean {
  return CAMEL.test(word) && !INNER_CAPITAL_NAME.test(word);
}

const SMALL = /^(?:of|et|al\.?|and|for|the|on|in|behalf|de|des|du|la|le|der|für|fur|und|et|y|e|del|da|do|dos|das|to|&|-|–)$/;

/** Whether a text has capitals throughout, as names of organisations have: "Diabetes Study Group" does, "Global warming in Japan" does not. */
export function isCapitalised(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 24 && words.every((word) => !LOWER_FIRST.test(word) || SMALL.test(word) || GROUP_WORDS.has(foldCase(word)));
}
