import type { CitationCluster, CiteItem } from '../model/citation.ts';
import type { CitationLink } from '../model/link.ts';
import type { Reference } from '../model/reference.ts';
import { foldName, foldTransliterated } from '../text/normalize.ts';
import { decide } from './decide.ts';
import { type IndexedReference, indexReferences, type ReferenceIndex } from './index-references.ts';
import { scoreCandidate } from './score-candidate.ts';

/**
 * Stage 5: links every cite item to the references that it can mean, with the reason of each candidate.
 * `linkCitations(clusters, references, true)[0]` -> { outcome: 'one', references: ['r3'], ... }.
 */
export function linkCitations(clusters: readonly CitationCluster[], references: readonly Reference[], hasList: boolean): CitationLink[] {
  const index = indexReferences(references);
  return clusters.flatMap((cluster) => cluster.items).map((item) => (hasList ? linkItem(item, index) : noList(item)));
}

function noList(item: CiteItem): CitationLink {
  return { citation: item.id, outcome: 'no-list', references: [], candidates: [] };
}

function linkItem(item: CiteItem, index: ReferenceIndex): CitationLink {
  const anchored = item.anchor === undefined ? undefined : index.byAnchor.get(item.anchor);
  const scored = poolOf(item, index).map((reference) => scoreCandidate(item, reference));
  return decide(item, scored, anchored && scoreCandidate(item, anchored));
}

/** References worth comparing: those that share a name, and those of the year for slips of the pen. */
function poolOf(item: CiteItem, index: ReferenceIndex): IndexedReference[] {
  const pool = new Set<IndexedReference>();
  for (const name of item.names) for (const key of keysOf(name)) for (const reference of index.byName.get(key) ?? []) pool.add(reference);
  if (item.acronym) for (const reference of index.byName.get(foldName(item.acronym)) ?? []) pool.add(reference);
  const year = item.year?.slice(0, 4) ?? '';
  for (const reference of index.byYear.get(/^\d{4}$/.test(year) ? year : '') ?? []) pool.add(reference);
  if (item.names.some((name) => /\p{Lu}.*\p{Lu}/u.test(name))) for (const reference of index.byGroups) pool.add(reference);
  if (!/^\d/.test(year)) for (const reference of index.references) if (reference.yearWords) pool.add(reference);
  return [...pool];
}

function keysOf(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1);
  return [
    ...new Set([
      foldName(name),
      foldTransliterated(name),
      ...(words.length > 1 && last ? [foldName(last), foldName(words.slice(1).join(' '))] : []),
    ]),
  ];
}
