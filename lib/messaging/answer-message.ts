import type { DismissReason } from '../model/dismissal.ts';
import { parseRuntimeMessage } from './message-schemas.ts';
import type { ButtonState, CardAnswer, RuntimeMessage, WirePageSettings } from './messages.ts';
import { readForEngine } from './read-for-engine.ts';

/** Who sent a message; the extension's own pages count as having no tab, also where they stand in one. */
export interface MessageSender {
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** Address of the sender's page. */
  readonly address: string;
  /** In a private window, of which nothing may be kept. */
  readonly isPrivate: boolean;
}

/** What messages can make the background do. */
export interface BackgroundActions {
  /** Starts the engine where the reader's settings let it start by itself. */
  startEngine(tabId: number, address: string): Promise<boolean>;
  /** Starts the engine because the reader asked for it. */
  startAsked(tabId: number): Promise<boolean>;
  /** Brings the card's script into a page; null where the page has gone meanwhile. */
  injectCard(tabId: number): Promise<CardAnswer | null>;
  showFindings(tabId: number, findings: number, state: ButtonState): Promise<void>;
  pageSettings(tabId: number, address: string): Promise<WirePageSettings>;
  /** True when it is stored, as the next. */
  dismiss(address: string, finding: string, reason: DismissReason | null): Promise<boolean>;
  turnOff(tabId: number, address: string): Promise<boolean>;
  openOptions(): Promise<void>;
  clearCache(): Promise<boolean>;
}

/**
 * Does what a message asks the background for; undefined for what is not meant for it. A page's own scripts reach only
 * the tab that they are in: what `activate`, `findings` and the like are about is the sender's, and `check-anyway` comes from the popup.
 */
export function answerMessage(message: unknown, sender: MessageSender, actions: BackgroundActions): Promise<unknown> | undefined {
  const request = parseRuntimeMessage(message);
  if (!request) return undefined;
  if (sender.tabId === null) return answerOwnPage(request, actions);
  return sender.frameId === 0 ? answerPage(request, sender.tabId, sender, actions) : undefined;
}

function answerOwnPage(request: RuntimeMessage, actions: BackgroundActions): Promise<unknown> | undefined {
  if (request.type === 'check-anyway') return actions.startAsked(request.tabId);
  return request.type === 'clear-cache' ? actions.clearCache() : undefined;
}

function answerPage(
  request: RuntimeMessage,
  tabId: number,
  { address, isPrivate }: MessageSender,
  actions: BackgroundActions,
): Promise<unknown> | undefined {
  switch (request.type) {
    case 'activate':
      return actions.startEngine(tabId, address);
    case 'load-card':
      return actions.injectCard(tabId);
    case 'page-settings':
      return actions.pageSettings(tabId, address);
    case 'read-citations':
      return Promise.resolve(readForEngine(request.page));
    case 'findings':
      return actions.showFindings(tabId, request.count, request.state);
    case 'dismiss':
      // It holds until the page is left, and is not remembered.
      return isPrivate ? Promise.resolve(true) : actions.dismiss(address, request.finding, request.reason);
    case 'turn-off-here':
      return actions.turnOff(tabId, address);
    case 'open-options':
      return actions.openOptions();
    default:
      return undefined;
  }
}
