import type { Reference } from '../model/reference.ts';

/** The entries that show neither names nor a title, as an address alone: nobody can tell from the page whose works they are. */
export function unreadEntries(references: readonly Reference[]): readonly Reference[] {
  return references.filter(({ csl }) => !csl.author && !csl.editor && csl.title === undefined);
}
