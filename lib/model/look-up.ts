/** Where the look-up of the page's references at the metadata services stands. */
export type LookUpState =
  /** The reader wants nothing looked up. */
  | { readonly kind: 'off' }
  /** Nothing was asked yet: the reader has neither opened the popup nor rested on a citation. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly settled: number; readonly total: number }
  | { readonly kind: 'stopped'; readonly settled: number; readonly total: number }
  /** The browser has no network; local verdicts stand. */
  | { readonly kind: 'offline' }
  /** The browser asks the reader before any text of a page is sent, and has no yes; local verdicts stand. */
  | { readonly kind: 'no-consent' }
  /**
   * `unavailable`: references that could not be checked because a service did not answer. `askedAt`: when the oldest of the found works was
   * asked for, in milliseconds since 1970.
   */
  | { readonly kind: 'done'; readonly settled: number; readonly total: number; readonly unavailable: number; readonly askedAt?: number };
