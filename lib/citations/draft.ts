import type { CiteItem } from '../model/citation.ts';

/** The names of one item, the first author's first; there is no item without one. */
export type Names = readonly [first: string, ...others: string[]];

/** A cite item before it has an id and its links: offsets count in `PageText.text`. */
export interface DraftItem extends Omit<CiteItem, 'id' | 'selector' | 'style' | 'anchor' | 'outLink' | 'names'> {
  readonly start: number;
  readonly end: number;
  readonly names: Names;
}

/** A citation cluster before it has an id. */
export interface DraftCluster {
  readonly start: number;
  readonly end: number;
  readonly items: readonly DraftItem[];
}
