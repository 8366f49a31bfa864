import type { CiteVerdict, ReferenceVerdictId, Tier } from '../model/verdict.ts';

/** A tier, or that nothing was checked; decides icon, word, line style and count together. */
export type Standing = Tier | 'not-checked';

const CITATION_STANDINGS: Readonly<Record<CiteVerdict, Standing>> = {
  ok: 'matched',
  'author-variant': 'check-this',
  'year-mismatch': 'check-this',
  ambiguous: 'check-this',
  missing: 'could-not-trace',
  'no-list': 'not-checked',
};

const REFERENCE_STANDINGS: Readonly<Record<ReferenceVerdictId, Standing>> = {
  retracted: 'check-this',
  concern: 'check-this',
  'doi-mismatch': 'check-this',
  'details-differ': 'check-this',
  'not-found': 'could-not-trace',
  uncited: 'information',
  // Most corrections repair a table or a name; the notice is there to read, and nothing is amiss on the page.
  corrected: 'information',
  // Two entries for one work mislead nobody.
  duplicate: 'information',
  superseded: 'information',
  // A book or a web page is not in the databases asked: that says nothing about it.
  'cannot-tell': 'not-checked',
};

/** How a cite verdict is shown: "missing" -> "could-not-trace". */
export function standingOfCitation(verdict: CiteVerdict): Standing {
  return CITATION_STANDINGS[verdict];
}

/** How a reference verdict is shown: "uncited" -> "information". */
export function standingOfReference(verdict: ReferenceVerdictId): Standing {
  return REFERENCE_STANDINGS[verdict];
}

/** Whether a standing is worth a look, and so counted by the badge and listed first by the popup: "check-this" is, "information" is not. */
export function isFinding(standing: Standing): boolean {
  return standing === 'check-this' || standing === 'could-not-trace';
}
