/** Verdict of one cite item. */
export type CiteVerdict = 'ok' | 'author-variant' | 'year-mismatch' | 'ambiguous' | 'missing' | 'no-list';

/** Verdicts of one reference; a reference may have several. */
export type ReferenceVerdictId =
  | 'uncited'
  | 'duplicate'
  | 'doi-mismatch'
  | 'details-differ'
  | 'not-found'
  | 'retracted'
  | 'concern'
  | 'corrected'
  | 'superseded'
  | 'cannot-tell';

/** How a verdict is shown: as fine, as worth a look, as not traced, or as plain information. */
export type Tier = 'matched' | 'check-this' | 'could-not-trace' | 'information';

/** Verdict of a cite item with its sentence. */
export interface CitationVerdict {
  readonly citation: string;
  readonly id: CiteVerdict;
  readonly references: readonly string[];
  readonly nearest: readonly { readonly reference: string; readonly reason: string }[];
  readonly explanation: string;
}

/** One verdict of a reference with its sentence. */
export interface ReferenceVerdict {
  readonly reference: string;
  readonly id: ReferenceVerdictId;
  readonly explanation: string;
}
