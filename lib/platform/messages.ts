import type { Runtime } from 'webextension-polyfill';
import type { MessageSender } from '../messaging/answer-message.ts';
import { browser } from './browser.ts';

/**
 * Hears the messages of this extension alone. The listener answers with a promise, or with undefined for messages
 * that are not its own, so that other listeners can answer them.
 */
export function onMessage(listener: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // Our own pages may stand in tabs of their own; a page on the web never has an address of the extension.
    const isOwn = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    const tabId = isOwn ? null : (sender.tab?.id ?? null);
    // A page that changed its address without loading still sends under the old one; its tab has the new one.
    const address = sender.tab?.url ?? sender.url ?? '';
    return listener(message, { tabId, frameId: sender.frameId ?? null, address, isPrivate: sender.tab?.incognito ?? false });
  });
}
