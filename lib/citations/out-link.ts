import type { PageText, Stretch } from '../model/page-text.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { isListed, siteOf } from '../text/site-host.ts';
import type { DraftCluster, DraftItem } from './draft.ts';

/** A link of the page to another site, with its whole address. */
interface OutLink extends Stretch {
  readonly address: string;
}

/** Longer links are teasers that happen to hold a citation. */
const LONGEST_LINK = 200;
/** Between a citation and the link right behind it: ") ", " [", ", ". */
const BETWEEN = /^[)\]]?,? ?[([]?$/;
const LONGEST_BETWEEN = 4;
/** A link that is no words of its own but a mark behind the citation: "↗", "[1]", "PDF", "https://psyarxiv.com/x". */
const MARK = /^(?:[^\p{L}]{1,8}|\[?(?:link|pdf|doi|html|url|pubmed|pmc)\]?|(?:https?:\/\/|www\.|doi:? ?|10\.)\S+)$/iu;

/** The links of a page that lead to other sites, in order of their ends; where it is not known whose page it is, every whole address does. */
export function linksToOtherSites({ links, meta: { url } }: PageText): readonly OutLink[] {
  const own = url === null ? null : siteOf(url);
  return links.flatMap(({ start, end, href }) => {
    const target = /^(?:https?:)?\/\//i.test(href) ? URL.parse(href, url ?? undefined) : null;
    const site = target && siteOf(target.href);
    // a user's name before the host makes an address lie: "https://doi.org@example.org"
    if (!target || !site || target.username !== '' || end - start > LONGEST_LINK) return [];
    const isOwn = own !== null && (isListed(site, [own]) || isListed(own, [site]));
    return isOwn ? [] : [{ start, end, address: target.href }];
  });
}

/**
 * Where the page leads who follows this item: the address of the link around it or right behind it, null where there is none.
 * `<a href="https://psyarxiv.com/x">Schroeders et al. (2022)</a>` -> "https://psyarxiv.com/x".
 */
export function outLinkOf(item: DraftItem, { items }: DraftCluster, links: readonly OutLink[], text: string): string | null {
  const at = firstEndingBehind(links, item.start);
  const link = links[at];
  if (!link) return null;
  if (link.start < item.end) {
    // one around all of "(Lee, 2013; Mu, 2020)" tells of none where it leads
    const covered = items.filter(({ start, end }) => start < link.end && link.start < end).length;
    return covered === 1 ? link.address : null;
  }
  const isBehind = link.start - item.end <= LONGEST_BETWEEN && BETWEEN.test(text.slice(item.end, link.start));
  return isBehind && MARK.test(text.slice(link.start, link.end)) ? link.address : null;
}
