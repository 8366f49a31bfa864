import type { Runtime } from 'webextension-polyfill';
import type { Channel } from '../messaging/channel.ts';
import { browser } from './browser.ts';
import { portChannel } from './port-channel.ts';

/** Who sent a message: the tab and frame of a content script; no tab for the extension's own pages. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number | null;
}

/** Sends one message to the background and the open extension pages; resolves to null where nobody answers. */
export async function sendMessage(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}

/**
 * Hears the messages of this extension alone. The listener answers with a promise, or with undefined for messages
 * that are not its own, so that other listeners can answer them.
 */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return listener(message, { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null });
  });
}

/** Opens a line to the background: `connectToBackground('resolve')`; null when the extension is gone. */
export function connectToBackground(name: string): Channel | null {
  try {
    return portChannel(browser.runtime.connect({ name }));
  } catch {
    return null;
  }
}

/** Hears the lines of one name that this extension opens. */
export function onChannel(name: string, listener: (channel: Channel, sender: Sender) => void, signal?: AbortSignal): void {
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return;
    listener(portChannel(port), { tabId: port.sender?.tab?.id ?? null, frameId: port.sender?.frameId ?? null });
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal?.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(onConnect));
}
