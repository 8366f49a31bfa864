import type { ListSpan } from './list-span.ts';
import { type EntryUnits, numberOf } from './split-entries.ts';
import type { Unit } from './units.ts';

/** So many entries without a number show that the list bears none. */
const LEAST_UNNUMBERED = 3;

/**
 * Leaves out the notes to the text that stand beside a list: "1. A film, too. 2. The third part. 3. J. Mu, Pain 9, 824." above entries
 * without numbers. A list counts all of its entries; a block that counts other lines as often counts the text's notes.
 */
export function dropNotes(entries: readonly EntryUnits[], span: ListSpan, units: readonly Unit[]): readonly EntryUnits[] {
  const numbered = entries.filter(([unit]) => isNumbered(unit));
  if (numbered.length === 0 || entries.length - numbered.length < LEAST_UNNUMBERED) return entries;
  const firsts = new Set(entries.map(([unit]) => unit));
  const notes = new Set<Unit>();
  for (let i = startOfBlock(units, span.first); i <= span.last; ) {
    const block = blockAt(units, i);
    const works = block.filter((unit) => firsts.has(unit));
    if (works.length * 2 <= block.length) for (const unit of works) notes.add(unit);
    i += Math.max(1, block.length);
  }
  return entries.filter(([unit]) => !notes.has(unit));
}

/** Notes above the list that are counted and looked at. */
const MOST_ABOVE = 50;

/** Where the numbered lines begin that may reach into the list. */
function startOfBlock(units: readonly Unit[], first: number): number {
  let start = first;
  for (let unit = units[start - 1]; unit && isNumbered(unit) && first - start < MOST_ABOVE; unit = units[start - 1]) start--;
  return start;
}

/** The lines from `at` on that count on: "1.", "2.", "3."; none where the first bears no number. */
function blockAt(units: readonly Unit[], at: number): readonly Unit[] {
  let end = at;
  for (let unit = units[at]; unit && isNumbered(unit); unit = units[++end]) {
    const before = units[end - 1];
    if (end > at && before && numberOf(unit) !== numberOf(before) + 1) break;
  }
  return units.slice(at, end);
}

function isNumbered(unit: Unit): boolean {
  return !Number.isNaN(numberOf(unit));
}
