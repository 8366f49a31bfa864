import type { HoverEvent, HoverTarget } from './hover.ts';
import { listenTrusted } from './listen-trusted.ts';

/** What following the focus needs from outside. */
export interface FocusParts {
  readonly opening: () => 'hover' | 'click' | 'off';
  /** The citation that the element with the focus is or holds. */
  readonly findFocused: (element: Element) => HoverTarget | null;
  readonly isCard: (target: EventTarget | null) => boolean;
}

/**
 * Tells of the keyboard's focus on citations as of a pointer's rest: what hovering shows, focus must show (WCAG 2.2, 1.4.13 and 2.1.1).
 * Only a key that is down while the focus comes counts. Screen readers that read a page line by line move the focus without one,
 * and a page may move it by script; neither asked for a card.
 */
export function listenToFocus(
  window: Window,
  { opening, findFocused, isCard }: FocusParts,
  send: (event: HoverEvent) => void,
  signal: AbortSignal,
): void {
  let isKeyDown = false;
  // The Escape key closes a card, and its focus goes back to where it was: that is no wish for the card again.
  listenTrusted(window, 'keydown', ({ key }) => (isKeyDown = key !== 'Escape'), signal);
  listenTrusted(window, 'keyup', () => (isKeyDown = false), signal);
  listenTrusted(window, 'pointerdown', () => (isKeyDown = false), signal);
  // A key that switches to another tab or window goes up there.
  listenTrusted(window, 'blur', ({ target }) => (isKeyDown &&= target !== window), signal);
  listenTrusted(
    window,
    'focusin',
    (event) => {
      const [element] = event.composedPath();
      if (!isKeyDown || opening() !== 'hover' || isCard(event.target) || !(element instanceof Element)) return;
      const target = element.matches(':focus-visible') ? findFocused(element) : null;
      if (target) send({ type: 'focus', target });
    },
    signal,
  );
  listenTrusted(window, 'focusout', ({ relatedTarget }) => isCard(relatedTarget) || send({ type: 'blur' }), signal);
}
