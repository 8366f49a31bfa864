import type { Channel } from '../messaging/channel.ts';
import { browser } from './browser.ts';
import { portChannel } from './port-channel.ts';

/** The tab that the popup was opened over, or null. */
export async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Opens a line to the engine in a tab's top frame; it closes at once where no engine runs. */
export function connectToTab(tabId: number, name: string): Channel {
  return portChannel(browser.tabs.connect(tabId, { name, frameId: 0 }));
}

/** Address of a tab's page; empty where the browser tells none. */
export async function addressOfTab(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? '';
}

/** Opens the extension's settings. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the full report on a tab's page, in a tab beside it: `await openReport(12)`; rejects where the browser opens no tab. */
export async function openReport(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`report.html?tab=${tabId}`);
  try {
    await browser.tabs.create({ url, openerTabId: tabId });
  } catch {
    // Firefox for Android knows no opener, and refuses the call (https://bugzilla.mozilla.org/show_bug.cgi?id=1817806).
    await browser.tabs.create({ url });
  }
}
