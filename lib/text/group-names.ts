import type { CslItem } from '../model/csl.ts';
import { foldCase, foldWords } from './normalize.ts';

/** Small words that acronyms skip. */
const SKIPPED: ReadonlySet<string> = new Set('of for the and on in to a de la del des du et y e der die und fur von'.split(' '));
const PRINTED_ACRONYM = /[([]\s?(\p{Lu}[\p{Lu}\p{N}&.-]{1,12}s?)\s?[)\]]/gu;

/**
 * Acronyms of a group name, the printed one first: "World Health Organization (WHO)" -> ["WHO"];
 * "Centers for Disease Control and Prevention" -> ["CDCP", "CDC", "CfDCaP"]: people leave out the last words.
 */
export function acronymsOf(group: string): string[] {
  const acronyms = new Set<string>();
  for (const match of group.matchAll(PRINTED_ACRONYM)) if (match[1]) acronyms.add(match[1]);
  const words = group
    .replace(PRINTED_ACRONYM, ' ')
    .split(/[\s/–-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const main = words.filter((word) => !SKIPPED.has(foldCase(word)));
  const initials = main.map((word) => word.slice(0, 1).toUpperCase()).join('');
  if (initials.length >= 2) acronyms.add(initials);
  if (initials.length >= 4) acronyms.add(initials.slice(0, -1));
  const all = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  if (all.length >= 3) acronyms.add(all);
  return [...acronyms];
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
    names.push(author.literal, author.literal.replace(/\s?[([][^)\]]*[)\]]/g, ''), author.literal.replace(/^the\s/i, ''));
  }
  if (!item.author?.length) {
    if (item.title) names.push(...titleNames(item.title));
    if (item['container-title'] && item.type === 'webpage') names.push(item['container-title']);
    if (item.publisher) names.push(item.publisher);
  }
  const head = /^([^()]{3,120}?)[.,]?\s?\((?:1[6-9]|20)\d\d|^([^()]{3,120}?)[.,]?\s?\(n\.?\s?d/u.exec(entryText);
  const printed = head?.[1] ?? head?.[2];
  if (printed && !item.author?.some((author) => author.family)) names.push(printed.replace(/[.,;:\s]+$/, ''));
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name.length > 1);
}

function titleNames(title: string): string[] {
  const words = title.split(/\s+/);
  const beforeColon = title.split(/[:?.]/)[0] ?? title;
  return [title, beforeColon, ...TITLE_WORDS.filter((count) => count < words.length).map((count) => words.slice(0, count).join(' '))];
}

/** Whether one group name is the other cut short, word by word: "Harvard Health" of "Harvard Health Publishing". */
export function isShortenedGroup(short: string, long: string): boolean {
  const a = foldWords(short).filter((word) => !SKIPPED.has(word));
  const b = foldWords(long).filter((word) => !SKIPPED.has(word));
  if (a.length === 0 || a.length > b.length) return false;
  return a.every((word, i) => word === b[i]) || (a.length >= 2 && a.every((word) => b.includes(word)));
}
