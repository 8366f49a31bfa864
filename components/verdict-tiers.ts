import type { ReportReference } from '../lib/model/report.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../lib/model/verdict.ts';

/** Verdicts that the reader must not miss, wherever the work turns up. */
const SERIOUS: ReadonlySet<string> = new Set<ReferenceVerdictId>(['retracted', 'concern']);

/** Whether a verdict is about the work's own standing, and not about how the page prints it. */
export function isSerious(verdict: CiteVerdict | ReferenceVerdictId): boolean {
  return SERIOUS.has(verdict);
}

/** Verdicts whose sentence is that of a published notice, and leads to it. */
const NOTICES: ReadonlySet<string> = new Set<ReferenceVerdictId>(['retracted', 'concern', 'corrected']);

/** Whether a verdict tells the worst notice about the work: a retraction, a concern, a correction. */
export function tellsOfNotice(verdict: CiteVerdict | ReferenceVerdictId): boolean {
  return NOTICES.has(verdict);
}

/** The serious verdicts of a reference: that it was retracted, or that concern was voiced. */
export function seriousVerdicts(reference: ReportReference): ReportReference['verdicts'] {
  return reference.verdicts.filter(({ id }) => isSerious(id));
}
