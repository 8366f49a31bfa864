import type { Mention, MentionCandidate } from '../model/mention.ts';
import { citedSpellings } from '../text/name-spellings.ts';
import { foldName } from '../text/normalize.ts';
import type { IndexedReference, ReferenceIndex } from './index-references.ts';
import { isOneSpelling } from './is-author.ts';

/**
 * Links names without a year to the one reference that they can mean: ("Lee and colleagues") with one work of Lee and others -> r3.
 * Where two fit, or none, nothing is said: a mention is information and never a warning.
 */
export function linkMentions(candidates: readonly MentionCandidate[], index: ReferenceIndex): Mention[] {
  const mentions: Mention[] = [];
  const meant = new Map<string, string | null>(); // articles name the same people again and again
  for (const candidate of candidates) {
    const key = JSON.stringify([candidate.names, candidate.etAl, foldName(candidate.given ?? '')[0]]);
    const known = meant.get(key);
    const reference = known === undefined ? onlyOne(meantBy(candidate, index)) : known;
    meant.set(key, reference);
    if (reference !== null) mentions.push({ id: `m${mentions.length + 1}`, ...candidate, reference });
  }
  return mentions;
}

function onlyOne([first, second]: readonly IndexedReference[]): string | null {
  return first && !second ? first.id : null;
}

/** Every reference that the names fit; the same work printed twice counts once. */
function meantBy({ names, etAl, given }: MentionCandidate, { byName }: ReferenceIndex): IndexedReference[] {
  const [first = '', second] = names;
  const references = byName.get(foldName(first)) ?? [];
  const [firstSpellings, secondSpellings] = [citedSpellings(first), second === undefined ? null : citedSpellings(second)];
  return references.filter((reference) => {
    if (reference.duplicateOf !== null || !isOneSpelling(firstSpellings, reference.authors[0] ?? [])) return false;
    if (etAl && reference.authors.length < 2 && !reference.hasMore) return false;
    return (secondSpellings === null || isOneSpelling(secondSpellings, reference.authors[1] ?? [])) && isGivenName(given, reference);
  });
}

/** "Anna Lee" is not "Lee, J."; without initials in the list nothing tells them apart. */
function isGivenName(given: string | undefined, { initialsOf: [initials = ''] }: IndexedReference): boolean {
  return given === undefined || initials === '' || foldName(given)[0] === initials[0];
}
