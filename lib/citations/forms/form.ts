import type { DraftCluster } from '../draft.ts';
import type { KnownNames } from '../known-names.ts';

/** One way of writing a citation. */
export interface CitationForm {
  readonly name: string;
  /** Finds the form in one block's text; offsets count in that text. `taken` is what surer forms found there. */
  find(text: string, known: KnownNames, taken: readonly DraftCluster[]): DraftCluster[];
}
