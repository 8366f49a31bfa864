import { watchPage } from '../../lib/annotation/watch-page.ts';
import { askForReading } from '../../lib/messaging/ask-for-reading.ts';
import type { PageSession } from '../../lib/messaging/page-session.ts';
import type { Report } from '../../lib/model/report.ts';
import { type DocumentReading, readDocument } from '../../lib/page/read-document.ts';
import type { Reading } from '../../lib/pipeline.ts';
import { sendMessage } from '../../lib/platform/channels.ts';

/** Where a new reading of a page goes. */
interface ChangeParts {
  readonly session: PageSession;
  /** Takes the new text nodes; `reading` is null where only the nodes are others and the text is the same. */
  readonly take: (anchored: DocumentReading, reading: Reading | null) => void;
}

/** Keeps up with a page that changes under the reader, until `signal` aborts. */
export function followChanges(first: DocumentReading, { session, take }: ChangeParts, signal: AbortSignal): void {
  let last = first;

  async function readAgain(): Promise<boolean> {
    const now = readDocument(document);
    if (now.page.text === last.page.text) {
      take(now, null);
      return false;
    }
    const reading = await askForReading(now.page, sendMessage);
    if (signal.aborted || !reading) return false;
    const before = shownOf(session.view().report);
    last = now;
    take(now, reading);
    return shownOf(session.view().report) !== before;
  }

  watchPage(document, { readAgain, now: () => performance.now() }, signal);
}

/** What the reader sees of a report: which citations and entries there are, and how they stand. */
function shownOf({ citations, references }: Report): string {
  return JSON.stringify([
    citations.map(({ selector, verdict }) => [selector.exact, verdict]),
    references.map(({ selector }) => selector.exact),
  ]);
}
