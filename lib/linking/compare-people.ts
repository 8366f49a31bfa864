import type { CiteItem } from '../model/citation.ts';
import { isNameSlip } from '../text/compare-names.ts';
import { isAcronymOf, isShortenedGroup } from '../text/group-names.ts';
import { citedSpellings } from '../text/name-spellings.ts';
import { foldName } from '../text/normalize.ts';
import type { IndexedReference } from './index-references.ts';

/** How a cite item's names agree with a reference's. */
export interface NameAgreement {
  readonly level: 'same' | 'variant' | 'other' | 'none';
  /** 0 to 1: how exactly the number, order and initials agree; settles between two of the same level. */
  readonly fit: number;
  /** The printed and the listed spelling where they differ. */
  readonly printed?: string;
  readonly listed?: string;
}

const NONE: NameAgreement = { level: 'none', fit: 0 };
/** "et al." stands for at least one further name; style guides ask for three authors in all. */
const LEAST_FOR_ET_AL = 3;
/** Shorter openings are articles and initials. */
const LEAST_OPENING = 4;

/** Compares names: ("Lee", et al.) with (Lee, Choi, Shin) -> same. Accents, case, hyphens and particles never count. */
export function compareNames(item: CiteItem, reference: IndexedReference): NameAgreement {
  const [first, ...others] = item.names;
  if (first === undefined) return NONE;
  if (isGroupOf(first, item.acronym, reference)) return { level: 'same', fit: others.length === 0 ? 1 : 0.6 };
  const at = reference.authors.findIndex((_, i) => isAuthor(first, reference, i));
  if (at > 0) return { level: 'other', fit: 0.3, printed: first, listed: reference.printed[0] ?? '' };
  const slip = at < 0 ? slipOf(first, reference, 0) : null;
  if (at < 0 && slip === null) return opensEntry(first, reference) ? { level: 'same', fit: 0.4 } : NONE;
  return compareOthers(item, others, reference, slip === null ? null : { printed: first, listed: slip });
}

/** A name that the entry begins with, where parsing took it for something else: "Merck GONAL-f 900 IU. 2015a". */
function opensEntry(name: string, reference: IndexedReference): boolean {
  const folded = foldName(name);
  return folded.length >= LEAST_OPENING && reference.head.startsWith(folded);
}

/** The names behind the first: each must be an author of the reference, or a slip of one. */
function compareOthers(
  item: CiteItem,
  others: readonly string[],
  reference: IndexedReference,
  firstSlip: { printed: string; listed: string } | null,
): NameAgreement {
  let slip = firstSlip;
  let inPlace = 0;
  for (const [i, name] of others.entries()) {
    if (isAuthor(name, reference, i + 1)) inPlace++;
    else if (!reference.authors.some((_, at) => isAuthor(name, reference, at)) && !reference.headWords.has(foldName(name))) {
      const listed = slipOf(name, reference, i + 1);
      if (listed === null) return { level: 'other', fit: 0.2, printed: name, listed: reference.printed[i + 1] ?? '' };
      if (slip) return { level: 'other', fit: 0.1, ...slip };
      slip = { printed: name, listed };
    }
  }
  const fit =
    0.5 * countFit(item, reference) + 0.3 * (others.length === 0 ? 1 : inPlace / others.length) + 0.2 * initialsFit(item, reference);
  return slip ? { level: 'variant', fit, ...slip } : { level: 'same', fit };
}

/** How well the number of names fits: "Smith, 2001" is one author by the book, and any number on a blog. */
function countFit(item: CiteItem, reference: IndexedReference): number {
  const count = reference.hasMore ? Math.max(LEAST_FOR_ET_AL, reference.authors.length + 1) : reference.authors.length;
  if (item.etAl) return count >= LEAST_FOR_ET_AL ? 1 : count === 2 ? 0.5 : 0.2;
  if (item.names.length === count) return 1;
  return item.names.length > count ? 0.2 : 0.4;
}

function initialsFit(item: CiteItem, reference: IndexedReference): number {
  const given = foldName(item.given ?? '');
  if (!given || !reference.initials) return 0.5;
  return reference.initials.startsWith(given.slice(0, reference.initials.length)) || given.startsWith(reference.initials) ? 1 : 0;
}

/** Whether a printed name is the reference's author at `at`, group acronyms included. */
function isAuthor(printed: string, reference: IndexedReference, at: number): boolean {
  const literal = reference.literals[at];
  return isSameName(printed, reference.authors[at] ?? []) || (literal != null && isAcronymOf(printed, literal));
}

/** True when a printed name is one of the folded spellings, or ends with one: "Mary Smith". */
function isSameName(printed: string, keys: readonly string[]): boolean {
  return citedSpellings(printed).some((spelling) => keys.includes(spelling));
}

function slipOf(printed: string, reference: IndexedReference, at: number): string | null {
  const keys = reference.authors[at] ?? [];
  const words = printed.split(/\s+/);
  const spellings = words.length > 1 ? [printed, words.at(-1) ?? printed] : [printed];
  const isSlip = keys.some((key) => spellings.some((spelling) => isNameSlip(spelling, key)));
  return isSlip ? (reference.printed[at] ?? null) : null;
}

function isGroupOf(name: string, acronym: string | undefined, reference: IndexedReference): boolean {
  const names = acronym === undefined ? [name] : [name, acronym];
  const group = reference.literals[0] ?? null;
  if (names.some((each) => reference.groups.has(foldName(each)) || (group !== null && isAcronymOf(each, group)))) return true;
  return reference.groupNames.some((each) => isShortenedGroup(name, each) || isShortenedGroup(each, name));
}
