import type { CitationCluster, CiteItem } from '../model/citation.ts';
import type { CitationLink } from '../model/link.ts';
import type { Reference } from '../model/reference.ts';
import { isFoldedSlip } from '../text/compare-names.ts';
import { citedSpellings } from '../text/name-spellings.ts';
import { decide } from './decide.ts';
import { type IndexedReference, indexReferences, type ReferenceIndex } from './index-references.ts';
import { type ScoredCandidate, scoreCandidate } from './score-candidate.ts';

/**
 * Stage 5: links every cite item to the references that it can mean, with the reason of each candidate.
 * `linkCitations(clusters, references, true)[0]` -> { outcome: 'one', references: ['r3'], ... }.
 */
export function linkCitations(clusters: readonly CitationCluster[], references: readonly Reference[], hasList: boolean): CitationLink[] {
  const items = clusters.flatMap((cluster) => cluster.items);
  if (!hasList) return items.map((item) => ({ citation: item.id, outcome: 'no-list', references: [], candidates: [] }));
  const index = indexReferences(references);
  const decided = new Map<string, Omit<CitationLink, 'citation'>>(); // articles cite the same work in the same words again and again
  return items.map((item) => {
    const key = JSON.stringify([item.names, item.acronym, item.etAl, item.given, item.year, item.originalYear, item.anchor]);
    const link = decided.get(key) ?? linkItem(item, index);
    decided.set(key, link);
    return { ...link, citation: item.id };
  });
}

function linkItem(item: CiteItem, index: ReferenceIndex): CitationLink {
  const anchored = item.anchor === undefined ? undefined : index.byAnchor.get(item.anchor);
  const named = namedReferences(item, index);
  let scored = [...named].map((reference) => scoreCandidate(item, reference));
  if (!scored.some(isExact))
    scored = [...scored, ...[...likeNamed(item, index, named)].map((reference) => scoreCandidate(item, reference))];
  return decide(item, scored, anchored && scoreCandidate(item, anchored));
}

function isExact(candidate: ScoredCandidate): boolean {
  return candidate.nameLevel === 'same' && candidate.year === 'same';
}

/** References that share a name with the item. */
function namedReferences(item: CiteItem, index: ReferenceIndex): Set<IndexedReference> {
  const named = new Set<IndexedReference>();
  const names = item.acronym ? [...item.names, item.acronym] : item.names;
  for (const name of names)
    for (const key of citedSpellings(name)) for (const reference of index.byName.get(key) ?? []) named.add(reference);
  return named;
}

/** References whose name is like the item's: slips of the pen in the same year, groups cut short or abbreviated. */
function likeNamed(item: CiteItem, index: ReferenceIndex, named: ReadonlySet<IndexedReference>): Set<IndexedReference> {
  const year = /^\d{4}/.exec(item.year ?? '')?.[0] ?? '';
  const spellings = citedSpellings(item.names[0] ?? '');
  const like = new Set<IndexedReference>();
  for (const reference of index.byYear.get(year) ?? []) {
    const isSlip = reference.authors[0]?.some((key) => spellings.some((spelling) => isFoldedSlip(spelling, key)));
    if (isSlip || reference.groupNames.length > 0) like.add(reference);
  }
  if (item.names.some((name) => /\p{Lu}.*\p{Lu}/u.test(name))) for (const reference of index.byGroups) like.add(reference);
  for (const reference of named) like.delete(reference);
  return like;
}
