/** Does something as soon as the page is in view: a tab opened in the background is perhaps never read. */
export function whenSeen(action: () => void, signal: AbortSignal): void {
  if (document.visibilityState === 'visible') action();
  else document.addEventListener('visibilitychange', () => action(), { once: true, signal }); // the event is none of the action's
}
