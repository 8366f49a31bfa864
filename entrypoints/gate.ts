import type { browser } from '@wxt-dev/browser';
import type { UnlistedScriptDefinition } from 'wxt';
import { SECOND_LOOK } from '../lib/page/gate-limits.ts';
import { hasCitations } from '../lib/page/has-citations.ts';

/**
 * The browser's own API under either name; a wrapper would cost each page more bytes than the rest of the gate. An element with the
 * id "browser" answers to that name as well.
 */
declare const chrome: typeof browser;
const named = (globalThis as { browser?: typeof browser }).browser;
const api = named?.runtime ? named : chrome;

/** A global of the extension's own, which the page's scripts do not see: has a gate that is there already look again. */
const shared = globalThis as { citewellGate?: () => unknown };

/** Asks the background for the engine as soon as the page is in view and looks like an article, and once. */
function main(): void {
  // The background puts the gate into open pages again, as after a change of the settings. One that has outlived an update of the
  // extension has no runtime and is of no use; an element of the page with that id is no gate.
  if (Object.hasOwn(shared, 'citewellGate') && shared.citewellGate?.()) return;
  let hasAsked: unknown;
  let timer: ReturnType<typeof setTimeout>;
  const ask = () => {
    // Nobody reads what is out of view. A page that the browser draws ahead, in case the reader goes there, may not ask at all yet.
    if (hasAsked) return;
    if (document.hidden) document.addEventListener('visibilitychange', ask, { once: true });
    else hasAsked = hasCitations() && api.runtime?.sendMessage({ type: 'activate' }).catch(() => {});
  };
  const askLater = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, SECOND_LOOK);
  };
  const look = () => {
    hasAsked = 0;
    ask();
    askLater();
    return api.runtime?.id;
  };
  shared.citewellGate = look;
  look();
  // A start page may become an article without loading. Each address waits for quiet: some pages change theirs while they scroll.
  (self as { navigation?: EventTarget }).navigation?.addEventListener('navigate', askLater);
}

/** The bare object that `defineUnlistedScript` would make of `main`, in 60 bytes more. */
export default { main } satisfies UnlistedScriptDefinition;
