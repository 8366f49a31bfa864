import type { Reference } from '../model/reference.ts';

/** The places in the list to which in-page links lead: "ref-12" -> 11. Of two elements with one id, a link leads to the first. */
export function placesByAnchor(references: readonly Reference[]): ReadonlyMap<string, number> {
  const anchors = references.flatMap(({ entry }, place) => entry.anchors.map((anchor) => [anchor, place] as const));
  return new Map(anchors.toReversed());
}
