import { createSourceFinder } from '../../lib/messaging/find-sources.ts';
import { SOURCE_CHANNEL } from '../../lib/messaging/messages.ts';
import type { PageSession } from '../../lib/messaging/page-session.ts';
import type { SourceActions } from '../../lib/model/card.ts';
import type { PageSettings } from '../../lib/model/settings.ts';
import { connectToBackground } from '../../lib/platform/channels.ts';
import { type AskForSource, questionsOf } from '../../lib/text/source-question.ts';

/** What looking for sources needs from the engine of its page. */
interface SourceFinderParts {
  /** As the reader has it just now. */
  readonly mode: () => PageSettings['lookUp'];
  readonly session: PageSession;
  readonly isAlive: () => boolean;
  readonly onChange: () => void;
}

/** Lets the card look for the sources of citations without an entry; nothing is offered where the reader wants nothing looked up. */
export function startSourceFinder({ mode, session, isAlive, onChange }: SourceFinderParts, signal: AbortSignal): SourceActions {
  const finder = createSourceFinder({
    connect: () => (isAlive() ? connectToBackground(SOURCE_CHANNEL) : null),
    isOnline: () => navigator.onLine,
    onChange,
  });
  signal.addEventListener('abort', finder.close);
  let prepared: { readonly reading: unknown; readonly ask: AskForSource } | null = null;

  /** The page's words are counted when the first card wants them, and again after the page has changed. */
  function ask(): AskForSource {
    const reading = session.reading();
    const { page, bibliography } = reading;
    if (prepared?.reading !== reading) prepared = { reading, ask: questionsOf(page.meta.title, page.text, bibliography.lists) };
    return prepared.ask;
  }

  return {
    sourceOf(citation) {
      const question = mode() === 'never' || citation.verdict !== 'missing' ? null : ask()(citation);
      return question && finder.offer(question);
    },
    outLinkOf: ({ id }) => session.outLinkOf(id),
    onFindSource: finder.find,
    onStopSource: finder.stop,
  };
}
