import type { DraftCluster } from '../draft.ts';
import type { KnownNames } from '../known-names.ts';

/** One way of writing a citation. */
export interface CitationForm {
  readonly name: string;
  /** Finds the form in one block's text; offsets count in that text. */
  find(text: string, known: KnownNames): DraftCluster[];
}
