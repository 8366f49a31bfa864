import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchAddress } from '../../lib/annotation/watch-address.ts';
import { onSettingsPing } from '../../lib/platform/settings-ping.ts';
import './engine.css';
import { startEngine } from './start-engine.ts';
import { whenSeen } from './when-seen.ts';

/** Milliseconds after which a page that changes its address without loading has mostly drawn what belongs to the new one. */
const DRAWING_TIME = 1500;

/** A global of the extension's own, which the page's scripts do not see; an event on the page would tell them that we are here. */
const shared = globalThis as { citewellEngine?: AbortController; citewellWaits?: boolean };

/** The background puts the engine into the pages that the gate or the reader asks for; the manifest names it nowhere. */
export default defineUnlistedScript(() => {
  // A second engine in the same page ends the first one before it starts; an element of the page with that id is no engine.
  if (Object.hasOwn(shared, 'citewellEngine')) shared.citewellEngine?.abort();
  const engine = new AbortController();
  shared.citewellEngine = engine;
  runOnEachPage(engine.signal);
});

/** Reads anew when the page becomes another one without loading, so that no verdict of the old one stays. */
function runOnEachPage(signal: AbortSignal): void {
  let page = new AbortController();
  // Not AbortSignal.any: in Firefox the signal of the whole script would keep every page's, and with it all that was read of that page.
  signal.addEventListener('abort', () => page.abort());
  const start = () => {
    shared.citewellWaits = false;
    const own = page;
    startEngine(own.signal, () => own.abort()).catch((error: unknown) => {
      console.error(error);
      own.abort(); // so that a change of the settings may start it again
    });
  };
  start();
  const startAnew = () => {
    page.abort();
    const next = new AbortController();
    page = next;
    shared.citewellWaits = true; // for the popup, which finds nobody meanwhile
    setTimeout(() => !next.signal.aborted && start(), DRAWING_TIME);
  };
  watchAddress(window, startAnew, signal);
  // Ended by the settings, as on a site that was switched off: a change may let it start again.
  const startAgain = () => {
    if (!page.signal.aborted) return;
    page = new AbortController();
    start();
  };
  onSettingsPing(() => whenSeen(startAgain, signal), signal);
}
