import type { CiteItem } from '../model/citation.ts';
import type { Candidate, CandidateDifference } from '../model/link.ts';
import { compareNames, type NameAgreement } from './compare-people.ts';
import { compareYears, isYearSwapped, yearGap } from './compare-years.ts';
import type { IndexedReference } from './index-references.ts';
import type { CitedNames } from './read-cited-names.ts';

/** A candidate with what the decision needs beside the score. */
export interface ScoredCandidate extends Candidate {
  readonly nameLevel: NameAgreement['level'];
  readonly fit: number;
  readonly gap: number;
  /** Two figures of the year changed places. */
  readonly isYearSwapped: boolean;
  /** The reference has one author only. */
  readonly aloneToo: boolean;
  /** The reference has two authors, or one: too few for "et al.". */
  readonly isShortTeam: boolean;
  /** Authors are people: a group has many works without a date. */
  readonly isByPeople: boolean;
  readonly duplicateOf: string | null;
  /** The reference prints a letter behind its year. */
  readonly hasLetter: boolean;
  /** The reference names the first author only, and the item names more. */
  readonly isCutShort: boolean;
  /** Item and reference print initials of the first author, and other ones. */
  readonly hasOtherInitials: boolean;
}

/** Names tell works apart better than years do: two thirds of the score. */
const NAME_POINTS: Readonly<Record<NameAgreement['level'], number>> = { same: 0.6, variant: 0.45, other: 0.2, none: 0 };
const YEAR_POINTS: Readonly<Record<Candidate['year'], number>> = { same: 0.3, suffix: 0.25, unknown: 0.15, near: 0.1, other: 0 };
const FIT_POINTS = 0.1;
const MOST_OF_SHORT_TEAM = 2;

/** Scores one reference for one cite item, 0 to 1, with what speaks against it. */
export function scoreCandidate(cited: CitedNames, reference: IndexedReference): ScoredCandidate {
  return score(cited.item, reference, compareNames(cited, reference));
}

/** Scores the references that have a name in common with the cite item, or one that is like it; most of those looked at have none. */
export function scoreNamed(cited: CitedNames, references: Iterable<IndexedReference>): ScoredCandidate[] {
  const scored: ScoredCandidate[] = [];
  for (const reference of references) {
    const names = compareNames(cited, reference);
    if (names.level !== 'none') scored.push(score(cited.item, reference, names));
  }
  return scored;
}

/** A reference that only comes near: its names count as others, so that no rule takes it. */
export function asNearest(item: CiteItem, reference: IndexedReference): ScoredCandidate {
  return score(item, reference, { level: 'other', fit: 0, printed: item.names[0] ?? '', listed: reference.printed[0] ?? '' });
}

function score(item: CiteItem, reference: IndexedReference, names: NameAgreement): ScoredCandidate {
  const year = compareYears(item, reference);
  return {
    reference: reference.id,
    score: NAME_POINTS[names.level] + YEAR_POINTS[year] + FIT_POINTS * names.fit,
    names: names.level === 'none' ? 'other' : names.level,
    year,
    differences: [...nameDifference(names), ...yearDifference(item, reference, year)],
    nameLevel: names.level,
    fit: names.fit,
    gap: yearGap(item, reference),
    isYearSwapped: isYearSwapped(item, reference),
    aloneToo: reference.authors.length === 1 && !reference.hasMore,
    isShortTeam: reference.authors.length <= MOST_OF_SHORT_TEAM && !reference.hasMore,
    isByPeople: reference.authors.length > 0 && reference.literals.every((group) => group === null),
    duplicateOf: reference.duplicateOf,
    hasLetter: reference.suffix !== '',
    isCutShort: names.isCutShort === true,
    hasOtherInitials: names.hasOtherInitials === true,
  };
}

function nameDifference({ level, printed = '', listed = '', isFurther }: NameAgreement): CandidateDifference[] {
  if (level === 'variant') return [{ kind: 'spelling', here: printed, listed }];
  if (isFurther) return [{ kind: 'not-first', here: printed }];
  if (level === 'other') return [{ kind: 'names', here: printed, listed }];
  return level === 'none' ? [{ kind: 'other-names' }] : [];
}

function yearDifference(item: CiteItem, reference: IndexedReference, year: Candidate['year']): CandidateDifference[] {
  const here = item.year ?? '';
  if (year === 'near' || year === 'other') return [{ kind: 'year', here, listed: reference.year }];
  if (year === 'suffix') return [{ kind: 'letter', here, listed: `${reference.year}${reference.suffix}` }];
  return year === 'unknown' ? [{ kind: 'no-year' }] : [];
}
