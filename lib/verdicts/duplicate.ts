import type { ReferenceCheck } from './check.ts';

/** Characters of the other entry that the sentence quotes. */
const QUOTED = 90;

/** The same work stands in the list twice. */
export const duplicate: ReferenceCheck = {
  id: 'duplicate',
  needs: 'links',
  find: ({ duplicateOf }) => (duplicateOf ? { key: 'reference.duplicate', values: { other: shorten(duplicateOf.entry.text) } } : null),
};

function shorten(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()}…` : text;
}
