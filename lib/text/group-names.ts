import type { CslItem } from '../model/csl.ts';
import { isKnownAcronym } from './known-acronyms.ts';
import { foldName, foldWords } from './normalize.ts';

/** Small words that acronyms skip. */
const SKIPPED: ReadonlySet<string> = new Set('of for the and on in to a de la del des du et y e der die und fur von'.split(' '));
const PRINTED_ACRONYM = /[([]\s?(\p{Lu}[\p{Lu}\p{N}&.-]{1,12}s?)\s?[)\]]/gu;

/** Acronyms printed in a group name: "World Health Organization (WHO)" -> ["WHO"]; at its head or end it counts too: "ACM Ethics" -> ["ACM"]. */
function printedAcronyms(group: string): string[] {
  const acronyms = [...group.matchAll(PRINTED_ACRONYM)].flatMap((match) => match[1] ?? []);
  const head = /^\p{Lu}[\p{Lu}\d]{2,9}(?=[\s,.:]|$)/u.exec(group)?.[0];
  const tail = /,\s(\p{Lu}[\p{L}\d]{0,3}\p{Lu}[\p{L}\d]{0,6})$/u.exec(group)?.[1];
  return [...acronyms, ...[head, tail].filter((acronym) => acronym !== undefined)];
}

/** "U.S. Department of Health and Human Services" is HHS, and "US Department of Agriculture" is USDA. */
const COUNTRY = /^(?:the\s)?U\.?\s?(?:S\.?\s?A?|K)\.?\s(?=\p{Lu}\p{Ll})/u;

/** "European Food Safety Authority Panel on Nutrition", "Academy of Pediatrics Council on Media": behind the name of the body its part. */
const PART_OF_BODY =
  /\s(?:Panel|Committee|Council|Section|Board|Task Force|Working Group|Expert Group|Scientific Panel|Regional Office|Secretariat)\s(?:on|for|of)\s/;

/** Acronyms leave out a main word of a longer name, "CDC" of "Centers for Disease Control and Prevention"; longer ones two. */
const leftOutBy = (letters: number): number => (letters >= 5 ? 2 : letters >= 3 ? 1 : 0);
/** "DfE and DoH" */
const BETWEEN_ACRONYMS = /(?<=\p{Lu}) (?:and|und|et|y|e) (?=\p{Lu})/gu;
/** Shorter words are acronyms of too many things. */
const SHORTEST_ACRONYM = 2;

/**
 * Whether letters abbreviate a name, small words with or without: ("MoHFW", "Ministry of Health and Family Welfare") -> true.
 * One main word may be left out from four words on; what the body calls its part, "Panel on Nutrition", is no part of the letters.
 * Who asks often for one name gives a `read` that remembers.
 */
export function isAcronymOf(acronym: string, group: string, read: (group: string) => GroupWords = readWords): boolean {
  if (acronym.includes('/')) return acronym.split('/').every((part) => namesWithin(group).some((name) => isAcronymOf(part, name, read)));
  const letters = foldName(acronym.replace(BETWEEN_ACRONYMS, ''));
  if (letters.length < SHORTEST_ACRONYM || letters.length > 12 || !/\p{Lu}.*\p{Lu}/u.test(acronym)) return false;
  return isKnownAcronym(acronym, group) || read(group).some((words) => isSpelt(letters, words));
}

/** The words of a group's name, folded, in each way that an acronym may take them. */
export type GroupWords = readonly (readonly string[])[];

/** "US Board of Pain" -> [["board", "of", "pain"], ["u", "s", "board", "of", "pain"]]; of "Pain Academy Panel on Sleep" also the body alone. */
export function readWords(group: string): GroupWords {
  const name = group.replace(PRINTED_ACRONYM, ' ');
  const body = PART_OF_BODY.exec(name)?.index ?? -1;
  const country = COUNTRY.exec(name)?.[0] ?? '';
  const words = foldWords(name.slice(country.length));
  return [
    ...(body > 0 ? [foldWords(name.slice(0, body))] : []),
    words,
    ...(country === '' ? [] : [[...country.replace(/[^UKSA]/g, '').toLowerCase(), ...words]]),
  ];
}

/** "Pain Council and Board of Steps" -> ["Pain Council", "Board of Steps"]. */
function namesWithin(group: string): string[] {
  return group.split(/,\s(?:and\s|&\s)?|\s(?:and|&)\s(?=\p{Lu})|\s?\/\s?/u);
}

/** Whether a name is another one with its first words as letters: ("DPP Research Group", "Diabetes Prevention Program Research Group") -> true. */
export function isPartlyAbbreviated(cited: string, listed: string): boolean {
  const [acronym = '', ...rest] = cited.split(/\s+/);
  const end = rest.length > 0 ? listed.toLowerCase().lastIndexOf(` ${rest.join(' ').toLowerCase()}`) : -1;
  return end > 0 && /^[\p{L}\d&/-]+$/u.test(acronym) && isAcronymOf(acronym, listed.slice(0, end));
}

function isSpelt(letters: string, words: readonly string[]): boolean {
  if (!haveInOrder(words, letters)) return false;
  const main = words.filter((word) => !SKIPPED.has(word)).length;
  return main >= 2 && spells(letters, words, main >= 4 ? leftOutBy(letters.length) : 0);
}

/** Whether the letters begin some of the words, in their order: what is asked first, since few names pass. */
function haveInOrder(words: readonly string[], letters: string): boolean {
  let found = 0;
  for (const word of words) if (word[0] === letters[found]) found++;
  return found >= letters.length;
}

/** Whether the words' first letters give the letters, small words with or without; so many main words may be left out. */
function spells(letters: string, words: readonly string[], leftOut: number): boolean {
  // For each number of letters used so far: how many main words may still be left out; -1 where no way leads there.
  let spare = [leftOut, ...Array.from(letters, () => -1)];
  for (const word of words) {
    const price = SKIPPED.has(word) ? 0 : 1;
    spare = spare.map((left, used) => {
      const withLetter = used > 0 && letters[used - 1] === word[0] ? (spare[used - 1] ?? -1) : -1;
      return Math.max(-1, withLetter, left - price);
    });
  }
  return (spare.at(-1) ?? -1) >= 0;
}

/** What kind of body a group is by law, which the text prints or leaves out: "Schmerzgesellschaft e.V.", "Abbott Inc". */
export const LEGAL_FORM = /,?\s(?:e\.\s?V|g?GmbH|Inc|Ltd|LLC)\.?$/;

/** Who wrote it for the group, which the text leaves out: "Mayo Clinic Staff", "Harvard Health Publishing". */
const WRITERS = /\s(?:(?:medical |editorial )?(?:staff|team|board)|publishing|publications|editors|contributors)$/i;

/** "Occupational Therapy New Zealand – Whakaora Ngangahau Aotearoa": a name in two languages, of which the text takes one. */
const SAME_IN_OTHER_WORDS = /\s[–—|/]\s/;
/** "BRASIL. Ministério da Saúde. Manual": the Brazilian norm puts the country before its ministry. */
const SHOUTED = /^\p{Lu}{4,}(?: \p{Lu}{2,})*$/u;

/** "Guidelines for care of the back": a title in the place of the author, which the text cuts short as it likes. */
function isSentenceLike(name: string): boolean {
  return name.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !SKIPPED.has(foldName(word)));
}

const IN_BRACKETS = /\s?[([]\s?(\p{Lu}[\p{L}\p{N}&.-]{2,14})\s?[)\]]$/u;
/** Letters in a row that a short name takes from the whole one. */
const LEAST_IN_COMMON = 4;

/** "Destatis" of "Statistisches Bundesamt (Destatis)", "Insee" of its initials; no country as in "Ministry of Health (Japan)". */
function shortNameIn(group: string): string {
  const [whole = '', short = ''] = IN_BRACKETS.exec(group) ?? [];
  const letters = foldName(short);
  const name = group.slice(0, group.length - whole.length);
  const longer = foldName(name);
  const taken = Array.from(letters, (_, at) => letters.slice(at, at + LEAST_IN_COMMON));
  const isTaken = taken.some((part) => part.length === LEAST_IN_COMMON && longer.includes(part));
  return short !== '' && (isTaken || isSpelt(letters, foldWords(name))) ? short : '';
}

/** Words of a title by which an entry without author is cited; style guides take the first few. */
const TITLE_WORDS = [2, 3, 4, 5, 6];

/**
 * Names under which an entry may be cited when no person wrote it: its groups, its title, the title's first words, the
 * site. `groupNamesOf({ title: 'Guidelines for care' }, '...')` -> ["Guidelines for care", "Guidelines for", ...].
 */
export function groupNamesOf(item: CslItem, entryText: string): string[] {
  const names: string[] = [];
  for (const author of item.author ?? []) {
    if (!author.literal) continue;
    if (isSentenceLike(author.literal)) names.push(...titleNames(author.literal));
    names.push(
      author.literal,
      author.literal.replace(/\s?[([][^)\]]*[)\]]/g, ''),
      author.literal.replace(/^the\s/i, ''),
      shortNameIn(author.literal),
      author.literal.replace(WRITERS, ''),
      ...author.literal.split(SAME_IN_OTHER_WORDS).filter((name) => name.includes(' ')),
    );
    if (SHOUTED.test(author.literal)) names.push(item.title?.split('. ', 1)[0] ?? '');
  }
  if (!item.author?.length) {
    if (item.title) names.push(...titleNames(item.title));
    if (item['container-title'] && item.type === 'webpage') names.push(item['container-title']);
    if (item.publisher) names.push(item.publisher);
  }
  if (!item.author?.some((author) => author.family)) names.push(...siteNames(item.URL));
  const head = /^([^()]{3,120}?)[.,]?\s?\((?:1[6-9]|20)\d\d|^([^()]{3,120}?)[.,]?\s?\(n\.?\s?d/u.exec(entryText);
  const printed = head?.[1] ?? head?.[2];
  // "Istituto Superiore di Sanità", read as a person or not; "Van den Bulck J" is one
  const isOneName = printed !== undefined && !/[,&]|\p{Lu}\.|\s\p{Lu}{1,3}$/u.test(printed);
  if (printed && (isOneName || !item.author?.some((author) => author.family))) names.push(printed.replace(/[.,;:\s]+$/, ''));
  names.push(...names.flatMap(printedAcronyms));
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name.length > 1);
}

/** The name of a site: "https://www.who.int/news" -> ["who"]. */
function siteNames(url: string | undefined): string[] {
  const host = /^(?:https?:\/\/)?(?:www\d?\.)?([^/:\s]+)/i.exec(url ?? '')?.[1];
  const labels = host?.split('.') ?? [];
  return labels.length >= 2
    ? labels.slice(0, -1).filter((label) => label.length > 2 && !/^(?:com|org|gov|edu|net|www|news|blog)$/.test(label))
    : [];
}

function titleNames(title: string): string[] {
  const words = title.split(/\s+/);
  const beforeColon = title.split(/[:?.]/)[0] ?? title;
  return [title, beforeColon, ...TITLE_WORDS.filter((count) => count < words.length).map((count) => words.slice(0, count).join(' '))];
}

/** British and American letters of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=ations?$|ed$|ing$|e$)/, 'iz'],
  [/tre(?=s?$)/, 'ter'],
  [/our(?=s?$)/, 'or'],
  [/ence(?=s?$)/, 'ense'],
  [/mmes?$/, 'm'],
  [/^dept$/, 'department'],
  [/(?<=..[^s])s$/, ''],
];

/** "World Health Organisations" -> ["world", "health", "organization"]: what two printings of a name have in common. */
function mainWords(name: string): string[] {
  return foldWords(name)
    .filter((word) => !SKIPPED.has(word))
    .map((word) => SPELLINGS.reduce((written, [ending, plain]) => written.replace(ending, plain), word));
}

/** Whether one group name is the other cut short, word by word: "Harvard Health" of "Harvard Health Publishing". */
export function isShortenedGroup(short: string, long: string): boolean {
  const a = mainWords(short);
  const b = mainWords(long);
  if (a.length === 0) return false;
  if (isJoinedOpening(a.join(''), b)) return true;
  if (a.length > b.length) return false;
  return a.every((word, i) => word === b[i]) || (a.length >= 2 && a.every((word) => b.includes(word)));
}

/** "R Studio" of "RStudio Team": the same letters, cut into words elsewhere. */
function isJoinedOpening(letters: string, words: readonly string[]): boolean {
  let joined = '';
  for (const word of words) {
    joined += word;
    if (joined.length >= letters.length) return joined === letters;
  }
  return false;
}
