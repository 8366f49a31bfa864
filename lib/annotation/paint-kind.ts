import type { ReportCitation, ReportReference } from '../model/report.ts';

/** How a citation can be painted; the highlight `citewell-<kind>` of engine.css. */
export const PAINT_KINDS = ['ok', 'author-variant', 'year-mismatch', 'ambiguous', 'missing', 'no-list', 'retracted'] as const;

/** One of `PAINT_KINDS`. */
export type PaintKind = (typeof PAINT_KINDS)[number];

/**
 * How one citation is painted: by its verdict, or as `retracted` when the one work it points to was taken back. Where two
 * works fit, it is not known that the retracted one is meant, and the paint stays `ambiguous`.
 */
export function paintKind(citation: ReportCitation, references: ReadonlyMap<string, ReportReference>): PaintKind {
  const [only, other] = citation.references;
  if (only === undefined || other !== undefined) return citation.verdict;
  const isRetracted = references.get(only)?.verdicts.some(({ id }) => id === 'retracted');
  return isRetracted ? 'retracted' : citation.verdict;
}
