import type { Reading } from '../pipeline.ts';
import type { Channel } from './channel.ts';
import type { PopupCommand, PopupUpdate, SentencesUpdate } from './messages.ts';
import type { PageSession, SessionView } from './page-session.ts';
import { readPopupCommand } from './read-message.ts';

/**
 * The engine's side of an open popup or report: sends the page's state at once and after each change, to who asks for them the sentences
 * around the citations with each reading, and hears what the reader clicks; until the popup closes, or `signal` aborts and the popup has
 * to look for the next engine.
 */
export function servePopup(channel: Channel, session: PageSession, onCommand: (command: PopupCommand) => void, signal: AbortSignal): void {
  /** The reading whose sentences the other end has; undefined as long as it has asked for none. */
  let told: Reading | undefined;
  const tellSentences = () => {
    told = session.reading();
    const sentences: SentencesUpdate = { type: 'sentences', sentences: session.sentences() };
    channel.post(sentences);
  };
  const push = ({ report, lookUp, dismissed, notSaved = null }: SessionView) => {
    // A page that was read again has other citations under the same ids.
    if (told && told !== session.reading()) tellSentences();
    const update: PopupUpdate = { type: 'page-state', state: { kind: 'checked', report, lookUp, dismissed, notSaved } };
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
    if (command?.type === 'read-sentences') tellSentences();
    else if (command) onCommand(command);
  });
  push(session.view());
}
