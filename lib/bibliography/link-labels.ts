/** Labels of links that publishers put behind entries; a line of nothing else is none of the entry's matter. */
const LINK_LABELS =
  /^(?:[[(]?\s?(?:google scholar|crossref|cross ref|pubmed|pmc|pmc free article|free full text|full text|view article|view|article|cas|doi|web of science®?|times cited:?\s?[\d,]{1,7}|find it (?:at|@) [\p{L} ]{2,20}|isi|medline|scopus|abstract|pdf|download|link|return to (?:ref|citation)[^\]]{0,20}|back to (?:text|top)|↩︎?|\^|close|open)\s?[\])]?[\s|,·•;]{0,4}){1,8}$/iu;

/** Whether a line holds link labels alone: "CrossRef, PubMed", "Web of Science® Times Cited: 12". */
export function isLinkLabels(line: string): boolean {
  return LINK_LABELS.test(line);
}
