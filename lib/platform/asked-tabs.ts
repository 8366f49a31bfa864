import * as v from 'valibot';
import { browser } from './browser.ts';
import { createTurns } from './in-turn.ts';

const KEY = 'asked-tabs';
const TabIds = v.fallback(v.array(v.number()), []);

/** Tabs whose reader asked for a check of a page that would have been passed over. */
export interface AskedTabs {
  has(tabId: number): Promise<boolean>;
  set(tabId: number, isAsked: boolean): Promise<void>;
}

/**
 * Keeps them as long as the browser is open: the background ends when it is idle, and the page may change its address after that.
 * `await tabs.set(3, true); await tabs.has(3)` -> true.
 */
export function createAskedTabs(): AskedTabs {
  const inTurn = createTurns();
  const read = async () => {
    const stored = await browser.storage.session.get(KEY).catch(() => ({}) as Record<string, unknown>);
    return v.parse(TabIds, stored[KEY]);
  };
  return {
    has: (tabId) => inTurn(async () => (await read()).includes(tabId)),
    set: (tabId, isAsked) =>
      inTurn(async () => {
        const others = (await read()).filter((id) => id !== tabId);
        await browser.storage.session.set({ [KEY]: isAsked ? [...others, tabId] : others });
      }),
  };
}
