// The engine runs on readers' pages and uses only calls that every browser answers with promises by itself: the bare API
// saves it the 10 kB of the polyfill.
import { type Browser, browser } from '@wxt-dev/browser';
import type { Channel } from '../messaging/channel.ts';
import { portChannel } from './port-channel.ts';

/** False once the extension was updated or removed under the page that this script runs in. */
export function isExtensionThere(): boolean {
  // The types know only the time before.
  return (browser.runtime as typeof browser.runtime | undefined)?.id !== undefined;
}

/** Sends one message to the background and the open extension pages; resolves to null where nobody answers. */
export async function sendMessage(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}

/** Opens a line to the background: `connectToBackground('resolve')`; null when the extension is gone. */
export function connectToBackground(name: string): Channel | null {
  try {
    return portChannel(browser.runtime.connect({ name }));
  } catch {
    return null;
  }
}

/**
 * Hears the lines of one name that this extension opens, until `signal` aborts. `isPrivate` says that the other end is in a private
 * window, of which nothing may be kept.
 */
export function onChannel(name: string, listener: (channel: Channel, isPrivate: boolean) => void, signal?: AbortSignal): void {
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return;
    listener(portChannel(port), port.sender?.tab?.incognito ?? false);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal?.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(onConnect));
}
