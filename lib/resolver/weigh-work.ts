import type { CslName } from '../model/csl.ts';
import type { Reference } from '../model/reference.ts';
import type { WorkRecord } from '../model/work.ts';
import { foldCase, foldName, foldTransliterated, foldWords } from '../text/normalize.ts';
import { editDistance, editSimilarity } from '../text/similarity.ts';
import { journalAgrees } from './journal-agrees.ts';
import type { PrintedEntry } from './printed-entry.ts';

/** How one detail of a record stands to the printed entry. */
type Agreement = 'agree' | 'differ' | 'unknown';

/** What speaks for and against a record being the work that an entry means. */
export interface Evidence {
  /** Share of the record's title that stands in the entry, 0 to 1; 0 when the record has no title. */
  readonly title: number;
  /** Share of the printed title that stands in the record's, 0 to 1; 0 when no title was read. */
  readonly printedTitle: number;
  /** Words of the record's title. */
  readonly titleLength: number;
  readonly author: Agreement;
  readonly year: Agreement | 'near';
  readonly volume: Agreement;
  readonly page: Agreement;
  readonly journal: Agreement;
}

/** A word this long may stand cut in two, or with one letter wrong, and still be the word. */
const LONG_WORD = 5;
/** So many letters in a row are no chance: "GABAA receptor channels" in "GABA A receptor channels". */
const TELLING_LETTERS = 14;
/** Names alike to this share are one name misspelt: "Pietraz", "Pietrzak". */
const SAME_NAME = 0.7;
/** The names stand in the entry's first words: as many as fit the longest lists of authors before a title. */
const HEAD_WORDS = 14;

/**
 * Compares a record with a printed entry, field by field; never decides. Titles as shares of covered words, 0 to 1:
 * `weighWork(...)` -> { title: 0.92, printedTitle: 1, author: 'agree', year: 'near', volume: 'agree', page: 'differ', ... }.
 */
export function weighWork(reference: Reference, printed: PrintedEntry, work: WorkRecord): Evidence {
  const main = foldWords(work.title ?? '');
  const full = work.subtitle ? [...main, ...foldWords(work.subtitle)] : main;
  const covers = main.length > 3 ? [titleCover(full, printed), titleCover(main, printed)] : [titleCover(full, printed)];
  return {
    title: Math.max(...covers),
    printedTitle: printedCover(printed.title, full),
    titleLength: full.length,
    author: weighAuthor(reference, printed, work),
    year: weighYear(printed, work),
    volume: weighNumber(work.volume, reference.csl.volume, firstPage(reference.csl.page), printed),
    page: weighNumber(firstPage(work.page), firstPage(reference.csl.page), reference.csl.volume, printed),
    journal: work['container-title'] ? (journalAgrees(work['container-title'], printed.words) ? 'agree' : 'differ') : 'unknown',
  };
}

function titleCover(title: readonly string[], printed: PrintedEntry): number {
  if (title.length === 0) return 0;
  const whole = title.join('');
  if (whole.length >= TELLING_LETTERS && printed.squeezed.includes(whole)) return 1;
  return coverOf(title, printed.words, printed.squeezed);
}

function printedCover(title: readonly string[], found: readonly string[]): number {
  if (title.length === 0) return 0;
  const whole = title.join('');
  if (whole.length >= TELLING_LETTERS && found.join('').includes(whole)) return 1;
  return coverOf(title, found);
}

/** Share of the words that stand in the other text, as they are, cut by a line break, or with one letter wrong. */
function coverOf(needle: readonly string[], hay: readonly string[], squeezed = ''): number {
  const left = new Map<string, number>();
  for (const word of hay) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of needle) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      left.set(word, count - 1);
      found++;
    } else if (word.length >= LONG_WORD && (squeezed.includes(word) || hay.some((other) => isSlip(word, other)))) found++;
  }
  return found / needle.length;
}

function isSlip(word: string, other: string): boolean {
  return other.length >= LONG_WORD - 1 && editDistance(word, other, 1) === 1;
}

function familyOf(name: CslName | undefined): string {
  return name?.family ? `${name['non-dropping-particle'] ?? ''} ${name.family}`.trim() : (name?.literal ?? '');
}

/** `differ` only when neither list knows the other's first author; groups and records without names prove nothing. */
function weighAuthor({ csl }: Reference, printed: PrintedEntry, work: WorkRecord): Agreement {
  const first = work.author?.[0] ?? work.editor?.[0];
  const name = familyOf(first);
  if (!name) return 'unknown';
  const head = printed.words.slice(0, HEAD_WORDS);
  if (standsIn(name, head)) return 'agree';
  const own = csl.author?.[0] ?? csl.editor?.[0];
  const printedName = familyOf(own);
  if (printedName && isSameName(printedName, name)) return 'agree';
  if (first?.literal || own?.literal || !printedName) return standsIn(name, printed.words) ? 'agree' : 'unknown';
  // given and family name swapped, a short name with a slip, or a co-author printed first
  if (editDistance(foldName(printedName), foldName(name), 1) <= 1) return 'unknown';
  if ((first?.given && isSameName(printedName, first.given)) || standsIn(name, printed.words)) return 'unknown';
  return (work.author ?? []).some((author) => isSameName(printedName, familyOf(author))) ? 'unknown' : 'differ';
}

function standsIn(name: string, words: readonly string[]): boolean {
  const parts = foldWords(name);
  const last = parts.at(-1) ?? '';
  if (parts.length > 0 && parts.every((part) => words.includes(part))) return true;
  if (last.length > 3 && words.includes(last)) return true;
  const whole = foldName(name);
  return whole.length > 3 && (words.join('').includes(whole) || words.includes(foldTransliterated(name)));
}

function isSameName(a: string, b: string): boolean {
  const x = foldName(a);
  const y = foldName(b);
  if (!x || !y) return false;
  if (x === y || foldTransliterated(a) === foldTransliterated(b)) return true;
  return Math.min(x.length, y.length) > 3 && (x.endsWith(y) || y.endsWith(x) || editSimilarity(x, y) >= SAME_NAME);
}

/** One year beside is `near`: online and print often fall into two years. */
function weighYear(printed: PrintedEntry, work: WorkRecord): Evidence['year'] {
  if (work.years.length === 0) return 'unknown';
  const own = printed.year === null ? [...printed.years] : [printed.year];
  if (own.length === 0) return 'unknown';
  if (work.years.some((year) => own.includes(year))) return 'agree';
  return work.years.some((year) => own.some((each) => Math.abs(each - year) === 1)) ? 'near' : 'differ';
}

/**
 * `differ` needs a parsed field: a number that merely is not there may be missing. A number that stands in the entry as the `other`
 * field (volume 105 for page 105) agrees with nothing.
 */
function weighNumber(found: string | undefined, parsed: string | undefined, other: string | undefined, printed: PrintedEntry): Agreement {
  const number = foldCase(found ?? '').replace(/\s/g, '');
  if (!/\d/.test(number)) return 'unknown';
  if (parsed && other && /\d/.test(parsed) && number === digitsOf(other) && number !== digitsOf(parsed)) return 'differ';
  if (printed.numbers.has(number) || printed.numbers.has(number.replace(/\D/g, ''))) return 'agree';
  return parsed && /\d/.test(parsed) ? 'differ' : 'unknown';
}

/** "e33693" -> "33693"; pages and volumes of one number may be printed with and without their letter. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** "637-641" -> "637", "R821–R828" -> "r821", "e33693" -> "e33693". */
export function firstPage(page: string | undefined): string | undefined {
  return page?.split(/[-–—,;]/)[0]?.trim();
}
