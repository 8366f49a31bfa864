import type { Dismissal } from '../model/dismissal.ts';

/** Longest key, in characters. */
const LONGEST_KEY = 200;
/** Of a longer text so much of the end is kept: the entries of one team of hundreds begin alike. */
const KEPT_END = 80;

/**
 * Names a finding by what it says and where, so that it is known again when the page is opened anew and ids have moved:
 * `findingKey('missing', 'Lee et al., 2013')` -> "missing Lee et al., 2013".
 */
export function findingKey(verdict: string, exact: string): string {
  const key = `${verdict} ${exact.replace(/\s+/g, ' ').trim()}`;
  return key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY - KEPT_END)}${key.slice(-KEPT_END)}`;
}

/** Whether a verdict about these words of the page is set aside: `isSetAside('missing', 'Lee et al., 2013')`. */
export type IsSetAside = (verdict: string, exact: string) => boolean;

/** Tells what the reader has set aside on a page: `setAsideBy(dismissed)('missing', 'Lee et al., 2013')` -> true where that was dismissed. */
export function setAsideBy(dismissed: readonly Dismissal[]): IsSetAside {
  const keys = new Set(dismissed.map(({ finding }) => finding));
  return (verdict, exact) => keys.has(findingKey(verdict, exact));
}
