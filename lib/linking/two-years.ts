import type { CitationCluster, CiteItem } from '../model/citation.ts';
import type { CitationLink } from '../model/link.ts';

/**
 * Two years beside each other cite two works: of "(Mu, 2020; 2021)" with one entry of 2020, 2021 is no other year for that entry, but a
 * work that the list lacks. The entry stays as the nearest.
 */
export function keepYearsApart(clusters: readonly CitationCluster[], links: readonly CitationLink[]): CitationLink[] {
  const linkOf = new Map(links.map((link) => [link.citation, link]));
  const apart = new Set(clusters.flatMap(({ items }) => items.filter((item) => isTakenBeside(item, items, linkOf)).map(({ id }) => id)));
  return links.map((link) => (apart.has(link.citation) ? { ...link, outcome: 'none', references: [] } : link));
}

function isTakenBeside(item: CiteItem, items: readonly CiteItem[], linkOf: ReadonlyMap<string, CitationLink>): boolean {
  const link = linkOf.get(item.id);
  if (link?.outcome !== 'year') return false;
  return items.some((other) => {
    const beside = linkOf.get(other.id);
    return beside?.outcome === 'one' && beside.references[0] === link.references[0] && other.names.join() === item.names.join();
  });
}
