import { foldName } from '../text/normalize.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import type { KnownNames } from './known-names.ts';
import type { PlainWords } from './plain-words.ts';
import { CONJUNCTION, matchEtAlAtStart, NOT_ALONE, NOT_NAMES, REPORTS_AT_START, STUDY_AT_START } from './words.ts';

/** Authors named without a year; offsets count in the text that was given. */
interface ReadMention {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  readonly etAl: boolean;
  readonly given?: string;
}

const NAME = plainPattern(/(?<![\p{L}\p{M}\p{N}'’ʼ-])\p{Lu}[\p{L}\p{M}'’ʼ-]{1,30}/gu);
const POSSESSIVE = /['’ʼ]s?$/u;
/** Words in front of the last part of a family name: "van der Berg", "Garcia Lopez". */
const MOST_PARTS = 3;
const WORD_BEFORE = plainPattern(/([\p{L}\p{M}'’ʼ-]{1,20}) $/u);
const SECOND = plainPattern(new RegExp(`^,? (?:${CONJUNCTION}) (\\p{Lu}[\\p{L}\\p{M}'’ʼ-]{1,30})`, 'u'));
/** An author before this one: "Nobody, Lee et al.", "Nobody and Lee". */
const AUTHOR_BEFORE = plainPattern(new RegExp(`(\\p{Lu}[\\p{L}\\p{M}'’ʼ-]*)(?:,|,? (?:${CONJUNCTION})) $`, 'u'));
const GIVEN_BEFORE = plainPattern(/(\p{Lu}[\p{L}\p{M}'’ʼ-]*|\p{Lu}\.) $/u);
/** A year so close belongs to the names: a citation that could not be read, or another work. */
const YEAR_BEHIND = plainPattern(/^['’ʼ]?s?[\s,([]{0,3}(?:\p{Ll}{1,8} ){0,2}[\s([]?(?:1[5-9]|20)\d\d(?!\d)/u);
const YEAR_BEFORE = plainPattern(/(?<!\d)(?:1[5-9]|20)\d\d[a-z]? (?:[\p{Ll}-]{1,20} ){0,4}$/u);
/** Characters looked at on each side of a name. */
const REACH = 60;

/**
 * Reads the names of the list's first authors that stand in a text without a year: with "et al." or a second author of the list
 * behind them, or one name alone as whose study it was, or who found: "as Lee and Choi say", "Kalauokalani’s trial", "Mu showed".
 */
export function readMentions(text: string, known: KnownNames, isPlainWord: PlainWords): ReadMention[] {
  const mentions: ReadMention[] = [];
  let last = 0;
  for (const match of text.matchAll(NAME)) {
    const name = match[0].replace(POSSESSIVE, '');
    if (match.index < last || !known.firstFamilies.has(foldName(name))) continue;
    const mention = readMention(text, match.index, name, known, isPlainWord);
    if (!mention) continue;
    mentions.push(mention);
    last = mention.end;
  }
  return mentions;
}

function readMention(text: string, at: number, name: string, known: KnownNames, isPlainWord: PlainWords): ReadMention | null {
  const start = startOfFamily(text, at, name, known);
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(at + name.length, at + name.length + REACH);
  const tail = readTail(behind, known) ?? (standsAlone(name, behind, isPlainWord) ? { length: 0, etAl: false, second: null } : null);
  if (!tail || isNotFirst(before) || YEAR_BEFORE.test(before) || YEAR_BEHIND.test(behind.slice(tail.length))) return null;
  const given = GIVEN_BEFORE.exec(before)?.[1];
  const family = text.slice(start, at + name.length);
  return {
    start,
    end: at + name.length + tail.length,
    names: tail.second === null ? [family] : [family, tail.second],
    etAl: tail.etAl,
    ...(given !== undefined && !NOT_NAMES.has(given.toLowerCase()) && { given }),
  };
}

/** Where the whole family name starts: with its particles and first part, as far as the list prints them. */
function startOfFamily(text: string, at: number, name: string, known: KnownNames): number {
  let start = at;
  let tried = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, tried - 22), tried));
    if (!word) break;
    tried -= word[0].length;
    if (known.firstFamilies.has(foldName(text.slice(tried, at + name.length)))) start = tried;
  }
  return start;
}

/** "et al.", or a second name that the list holds too. */
function readTail(behind: string, known: KnownNames): { length: number; etAl: boolean; second: string | null } | null {
  const etAl = matchEtAlAtStart(behind);
  if (etAl) return { length: etAl[0].length, etAl: true, second: null };
  const second = SECOND.exec(behind);
  const name = second?.[1]?.replace(POSSESSIVE, '');
  if (!second || name === undefined || !known.families.has(foldName(name))) return null;
  return { length: second[0].length - (second[1]?.length ?? 0) + name.length, etAl: false, second: name };
}

/** One name without more is believed only where it does what a study does, and is no word, place or illness. */
function standsAlone(name: string, behind: string, isPlainWord: PlainWords): boolean {
  const folded = foldName(name);
  if (NOT_NAMES.has(folded) || NOT_ALONE.has(folded) || isPlainWord(name)) return false;
  return STUDY_AT_START.test(behind) || REPORTS_AT_START.test(behind);
}

function isNotFirst(before: string): boolean {
  const author = AUTHOR_BEFORE.exec(before)?.[1];
  return author !== undefined && !NOT_NAMES.has(author.toLowerCase());
}
