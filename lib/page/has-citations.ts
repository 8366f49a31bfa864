import { BUDGET, ENOUGH, NODE_COST, OVERLAP, PIECE } from './gate-limits.ts';

/** "(2013", "2021)", "2013a)": a year at the edge of a bracket, as author-year citations and APA lists print it. */
const YEAR = /\((19|20)\d\d|(19|20)\d\d[a-z]?\)/g;

/**
 * Whether the page may cite by author and year: three such years within the first million characters of text. A bundler puts it into the
 * gate; nothing but that runs on every page.
 */
export function hasCitations(): boolean {
  // 4 is NodeFilter.SHOW_TEXT: each byte here is loaded into every page.
  const walker = document.createTreeWalker(document, 4);
  let left = BUDGET;
  let years = 0;
  let text = '';
  while (left > 0 && years < ENOUGH) {
    const node = walker.nextNode() as Text | null;
    left -= node ? node.length + NODE_COST : left;
    // Text of SCRIPT, STYLE and NOSCRIPT is no prose: "setTimeout(f, 2000)".
    if (node && !/^(sc|st.l|nos)/i.test((node.parentNode as Node).nodeName)) text += node.substringData(0, BUDGET);
    if (left <= 0 || text.length > PIECE) {
      // What was counted is dropped, so that it is not counted again with the next piece.
      let counted = 0;
      for (; YEAR.test(text); years++) counted = YEAR.lastIndex;
      text = text.slice(Math.max(counted, text.length - OVERLAP));
    }
  }
  return years >= ENOUGH;
}
