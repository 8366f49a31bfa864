import * as v from 'valibot';
import { browser } from './browser.ts';
import { createTurns } from './in-turn.ts';

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
 * Keeps them as long as the browser is open: the background ends when it is idle, and the page may change its address after that.
 * `await tabs.add(3, 'https://example.org/a'); await tabs.has(3)` -> true.
 */
export function createAskedTabs(): AskedTabs {
  const inTurn = createTurns();
  const read = async () => {
    const stored = await browser.storage.session.get(KEY).catch(() => ({}) as Record<string, unknown>);
    return v.parse(AskedList, stored[KEY]);
  };
  const write = (asked: readonly v.InferOutput<typeof Asked>[]) => browser.storage.session.set({ [KEY]: asked });
  return {
    has: (tabId) => inTurn(async () => (await read()).some(({ tab }) => tab === tabId)),
    add: (tabId, address) =>
      inTurn(async () => write([...(await read()).filter(({ tab }) => tab !== tabId), { tab: tabId, page: pageOf(address) }])),
    leave: (tabId, address) =>
      inTurn(async () => {
        const asked = await read();
        const kept = asked.filter(({ tab, page }) => tab !== tabId || (address !== undefined && page === pageOf(address)));
        if (kept.length < asked.length) await write(kept);
      }),
  };
}

/** "https://example.org/a#b" -> "https://example.org/a". */
function pageOf(address: string): string {
  return address.split('#')[0] ?? '';
}
