import { capitalised } from '../locales/word-pattern.ts';
import { isBody } from '../text/known-acronyms.ts';
import { foldName } from '../text/normalize.ts';
import { endsInSee } from './author-context.ts';
import { readBeforeJournal } from './before-journal.ts';
import type { DraftItem, Names } from './draft.ts';
import { areCoauthors, holdsWork, type KnownNames, opensGroup } from './known-names.ts';
import { NAME_REACH, type ReadNames, readNames } from './read-names.ts';
import { alternatives, CONJUNCTION, gather, IS_PREFIX, LOCATOR_AT_START, PREFIX_AT_START, WITH_WORDS } from './words.ts';
import type { YearToken } from './year-tokens.ts';
import { CIRCA_AT_END, DAY_AT_END, isOnlyMarks } from './year-words.ts';

const SEMICOLONS = /;/g;
/** A locator ends before the next name, or at a semicolon with the next year right behind it. */
const LOCATOR_REST = /^[^;]{0,40};?\s*$/;
/** "Mu 1985, 183; 1997", "1985: 183; 1997": a page without its label. */
const BARE_PAGE = /^\s?[,:]\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?;\s?$/;
/** Words before the names of one item; more is a sentence in brackets. */
const LONGEST_PREFIX = 90;

const JOURNAL_ALONE = /^\p{Lu}[\p{L}&.-]*(?: [\p{L}&.-]+){0,7},?\s$/u;

/** "Young, 2009 and Huang, 2010": what stands between two items. */
const AND_ALONE = new RegExp(`^[,;\\s]*(?:${CONJUNCTION})\\s*$`, 'iu');

/** "Rublee et al., 2020, 2000–2015 data": what the work is about. */
const STARTS_SPAN = /^\s?[-–—]\s?(?:1[5-9]|20)\d\d(?!\d)/;
const SPAN = 8;

/** What authors' names do not hold: an acronym, or a word of journals' names. */
const JOURNAL_WORD = new RegExp(
  `^(?:[A-Z]{3,8}(?: Open)?|Lancet|The Lancet|Pain|Spine|Gut|Brain|Chest|Circulation|Neurology|Pediatrics)(?:,|\\s$)|(?<!\\p{L})(?:${alternatives(gather((locale) => locale.publications).map(capitalised))})(?!\\p{L})`,
  'u',
);

/** Capitals at the head of the bracket, and no stop or comma before the names. */
const TITLE_HEAD = new RegExp(
  `^(?!(?:${alternatives(gather((locale) => locale.subjects).map(capitalised))}) )\\p{Lu}\\p{Ll}+ [^.,;:()[\\]]{2,80}$`,
  'u',
);

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
  for (const [i, year] of years.entries()) {
    const segment = text.slice(from, year.start);
    const last = items.at(-1);
    const isVersion = last !== undefined && VERSION_BETWEEN.test(segment);
    if (isVersion && !holdsBoth(last, year.year, known)) {
      items[items.length - 1] = { originalYear: year.year, ...last }; // the list may print either
      from = year.end;
      continue;
    }
    const next = years[i + 1];
    if (next && readYearedGroup(text.slice(from, next.start), from, next.year, known)) continue; // this year belongs to the name
    if (year.endsSpan && !(holder && holdsWork(holder.read.names[0], year.year, known))) {
      from = year.end;
      continue;
    }
    const isDated = holder !== null && items.length === 0 && (dayAtEnd(segment, known, year.year) === 0 || isJournal(segment));
    if (!(isVersion || isDated || isOnlyMarks(segment) || (holder && items.length > 0 && isLocator(segment)))) {
      const read = readYearedGroup(segment, from, year.year, known) ?? readHolder(segment, from, known, year.year);
      holder = withTeam(holder, segment, read, known);
      isFirstOfHolder = true;
    }
    from = year.end;
    if (year.isUnsure && !(holder && holdsWork(holder.read.names[0], year.year, known))) holder = null;
    if (!holder) continue;
    if (items.length > 0 && STARTS_SPAN.test(text.slice(year.end, year.end + SPAN)) && !holdsWork(holder.read.names[0], year.year, known))
      continue;
    const start = isFirstOfHolder ? holder.start : year.start;
    items.push(makeItem(holder, start, endOf(text, holder, year, isFirstOfHolder, close), year, text, open));
    isFirstOfHolder = false;
  }
  return items;
}

/** "(Brown, 1986, reprinted in 2016)": between the years of two versions of one work. */
const VERSION_BETWEEN = new RegExp(
  `^[,;]?\\s(?:${alternatives(gather((locale) => [...locale.versions, ...locale.originals]))})(?:\\s(?:${alternatives(gather((locale) => locale.dating))}))?\\s$`,
  'iu',
);

/** "Mu, 2001, updated in 2014" where the list has a work of each year. */
function holdsBoth({ names: [name], year }: DraftItem, later: string, known: KnownNames): boolean {
  return holdsWork(name, year, known) && holdsWork(name, later, known);
}

/** "; GBD 2019, " before the year of publication. */
const YEARED_AT_END = /(\p{Lu}{2}[\p{Lu}\d-]{0,10} (?:19|20)\d\d),\s$/u;

/** A group with a year in its name, cited by its first words, where the list has it under the year behind: "GBD 2019, 2020". */
function readYearedGroup(segment: string, offset: number, year: string, known: KnownNames): Holder | null {
  const match = YEARED_AT_END.exec(segment);
  const name = match?.[1];
  if (!match || name === undefined || !opensGroup(name, year, known)) return null;
  const start = offset + match.index;
  return { read: { names: [name], etAl: false, start, end: start + name.length, strength: 'certain' }, start, mode: 'parenthetical' };
}

/** A narrative citation covers its closing bracket: "Lee et al. (2013)". */
function endOf(text: string, holder: Holder, year: YearToken, isFirst: boolean, close: number): number {
  return holder.mode === 'narrative' && isFirst && year.end === close && /[)\]]/.test(text[close] ?? '') ? close + 1 : year.end;
}

/** "JAMA, ", "Annals of Medicine, ": a journal alone between a bracket and its year. */
export function isJournal(inside: string): boolean {
  return JOURNAL_ALONE.test(inside) && JOURNAL_WORD.test(inside);
}

const WITH_AT_START = new RegExp(`^[;,]?\\s(?:${alternatives([...WITH_WORDS])})\\s`, 'iu');

/** "Mu (2009; with Lee, 2012)": the second work is by both, where the list has such a team. */
function withTeam(before: Holder | null, segment: string, holder: Holder | null, known: KnownNames): Holder | null {
  if (!before || !holder || !WITH_AT_START.test(segment)) return holder;
  const names: Names = [...before.read.names, ...holder.read.names];
  return areCoauthors(names, known) ? { ...holder, read: { ...holder.read, names } } : holder;
}

function isLocator(segment: string): boolean {
  return (LOCATOR_AT_START.test(segment) && LOCATOR_REST.test(segment)) || BARE_PAGE.test(segment);
}

function readHolder(segment: string, offset: number, known: KnownNames, year: string): Holder | null {
  const whole = segment.replace(CIRCA_AT_END, '');
  const part = whole.slice(lastPartStart(whole, known, year));
  const shift = offset + whole.length - part.length;
  const day = dayAtEnd(part, known, year);
  if (day !== null) return readDated(part.slice(0, day), shift, known, year);
  const read = readBeforeJournal(part, known, year) ?? readNames(part.replace(SEMICOLONS, ','), known, 'parenthetical', year);
  if (!read || (read.strength === 'weak' && !isWeakShape(part, read))) return null;
  const prefix = part.slice(0, read.start);
  const title = read.strength === 'certain' || IS_PREFIX.test(prefix) ? null : titleOf(part, prefix, read);
  if (title) return { read: title, start: shift + title.start, mode: 'parenthetical' };
  const isLong = prefix.length > LONGEST_PREFIX || /[.!?]\s\p{Lu}/u.test(prefix);
  if (isLong && read.strength !== 'certain') return null;
  if (read.strength === 'weak' && hasWords(prefix) && !isLead(prefix)) return null;
  return { read, start: shift + read.start, mode: 'parenthetical' };
}

/** "MARTINS" beside other capitals, "Martins": one surname. */
const SHOUTED_NAME = /^\p{Lu}[\p{Lu}'’-]{2,}$/u;
const PLAIN_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** "(MARTINS; MAIA, 2018)": the Brazilian norm parts the authors of one work so; a listed work of the last one stands for itself. */
function isTeamBySemicolons({ names }: ReadNames, year: string, known: KnownNames): boolean {
  if (holdsWork(names.at(-1) ?? '', year, known)) return false;
  return [SHOUTED_NAME, PLAIN_NAME].some((shape) => names.every((name) => shape.test(name)));
}

/**
 * Where the names of this year start: behind the last semicolon, unless semicolons stand between the authors of one
 * listed work ("Lee; Choi; Shin, 2013", whatever its year) or before the year ("Mu; 2020").
 */
function lastPartStart(segment: string, known: KnownNames, year: string): number {
  const last = segment.lastIndexOf(';') + 1;
  if (last === 0) return 0;
  const from = Math.max(0, segment.length - NAME_REACH);
  const read = readNames(segment.slice(from).replace(SEMICOLONS, ','), known, 'parenthetical', year);
  const start = from + (read?.start ?? 0);
  if (!read || start >= last) return last;
  const isOneWork =
    (read.names.length > 1 && (areCoauthors(read.names, known) || isTeamBySemicolons(read, year, known))) ||
    (segment.slice(last).trim() === '' && (read.etAl || isListed(read.names[0], year, known)));
  return isOneWork ? segment.lastIndexOf(';', start) + 1 : last;
}

/** Whether the list has a work of this name: a person's of any year, or another's of this one. */
function isListed(name: string, year: string, known: KnownNames): boolean {
  return known.firstFamilies.has(foldName(name)) || holdsWork(name, year, known);
}

const LAST_AUTHOR_AT_END = new RegExp(`\\p{L},?\\s(?:${CONJUNCTION})\\s$`, 'u');

/** Where the day before a year begins: "Mu, March 3, " -> 4; null where none stands there, or "May, " is an author of that year in the list. */
export function dayAtEnd(text: string, known: KnownNames, year: string): number | null {
  const day = DAY_AT_END.exec(text);
  const author = /^(\p{L}+),? $/u.exec(day?.[0] ?? '')?.[1] ?? '';
  if (!day || (day[0].includes(',') && holdsWork(author, year, known))) return null;
  const isLast = LAST_AUTHOR_AT_END.test(text.slice(0, day.index)) && known.families.get(foldName(author))?.has(year.slice(0, 4)) === true;
  return isLast ? null : day.index; // "Smith, Littlewood & May 2014"
}

/** "(Mu, March 3, 2020)": a day before the year; only where the list holds name and year. */
function readDated(part: string, shift: number, known: KnownNames, year: string): Holder | null {
  const read = readNames(part, known, 'parenthetical', year);
  if (!read || !holdsWork(read.names[0], year, known)) return null;
  return { read, start: shift + read.start, mode: 'parenthetical' };
}

/** An unknown name is believed only in the plain shape "Smith, 2010": no colon, and no acronym without a comma, "RPMI 1640", unless it is a body's. */
function isWeakShape(part: string, read: ReadNames): boolean {
  const behind = part.slice(read.end).trim();
  if (!/^(?:\.?,)?$/.test(behind)) return false;
  const [name] = read.names;
  return /^\.?,$/.test(behind) || !/^[\p{Lu}\d-]+$/u.test(name) || isBody(name);
}

/** "(National Guidelines for Calcium during Pregnancy and Lactation, 2014)": a title or an organisation with small words inside. */
function titleOf(part: string, prefix: string, read: ReadNames): ReadNames | null {
  const start = prefix.search(/\S/);
  if (!TITLE_HEAD.test(prefix.slice(Math.max(0, start))) || read.etAl) return null;
  return { names: [part.slice(start, read.end)], etAl: false, start, end: read.end, strength: 'weak' };
}

/** What a lone name may stand behind in a bracket: "see also ", "and ", "lire à ce sujet ". */
function isLead(prefix: string): boolean {
  return PREFIX_AT_START.test(prefix) || AND_ALONE.test(prefix) || endsInSee(prefix);
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
