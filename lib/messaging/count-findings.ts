import type { Report } from '../model/report.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../model/verdict.ts';

const CITATION_FINDINGS: ReadonlySet<CiteVerdict> = new Set(['author-variant', 'year-mismatch', 'ambiguous', 'missing']);
const REFERENCE_FINDINGS: ReadonlySet<ReferenceVerdictId> = new Set(['retracted', 'concern', 'doi-mismatch', 'details-differ']);

/** Number of findings worth a look, for the toolbar badge: 2 for a page with one missing entry and one retracted work. */
export function countFindings(report: Report): number {
  const citations = report.citations.filter(({ verdict }) => CITATION_FINDINGS.has(verdict)).length;
  const references = report.references.filter(({ verdicts }) => verdicts.some(({ id }) => REFERENCE_FINDINGS.has(id))).length;
  return citations + references;
}
