import type { ReportCitation, ReportReference, ReportSummary } from '../model/report.ts';
import { yearOf } from '../text/csl-year.ts';
import { standingOfCitation } from '../text/verdict-standings.ts';

const NOTICES: ReadonlySet<string> = new Set(['retracted', 'concern', 'corrected']);

/** Counts for the popup's first sentence: { citations: 14, matched: 12, checkThis: 1, missing: 1, ... }. */
export function summarize(citations: readonly ReportCitation[], references: readonly ReportReference[]): ReportSummary {
  const years = references.map((reference) => yearOf(reference.csl.issued)).filter((year) => year !== undefined);
  return {
    citations: citations.length,
    matched: citations.filter((citation) => citation.verdict === 'ok').length,
    checkThis: citations.filter((citation) => standingOfCitation(citation.verdict) === 'check-this').length,
    missing: citations.filter((citation) => citation.verdict === 'missing').length,
    references: references.length,
    uncited: references.filter((reference) => reference.verdicts.some((verdict) => verdict.id === 'uncited')).length,
    resolved: references.filter((reference) => reference.resolution.status === 'resolved').length,
    notices: references.filter((reference) => reference.verdicts.some((verdict) => NOTICES.has(verdict.id))).length,
    oldest: years.length > 0 ? String(Math.min(...years)) : null,
    newest: years.length > 0 ? String(Math.max(...years)) : null,
  };
}
