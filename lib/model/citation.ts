import type { TextSelector } from './selectors.ts';

/** "(Mu, 2020)" is parenthetical, "Mu (2020)" narrative. */
export type CitationMode = 'parenthetical' | 'narrative';

/** How sure the shape alone makes it that this is a citation; the list may still confirm a weaker one. */
export type ShapeStrength = 'certain' | 'likely' | 'weak';

/** One pointer to one reference, with exactly one year token: "Lee et al., 2013". */
export interface CiteItem {
  /** "c1", "c2": document order. */
  readonly id: string;
  /** Covers the names and the year; only the year for the later items of "(Smith, 2001, 2003)". */
  readonly selector: TextSelector;
  readonly style: 'author-year' | 'numeric';
  readonly mode: CitationMode;
  /** Family or group names as printed, in order: ["Lee"], ["World Health Organization"]. */
  readonly names: readonly string[];
  /** Another form of the one group name, printed beside it: "WHO" of "World Health Organization [WHO]". */
  readonly acronym?: string;
  readonly etAl: boolean;
  /** Initials or given names printed before or after the first name: "J." of "J. Smith, 2001". */
  readonly given?: string;
  /** As printed: "2013a", "n.d.", "in press"; null for a mention without a year. */
  readonly year: string | null;
  /** Year of the first publication in "1921/1998" or "[1921] 1998". */
  readonly originalYear?: string;
  /** Text between the opening bracket or separator and the names: "see also". */
  readonly prefix?: string;
  /** The place in the work, as printed behind the year: "p. 12", "chap. IV"; "183" of "Mu 1985, 183". */
  readonly locator?: string;
  /** Further words behind it, within the bracket: "for a review". */
  readonly suffix?: string;
  /** In-page link around the item: "#ref-12" without the "#". */
  readonly anchor?: string;
  /** Address on another site that a link around or right behind the item leads to: "https://psyarxiv.com/x". */
  readonly outLink?: string;
  /** The form that read it (`lib/citations/forms`): "parenthetical", "narrative". */
  readonly form: string;
  readonly strength: ShapeStrength;
}

/** One in-text group: "(Lee et al., 2013; Mu, 2020)" holds two items. */
export interface CitationCluster {
  /** "k1", "k2": document order. */
  readonly id: string;
  /** The whole group, brackets included. */
  readonly selector: TextSelector;
  readonly items: readonly CiteItem[];
}
