import type { Report } from '../model/report.ts';
import { type AnchoredPage, toRange } from './to-range.ts';

/** A citation with its place on the live page. */
export interface CitationRange {
  readonly id: string;
  readonly cluster: string;
  readonly range: Range;
}

/**
 * The places of all citations that still stand on the page, in the order of the document; worked out once for each reading
 * of the page: `livePlaces(() => anchored, () => session.view().report)()`.
 */
export function livePlaces(anchored: () => AnchoredPage, report: () => Report): () => readonly CitationRange[] {
  let placedOn: AnchoredPage | null = null;
  let places: readonly CitationRange[] = [];
  return () => {
    if (placedOn === anchored()) return places;
    placedOn = anchored();
    places = placeCitations(placedOn, report());
    return places;
  };
}

function placeCitations(anchored: AnchoredPage, report: Report): readonly CitationRange[] {
  return report.citations.flatMap(({ id, cluster, selector }) => {
    const range = toRange(anchored, selector.start, selector.end);
    return range ? [{ id, cluster, range }] : [];
  });
}
