import type { Evidence } from './weigh-work.ts';

/**
 * Shares of a title that must stand in the entry. Of right titles 99.8 % are covered to 0.8 and 2.9 % of titles beside them in the
 * same list; to 0.6 these are 99.9 and 12.9 %, which is why 0.6 needs every other detail (measured on 16,603 references of PMC articles).
 */
const SAME_TITLE = 0.8;
const LIKE_TITLE = 0.6;
const OTHER_TITLE = 0.5;
/** A title printed shorter than the record's: its own words must nearly all be there. */
const SHORT_TITLE = 0.9;
/** Fewer words than this fit too many titles to be a proof. */
const TELLING_WORDS = 4;

/** How many of author, year, volume and first page speak for the record. */
function countSupports(evidence: Evidence): number {
  const year = evidence.year === 'agree' || evidence.year === 'near';
  return [evidence.author === 'agree', year, evidence.volume === 'agree', evidence.page === 'agree'].filter(Boolean).length;
}

/** Whether record and entry have one title: the record's stands in the entry, or the printed one in the record's. */
export function isSameTitle(evidence: Evidence): boolean {
  if (evidence.title >= SAME_TITLE) return evidence.titleLength >= TELLING_WORDS || evidence.printedTitle >= SAME_TITLE;
  return evidence.printedTitle >= SHORT_TITLE && evidence.title >= LIKE_TITLE / 2;
}

/**
 * Whether a record that a search brought is the work that the entry means: the support gate of the search-based matcher
 * (title and at least two of author, year, volume, page), with the title as the one that may not be missing.
 */
export function isMatch(evidence: Evidence, hasTitle: boolean): boolean {
  const supports = countSupports(evidence);
  const placeDiffers = evidence.volume === 'differ' && evidence.page === 'differ';
  if (isSameTitle(evidence)) {
    if (placeDiffers) {
      // one title in two places: a chapter, an abstract, a second edition
      const alike = Math.min(evidence.title, evidence.printedTitle) >= SHORT_TITLE;
      return alike && evidence.author === 'agree' && evidence.year === 'agree';
    }
    if (evidence.author === 'differ') return supports >= 3;
    return supports >= 2;
  }
  const everything = supports === 4 && evidence.journal === 'agree' && evidence.year === 'agree';
  if (evidence.title >= LIKE_TITLE) return everything;
  return !hasTitle && everything;
}

/** Whether the record of a printed DOI or PMID is the entry's work; the identifier speaks for it, so that less is needed. */
export function isMatchOfIdentifier(evidence: Evidence, hasTitle: boolean): boolean {
  if (isSameTitle(evidence)) return evidence.author === 'agree' || countSupports(evidence) >= 1;
  const supports = countSupports(evidence);
  if (evidence.title >= OTHER_TITLE || evidence.printedTitle >= OTHER_TITLE) return supports >= 2;
  if (evidence.titleLength === 0 || !hasTitle) return supports >= 2;
  // another title, but the very place: a translated or changed title
  return evidence.author === 'agree' && evidence.page === 'agree' && supports >= 3;
}

/** Whether a record's title is surely not the entry's; false where either has none. */
export function isOtherTitle(evidence: Evidence, hasTitle: boolean): boolean {
  return hasTitle && evidence.titleLength > 0 && evidence.title < OTHER_TITLE && evidence.printedTitle < OTHER_TITLE;
}

/** Whether a record is another paper than the entry's: other title, other first author, other year, and not the same place. */
export function isOtherWork(evidence: Evidence, hasTitle: boolean): boolean {
  return isOtherTitle(evidence, hasTitle) && evidence.author === 'differ' && evidence.year !== 'agree' && countSupports(evidence) <= 1;
}

/** Orders matches: the title first, then the place, then names and year. */
export function scoreMatch(evidence: Evidence): number {
  const title = Math.max(evidence.title, evidence.printedTitle);
  const year = evidence.year === 'agree' ? 1 : evidence.year === 'near' ? 0.5 : 0;
  const one = (agreement: Evidence['page']) => (agreement === 'agree' ? 1 : agreement === 'differ' ? -1 : 0);
  return 4 * title + year + one(evidence.author) + one(evidence.volume) + 1.5 * one(evidence.page) + 0.5 * one(evidence.journal);
}
