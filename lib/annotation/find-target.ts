import type { CitationRange } from './citation-ranges.ts';
import { hitTest } from './hit-test.ts';
import type { HoverTarget } from './hover.ts';

/** Where readers write, and where a card would stand in the way of the text they work on. */
export const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** The citation that a card may open for at the pointer; null over anything else, in a field, or over selected text. */
export function findTarget(citations: readonly CitationRange[], event: MouseEvent): HoverTarget | null {
  const element = event.target instanceof Element ? event.target : null;
  if (!element || element.closest(EDITABLE) || element.ownerDocument.designMode === 'on') return null;
  const found = hitTest(citations, event.clientX, event.clientY);
  if (!found || isSelected(found.range)) return null;
  return { citation: found.id, x: event.clientX, y: event.clientY };
}

/** Elements that the Tab key stops at and that may be a citation, or a part of one ("Mu et al. (<a>2020</a>)"). */
const LINKS = 'a, button, [role="link"], [role="button"]';

/** The citation that a link with the focus is, holds or stands in; a box around many paragraphs that can have the focus is none. */
export function findFocused(citations: readonly CitationRange[], element: Element): CitationRange | null {
  if (!element.matches(LINKS) || element.closest(EDITABLE)) return null;
  return citations.find(({ range }) => range.intersectsNode(element)) ?? null;
}

/** Somebody who has just selected a citation wants to copy it. */
function isSelected(range: Range): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  return selected.compareBoundaryPoints(Range.START_TO_END, range) > 0 && selected.compareBoundaryPoints(Range.END_TO_START, range) < 0;
}
