import { areLettersNear, lettersIn } from './letters-in.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { foldName } from './normalize.ts';
import { remember } from './remember.ts';
import { editDistance } from './similarity.ts';
import { soundOfName } from './sound-of-name.ts';

/** Names are held against one another again and again. */
const soundOf = remember(soundOfName);

/** Shorter names differ by a letter without being the same: "Lee" and "Lei". */
const LEAST_FOR_SLIP = 4;
const LEAST_FOR_TWO_SLIPS = 7;
/** More edits than these are never one. */
export const MOST_SLIPS = 2;

/**
 * How many slips of the pen lie between two folded names: ("quassem", "qaseem") -> 2, ("lee", "lei") -> infinite, for names of under four
 * letters are too much alike. One edit from four letters on; two where one has seven and the other six at least.
 */
export function slipsBetween(x: string, y: string): number {
  const [shorter, longer] = x.length < y.length ? [x.length, y.length] : [y.length, x.length];
  if (shorter < LEAST_FOR_SLIP) return Number.POSITIVE_INFINITY;
  const most = longer >= LEAST_FOR_TWO_SLIPS && shorter >= LEAST_FOR_TWO_SLIPS - 1 ? MOST_SLIPS : 1;
  const slips = areLettersNear(lettersIn(x), lettersIn(y), most) ? editDistance(x, y, most) : most + 1;
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}

/**
 * Whether one folded name is probably a slip of the pen for the other: ("quassem", "qaseem") -> true, ("lee", "lei") -> false.
 * So many edits as `slipsBetween` lets go, or more where both sound alike ("maier", "meyer"); names that only share their end are
 * different names.
 */
export function isFoldedSlip(x: string, y: string): boolean {
  if (x === y || Math.abs(x.length - y.length) > MOST_SLIPS) return false;
  const shorter = Math.min(x.length, y.length);
  if (shorter < LEAST_FOR_SLIP) return shorter === 3 && (isSwap(x, y) || isDoubled(x, y));
  const slips = slipsBetween(x, y);
  if (slips === 1 || (slips <= MOST_SLIPS && x[0] === y[0])) return true;
  return shorter > LEAST_FOR_SLIP && soundOf(x) === soundOf(y);
}

/** Shorter halves are particles and initials. */
export const LEAST_FOR_HALF = 4;

/** Whether one name, as `halvesOf` reads it, is a half of the other: (["lopez"], ["garcia", "lopez"]) -> true. */
export function isHalf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.length === 2 && (short[0] ?? '').length >= LEAST_FOR_HALF && long.includes(short[0] ?? '');
}

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** The parts of a name, folded, without its particles: "de García-López" -> ["garcia", "lopez"]. */
export function halvesOf(name: string): string[] {
  return name
    .split(/[-‐‑\s]+/)
    .filter((part) => !PARTICLES.has(part))
    .map(foldName)
    .filter(Boolean);
}

const DOUBLE_END = /([^aeiouy])\1$/;

/** Whether one name doubles the last consonant of the other: "Gil" for "Gill". */
function isDoubled(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.slice(0, -1) === short && DOUBLE_END.test(long);
}

/** Whether two neighbours changed places: ("kmi", "kim") -> true. */
export function isSwap(a: string, b: string): boolean {
  return a !== b && a.length === b.length && editDistance(a, b, 1) <= 1 && [...a].sort().join('') === [...b].sort().join('');
}
