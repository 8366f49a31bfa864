import { isCramped } from './is-cramped.ts';

/** Where its card is a sheet over half of the window, a place stands in the other half. */
const ABOVE_SHEET = 1 / 5;

/** Scrolls a place of the page to the middle of the window, or clear of a sheet at its lower edge, smoothly unless the reader prefers less motion. */
export function reveal(range: Range): void {
  for (const box of scrollersAround(range)) centre(range, box, scrollBehavior(box));
}

/**
 * What the reader can see of a place: the place itself, or, where the page has folded it away, what stands before the fold: the heading
 * of an accordion.
 */
export function seenPlace(range: Range): { readonly range: Range; readonly isFolded: boolean } {
  const around = ancestorsOf(range.startContainer);
  const folded = around.findLast((element) => !isVisible(element));
  if (!folded) return { range, isFolded: false };
  const seen = document.createRange();
  seen.selectNodeContents(shownBefore(folded) ?? folded.parentElement ?? document.body);
  return { range: seen, isFolded: true };
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function shownBefore(folded: Element): Element | null {
  for (let before = folded.previousElementSibling; before; before = before.previousElementSibling) if (isVisible(before)) return before;
  return null;
}

/** How a box is scrolled: boxes inside the page at once, so that the window knows where to go; the window where the eye can follow. */
export function scrollBehavior(box: Element): ScrollBehavior {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return box === document.scrollingElement && !isCalm ? 'smooth' : 'instant';
}

/** Scrolls one box so that the place comes to its middle; the boxes inside it have done so already. */
function centre(range: Range, box: Element, behavior: ScrollBehavior): void {
  const place = range.getBoundingClientRect();
  const isWindow = box === document.scrollingElement;
  const view = isWindow ? new DOMRect(0, 0, window.innerWidth, window.innerHeight) : box.getBoundingClientRect();
  // A long reference list entry is shown from its start rather than from its middle.
  const above = isWindow && isCramped(window) ? ABOVE_SHEET : 1 / 2;
  const top = place.top - view.top - Math.max(0, (view.height - place.height) * above);
  const isInView = place.left >= view.left && place.right <= view.right;
  box.scrollBy({ top, left: isInView ? 0 : place.left - view.left, behavior });
}

/** The boxes that `reveal` may scroll for a place, innermost first, the window last. */
export function scrollersAround(range: Range): Element[] {
  const boxes: Element[] = [];
  const page = document.scrollingElement;
  for (const element of ancestorsOf(range.startContainer)) {
    if (element === document.body || element === page) continue;
    const scrolls = element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls) boxes.push(element);
  }
  return page ? [...boxes, page] : boxes;
}

/** The elements around a node, innermost first. By its own getter: in a form with a field named "parentElement" the plain walk never ends. */
function ancestorsOf(node: Node): readonly Element[] {
  const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
  const around: Element[] = [];
  for (let element = parentOf?.call(node); element; element = parentOf?.call(element)) around.push(element);
  return around;
}
