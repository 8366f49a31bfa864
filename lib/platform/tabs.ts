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
