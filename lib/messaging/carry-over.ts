import type { Reference } from '../model/reference.ts';

/**
 * What is known of the references of one reading, under the ids that they have in the next: a reference is the same when its
 * entry's text is. `carryOver(new Map([['r1', resolution]]), before, after)` -> `Map { 'r3' => resolution }` where two entries
 * were put before it. What was known of entries that are gone is dropped; of two with one text the first keeps it.
 */
export function carryOver<T>(known: ReadonlyMap<string, T>, before: readonly Reference[], after: readonly Reference[]): Map<string, T> {
  const texts = new Map(before.map(({ id, entry }) => [id, entry.text]));
  const ids = new Map<string, string>();
  for (const { id, entry } of after) if (!ids.has(entry.text)) ids.set(entry.text, id);
  const kept = new Map<string, T>();
  for (const [id, value] of known) {
    const now = ids.get(texts.get(id) ?? '');
    if (now !== undefined) kept.set(now, value);
  }
  return kept;
}
