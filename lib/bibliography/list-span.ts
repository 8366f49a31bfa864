/** A stretch of units that holds a reference list, the last one included. */
export interface ListSpan {
  readonly first: number;
  readonly last: number;
  readonly heading: string | null;
  /** `confirm`: only a list if the text cites it. */
  readonly sure: 'heading' | 'markup' | 'confirm';
  readonly reason: string;
}
