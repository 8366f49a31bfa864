import type { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The browser's own API under either name; a wrapper would cost each page more bytes than the rest of the gate. */
declare const chrome: typeof browser;
const api = (globalThis as { browser?: typeof browser }).browser ?? chrome;

/** "(2013", "2021)", "2013a)": a year at the edge of a bracket, as author-year citations and APA lists print it. */
const YEAR = /\((19|20)\d\d|(19|20)\d\d[a-z]?\)/g;
/** One such year may be a release date; an article with citations and their list soon has three. */
const ENOUGH = 3;
/** What a look may read, however large the page is, in characters; a text node costs as much as 50 of them: some 10 ms. */
const BUDGET = 1e6;
const NODE_COST = 50;
/** Text is searched in pieces, so that a year split over elements ("<em>Mu</em>, (<a>2013</a>)") is seen whole. */
const PIECE = 4e3;
/** "2013a)" is the longest match: an unfinished one is no longer than this. */
const OVERLAP = 5;
/** Milliseconds after which pages that write their text by script have mostly done so. */
const SECOND_LOOK = 3e3;

function hasCitations(): boolean {
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

/** Asks the background for the engine; nothing when the page is no article or has outlived an update of the extension. */
function ask(): Promise<unknown> | false | undefined {
  return hasCitations() && api.runtime?.sendMessage({ type: 'activate' }).catch(() => {});
}

export default defineUnlistedScript(() => {
  if (!ask()) setTimeout(ask, SECOND_LOOK);
});
