import type { CitationMode, ShapeStrength } from '../model/citation.ts';

/** The names of one item, the first author's first; there is no item without one. */
export type Names = readonly [first: string, ...others: string[]];

/** A cite item before it has an id: offsets count in `PageText.text`. */
export interface DraftItem {
  readonly start: number;
  readonly end: number;
  readonly names: Names;
  readonly acronym?: string;
  readonly etAl: boolean;
  readonly given?: string;
  readonly year: string | null;
  readonly originalYear?: string;
  readonly mode: CitationMode;
  readonly form: string;
  readonly strength: ShapeStrength;
  /** Text between the opening bracket or separator and the names. */
  readonly prefix?: string;
  readonly locator?: string;
  readonly suffix?: string;
}

/** A citation cluster before it has an id. */
export interface DraftCluster {
  readonly start: number;
  readonly end: number;
  readonly items: readonly DraftItem[];
}
