import { LOCALES } from '../locales/registry.ts';
import { wordsAndInitials } from '../locales/word-pattern.ts';
import type { CiteItem } from '../model/citation.ts';
import type { Candidate } from '../model/link.ts';
import { isSwap } from '../text/compare-names.ts';
import type { IndexedReference } from './index-references.ts';

/** Years this close are one slip of the pen or one early publication apart. */
const NEAR = 1;
const YEAR = /(\d{4})([a-z]?)/;
const { words, initials } = wordsAndInitials(LOCALES.flatMap((locale) => locale.noDate));
const NO_DATE = new RegExp(`^(?:${words}|${initials})$`, 'i');

/** Compares years: "2013a" with 2013 -> suffix where the list has another letter, same where it has none or the same one. */
export function compareYears(item: CiteItem, reference: IndexedReference): Candidate['year'] {
  const match = YEAR.exec(item.year ?? '');
  if (!match) return compareWords(item.year, reference);
  const [, year, suffix] = match;
  if (year === reference.year) return suffix && suffix !== reference.suffix ? 'suffix' : 'same';
  if (year === reference.originalYear || (item.originalYear !== undefined && item.originalYear === reference.year)) return 'same';
  if (reference.versionYears.has(year ?? '')) return 'same';
  if (reference.anyYear && reference.yearsInText.has(year ?? '')) return 'same';
  if (reference.year === '') return reference.yearsInText.has(year ?? '') ? 'same' : 'unknown';
  return Math.abs(Number(year) - Number(reference.year)) <= NEAR ? 'near' : 'other';
}

/** "a" of "n.d.-a", "in press-a" and "n.d.a". */
const LETTER_BEHIND_WORDS = /(?:-|(?<=\.))([a-z])$/;

/** "n.d." fits an entry without year; "in press" fits one that is in press, and may have been printed since; letters must agree. */
function compareWords(printed: string | null, reference: IndexedReference): Candidate['year'] {
  if (printed === null) return 'unknown';
  const suffix = LETTER_BEHIND_WORDS.exec(printed)?.[1];
  if (reference.year === '') return suffix && reference.suffix && suffix !== reference.suffix ? 'suffix' : 'same';
  return NO_DATE.test(printed.replace(LETTER_BEHIND_WORDS, '').trim()) ? 'other' : 'unknown';
}

/** Whether two neighbouring figures of the year changed places: 2002 for 2020, 2012 for 2021. */
export function isYearSwapped(item: CiteItem, { year: listed }: IndexedReference): boolean {
  return isSwap(YEAR.exec(item.year ?? '')?.[1] ?? '', listed);
}

/** How far apart the years are; 0 where one is unknown. */
export function yearGap(item: CiteItem, reference: IndexedReference): number {
  const year = Number(YEAR.exec(item.year ?? '')?.[1] ?? Number.NaN);
  const gap = Math.abs(year - Number(reference.year || Number.NaN));
  return Number.isNaN(gap) ? 0 : gap;
}
