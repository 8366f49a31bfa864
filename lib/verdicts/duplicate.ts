import { doiAddress } from '../text/identifiers.ts';
import type { ReferenceCheck } from './check.ts';

/** Characters of the other entry that the sentence quotes. */
const QUOTED = 90;

/** The same work stands in the list twice: the entries themselves show it, or the DOI that both were found to lead to. */
export const duplicate: ReferenceCheck = {
  id: 'duplicate',
  needs: 'links',
  find: ({ duplicateOf, sameResolved }) => {
    if (duplicateOf) return { key: 'reference.duplicate', values: { other: shorten(duplicateOf.entry.text) } };
    if (!sameResolved) return null;
    const { reference, DOI } = sameResolved;
    return { key: 'reference.duplicate-doi', values: { other: shorten(reference.entry.text), link: doiAddress(DOI) } };
  },
};

function shorten(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()}…` : text;
}
