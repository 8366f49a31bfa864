/** The sentence of the page that a citation stands in, in three parts: "Pain eased (", "Lee et al., 2013", ")." */
export interface CitedSentence {
  /** Id of the citation. */
  readonly citation: string;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Address on another site that the page links the citation to. */
  readonly outLink?: string;
}
