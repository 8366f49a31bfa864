/**
 * The only services that Citewell ever asks, and only after the reader asked (docs/permissions.md), in the order of the settings page:
 * the name of the switch, the one host that stands behind it, and whether it is off until the reader switches it on.
 */
export const SERVICES = [
  { id: 'crossref', host: 'api.crossref.org', isOptional: false },
  { id: 'pubmed', host: 'eutils.ncbi.nlm.nih.gov', isOptional: false },
  { id: 'europe-pmc', host: 'www.ebi.ac.uk', isOptional: false },
  { id: 'datacite', host: 'api.datacite.org', isOptional: false },
  { id: 'doi-org', host: 'doi.org', isOptional: false },
  { id: 'openalex', host: 'api.openalex.org', isOptional: false },
  { id: 'semantic-scholar', host: 'api.semanticscholar.org', isOptional: true },
  { id: 'unpaywall', host: 'api.unpaywall.org', isOptional: true },
] as const;

/** One of the services, which can be switched on and off one by one: "crossref". */
export type ServiceId = (typeof SERVICES)[number]['id'];

/** The switches in their order: ["crossref", "pubmed", ...]. */
export const SERVICE_IDS: readonly ServiceId[] = SERVICES.map(({ id }) => id);
