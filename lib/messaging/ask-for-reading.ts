import type { PageText } from '../model/page-text.ts';
import type { Reading } from '../pipeline.ts';
import { askBackground, type SendMessage } from './ask-background.ts';
import { readWireReading } from './read-message.ts';

/**
 * The engine's side of reading: hands the page's text to the background and takes what was read; null when nobody answers
 * any more. `(await askForReading(page, sendMessage))?.clusters`
 */
export async function askForReading(page: PageText, send: SendMessage): Promise<Reading | null> {
  const { runs: _stayHere, ...unanchored } = page;
  const found = await askBackground({ type: 'read-citations', page: unanchored }, readWireReading, send);
  return found && { ...found, page, pointedAt: new Set(found.pointedAt) };
}
