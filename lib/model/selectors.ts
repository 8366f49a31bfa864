/**
 * Where a piece of text stands on the page: the W3C Web Annotation TextQuoteSelector and TextPositionSelector in one
 * (https://www.w3.org/TR/annotation-model/#selectors). Offsets count UTF-16 units in `PageText.text`.
 */
export interface TextSelector {
  readonly exact: string;
  /** Up to 32 characters before. */
  readonly prefix: string;
  /** Up to 32 characters after. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
