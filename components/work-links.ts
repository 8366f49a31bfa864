import type { MessageKey } from '../lib/locales/messages/face-registry.ts';
import type { ReportReference } from '../lib/model/report.ts';
import type { WorkRecord } from '../lib/model/work.ts';
import { doiAddress, pubmedAddress } from '../lib/text/identifiers.ts';

/** A link out of a face: always https. */
export interface WorkLink {
  readonly label: MessageKey;
  readonly href: string;
  /** The identifier itself, where it is one: "10.1089/acu.2021.0004". */
  readonly identifier: string | null;
}

/**
 * The links of a reference, free copy first, then PubMed, then the DOI; before resolving, the DOI that the page gives, unless it was found
 * to lead nowhere.
 */
export function workLinks({ resolution, csl }: ReportReference): WorkLink[] {
  const { work, asked } = resolution;
  if (work !== null) return linksOfWork(work);
  return asked.some(({ kind }) => kind === 'doi-unregistered') ? [] : compact([doiLink('link.given-doi', csl.DOI)]);
}

/** The links of a record, free copy first. */
export function linksOfWork({ openAccessUrl, PMCID, PMID, DOI }: WorkRecord): WorkLink[] {
  return compact([freeCopy(openAccessUrl, PMCID), pubmedLink(PMID), doiLink('link.doi', DOI)]);
}

/** `10.1089/acu.2021.0004` -> `https://doi.org/10.1089/acu.2021.0004`. */
export function doiLink(label: MessageKey, doi: string | null | undefined): WorkLink | null {
  return doi ? { label, href: doiAddress(doi), identifier: doi } : null;
}

/** `23126534` -> `https://pubmed.ncbi.nlm.nih.gov/23126534/`. */
export function pubmedLink(pmid: string | null | undefined): WorkLink | null {
  if (!pmid) return null;
  const href = pubmedAddress(pmid);
  return href === null ? null : { label: 'link.pubmed', href, identifier: pmid };
}

/** Where the page itself leads who follows a citation; only to an https address. */
export function pageLink(url: string | null | undefined): WorkLink | null {
  const safe = url ? httpsOnly(url) : null;
  return safe === null ? null : { label: 'link.linked', href: safe, identifier: null };
}

function freeCopy(url: string | undefined, pmcid: string | undefined): WorkLink | null {
  const safe = url ? httpsOnly(url) : null;
  if (safe) return { label: 'link.free', href: safe, identifier: null };
  if (!pmcid || !/^PMC\d+$/i.test(pmcid)) return null;
  return { label: 'link.free', href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid.toUpperCase()}/`, identifier: pmcid };
}

/** What a service or a page says is not trusted: only an https address becomes a link, and none that names a user ("https://doi.org@example.org"). */
function httpsOnly(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' && parsed.username === '' ? parsed.href : null;
}

function compact(links: readonly (WorkLink | null)[]): WorkLink[] {
  return links.filter((link) => link !== null);
}
