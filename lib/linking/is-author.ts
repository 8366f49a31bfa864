import { isAcronymFor } from './compare-groups.ts';
import type { IndexedReference } from './index-references.ts';
import type { CitedName } from './read-cited-names.ts';

/** Whether a cited name is the reference's author at `at`, group acronyms included. */
export function isAuthor(cited: CitedName, reference: IndexedReference, at: number): boolean {
  const group = reference.literals[at];
  return isOneSpelling(cited.spellings, reference.authors[at] ?? []) || (group != null && isAcronymFor(cited, group));
}

/** Whether a cited name is any of the reference's authors. */
export function isOneOfAuthors(cited: CitedName, reference: IndexedReference): boolean {
  return reference.authors.some((_, at) => isAuthor(cited, reference, at));
}

/** Whether a name, folded with and without its given names, is one of the listed spellings: (["marysmith", "smith"], ["smith"]) -> true. */
export function isOneSpelling(cited: readonly string[], listed: readonly string[]): boolean {
  return cited.some((spelling) => listed.includes(spelling));
}
