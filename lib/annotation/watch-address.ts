/** Milliseconds between two looks at the address where the browser does not tell of changes, as Firefox before 147. */
const LOOK_TIME = 1000;

/** The part of `Window` that tells of the page's address; older browsers have no `navigation`. */
export interface AddressSource {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly navigation?: EventTarget | undefined;
}

/**
 * Calls back each time the page becomes another one without loading, until `signal` aborts; a jump within the page ("#ref-12")
 * is none. Whatever events a page makes up, only the address counts: `watchAddress(window, readAnew, signal)`.
 */
export function watchAddress(page: AddressSource, onOtherPage: () => void, signal: AbortSignal): void {
  const name = () => page.location.pathname + page.location.search;
  let last = name();

  function look(): void {
    const now = name();
    if (now === last) return;
    last = now;
    onOtherPage();
  }

  if (page.navigation) page.navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = setInterval(look, LOOK_TIME);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}
