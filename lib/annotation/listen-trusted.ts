/**
 * Hears an event at the window before the page's own handlers, which may stop it, until `signal` aborts; what a page makes up by
 * script is let pass: `listenTrusted(window, 'scroll', onScroll, signal)`.
 */
export function listenTrusted<T extends keyof WindowEventMap>(
  window: Window,
  type: T,
  listener: (event: WindowEventMap[T]) => void,
  signal: AbortSignal,
): void {
  const heard = (event: WindowEventMap[T]) => {
    if (event.isTrusted) listener(event);
  };
  // Only a key is ever taken from the page.
  window.addEventListener(type, heard, { capture: true, passive: type !== 'keydown', signal });
}
