/** A stretch of blocks that holds a reference list: block numbers, the last one included. */
export interface ListSpan {
  readonly first: number;
  readonly last: number;
  readonly heading: string | null;
  /** `confirm`: only a list if the text cites it. */
  readonly sure: 'heading' | 'markup' | 'confirm';
  readonly reason: string;
}

/** One line of the page with its points as an entry. */
export interface RatedLine {
  readonly text: string;
  readonly points: number;
}
