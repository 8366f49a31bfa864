import { parseRuntimeMessage } from './message-schemas.ts';

/** Who sent a message; the extension's own pages have no tab. */
export interface MessageSender {
  readonly tabId: number | null;
  readonly frameId: number | null;
}

/** What messages can make the background do. */
export interface BackgroundActions {
  injectEngine(tabId: number): Promise<boolean>;
  injectCard(tabId: number): Promise<boolean>;
  showBadge(tabId: number, findings: number): Promise<void>;
}

/**
 * Does what a message asks the background for; undefined for what is not meant for it. A page's own scripts reach only
 * the tab that they are in: the tab of `activate` and `findings` is the sender's, and `check-anyway` comes from the popup.
 */
export function answerMessage(message: unknown, sender: MessageSender, actions: BackgroundActions): Promise<unknown> | undefined {
  const request = parseRuntimeMessage(message);
  const fromPage = sender.tabId !== null && sender.frameId === 0 ? sender.tabId : null;
  if (request?.type === 'check-anyway') return sender.tabId === null ? actions.injectEngine(request.tabId) : undefined;
  if (request?.type === 'activate' && fromPage !== null) return actions.injectEngine(fromPage);
  if (request?.type === 'load-card' && fromPage !== null) return actions.injectCard(fromPage);
  if (request?.type === 'findings' && fromPage !== null) return actions.showBadge(fromPage, request.count);
  return undefined;
}
