import { parseRuntimeMessage } from '../messaging/message-schemas.ts';
import { onMessage } from './messages.ts';

/** Calls back when the engine of a tab speaks up, which started after the page that calls this was opened. */
export function hearEngine(tabId: number, onStarted: () => void): void {
  onMessage((message, sender) => {
    if (sender.tabId === tabId && parseRuntimeMessage(message)?.type === 'findings') onStarted();
    return undefined;
  });
}
