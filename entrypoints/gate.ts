import type { browser } from '@wxt-dev/browser';
import type { UnlistedScriptDefinition } from 'wxt';
import { BUDGET, ENOUGH, NODE_COST, OVERLAP, PIECE, SECOND_LOOK } from '../lib/page/gate-limits.ts';

/**
 * The browser's own API under either name; a wrapper would cost each page more bytes than the rest of the gate. An element with the
 * id "browser" answers to that name as well.
 */
declare const chrome: typeof browser;
const named = (globalThis as { browser?: typeof browser }).browser;
const api = named?.runtime ? named : chrome;

/** "(2013", "2021)", "2013a)": a year at the edge of a bracket, as author-year citations and APA lists print it. */
const YEAR = /\((19|20)\d\d|(19|20)\d\d[a-z]?\)/g;

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

/** Asks the background for the engine as soon as the page looks like an article, and once. */
function main(): void {
  let hasAsked: unknown;
  let timer: ReturnType<typeof setTimeout>;
  const ask = () => {
    // There is no runtime where the page has outlived an update of the extension.
    if (!hasAsked) hasAsked = hasCitations() && api.runtime?.sendMessage({ type: 'activate' }).catch(() => {});
  };
  const askLater = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, SECOND_LOOK);
  };
  ask();
  askLater();
  // A start page may become an article without loading. Each address waits for quiet: some pages change theirs while they scroll.
  (self as { navigation?: EventTarget }).navigation?.addEventListener('navigate', askLater);
}

/** The bare object that `defineUnlistedScript` would make of `main`, in 60 bytes more. */
export default { main } satisfies UnlistedScriptDefinition;
