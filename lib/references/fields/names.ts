import { LOCALES } from '../../locales/registry.ts';
import { anyOf } from '../../locales/word-pattern.ts';
import type { CslName } from '../../model/csl.ts';
import { isAcronymOf } from '../../text/acronyms.ts';
import { DEGREE_PART } from '../../text/degrees.ts';
import { isBody } from '../../text/known-acronyms.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { countGroupWords, isCapitalised } from './group-names.ts';
import { type NameShape, type ReadName, readNameShape } from './name-shapes.ts';

const GROUP_LAST = plainPattern(
  /\b(?:group|investigators|consortium|collaborators|team|network|trial|society|committee|collaboration|initiative)\b[\p{L}\s]{0,12}$/iu,
);
const GROUP_FIRST = plainPattern(/^(?:the\s)?\p{Lu}/u);
const GROUP_START = plainPattern(/^(?:the\s|for the\s|on behalf of\s(?:the\s)?)?(?:\p{Lu}|\d{1,3}\p{L})/u);
const LONG_CAPITALS = plainPattern(/^\p{Lu}{3,5}$/u);
const CAPITALS = plainPattern(/^\p{Lu}{2,8}$/u);
const CAPITAL_BEHIND = plainPattern(/^\s\p{Lu}\p{L}/u);
const INITIALS_LAST = plainPattern(/(?:^|\s)\p{Lu}{1,3}$/u);

/** The names at one place of an entry. */
export interface NameList {
  readonly names: readonly CslName[];
  readonly etAl: boolean;
  readonly end: number;
}

const ET_AL_WORDS = anyOf(
  LOCALES.flatMap((locale) => locale.etAl.filter((word) => !word.includes('.'))),
  '\\.?\\s',
);
const ET_AL = plainPattern(
  `\\s?[,;.]?\\s?(?:\\(|\\[)?(?:(?:and|&)\\s)?(?:(?:et\\.?\\s?al|${ET_AL_WORDS})(?![\\p{L}\\p{M}-])|u\\.?\\sa(?=\\.))\\.?[)\\]]?`,
  'iuy',
);
const SEPARATOR = plainPattern(
  /\s?(?:\/(?=\s?\p{Lu}(?:\p{Ll}|['’]\p{Lu})[\p{L}-]{0,20},?\s\p{Lu})|[,;，、；]{1,2}(?:\s?(?:[Aa]nd|und|et|y|og|och|en|e|i|with)\s|\s?&\s?)?|\s(?:(?:[Aa]nd|AND|und|et|y|og|och|en)\s|and(?=\p{Lu}))|&)\s?/uy,
);
const OMISSION = /\s?[,;]?\s?(?:…|\.\s?\.\s?\.|\. \. \.)\s?,?\s?(?:&|and)?\s?/uy;
const ALL: readonly NameShape[] = ['family-initials', 'family-comma', 'initials-family', 'family-given', 'given-family'];
/** Shapes that may follow the shape of the first name; the same one is tried first. */
const NEXT: Readonly<Record<NameShape, readonly NameShape[]>> = {
  'family-initials': ['family-initials', 'family-comma', 'initials-family'],
  'family-comma': ['family-comma', 'initials-family', 'family-given', 'family-initials', 'given-family'],
  'initials-family': ['initials-family'],
  'family-given': ['family-given', 'given-family', 'family-comma', 'initials-family'],
  'given-family': ['given-family', 'initials-family'],
  'capitals-given': ['capitals-given'],
};
/** Behind a first name that was turned round: "Lee, A., J. Mu, Kim Choi". */
const TURNED: Partial<Record<NameShape, readonly NameShape[]>> = { 'initials-family': ['initials-family', 'given-family'] };
const MOST_NAMES = 400;

/**
 * Reads the list of names at a place: "Mu, J., Lee, K.-H., & van der Berg, A. (2020)" -> three names, end before " (2020)";
 * null when no person's name stands there. `until` bounds what may be read.
 */
export function readNames(text: string, start = 0, until = text.length): NameList | null {
  const first = readName(text, start, chooseShapes(text, start), until) ?? readLeadingGroup(text, start, until);
  if (!first || (COUNTRY.test(first.name.given ?? '') && skip(SEPARATOR, text, first.end) === first.end)) return null;
  const names: CslName[] = [first.name];
  let end = first.end;
  let shapes = NEXT[first.shape];
  const isDotted = first.name.given?.includes('.') === true;
  while (names.length < MOST_NAMES) {
    if (isEtAl(text, end)) break;
    const omitted = skip(OMISSION, text, end);
    const next = omitted > end ? omitted : skip(SEPARATOR, text, end);
    if (next === end) break;
    const name = readFurtherName(text, next, shapes, until, first);
    if (name && !(name.shape === 'initials-family' && isDotted && !name.name.given?.includes('.'))) {
      if (names.length === 1 && first.shape === 'family-comma' && name.shape !== 'family-comma')
        shapes = TURNED[name.shape] ?? NEXT[name.shape];
      names.push(name.name);
      end = name.end;
      continue;
    }
    const group = readGroup(text, next, until, /[;&]|and\s/.test(text.slice(end, next)));
    if (!group) break;
    names.push({ literal: group.literal });
    end = group.end;
  }
  if (names.length === 2 && names[1]?.literal && /given/.test(first.shape)) return null;
  const after = skip(ET_AL, text, end);
  const etAl = after > end;
  const tail = etAl || text[end] === ':' || text.startsWith('.;', end) ? readGroupBehind(text, after, until) : null;
  if (tail) return { names: [...names, { literal: tail.literal }], etAl, end: tail.end };
  return { names, etAl, end: etAl ? after : end };
}

const TWO_WORDS = plainPattern(/^(?!(?:De|Del|Della|Di|Du|La|Le|Van|Von|Ten|Ter)\s)\p{Lu}[\p{L}\p{M}'’-]*\s(?:\p{Ll}{2,3}\s){0,2}\p{Lu}/u);
const FAMILY_BEHIND = plainPattern(/^\.?\s\p{Lu}[\p{L}\p{M}'’-]+(?:,|\s(?:and|&)\s|\.?\s\(?(?:1[89]|20)\d\d)/u);

/**
 * A name behind the first. Chicago turns the first author's name round and no other: in "Lee, Ann, Jian Mu, Kim Choi, and" the stretch
 * "Jian Mu, Kim Choi" is two people, unless the first author has a family name of two words himself; and in "Lee, A., Jian K. Mu, and"
 * the initial is no end of a name.
 */
function readFurtherName(text: string, at: number, shapes: readonly NameShape[], until: number, first: ReadName): ReadName | null {
  const read = readName(text, at, shapes, until);
  if (!read || !/^family-(?:given|comma)$/.test(first.shape) || TWO_WORDS.test(first.name.family ?? '')) return read;
  const isTwo = read.shape === 'family-given' && TWO_WORDS.test(read.name.family ?? '') && read.name.given?.includes(' ');
  const isCut = !read.shape.includes('given') && FAMILY_BEHIND.test(text.slice(read.end, read.end + 40));
  if (!isTwo && !isCut) return read;
  return readName(text, at, isCut ? ['initials-family', 'given-family'] : ['given-family', 'initials-family'], until) ?? read;
}

const INITIALS_AHEAD = plainPattern(/\p{Lu}{1,3}\s\p{Lu}\p{Ll}[\p{L}-]{0,20},\s\p{Lu}{1,3}\s\p{Lu}\p{Ll}/uy);
const PAIRS_AHEAD = plainPattern(
  /\p{Lu}\p{Ll}[\p{L}-]{0,20}\s\p{Lu}\p{Ll}[\p{L}-]{0,20},\s\p{Lu}\p{Ll}[\p{L}-]{0,20}\s\p{Lu}\p{Ll}[\p{L}-]{0,20}[,.]/uy,
);

/** "Jian K Mu, Ann Lee": given names, a middle initial and the family name. */
const MIDDLE_INITIALS_AHEAD = plainPattern(
  /\p{Lu}\p{Ll}[\p{L}-]{0,20}\s\p{Lu}\.?\s\p{Lu}\p{Ll}[\p{L}-]{0,20},\s\p{Lu}\p{Ll}[\p{L}-]{0,20}\s(?:\p{Lu}\.?\s)?\p{Lu}\p{Ll}/uy,
);

/** "DUPONT Sylvie." of the French norm, and "HIV Prevention." where nothing else looks French. */
const CAPITALS_AHEAD = plainPattern(/\p{Lu}{2}[\p{Lu}'’-]{0,20}(?:\s\p{Lu}{2}[\p{Lu}'’-]{1,20}){0,2}\s\p{Lu}\p{Ll}[\p{L}-]{0,20}[,.]/uy);
const CAPITALS_TWICE = plainPattern(
  /\p{Lu}{2}[\p{Lu}'’-]{0,20}\s\p{Lu}\p{Ll}[\p{L}-]{0,20}(?:,|\set|\sand|\sy)\s\p{Lu}{2}[\p{Lu}'’-]{1,20}\s\p{Lu}\p{Ll}/uy,
);
const FRENCH_MARKS = /«\s|\s:\s|\bn[°º]\s?\d|\bvol\.\s\d|\b\d{1,4}\sp\b/;

/** "MJ Lee, N Mu" and "Jane Lee, Ann Mu" look like family and given name around the comma; two in a row tell. */
function chooseShapes(text: string, at: number): readonly NameShape[] {
  INITIALS_AHEAD.lastIndex = at;
  if (INITIALS_AHEAD.test(text)) return ['initials-family', ...ALL];
  CAPITALS_AHEAD.lastIndex = at;
  CAPITALS_TWICE.lastIndex = at;
  if ((CAPITALS_AHEAD.test(text) && FRENCH_MARKS.test(text)) || CAPITALS_TWICE.test(text)) return ['capitals-given', ...ALL];
  MIDDLE_INITIALS_AHEAD.lastIndex = at;
  PAIRS_AHEAD.lastIndex = at;
  return MIDDLE_INITIALS_AHEAD.test(text) || PAIRS_AHEAD.test(text) ? ['given-family', ...ALL] : ALL;
}

/** A group before people: "TASC Steering Committee, Jaff MR, et al."; alone it is left to the head, which sees the date. */
function readLeadingGroup(text: string, at: number, until: number): { name: CslName; end: number; shape: NameShape } | null {
  const group = readGroup(text, at, until, false);
  if (!group) return null;
  const next = skip(SEPARATOR, text, group.end);
  const isFollowed =
    isEtAl(text, group.end) || (next > group.end && readName(text, next, ['family-initials', 'family-comma'], until) !== null);
  return isFollowed ? { name: { literal: group.literal }, end: group.end, shape: 'family-comma' } : null;
}

function isEtAl(text: string, at: number): boolean {
  ET_AL.lastIndex = at;
  return ET_AL.test(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

function readName(text: string, start: number, shapes: readonly NameShape[], until: number): ReadName | null {
  const at = skip(HONORIFIC, text, start);
  const han = skip(HAN, text, at);
  if (han > at) return { name: { literal: text.slice(at, han) }, end: han, shape: shapes[0] ?? 'family-comma' };
  for (const shape of shapes) {
    const read = readNameShape(text, at, shape);
    if (!read || read.end > until || (text.startsWith(': ', read.end) && !mayEndWithColon(text, read))) continue;
    if (!isGroup(read) && !isSmallWord(text, read) && !isOfCountry(text, read) && !isSpeltOut(text, at, read))
      return shape === 'given-family' ? { ...read, end: skip(DEGREES, text, read.end) } : read;
  }
  return null;
}

/** "LANG, Anna: Titel. In: ..." of the German norm; a colon behind two words with a comma between is a title's as often. */
const GERMAN_MARKS = plainPattern(/\sIn:\s|:\s\p{Lu}[\p{L} -]{2,40},\s(?:1[89]|20)\d\d/u);

function mayEndWithColon(text: string, { name, shape }: ReadName): boolean {
  if (!shape.includes('given')) return true;
  return shape === 'family-given' && (CAPITALS.test(name.family ?? '') || GERMAN_MARKS.test(text));
}

/** "Church, T." is a person; "Work Group, A.", "FAO, IFAD" and "Jane Committee" are none. */
function isGroup({ name, shape }: ReadName): boolean {
  const family = name.family ?? '';
  const given = name.given ?? '';
  if (shape === 'family-comma' && family.includes(' ') && DEGREE.test(given)) return true;
  if (shape === 'family-given' && INITIALS_LAST.test(family)) return true;
  if (shape === 'family-comma' && CAPITALS.test(family) && LONG_CAPITALS.test(given)) return true;
  if (given === 'HM' || (shape === 'initials-family' && COUNTRY.test(given))) return countGroupWords(family) > 0;
  if (shape.includes('given')) return THE.test(given) || countGroupWords(`${family} ${given}`) > 0;
  return family.includes(' ') && countGroupWords(family) > 0;
}

/** "MINISTERIO DE SANIDAD": no initials but a word within the name of an organisation. */
const SMALL_WORD = /^(?:DE|DEL|DES|DU|DA|DO|DI|LA|Y|E|ET|OF|FOR|AND|FÜR|DER|UND|PARA|POUR|PER|VOOR|VAN)$/;

function isSmallWord(text: string, { name, end }: ReadName): boolean {
  return SMALL_WORD.test(name.given ?? '') && /^\s\p{Lu}{3}/u.test(text.slice(end, end + 4));
}

const ACRONYM_BEHIND = plainPattern(/^\s?\((\p{Lu}[\p{L}&-]{1,9})\)/u);

/** " (G-BA) (2019)": letters in brackets of their own before the date. */
const ACRONYM_AND_DATE = plainPattern(/^\s?\(\p{Lu}[\p{L}&-]{0,9}\p{Lu}\)[.,]?\s\((?:1[89]|20)\d\d/u);

/** "Banco Interamericano de Desarrollo (BID)": the letters behind it stand for its words, all of which they need not be. */
function isSpeltOut(text: string, start: number, { end, shape }: ReadName): boolean {
  const behind = text.slice(end, end + 24);
  if (shape === 'given-family' && ACRONYM_AND_DATE.test(behind)) return true;
  const acronym = ACRONYM_BEHIND.exec(behind)?.[1];
  return acronym !== undefined && isAcronymOf(acronym, text.slice(start, end));
}

const DOTTED_COUNTRY = /^U\.(?:S\.(?:A\.)?|K\.|N\.)$/;
const STRETCH = /^[^.,;:(]{0,80}/;

/** "U.S. Department of Agriculture", "U.S. EPA", "U.S. Surgeon General": a country before what belongs to it, no initials; "U.S. Gupta and R. Lee" are two people. */
function isOfCountry(text: string, { name, end, shape }: ReadName): boolean {
  if (shape !== 'initials-family' || !DOTTED_COUNTRY.test(name.given ?? '')) return false;
  const behind = STRETCH.exec(text.slice(end))?.[0] ?? '';
  return CAPITAL_BEHIND.test(behind) || isBody(name.family ?? '') || countGroupWords(`${name.family ?? ''}${behind}`) > 0;
}

/** "The Control Board Norrland" has no given name. */
const THE = /^The\b/;
/** "Diabetes UK" has no initials. */
const COUNTRY = /^(?:UK|USA?|EU|UN|NZ)$/;
const DEGREE = new RegExp(`^(?:${DEGREE_PART}|DC|PT|MA|MS|BA|BS)$`);
/** ", MD, PhD" behind a name. */
const DEGREES = new RegExp(`(?:,\\s?${DEGREE_PART}\\.?(?![\\w-])){1,4}`, 'y');
const HONORIFIC = /(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.?\s){1,2}/y;
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·]{2,6}(?=\s?[,，、;；.。(（]|\s(?:and|&)|$)/y;

const GROUP_END = plainPattern(
  /\.(?=\s|$)|[;:[]|\((?!\p{Lu}[\p{L}/ ]{1,14}\)\s\p{Lu})|,\s(?=(?:et al|and\s|&\s)|\d{4}[a-z]?[.,:;)\s]|\p{Lu}[\p{L}'’-]{1,20},?\s\p{Lu}{1,3}[.,;]|\p{Lu}[\p{L}'’-]{1,20},\s\p{Lu}\.)|\.(?=\p{Lu}\p{Ll})|$/gu,
);
/** One of these has to stand in a group that only a comma sets off from the people before it. */
const GROUP_NOUN =
  /\b(?:group|study|trial|team|consortium|investigators|collaborators|collaboration|network|committee|society|association|institute|members|organi[sz]ation|council|programme?|initiative|party|faculty|force|forum|federation|authors|college|academy|centers?|department|section)\b/i;
/** "A2ALL Study Group Hepatocellular carcinoma": the stop behind the group was lost. */
const GROUP_THEN_TITLE = plainPattern(
  /^(.{0,90}?\b(?:(?:Study|Working|Research|Collaborative|Consensus|Task) (?:Group|Force)|Investigators|Collaborators|Consortium))\s(?=\p{Lu})/u,
);

/** "EASE Back Study Team" in a list of people: up to the next stop, only with a word that groups have, or set off by "and". */
function readGroup(text: string, at: number, until: number, setOff: boolean): { literal: string; end: number } | null {
  if (!GROUP_START.test(text.slice(at, at + 24))) return null;
  GROUP_END.lastIndex = at;
  const stop = GROUP_END.exec(text);
  const end = Math.min(stop ? stop.index : text.length, until);
  const literal = cutTitle(text.slice(at, end).trim().replace(/,$/, ''));
  if (literal.length < 2 || literal.length > 160 || !isCapitalised(literal)) return null;
  const words = countGroupWords(literal);
  if (words > 0 && literal.split(' ').length <= 16 && (setOff || GROUP_NOUN.test(literal))) return { literal, end: at + literal.length };
  if (setOff && until < text.length && literal.length < 60) return { literal, end: at + literal.length };
  return null;
}

function cutTitle(literal: string): string {
  const match = GROUP_THEN_TITLE.exec(literal);
  if (!match?.[1]) return literal;
  return countGroupWords(literal.slice(match[0].length).split(' ')[0] ?? '') > 0 ? literal : match[1];
}

function readGroupBehind(text: string, at: number, until: number): { literal: string; end: number } | null {
  const start = skip(/[\s.,;:]{0,3}(?:and\s|&\s|for\s(?=the))?/uy, text, at);
  if (!GROUP_FIRST.test(text.slice(start, start + 6))) return null;
  const group = readGroup(text, start, until, false);
  return group && text[group.end] === '.' && GROUP_LAST.test(group.literal) ? group : null;
}
