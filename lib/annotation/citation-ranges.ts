import type { Report } from '../model/report.ts';
import { type AnchoredPage, toRange } from './to-range.ts';

/** A citation with its place on the live page. */
export interface CitationRange {
  readonly id: string;
  readonly cluster: string;
  readonly range: Range;
}

/** The places of all citations that still stand on the page, in the order of the document. */
export function placeCitations(anchored: AnchoredPage, report: Report): readonly CitationRange[] {
  return report.citations.flatMap(({ id, cluster, selector }) => {
    const range = toRange(anchored, selector.start, selector.end);
    return range ? [{ id, cluster, range }] : [];
  });
}
