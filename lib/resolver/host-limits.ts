import { SERVICES } from '../model/services.ts';

/** How fast one host may be asked. */
export interface HostLimit {
  /** Milliseconds between the starts of two requests. */
  readonly interval: number;
  /** Requests under way at the same time. */
  readonly concurrency: number;
}

/** A little more than the services' own second, so that a slow wire never bunches two requests into one. */
const SECOND = 1050;

/** Crossref's public pool: 1 list request a second, one at a time; with a contact address 3 and 3 (limits of 1 December 2025). */
const CROSSREF_PUBLIC: HostLimit = { interval: SECOND, concurrency: 1 };
const CROSSREF_POLITE: HostLimit = { interval: SECOND / 3, concurrency: 3 };

/** Where nothing is published: as careful as the slowest service that does publish. */
const UNKNOWN_HOST: HostLimit = { interval: SECOND, concurrency: 1 };

const LIMITS: Readonly<Record<string, HostLimit>> = {
  // NCBI: 3 requests a second without a key (https://www.ncbi.nlm.nih.gov/books/NBK25497/)
  'eutils.ncbi.nlm.nih.gov': { interval: SECOND / 3, concurrency: 3 },
  // doi.org publishes no limit
  'doi.org': { interval: SECOND, concurrency: 1 },
  // EMBL-EBI publishes none either; 4 a second is known to be welcome
  'www.ebi.ac.uk': { interval: SECOND / 4, concurrency: 2 },
  // DataCite: 500 requests in 5 minutes without a contact address
  'api.datacite.org': { interval: SECOND, concurrency: 1 },
  // Semantic Scholar: without a key all the world shares one pool; 1 a second is what a key would allow
  'api.semanticscholar.org': { interval: SECOND, concurrency: 1 },
  // Unpaywall: 100,000 a day; a second each is more than a reader's eye needs
  'api.unpaywall.org': { interval: SECOND, concurrency: 1 },
};

/** Services that are not asked unless the reader switches them on: `OPTIONAL_HOSTS.has('api.unpaywall.org')`. */
export const OPTIONAL_HOSTS: ReadonlySet<string> = new Set(SERVICES.filter(({ isOptional }) => isOptional).map(({ host }) => host));

/** The limit of a host: `hostLimit('api.crossref.org', false)` -> one request a second, one at a time. */
export function hostLimit(host: string, contact: boolean): HostLimit {
  if (host === 'api.crossref.org') return contact ? CROSSREF_POLITE : CROSSREF_PUBLIC;
  return LIMITS[host] ?? UNKNOWN_HOST;
}
