import type { CslItem } from './csl.ts';
import type { Stretch } from './page-text.ts';
import type { TextSelector } from './selectors.ts';

/** One item of the page's reference list, as the page shows it. */
export interface ReferenceEntry {
  /** "r1", "r2": document order. */
  readonly id: string;
  /** `exact` is the whole entry text. */
  readonly selector: TextSelector;
  /** The entry's text without a hand-typed number or bullet and without "Google Scholar" link labels; what is parsed. */
  readonly text: string;
  /** `id` attributes in or around the entry: what in-page links point to. */
  readonly anchors: readonly string[];
  /** Ordinal of the list that it belongs to, from 0. */
  readonly list: number;
  /** The text of the entry before whose authors "———" repeats. */
  readonly repeatsAuthorsOf?: string;
  /** Link targets inside the entry: "https://doi.org/10.1/x". */
  readonly hrefs: readonly string[];
}

/** The page's bibliography. */
export interface ReferenceList {
  /** "References", "Literatur"; null for a list without a heading. */
  readonly heading: string | null;
  /** Offsets in `PageText.text`. */
  readonly start: number;
  readonly end: number;
  /** Plain words for `--debug`: why this was taken for a list. */
  readonly reason: string;
}

/** What `lib/bibliography` returns. */
export interface Bibliography {
  readonly lists: readonly ReferenceList[];
  readonly entries: readonly ReferenceEntry[];
  /** Lines outside of the lists that are printed as entries are, in document order: what the author published; nothing in them cites. */
  readonly strays: readonly Stretch[];
}

/** An entry with its parsed item. */
export interface Reference {
  readonly id: string;
  readonly entry: ReferenceEntry;
  readonly csl: CslItem;
}
