/** A note to a page's author as it is drafted. */
export interface NoteToAuthor {
  readonly text: string;
  /** That it is written in: the page's where Citewell speaks it, else the reader's. */
  readonly language: string;
}
