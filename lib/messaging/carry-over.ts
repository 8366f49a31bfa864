import type { Reference } from '../model/reference.ts';
import { pushTo } from '../text/push-to.ts';

/**
 * What is known of the references of one reading, under the ids that they have in the next: a reference is the same when its
 * entry's text is. `carryOver(new Map([['r1', resolution]]), before, after)` -> `Map { 'r3' => resolution }` where two entries
 * were put before it. What was known of entries that are gone is dropped; of two with one text the first stays the first.
 */
export function carryOver<T>(known: ReadonlyMap<string, T>, before: readonly Reference[], after: readonly Reference[]): Map<string, T> {
  const ids = new Map<string, string[]>();
  for (const { id, entry } of after) pushTo(ids, entry.text, id);
  const kept = new Map<string, T>();
  for (const { id, entry } of before) {
    const now = ids.get(entry.text)?.shift();
    const value = known.get(id);
    if (now !== undefined && value !== undefined) kept.set(now, value);
  }
  return kept;
}
