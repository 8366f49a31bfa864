import type { PageText } from '../model/page-text.ts';
import type { Reading } from '../pipeline.ts';
import type { RuntimeMessage } from './messages.ts';
import { readWireReading } from './read-message.ts';

/** How often the background is asked: a worker that the browser ends in the middle of reading starts anew with the next question. */
export const MOST_READING_TRIES = 3;

/**
 * The engine's side of reading: hands the page's text to the background and takes what was read; null when nobody answers
 * any more, as after an update of the extension. `(await askForReading(page, sendMessage))?.clusters`
 */
export async function askForReading(page: PageText, send: (message: RuntimeMessage) => Promise<unknown>): Promise<Reading | null> {
  const { runs: _stayHere, ...unanchored } = page;
  for (let tries = 0; tries < MOST_READING_TRIES; tries++) {
    const found = readWireReading(await send({ type: 'read-citations', page: unanchored }));
    if (found) return { ...found, page, pointedAt: new Set(found.pointedAt) };
  }
  return null;
}
