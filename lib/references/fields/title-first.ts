import { LOCALES } from '../../locales/registry.ts';
import { anyOf } from '../../locales/word-pattern.ts';
import type { CslName } from '../../model/csl.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { readDateAt } from './dates.ts';
import { AND_WORDS } from './entry-words.ts';
import { countGroupWords } from './group-names.ts';
import { readNameShape } from './name-shapes.ts';
import { type NameList, readNames } from './names.ts';

/** Authors that stand behind the title. */
export interface NamesBehindTitle {
  readonly title: string;
  readonly list: NameList;
}

/** A title is no longer than this, in characters. */
const LONGEST_TITLE = 300;
const TITLE_END = plainPattern(/(?:[.?!]["”’»]{0,2}|["”»])\s(?=\p{L})/gu);
const BY_AUTHOR = `["”»]?[.,]?\\s(?:${anyOf(LOCALES.flatMap((locale) => locale.writtenBy))})\\s(?=(?:\\p{Ll}{2,3}\\s)?\\p{Lu}\\p{Ll})`;
const BY = plainPattern(BY_AUTHOR, 'gu');
const BY_HERE = plainPattern(BY_AUTHOR, 'uy');
const AND = plainPattern(`\\s(?:${AND_WORDS}|&)\\s`, 'uy');
const TWO_WORDS = plainPattern(/\p{L}{2}.{0,40}?\s\p{L}{2}/u);
const AROUND_TITLE = ' .,;:"“”«»';
const INITIALS = plainPattern(/^(?:\p{Lu}[.\s-]{0,2}){1,4}$/u);
/** What closes a list of names; the stop of the last initial does as well. */
const STOP = /^(?:\.\s|\s?[.,(;|])|^$/;

/**
 * Finds the authors of an entry that begins with its title: "Walking and backs. Lee C, Mu J. Spine. 2013;2:1" -> Lee, Mu;
 * "Walking in winter by Karin Hull, Gable Press (2012)" -> Karin Hull; null where no title or no authors stand there.
 */
export function findNamesBehindTitle(text: string): NamesBehindTitle | null {
  return findBehind(text, TITLE_END, readListed) ?? findBehind(text, BY, readWritten);
}

const FAMILY = `(?:\\p{Ll}{2,4}\\s){0,3}\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’-]{1,30}){0,2}`;
const CITED = plainPattern(
  `^([^()]{15,250}[\\p{L}\\p{N}?!”"»])\\s\\((${FAMILY}(?:,?\\s(?:${AND_WORDS}|&)\\s${FAMILY}|,\\s${FAMILY}){0,8})(?:(?:,?\\set\\.?\\sal\\.?)(?:,\\s(\\p{Lu}[\\p{L} &.]{2,40}))?)?,?\\s(?=(?:1[89]|20)\\d\\d|n\\.\\s?d)([^()]{4,8})\\)\\.?$`,
  'u',
);
const BETWEEN = new RegExp(`,?\\s(?:${AND_WORDS}|&)\\s|,\\s`, 'u');

/** An entry that prints its authors as the text cites them. */
export interface CitedTitle {
  readonly title: string;
  readonly names: readonly CslName[];
  /** The year as printed: "2013", "n.d.". */
  readonly year: string;
  /** A journal between names and year. */
  readonly container?: string;
}

/** "Walking and backs (Lee & Mu, 2013)", "Walking in pain (Lee et al., Spine, 2012)": title, families, year; null for any other entry. */
export function readCitedTitle(text: string): CitedTitle | null {
  const [, title, people, container, year] = CITED.exec(text) ?? [];
  if (title === undefined || people === undefined || year === undefined) return null;
  if (findBehind(text, BY, readWritten)) return null; // "Rest by Ann Lee (Gable Press, 2016)": the bracket holds the publisher
  const isGroup = countGroupWords(people) > 0;
  const names = isGroup ? [{ literal: people }] : people.split(BETWEEN).map((family) => ({ family }));
  return { title: trimMarks(title, AROUND_TITLE), names, year, ...(container === undefined ? {} : { container }) };
}

const KEYED = plainPattern(
  `^(${FAMILY}(?:,\\s${FAMILY}){0,6}(?:(,?\\s(?:${AND_WORDS}|&)\\s)${FAMILY})?)(,?\\set\\.?\\sal\\.?)?,?\\s\\(?(?=(?:1[89]|20)\\d\\d)(\\d{4}[a-z]?)\\)?\\s?(?:\\s[–—-]|:)\\s(?=["“‘]?\\p{L})`,
  'u',
);

const INITIALS_BEHIND = /\s\p{Lu}{1,3}$/u;

/** The head of an entry that goes on with its title. */
export interface CitedHead {
  readonly names: readonly CslName[];
  readonly year: string;
  /** Where the title begins. */
  readonly end: number;
}

/**
 * "Bump et al., 1991 – Exercise", "Dietz & Lanzarone, 2005 – Injury": names and year as the text cites them, before the title. "Mu, Jian,
 * 2001 – Needles" is one author with his given name.
 */
export function readCitedHead(text: string): CitedHead | null {
  const [head, people, and, etAl, year] = KEYED.exec(text) ?? [];
  if (head === undefined || people === undefined || year === undefined || countGroupWords(people) > 0) return null;
  const families = people.split(BETWEEN);
  if (families.length > 1 && and === undefined && etAl === undefined) return null;
  if (families.some((family) => INITIALS_BEHIND.test(family))) return null; // "Revers FE (1948): Honey" names a person as lists do
  return { names: families.map((family) => ({ family })), year, end: head.length };
}

/** Whether "by" stands at a place, so that what looked like a name before it is a title: "Walking in Winter, by Karin Hull". */
export function isBeforeAuthor(text: string, at: number): boolean {
  BY_HERE.lastIndex = at;
  return BY_HERE.test(text);
}

function findBehind(text: string, pattern: RegExp, read: (text: string, at: number) => NameList | null): NamesBehindTitle | null {
  for (const { index, 0: mark } of text.slice(0, LONGEST_TITLE).matchAll(pattern)) {
    const before = text.slice(0, index + 1);
    if (!TWO_WORDS.test(before)) continue;
    const list = read(text, index + mark.length);
    const behind = list && text.slice(text[list.end - 1] === '.' ? list.end - 1 : list.end, list.end + 2);
    if (list && behind !== null && STOP.test(behind)) return { title: trimMarks(before, AROUND_TITLE), list };
  }
  return null;
}

/** "Brasília, DF, 2019": where it was printed. */
const PLACE_AND_STATE = plainPattern(/^\p{Lu}[\p{L} ]{2,30},\s\p{Lu}{2},\s(?:1[89]|20)\d\d/u);
const LONGEST_PLACE = 45;

/** Two names with initials behind, or one before a date: "Clin J." alone is a journal, and "J Clin Pain" always. */
function readListed(text: string, at: number): NameList | null {
  const list = readNames(text, at);
  if (
    PLACE_AND_STATE.test(text.slice(at, at + LONGEST_PLACE)) ||
    !list?.names.every(hasInitials) ||
    !text.startsWith(list.names[0]?.family ?? ' ', at)
  )
    return null;
  return list.names.length > 1 || list.etAl || readDateAt(text, list.end) !== null ? list : null;
}

function hasInitials({ family, given = '' }: CslName): boolean {
  return family !== undefined && /\p{Ll}/u.test(family) && INITIALS.test(given);
}

/** "the National Academy of Walking" before the publisher's bracket; "published by the Gable Press, Oslo" names no author. */
const THE_GROUP = plainPattern(/\p{Ll}{2,3}\s(\p{Lu}[^().,;:]{3,80}?)(?=\s\()/uy);

/** Behind "by", a name in full or two, or a group with its article: "by Karin Hull and Jane Lee"; "Payment by Results Team" is a group. */
function readWritten(text: string, at: number): NameList | null {
  THE_GROUP.lastIndex = at;
  const [whole, literal] = THE_GROUP.exec(text) ?? [];
  if (whole !== undefined && literal !== undefined)
    return countGroupWords(literal) > 0 ? { names: [{ literal }], etAl: false, end: at + whole.length } : null;
  const first = readNameShape(text, at, 'given-family');
  if (!first || countGroupWords(text.slice(at, first.end)) > 0) return null;
  AND.lastIndex = first.end;
  const and = AND.exec(text);
  const second = and && readNameShape(text, first.end + and[0].length, 'given-family');
  return { names: [first, ...(second ? [second] : [])].map(({ name }) => name), etAl: false, end: (second ?? first).end };
}
