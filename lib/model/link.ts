/** One thing in which a candidate differs from the citation, with both spellings where there are two; its sentence has the key "difference-of.KIND". */
export type CandidateDifference =
  | { readonly kind: 'spelling' | 'names' | 'year' | 'letter'; readonly here: string; readonly listed: string }
  /** The first name here is a further author of the entry. */
  | { readonly kind: 'not-first'; readonly here: string }
  | { readonly kind: 'other-names' | 'no-year' };

/** A reference that a cite item might mean, with its score (0 to 1) and what speaks against it. */
export interface Candidate {
  readonly reference: string;
  readonly score: number;
  /** How the names agree. */
  readonly names: 'same' | 'variant' | 'other';
  /** How the years agree; `unknown` when one of the two has none. */
  readonly year: 'same' | 'suffix' | 'near' | 'other' | 'unknown';
  /** At most one of the names and one of the year: `[{ kind: 'year', here: '2012', listed: '2013' }]`; none where all agrees. */
  readonly differences: readonly CandidateDifference[];
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
