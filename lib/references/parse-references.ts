import type { Reference, ReferenceEntry } from '../model/reference.ts';
import { parseReference } from './parse-reference.ts';

/** Reads every entry of a reference list, in order: entries r1, r2 -> references r1, r2. */
export function parseReferences(entries: readonly ReferenceEntry[]): Reference[] {
  return entries.map((entry) => ({ id: entry.id, entry, csl: parseReference(entry.text) }));
}
