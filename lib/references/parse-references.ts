import type { CslItem } from '../model/csl.ts';
import type { Reference, ReferenceEntry } from '../model/reference.ts';
import { findDois, findPmcid, findPmid } from '../text/identifiers.ts';
import { parseReference, parseRepeated } from './parse-reference.ts';

/** Links that lead to a search, not to the work: what they hold was typed by a machine from the entry. */
const SEARCH_LINK = /scholar\.google|\/search|[?&](?:q|query|term|title)=/i;

/**
 * Reads every entry of a reference list, in order: entries r1, r2 -> references r1, r2. A DOI, PMID or PMCID that only a link of the
 * entry holds counts as printed; "———" is read as the authors of the entry that it repeats.
 */
export function parseReferences(entries: readonly ReferenceEntry[]): Reference[] {
  return entries.map((entry) => ({ id: entry.id, entry, csl: parseEntry(entry) }));
}

function parseEntry({ text, hrefs, repeatsAuthorsOf }: ReferenceEntry): CslItem {
  const csl = repeatsAuthorsOf === undefined ? parseReference(text) : parseRepeated(text, parseReference(repeatsAuthorsOf));
  const links = hrefs.filter((href) => !SEARCH_LINK.test(href));
  const doi = csl.DOI ?? links.map(doiOfLink).find((found) => found !== null);
  const pmid = csl.PMID ?? links.map(findPmid).find((found) => found !== null);
  const pmcid = csl.PMCID ?? links.map(findPmcid).find((found) => found !== null);
  return { ...csl, ...(doi ? { DOI: doi } : {}), ...(pmid ? { PMID: pmid } : {}), ...(pmcid ? { PMCID: pmcid } : {}) };
}

/** "https://onlinelibrary.wiley.com/doi/10.1002/abc/full" -> "10.1002/abc": publishers hang the kind of view on the DOI. */
function doiOfLink(href: string): string | null {
  const doi = findDois(href)[0]?.doi ?? null;
  return doi && !/\bdoi\.org\//i.test(href)
    ? doi.replace(/(?:\/(?:full|abstract|pdf|epdf|meta|summary|html)|[?#]).*$/, '').replace(/\/+$/, '')
    : doi;
}
