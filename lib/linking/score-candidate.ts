import type { CiteItem } from '../model/citation.ts';
import type { Candidate } from '../model/link.ts';
import { compareNames, type NameAgreement } from './compare-people.ts';
import { compareYears, yearGap } from './compare-years.ts';
import type { IndexedReference } from './index-references.ts';

/** A candidate with what the decision needs beside the score. */
export interface ScoredCandidate extends Candidate {
  readonly nameLevel: NameAgreement['level'];
  readonly fit: number;
  readonly gap: number;
  /** The reference has one author only. */
  readonly aloneToo: boolean;
  readonly duplicateOf: string | null;
}

/** Names tell works apart better than years do: two thirds of the score. */
const NAME_POINTS: Readonly<Record<NameAgreement['level'], number>> = { same: 0.6, variant: 0.45, other: 0.2, none: 0 };
const YEAR_POINTS: Readonly<Record<Candidate['year'], number>> = { same: 0.3, suffix: 0.25, unknown: 0.15, near: 0.1, other: 0 };
const FIT_POINTS = 0.1;

/** Scores one reference for one cite item, 0 to 1, with the reason in words. */
export function scoreCandidate(item: CiteItem, reference: IndexedReference): ScoredCandidate {
  const names = compareNames(item, reference);
  const year = compareYears(item, reference);
  return {
    reference: reference.id,
    score: NAME_POINTS[names.level] + YEAR_POINTS[year] + FIT_POINTS * names.fit,
    names: names.level === 'none' ? 'other' : names.level,
    year,
    reason: reasonOf(item, reference, names, year),
    nameLevel: names.level,
    fit: names.fit,
    gap: yearGap(item, reference),
    aloneToo: reference.authors.length === 1 && !reference.hasMore,
    duplicateOf: reference.duplicateOf,
  };
}

function reasonOf(item: CiteItem, reference: IndexedReference, names: NameAgreement, year: Candidate['year']): string {
  const reasons: string[] = [];
  if (names.level === 'variant') reasons.push(`the name is spelt "${names.printed}" here and "${names.listed}" in the list`);
  if (names.level === 'other') reasons.push(`the names differ: "${names.printed}" here, "${names.listed}" in the list`);
  if (names.level === 'none') reasons.push('the names differ');
  if (year === 'near' || year === 'other') reasons.push(`the year differs: ${item.year} here, ${reference.year || 'none'} in the list`);
  if (year === 'suffix') reasons.push(`the letter differs: ${item.year} here, ${reference.year}${reference.suffix} in the list`);
  if (year === 'unknown') reasons.push('one of the two has no year');
  return reasons.length > 0 ? reasons.join('; ') : 'names and year agree';
}
