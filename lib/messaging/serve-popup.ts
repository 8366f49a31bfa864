import type { Channel } from './channel.ts';
import type { PopupCommand, PopupUpdate, SentencesUpdate } from './messages.ts';
import type { PageSession, SessionView } from './page-session.ts';
import { readPopupCommand } from './read-message.ts';

/**
 * The engine's side of an open popup: sends the page's state at once and after each change, and hears what the reader
 * clicks; until the popup closes, or `signal` aborts and the popup has to look for the next engine.
 */
export function servePopup(channel: Channel, session: PageSession, onCommand: (command: PopupCommand) => void, signal: AbortSignal): void {
  const push = ({ report, lookUp, dismissed }: SessionView) => {
    const update: PopupUpdate = { type: 'page-state', state: { kind: 'checked', report, lookUp, dismissed } };
    channel.post(update);
  };
  const unsubscribe = session.subscribe(push);
  const end = () => {
    unsubscribe();
    channel.close();
  };
  signal.addEventListener('abort', end);
  channel.onClose(() => {
    unsubscribe();
    signal.removeEventListener('abort', end);
  });
  channel.onMessage((message) => {
    const command = readPopupCommand(message);
    if (command?.type === 'read-sentences') {
      const sentences: SentencesUpdate = { type: 'sentences', sentences: session.sentences() };
      channel.post(sentences);
    } else if (command) onCommand(command);
  });
  push(session.view());
}
