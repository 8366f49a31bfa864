import type { CiteItem } from '../model/citation.ts';
import type { CitationLink } from '../model/link.ts';
import type { Resolution, WorkRecord } from '../model/work.ts';
import { citedSpellings, listedSpellings } from '../text/name-spellings.ts';
import type { JudgedCitations } from './judge-citations.ts';
import { unreadEntries } from './unread-entries.ts';

/**
 * The links of a page, those without an entry anew: an entry that is an address alone turns out to be the cited work once a service
 * has said whose work stands there. `linkUnread(reading, resolutions)[0]` -> { outcome: 'one', references: ['r4'], ... }.
 */
export function linkUnread(
  { clusters, links, references }: JudgedCitations,
  resolutions: ReadonlyMap<string, Resolution>,
): readonly CitationLink[] {
  const works = unreadEntries(references).flatMap(({ id }) => {
    const work = resolutions.get(id)?.work;
    return work ? [{ id, work }] : [];
  });
  if (works.length === 0) return links;
  const items = new Map(clusters.flatMap((cluster) => cluster.items).map((item) => [item.id, item]));
  return links.map((link) => {
    const item = items.get(link.citation);
    if (link.outcome !== 'none' || !item) return link;
    const [fitting, ...others] = works.filter(({ work }) => isWorkOf(item, work));
    return fitting && others.length === 0 ? { ...link, outcome: 'one', references: [fitting.id] } : link;
  });
}

function isWorkOf({ names: [name], year }: CiteItem, { author, years }: WorkRecord): boolean {
  const first = author?.[0];
  if (!first || name === undefined || !years.includes(Number(year?.slice(0, 4)))) return false;
  const listed = listedSpellings(first);
  return citedSpellings(name).some((spelling) => listed.includes(spelling));
}
