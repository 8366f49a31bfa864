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
    return listener(message, { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null });
  });
}
