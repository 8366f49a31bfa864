/** Scrolls a place of the page to the middle of the window, smoothly unless the reader prefers less motion. */
export function reveal(range: Range): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const box of scrollersAround(range)) {
    centre(range, box, box === document.scrollingElement && !calm ? 'smooth' : 'instant');
  }
}

/** Scrolls one box so that the place comes to its middle; the boxes inside it have done so already. */
function centre(range: Range, box: Element, behavior: ScrollBehavior): void {
  const place = boundsOf(range);
  const isWindow = box === document.scrollingElement;
  const view = isWindow ? new DOMRect(0, 0, window.innerWidth, window.innerHeight) : box.getBoundingClientRect();
  // A long reference list entry is shown from its start rather than from its middle.
  const top = place.top - view.top - Math.max(0, (view.height - place.height) / 2);
  const isInView = place.left >= view.left && place.right <= view.right;
  box.scrollBy({ top, left: isInView ? 0 : place.left - view.left, behavior });
}

/** The place itself, or the nearest element around it that is shown: entries may stand in a closed accordion. */
function boundsOf(range: Range): DOMRect {
  const own = range.getBoundingClientRect();
  if (own.height > 0) return own;
  for (let element = range.startContainer.parentElement; element; element = element.parentElement) {
    const bounds = element.getBoundingClientRect();
    if (bounds.height > 0) return bounds;
  }
  return own;
}

/** The boxes that scroll around a place, innermost first, the window last. */
function scrollersAround(range: Range): Element[] {
  const boxes: Element[] = [];
  const page = document.scrollingElement;
  for (let element = range.startContainer.parentElement; element && element !== page; element = element.parentElement) {
    if (element === document.body) continue;
    const scrolls = element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls) boxes.push(element);
  }
  return page ? [...boxes, page] : boxes;
}
