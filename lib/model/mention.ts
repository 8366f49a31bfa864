import type { TextSelector } from './selectors.ts';

/** Words that name authors of the list without a year: "Lee and colleagues", "Kalauokalani’s trial". */
export interface MentionCandidate {
  readonly selector: TextSelector;
  /** Family names as printed: one, or the first two of an entry. */
  readonly names: readonly string[];
  readonly etAl: boolean;
  /** Given name or initials before the first name: "Anna" of "Anna Lee and colleagues". */
  readonly given?: string;
}

/** A mention that only one reference can mean. Information, never a warning. */
export interface Mention extends MentionCandidate {
  /** "m1", "m2": document order. */
  readonly id: string;
  /** Id of the reference: "r3". */
  readonly reference: string;
}
