import { foldName } from './normalize.ts';
import { editDistance } from './similarity.ts';
import { soundOfName } from './sound-of-name.ts';

/** Shorter names differ by a letter without being the same: "Lee" and "Lei". */
const LEAST_FOR_SLIP = 4;
const LEAST_FOR_TWO_SLIPS = 7;

/**
 * Whether one name is probably a slip of the pen for the other: ("Quassem", "Qaseem") -> true, ("Lee", "Lei") -> false.
 * One edit from four letters on, two from seven on, more where both sound alike ("Maier", "Meyer"); names that only share
 * their end are different names.
 */
export function isNameSlip(a: string, b: string): boolean {
  return isFoldedSlip(foldName(a), foldName(b));
}

/** The same for names that `foldName` folded already: comparing a name with a whole list folds it once. */
export function isFoldedSlip(x: string, y: string): boolean {
  if (x === y || Math.abs(x.length - y.length) > 2) return false;
  const shorter = Math.min(x.length, y.length);
  if (shorter < LEAST_FOR_SLIP) return shorter === 3 && isSwap(x, y);
  const limit = Math.max(x.length, y.length) >= LEAST_FOR_TWO_SLIPS && shorter >= LEAST_FOR_TWO_SLIPS - 1 ? 2 : 1;
  const distance = editDistance(x, y, limit);
  if (distance <= limit && (distance === 1 || x[0] === y[0])) return true;
  return shorter > LEAST_FOR_SLIP && soundOfName(x) === soundOfName(y);
}

/** Shorter halves are particles and initials. */
const LEAST_FOR_HALF = 4;

/** Whether one name is a half of the other: ("López", "García-López") -> true. Both as printed. */
export function isHalfOfName(a: string, b: string): boolean {
  const [short = [], long = []] = [halvesOf(a), halvesOf(b)].sort((x, y) => x.length - y.length);
  return short.length === 1 && long.length === 2 && (short[0] ?? '').length >= LEAST_FOR_HALF && long.includes(short[0] ?? '');
}

function halvesOf(name: string): string[] {
  return name
    .split(/[-‐‑\s]+/)
    .map(foldName)
    .filter(Boolean);
}

/** Two neighbours changed places: "Kmi" for "Kim". */
function isSwap(a: string, b: string): boolean {
  return a.length === b.length && editDistance(a, b, 1) <= 1 && [...a].sort().join('') === [...b].sort().join('');
}
