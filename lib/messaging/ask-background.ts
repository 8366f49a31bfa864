import type { RuntimeMessage, WirePageSettings } from './messages.ts';
import { readPageSettings } from './read-message.ts';

/** Hands a message to the background; resolves to null where nobody answers. */
export type SendMessage = (message: RuntimeMessage) => Promise<unknown>;

/** How often the background is asked: one that the browser ends in the middle of answering starts anew with the next question. */
export const MOST_TRIES = 3;

/** Milliseconds before the second try, and twice as many before the third: a background that is just ending takes no question. */
const PAUSE = 100;

/**
 * Asks the background until its answer can be read; null when nobody answers any more, as after an update of the extension.
 * `await askBackground({ type: 'read-citations', page }, readWireReading, sendMessage)`
 */
export async function askBackground<T>(message: RuntimeMessage, read: (answer: unknown) => T | null, send: SendMessage): Promise<T | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE * tries));
    const answer = read(await send(message));
    if (answer !== null) return answer;
  }
  return null;
}

/** How the reader wants the page that asks: `(await askForSettings(sendMessage))?.marks`; null when nobody answers any more. */
export function askForSettings(send: SendMessage): Promise<WirePageSettings | null> {
  return askBackground({ type: 'page-settings' }, readPageSettings, send);
}
