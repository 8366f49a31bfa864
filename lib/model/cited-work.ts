/** A work that the page's own metadata (COinS, JSON-LD, `citation_reference`) says it cites; plain data, not yet matched to an entry. */
export interface CitedWork {
  /** "Acupuncture for back pain"; null where the metadata gives a whole reference in one string. */
  readonly title: string | null;
  /** The whole reference without its identifiers: "Mu, J. (2020). Acupuncture for back pain. Pain, 12, 1–9."; null beside a title. */
  readonly reference: string | null;
  /** "2020". */
  readonly year: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  /** Place in `PageText.text` of a mark that stands within the text (COinS); null for what the head says. */
  readonly at: number | null;
}
