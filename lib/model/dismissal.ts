/** Why a reader takes a finding for wrong: read wrongly, the source is there, a service was silent, known to be right, no scholarly source. */
export const DISMISS_REASONS = ['misread', 'exists', 'timed-out', 'known-good', 'not-scholarly'] as const;

/** One of `DISMISS_REASONS`. */
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** A finding that the reader has set aside on a page. */
export interface Dismissal {
  /** `findingKey` of the finding: "missing Lee et al., 2013". */
  readonly finding: string;
  readonly reason: DismissReason;
}

/** What stands for "leave this site alone" among what could not be stored; no finding has such a key. */
export const TURNED_OFF = 'turned-off';
