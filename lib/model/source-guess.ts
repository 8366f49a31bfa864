import type { Asked, WorkRecord } from './work.ts';

/** What is asked of the services for a citation without an entry: `{ names: ['Debergh'], etAl: true, year: 1992, ... }`. */
export interface SourceQuestion {
  /** As printed, the first author or the group first. */
  readonly names: readonly string[];
  readonly etAl: boolean;
  readonly year: number;
  /** The words of the page's title that leave the browser with the names and the year. */
  readonly subject: readonly string[];
  /** Stems of the words that the page uses more than once; they stay in the browser. */
  readonly pageWords: readonly string[];
}

/**
 * What came of it: the only work that fits, which is a guess; none, or more than one. `unavailable` says nothing about the work: the
 * service that was silent, and how.
 */
export type SourceGuess =
  | { readonly kind: 'found'; readonly work: WorkRecord }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'unavailable'; readonly asked: Asked };

/** Where the search for a citation's source stands. `lost`: it was cut short, as when the browser ended the background. */
export type SourceSearch = SourceGuess | { readonly kind: 'running' | 'offline' | 'no-consent' | 'lost' };

/** What may be asked for a citation, and what came of it; `search` null before the reader asked. */
export interface SourceOffer {
  readonly question: SourceQuestion;
  readonly search: SourceSearch | null;
}
