import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** "(2013", "2021)", "2013a)": a year at the edge of a bracket, as author-year citations and APA lists print it. */
const YEAR = /\((19|20)\d\d|(19|20)\d\d[a-z]?\)/g;
/** One such year may be a release date; an article with citations and their list soon has three. */
const ENOUGH = 3;
/** A look ends after so many text nodes and characters, however large the page: some 10 ms on a slow machine. */
const MOST_NODES = 2e4;
const MOST_TEXT = 1e6;
/** Text is searched in pieces, so that a year split over elements ("<em>Mu</em>, (<a>2013</a>)") is seen whole. */
const PIECE = 4e3;
/** "2013a)" is the longest match: an unfinished one is shorter than this. */
const OVERLAP = 6;
/** Pages that write their text by script have mostly done so by now. */
const SECOND_LOOK = 3e3;

function hasCitations(): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let text = '';
  let years = 0;
  let read = 0;
  for (let nodes = 0; ; nodes++) {
    const node = walker.nextNode() as Text | null;
    if (node && !/^(s(cript|tyle)|noscript)$/i.test(node.parentNode?.nodeName ?? '')) {
      const more = node.data.slice(0, MOST_TEXT);
      read += more.length;
      text += more;
    }
    const last = !node || nodes > MOST_NODES || read > MOST_TEXT;
    if (last || text.length > PIECE) {
      let end = 0;
      while (YEAR.exec(text)) {
        end = YEAR.lastIndex;
        if (++years >= ENOUGH) return true;
      }
      text = text.slice(Math.max(end, text.length - OVERLAP));
    }
    if (last) return false;
  }
}

function ask(): boolean {
  const found = hasCitations();
  // A page that outlived an update of the extension has no runtime any more.
  if (found) browser.runtime?.sendMessage({ type: 'activate' }).catch(() => {});
  return found;
}

export default defineUnlistedScript(() => {
  if (!ask()) setTimeout(ask, SECOND_LOOK);
});
