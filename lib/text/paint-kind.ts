import type { ReportCitation } from '../model/report.ts';
import { type FindReference, onlyReference } from './only-reference.ts';

/** How a citation can be painted; the highlight `citewell-<kind>` of engine.css. */
export const PAINT_KINDS = ['ok', 'author-variant', 'year-mismatch', 'ambiguous', 'missing', 'no-list', 'retracted'] as const;

/** One of `PAINT_KINDS`. */
export type PaintKind = (typeof PAINT_KINDS)[number];

/**
 * How one citation is painted, in the page and in a face: by its verdict, or as `retracted` when the one work it points to was
 * taken back. Where two works fit, the paint stays `ambiguous`.
 */
export function paintKind(citation: ReportCitation, find: FindReference): PaintKind {
  const isRetracted = onlyReference(citation, find)?.verdicts.some(({ id }) => id === 'retracted');
  return isRetracted ? 'retracted' : citation.verdict;
}
