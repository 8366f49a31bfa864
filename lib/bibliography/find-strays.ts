import type { Stretch } from '../model/page-text.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { opensWithPerson } from './rate-entry.ts';
import type { Unit } from './units.ts';

/** A line beyond doubt: an author with initials, the year, and two signs of a source more. */
const SURE_ENTRY = 5;
/** Longer lines hold prose as well. */
const LONGEST = 600;

/**
 * Lines outside of the page's lists that are printed as entries are: "Lee J, Mu J, et al. (2016). Walking. Spine 13:12–18." in a list of
 * publications that the text does not cite. `lists` are in document order, and so is what is found.
 */
export function findStrays(units: readonly Unit[], lists: readonly Stretch[]): Stretch[] {
  const ordered = [...lists].sort((a, b) => a.start - b.start);
  return units.flatMap(({ first, last, text, points }) => {
    if (points < SURE_ENTRY || text.length > LONGEST || !opensWithPerson(text)) return [];
    const list = ordered[firstEndingBehind(ordered, first.start)];
    return list && list.start < last.end ? [] : [{ start: first.start, end: last.end }];
  });
}
