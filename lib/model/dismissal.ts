/** Why a reader takes a finding for wrong: read wrongly, the source is there, a service was silent, known to be right, no scholarly source. */
export type DismissReason = 'misread' | 'exists' | 'timed-out' | 'known-good' | 'not-scholarly';

/** A finding that the reader has set aside on a page. */
export interface Dismissal {
  /** `findingKey` of the finding: "missing Lee et al., 2013". */
  readonly finding: string;
  readonly reason: DismissReason;
}
