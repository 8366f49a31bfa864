import * as v from 'valibot';
import { browser } from './browser.ts';
import { createTurns } from './in-turn.ts';
import { pageDigest } from './page-digest.ts';

const KEY = 'asked-tabs';
const Asked = v.object({ tab: v.number(), page: v.string() });
const AskedList = v.fallback(v.array(Asked), []);

/** Tabs whose reader asked for a check of a page that would have been passed over. */
export interface AskedTabs {
  has(tabId: number): Promise<boolean>;
  add(tabId: number, address: string): Promise<void>;
  /** The tab shows no such page any more; the same page, which the gate may look at a second time, stays asked for. */
  leave(tabId: number, address?: string): Promise<void>;
}

/**
 * Keeps them in memory, as long as the tab is open: the background ends when it is idle, and the page may change its address after that.
 * Call it when the background starts, or a tab that closes will not wake it.
 * `await tabs.add(3, 'https://example.org/a'); await tabs.has(3)` -> true.
 */
export function createAskedTabs(): AskedTabs {
  const inTurn = createTurns();
  const read = async () => {
    const stored = await browser.storage.session.get(KEY).catch(() => ({}) as Record<string, unknown>);
    return v.parse(AskedList, stored[KEY]);
  };
  const write = (asked: readonly v.InferOutput<typeof Asked>[]) => browser.storage.session.set({ [KEY]: asked });
  const leave = (tabId: number, address?: string) =>
    inTurn(async () => {
      const asked = await read();
      const same = address === undefined ? null : await pageDigest(address);
      const kept = asked.filter(({ tab, page }) => tab !== tabId || page === same);
      if (kept.length < asked.length) await write(kept);
    });
  browser.tabs.onRemoved.addListener((tabId) => void leave(tabId).catch(() => {}));
  return {
    has: (tabId) => inTurn(async () => (await read()).some(({ tab }) => tab === tabId)),
    add: (tabId, address) =>
      inTurn(async () => {
        const page = await pageDigest(address);
        await write([...(await read()).filter(({ tab }) => tab !== tabId), { tab: tabId, page }]);
      }),
    leave,
  };
}
