import type { CitationLink } from '../model/link.ts';
import type { PageText } from '../model/page-text.ts';
import type { Reference } from '../model/reference.ts';
import { inPageTarget } from '../text/in-page-target.ts';
import { findHinted, type PointingPage } from './find-hinted.ts';
import { placesByAnchor } from './places-by-anchor.ts';

/** "[12]", "[3, 4]", "[5–7]": numbered citations. */
const NUMBERED = /\[\s?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12})\s?\]/g;
/** So many numbers make a page one that cites by number; fewer are equations and notes: "Eq. [1]". */
const LEAST_NUMBERS = 3;
/** And so large a part of the list must be numbered. */
const NUMBERED_SHARE = 0.25;

/**
 * Ids of the references that the page points to in another way than by a citation that was linked: by links, by number, by the address
 * of the work, or by a name beside a year that no citation accounts for. What may be pointed at is not called "uncited".
 */
export function findPointedAt(source: PointingPage, references: readonly Reference[]): ReadonlySet<string> {
  const { page, links } = source;
  if (citesByNumber(page, references)) return new Set(references.map(({ id }) => id));
  const pointedAt = new Set([...findAnchored(page, references), ...findAddressed(page, references), ...nearMissing(links)]);
  const cited = new Set(links.flatMap((link) => link.references));
  const open = references.filter(({ id }) => !cited.has(id) && !pointedAt.has(id));
  if (open.length > 0) for (const id of findHinted(source, open)) pointedAt.add(id);
  return pointedAt;
}

function citesByNumber(page: PageText, references: readonly Reference[]): boolean {
  const list = references[0]?.entry.selector.start ?? page.text.length;
  const numbers = new Set<number>();
  for (const match of page.text.slice(0, list).matchAll(NUMBERED))
    for (const [digits] of (match[1] ?? '').matchAll(/\d+/g))
      if (Number(digits) >= 1 && Number(digits) <= references.length) numbers.add(Number(digits));
  return numbers.size >= Math.min(LEAST_NUMBERS, references.length) && numbers.size >= NUMBERED_SHARE * references.length;
}

function findAnchored(page: PageText, references: readonly Reference[]): string[] {
  const places = placesByAnchor(references);
  return page.links.flatMap(({ href, start }) => {
    const target = references[places.get(inPageTarget(href, page.meta.url) ?? '') ?? -1];
    return target && !isInside(start, target) ? [target.id] : [];
  });
}

/** References whose DOI or address the text links to: "as a <a href='https://doi.org/10.1/x'>trial</a> showed". */
function findAddressed(page: PageText, references: readonly Reference[]): string[] {
  const byAddress = new Map<string, Reference>();
  for (const reference of references) {
    const { DOI, URL } = reference.csl;
    for (const address of [DOI === undefined ? undefined : `doi.org/${DOI}`, URL, ...reference.entry.hrefs])
      if (address !== undefined) byAddress.set(plainAddress(address), reference);
  }
  return page.links.flatMap(({ href, start }) => {
    const target = byAddress.get(plainAddress(href));
    return target && !isInside(start, target) ? [target.id] : [];
  });
}

/** "https://dx.doi.org/10.1/X/#top" -> "doi.org/10.1/x": one work's address, however it is written. */
function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.|dx\.)?/, '')
    .replace(/#(?![!/]).*$/, '')
    .replace(/[/.#]+$/, '');
}

/** References that came near a citation for which the list holds nothing better. */
function nearMissing(links: readonly CitationLink[]): string[] {
  return links.flatMap(({ outcome, candidates }) => (outcome === 'none' ? candidates.map(({ reference }) => reference) : []));
}

/** Links inside an entry lead back to the text, or to the entry itself. */
function isInside(offset: number, { entry }: Reference): boolean {
  return offset >= entry.selector.start && offset < entry.selector.end;
}
