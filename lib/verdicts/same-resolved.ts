import type { CslItem } from '../model/csl.ts';
import type { Reference } from '../model/reference.ts';
import type { Resolution } from '../model/work.ts';
import { yearOf } from '../text/csl-year.ts';

/** An earlier entry of the list whose work is the same, and the DOI that shows it. */
export interface SameResolved {
  readonly reference: Reference;
  readonly DOI: string;
}

/** Kinds that may be a part of something, so that their DOI may be that of the whole. */
const PARTS = new Set<CslItem['type']>(['chapter', 'paper-conference']);

/**
 * Which entries turned out to be the same work as an earlier one: `sameResolved(references, resolutions).get('r2')` ->
 * { reference: r1, DOI: '10.1000/1' }. Two entries with one DOI stay apart where what they print may mean two parts or editions of it.
 */
export function sameResolved(
  references: readonly Reference[],
  resolutions: ReadonlyMap<string, Resolution>,
): ReadonlyMap<string, SameResolved> {
  const first = new Map<string, Reference>();
  const same = new Map<string, SameResolved>();
  for (const reference of references) {
    const { status, work, differences, conflict } = resolutions.get(reference.id) ?? {};
    // where an entry and its record disagree, its work is not certain enough to name another entry by it
    if (status !== 'resolved' || !work?.DOI || differences?.length || conflict) continue;
    const DOI = work.DOI.toLowerCase();
    const earlier = first.get(DOI);
    if (!earlier) first.set(DOI, reference);
    else if (isAlike(earlier.csl, reference.csl)) same.set(reference.id, { reference: earlier, DOI });
  }
  return same;
}

function isAlike(a: CslItem, b: CslItem): boolean {
  if (PARTS.has(a.type) !== PARTS.has(b.type)) return false;
  const year = ({ issued }: CslItem) => yearOf(issued);
  const isOneYear = year(a) === undefined || year(b) === undefined || Math.abs((year(a) ?? 0) - (year(b) ?? 0)) <= 1;
  const page = (item: CslItem) => /\w+/.exec(item.page ?? '')?.[0] ?? '';
  return isOneYear && agree(a.volume, b.volume) && agree(page(a), page(b));
}

/** True also where one of the two prints nothing. */
function agree(a: string | undefined, b: string | undefined): boolean {
  return !a || !b || a.toLowerCase() === b.toLowerCase();
}
