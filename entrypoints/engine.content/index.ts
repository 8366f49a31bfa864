import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './engine.css';
import { startEngine } from './start-engine.ts';

/** Milliseconds after which a page that changes its address without loading has mostly drawn what belongs to the new one. */
const DRAWING_TIME = 1500;

/** The background puts the engine into the pages that the gate or the reader asks for; the manifest names it nowhere. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // A second engine in the same page ends the first one before it starts; the context's signal tells.
  main: runOnEachPage,
});

/** Reads anew when the page becomes another one without loading, so that no verdict of the old one stays. */
function runOnEachPage(context: ContentScriptContext): void {
  let page = new AbortController();
  const start = () => {
    const own = page;
    void startEngine(context, AbortSignal.any([context.signal, own.signal]), () => own.abort());
  };
  start();
  context.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    // A jump within the page: "#ref-12".
    if (newUrl.pathname + newUrl.search === oldUrl.pathname + oldUrl.search) return;
    page.abort();
    const next = new AbortController();
    page = next;
    context.setTimeout(() => !next.signal.aborted && start(), DRAWING_TIME);
  });
}
