import { scrollBehavior, scrollersAround } from './reveal.ts';

/** Where the reader was before a jump: how far each box that the jump scrolls was scrolled, and what had the focus. */
export interface ReadingPlace {
  readonly scrolled: ReadonlyMap<Element, { readonly top: number; readonly left: number }>;
  readonly focus: Element | null;
}

/**
 * The reading place before a jump to `target`: `placeBefore(range)`. With `earlier` the place before a jump that came first,
 * to which the boxes are added that only this jump scrolls.
 */
export function placeBefore(target: Range, earlier: ReadingPlace | null = null): ReadingPlace {
  const boxes = scrollersAround(target).map((box) => [box, { top: box.scrollTop, left: box.scrollLeft }] as const);
  return { scrolled: new Map([...boxes, ...(earlier?.scrolled ?? [])]), focus: earlier ? earlier.focus : document.activeElement };
}

/** Half a window away is out of sight: the line that the reader was on stood somewhere in its middle. */
export function isOutOfSight({ scrolled }: ReadingPlace): boolean {
  return [...scrolled].some(([box, { top, left }]) => {
    const { width, height } = sizeOf(box);
    return Math.abs(box.scrollTop - top) > height / 2 || Math.abs(box.scrollLeft - left) > width / 2;
  });
}

/** Scrolls back to a reading place and gives the focus to what had it there. */
export function returnTo({ scrolled, focus }: ReadingPlace): void {
  for (const [box, { top, left }] of scrolled) box.scrollTo({ top, left, behavior: scrollBehavior(box) });
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
}

function sizeOf(box: Element): { width: number; height: number } {
  if (box === document.scrollingElement) return { width: window.innerWidth, height: window.innerHeight };
  return { width: box.clientWidth, height: box.clientHeight };
}
