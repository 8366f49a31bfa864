import type { TextSelector } from '../model/selectors.ts';

/** Characters of context on each side, as the Web Annotation clients take them. */
const CONTEXT = 32;

/** Selector of a stretch of text: `selectText('see Mu (2020).', 4, 13).exact` -> "Mu (2020)". Offsets in UTF-16 units. */
export function selectText(text: string, start: number, end: number): TextSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
