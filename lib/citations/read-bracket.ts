import { foldName } from '../text/normalize.ts';
import type { DraftItem } from './draft.ts';
import type { KnownNames } from './known-names.ts';
import { type ReadNames, readNames } from './read-names.ts';
import { LOCATOR_AT_START, PREFIX_AT_START } from './words.ts';
import type { YearToken } from './year-tokens.ts';

/** What stands between two years of one author: nothing but marks and small words. */
const ONLY_MARKS =
  /^[\s,;:&/+.–—-]*(?:and|und|et|y|e|en|also|as well as|to|or)?[\s,;:&/+–—-]*(?:see|e\.g\.,?|cf\.?)?[\s,(]*(?:c\.|ca\.|circa)?\s*\[?$/iu;
/** A locator ends at the next semicolon, or before the next name. */
const LOCATOR_REST = /^[^;]{0,40}$/;
/** Words before the names of one item; more is a sentence in brackets. */
const LONGEST_PREFIX = 90;

/** Capitals at the head of the bracket, and no stop or comma before the names. */
const TITLE_HEAD = /^\p{Lu}\p{Ll}+ [^.,;:()[\]]{2,80}$/u;

/** The names that a year belongs to, and where they start. */
interface Holder {
  readonly read: ReadNames;
  readonly start: number;
  readonly mode: DraftItem['mode'];
}

/**
 * Reads the years inside one bracket into cite items. `text` is the block, `open` and `close` its bracket, `before` the
 * names in front of it for "Lee et al. (2013; 2015)".
 */
export function readBracket(
  text: string,
  open: number,
  close: number,
  years: readonly YearToken[],
  before: Holder | null,
  known: KnownNames,
): DraftItem[] {
  const items: DraftItem[] = [];
  let holder = before;
  let from = open + 1;
  let isFirstOfHolder = true;
  for (const year of years) {
    const segment = text.slice(from, year.start);
    if (!(ONLY_MARKS.test(segment) || (holder && items.length > 0 && isLocator(segment)))) {
      holder = readHolder(segment, from, known, year.year);
      isFirstOfHolder = true;
    }
    from = year.end;
    if (!holder) continue;
    const start = isFirstOfHolder ? holder.start : year.start;
    items.push(makeItem(holder, start, endOf(text, holder, year, isFirstOfHolder, close), year, text, open));
    isFirstOfHolder = false;
  }
  return items;
}

/** A narrative citation covers its closing bracket: "Lee et al. (2013)". */
function endOf(text: string, holder: Holder, year: YearToken, isFirst: boolean, close: number): number {
  return holder.mode === 'narrative' && isFirst && year.end === close && /[)\]]/.test(text[close] ?? '') ? close + 1 : year.end;
}

function isLocator(segment: string): boolean {
  return LOCATOR_AT_START.test(segment) && LOCATOR_REST.test(segment);
}

function readHolder(segment: string, offset: number, known: KnownNames, year: string): Holder | null {
  const lastPart = segment.slice(segment.lastIndexOf(';') + 1);
  const shift = segment.length - lastPart.length;
  const read = readNames(lastPart, known, 'parenthetical', year);
  if (!read || (read.strength === 'weak' && !isWeakShape(lastPart, read))) return null;
  const prefix = lastPart.slice(0, read.start);
  const title = read.strength === 'certain' ? null : titleOf(lastPart, prefix, read);
  if (title) return { read: title, start: offset + shift + title.start, mode: 'parenthetical' };
  const isLong = prefix.length > LONGEST_PREFIX || /[.!?]\s\p{Lu}/u.test(prefix);
  if (isLong && read.strength !== 'certain') return null;
  if (read.strength === 'weak' && hasWords(prefix) && !PREFIX_AT_START.test(prefix)) return null;
  return { read, start: offset + shift + read.start, mode: 'parenthetical' };
}

/** An unknown name is believed only in the plain shape "Smith, 2010": no colon, and no acronym without a comma ("RPMI 1640"). */
function isWeakShape(part: string, read: ReadNames): boolean {
  const behind = part.slice(read.end).trim();
  if (behind !== '' && behind !== ',') return false;
  return behind === ',' || !/^[\p{Lu}\d-]+$/u.test(read.names[0] ?? '');
}

/** "(National Guidelines for Calcium during Pregnancy and Lactation, 2014)": a title or an organisation with small words inside. */
function titleOf(part: string, prefix: string, read: ReadNames): ReadNames | null {
  const start = prefix.search(/\S/);
  if (!TITLE_HEAD.test(prefix.slice(Math.max(0, start))) || read.etAl) return null;
  return { names: [part.slice(start, read.end)], etAl: false, start, end: read.end, strength: 'weak' };
}

function hasWords(prefix: string): boolean {
  return foldName(prefix).length > 2;
}

function makeItem(holder: Holder, start: number, end: number, year: YearToken, text: string, open: number): DraftItem {
  const { names, etAl, given, acronym, strength } = holder.read;
  const prefix = holder.mode === 'parenthetical' ? prefixOf(text, open, start) : '';
  return {
    start,
    end,
    names,
    etAl,
    year: year.year,
    mode: holder.mode,
    form: holder.mode,
    strength,
    ...(given !== undefined && { given }),
    ...(acronym !== undefined && { acronym }),
    ...(year.originalYear !== undefined && { originalYear: year.originalYear }),
    ...(prefix !== '' && { prefix }),
  };
}

/** What stands between the bracket, or the item before, and the names: "see also". */
function prefixOf(text: string, open: number, start: number): string {
  const before = text.slice(Math.max(open + 1, start - LONGEST_PREFIX), start);
  return before.slice(before.lastIndexOf(';') + 1).trim();
}
