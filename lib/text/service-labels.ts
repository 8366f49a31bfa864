/**
 * What publishers call the links to services that they put behind entries, "[Google Scholar] [CrossRef]", as a part of a pattern; what a
 * language says of an entry's text, "free full text", stands in the locales. With capitals, for patterns that ask for them.
 */
export const SERVICE_LABELS = 'Google Scholar|Cross\\s?Ref|PubMed Central|PubMed|(?:PMC free|Free PMC) article|Web of Science®?';
