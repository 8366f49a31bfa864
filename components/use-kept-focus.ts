import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's focus in a face whose state has changed: where the button that was pressed has gone with it, the face itself takes
 * the focus, and who works with keys goes on from there. `<main ref={useKeptFocus()} tabIndex={-1}>`
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const hadFocus = place.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus && !place.current?.contains(document.activeElement)) place.current?.focus({ preventScroll: true });
  });
  return place;
}
