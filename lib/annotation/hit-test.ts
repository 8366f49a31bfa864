import type { CitationRange } from './citation-ranges.ts';

/** The citation under a point of the window, or null: `hitTest(citations, event.clientX, event.clientY)`. */
export function hitTest(citations: readonly CitationRange[], x: number, y: number): CitationRange | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const found = citationAt(citations, caret.offsetNode, caret.offset);
  // The caret snaps to the nearest character, also from the margin or from below the last line.
  return found && [...found.range.getClientRects()].some((rect) => holds(rect, x, y)) ? found : null;
}

/** The citation whose text has this place in or at its edge; the list is in document order, so halving finds it. */
export function citationAt(citations: readonly CitationRange[], node: Node, offset: number): CitationRange | null {
  let low = 0;
  let high = citations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const citation = citations[middle];
    if (!citation || citation.range.commonAncestorContainer.getRootNode() !== node.getRootNode()) return null;
    const side = citation.range.comparePoint(node, offset);
    if (side === 0) return citation;
    if (side < 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
