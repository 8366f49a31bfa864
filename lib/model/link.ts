/** A reference that a cite item might mean, with its score (0 to 1) and the reason in plain words. */
export interface Candidate {
  readonly reference: string;
  readonly score: number;
  /** How the names agree. */
  readonly names: 'same' | 'variant' | 'other';
  /** How the years agree; `unknown` when one of the two has none. */
  readonly year: 'same' | 'suffix' | 'near' | 'other' | 'unknown';
  /** "the year differs: 2012 in the text, 2013 in the list". */
  readonly reason: string;
}

/** What the links stage decided for one cite item. */
export type LinkOutcome = 'one' | 'spelling' | 'year' | 'several' | 'none' | 'no-list';

/** Cite item -> references: the outcome with every candidate that came near, best first. */
export interface CitationLink {
  readonly citation: string;
  readonly outcome: LinkOutcome;
  /** Ids of the references taken: one for `one`, `spelling`, `year`; two or more for `several`. */
  readonly references: readonly string[];
  readonly candidates: readonly Candidate[];
}
