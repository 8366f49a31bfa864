import { askForSettings } from '../../lib/messaging/ask-background.ts';
import { askForReading } from '../../lib/messaging/ask-for-reading.ts';
import type { WirePageSettings } from '../../lib/messaging/messages.ts';
import { PAGE_DEFAULTS } from '../../lib/messaging/read-message.ts';
import { type DocumentReading, readDocument } from '../../lib/page/read-document.ts';
import type { Reading } from '../../lib/pipeline.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { tellIdle } from './tell-idle.ts';

/** A page as first read, and how the reader wants it. */
interface PageStart {
  readonly settings: WirePageSettings;
  readonly anchored: DocumentReading;
  readonly reading: Reading;
}

/** Reads the page for the first time; null where the reader does not want it, or the extension is gone. */
export async function readPage(isAlive: () => boolean): Promise<PageStart | null> {
  const start = await readWanted(isAlive);
  // The page before this one, of the same document, may have had findings.
  if (!start && isAlive()) tellIdle();
  return start;
}

async function readWanted(isAlive: () => boolean): Promise<PageStart | null> {
  const settings = (await askForSettings(sendMessage)) ?? PAGE_DEFAULTS;
  if (!isAlive() || settings.isOff) return null;
  const anchored = readDocument(document);
  const reading = await askForReading(anchored.page, sendMessage);
  if (!reading || !isAlive() || (settings.healthOnly && !reading.topic.health)) return null;
  return { settings, anchored, reading };
}
