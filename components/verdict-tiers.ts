import type { ReportReference } from '../lib/model/report.ts';
import type { CiteVerdict, ReferenceVerdictId, Tier } from '../lib/model/verdict.ts';

/** A tier, or that nothing was checked; decides icon, word and line style together. */
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
  corrected: 'check-this',
  duplicate: 'check-this',
  'not-found': 'could-not-trace',
  uncited: 'information',
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

/** Verdicts that the reader must not miss, wherever the work turns up. */
const SERIOUS: ReadonlySet<string> = new Set<ReferenceVerdictId>(['retracted', 'concern']);

/** Whether a verdict is about the work's own standing, and not about how the page prints it. */
export function isSerious(verdict: CiteVerdict | ReferenceVerdictId): boolean {
  return SERIOUS.has(verdict);
}

/** The serious verdicts of a reference: that it was retracted, or that concern was voiced. */
export function seriousVerdicts(reference: ReportReference): ReportReference['verdicts'] {
  return reference.verdicts.filter(({ id }) => isSerious(id));
}
