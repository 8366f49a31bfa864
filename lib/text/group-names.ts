import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import type { CslItem } from '../model/csl.ts';
import { COUNTRY, PRINTED_ACRONYM } from './acronyms.ts';
import { foldName } from './normalize.ts';
import { isSpelt, SKIPPED_WORDS, wordsOfGroup } from './spell-letters.ts';

/** Acronyms printed in a group name: "World Health Organization (WHO)" -> ["WHO"]; at its head or end it counts too: "ACM Ethics" -> ["ACM"]. */
function printedAcronyms(group: string): string[] {
  const acronyms = [...group.matchAll(PRINTED_ACRONYM)].flatMap((match) => match[1] ?? []);
  const head = /^\p{Lu}[\p{Lu}\d]{2,9}(?=[\s,.:]|$)/u.exec(group)?.[0];
  const tail = /,\s(\p{Lu}[\p{L}\d]{0,3}\p{Lu}[\p{L}\d]{0,6})$/u.exec(group)?.[1];
  return [...acronyms, ...[head, tail].filter((acronym) => acronym !== undefined)];
}

/** What kind of body a group is by law, which the text prints or leaves out: "Schmerzgesellschaft e.V.", "Abbott Inc". */
export const LEGAL_FORM = /,?\s(?:e\.\s?V|g?GmbH|Inc|Ltd|LLC)\.?$/;

/** Who wrote it for the group, which the text leaves out: "Mayo Clinic Staff", "Harvard Health Publishing". */
const WRITERS = new RegExp(
  `\\s(?:${anyOf(
    LOCALES.flatMap((locale) => locale.writers),
    ' ',
  )})$`,
  'i',
);

/** "Occupational Therapy New Zealand – Whakaora Ngangahau Aotearoa": a name in two languages, of which the text takes one. */
const SAME_IN_OTHER_WORDS = /\s[–—|/]\s/;
/** "BRASIL. Ministério da Saúde. Manual": the Brazilian norm puts the country before its ministry. */
const SHOUTED = /^\p{Lu}{4,}(?: \p{Lu}{2,})*$/u;

/** "Guidelines for care of the back": a title in the place of the author, which the text cuts short as it likes. */
function isSentenceLike(name: string): boolean {
  return name.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !SKIPPED_WORDS.has(foldName(word)));
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
  return short !== '' && (isTaken || isSpelt(letters, wordsOfGroup(name))) ? short : '';
}

/** Words of a title by which an entry without author is cited; style guides take the first few. */
const TITLE_WORDS = [2, 3, 4, 5, 6];

/** A group's name as the text may print it: "The Mayo Clinic Staff (MC)" -> itself, without its bracket, without "The", without who wrote for it. */
function spellingsOfGroup(literal: string): string[] {
  return [
    ...(isSentenceLike(literal) ? titleNames(literal) : []),
    literal,
    literal.replace(/\s?[([][^)\]]*[)\]]/g, ''),
    literal.replace(/^the\s/i, ''),
    literal.replace(COUNTRY, ''),
    shortNameIn(literal),
    literal.replace(WRITERS, ''),
    ...literal.split(SAME_IN_OTHER_WORDS).filter((name) => name.includes(' ')),
  ];
}

/** What stands for the author of an entry that names none: its title, the site, the publisher. */
function namesWithoutAuthor({ title, type, publisher, 'container-title': container }: CslItem): string[] {
  return [...(title ? titleNames(title) : []), ...(container && type === 'webpage' ? [container] : []), ...(publisher ? [publisher] : [])];
}

/** What an entry begins with, up to its year: "Istituto Superiore di Sanità. (2018)", "Norland Trust (n.d.)". */
const HEAD = /^([^()]{3,120}?)[.,]?\s?\((?:1[6-9]|20)\d\d|^([^()]{3,120}?)[.,]?\s?\(n\.?\s?d/u;

/** Those words where they are one name, "Istituto Superiore di Sanità", whether read as a person or not; "Van den Bulck J" is a person. */
function nameAtHead(entryText: string, hasPerson: boolean): string[] {
  const head = HEAD.exec(entryText);
  const printed = head?.[1] ?? head?.[2];
  if (!printed || (hasPerson && /[,&]|\p{Lu}\.|\s\p{Lu}{1,3}$/u.test(printed))) return [];
  return [printed.replace(/[.,;:\s]+$/, '')];
}

/**
 * Names under which an entry may be cited when no person wrote it: its groups, its title, the title's first words, the
 * site. `groupNamesOf({ title: 'Guidelines for care' }, '...')` -> ["Guidelines for care", "Guidelines for", ...].
 */
export function groupNamesOf(item: CslItem, entryText: string): string[] {
  const authors = item.author ?? [];
  const literals = authors.flatMap(({ literal }) => literal || []);
  const hasPerson = authors.some((author) => author.family);
  const names = [
    ...literals.flatMap(spellingsOfGroup),
    ...(literals.some((literal) => SHOUTED.test(literal)) ? [item.title?.split('. ', 1)[0] ?? ''] : []),
    ...(authors.length === 0 ? namesWithoutAuthor(item) : []),
    ...(hasPerson ? [] : siteNames(item.URL)),
    ...nameAtHead(entryText, hasPerson),
  ];
  const withAcronyms = [...names, ...names.flatMap(printedAcronyms)];
  return [...new Set(withAcronyms.map((name) => name.trim()))].filter((name) => name.length > 1);
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
