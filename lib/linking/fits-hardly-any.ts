import type { CitationCluster } from '../model/citation.ts';
import type { CitationLink } from '../model/link.ts';
import { foldName } from '../text/normalize.ts';

/** Of fewer cited works nothing can be said: a short note may well have left out two of three entries. */
const LEAST_CITED = 6;
/** Less than so much of what is cited has no author who forgot the rest: the list is another one, or was not read whole. */
const LEAST_SHARE = 1 / 3;

/**
 * Whether hardly any of the works that a page cites is in the list that was read: `fitsHardlyAny({ clusters, links })` -> true for two of
 * nine. A citation counts once, however often it is repeated, and with any entry that may be meant.
 */
export function fitsHardlyAny({
  clusters,
  links,
}: {
  readonly clusters: readonly CitationCluster[];
  readonly links: readonly CitationLink[];
}): boolean {
  const outcomes = new Map(links.map(({ citation, outcome }) => [citation, outcome]));
  const found = new Map<string, boolean>();
  for (const { id, names, year } of clusters.flatMap(({ items }) => items)) {
    const outcome = outcomes.get(id);
    if (outcome === 'no-list') return false;
    const work = `${foldName(names[0] ?? '')} ${year ?? ''}`;
    found.set(work, found.get(work) === true || outcome !== 'none');
  }
  const matched = [...found.values()].filter(Boolean).length;
  return found.size >= LEAST_CITED && matched < found.size * LEAST_SHARE;
}
