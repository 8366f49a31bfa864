import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { annotatePage } from '../../lib/annotation/annotate-page.ts';
import { createLookUp } from '../../lib/messaging/look-up.ts';
import { POPUP_CHANNEL, type PopupCommand, RESOLVE_CHANNEL } from '../../lib/messaging/messages.ts';
import { createPageSession } from '../../lib/messaging/page-session.ts';
import { runCommand } from '../../lib/messaging/run-command.ts';
import { servePopup } from '../../lib/messaging/serve-popup.ts';
import { tellFindings } from '../../lib/messaging/tell-findings.ts';
import { readDocument } from '../../lib/page/read-document.ts';
import { readCitations } from '../../lib/pipeline.ts';
import { connectToBackground, onChannel, sendMessage } from '../../lib/platform/channels.ts';

/** Reads the page, paints it, and answers the reader's pointer and popup until `signal` aborts. */
export function startEngine(context: ContentScriptContext, signal: AbortSignal): void {
  const language = navigator.language;
  // Asking `isValid` ends everything once the extension was updated or removed under the page.
  const isAlive = () => context.isValid && !signal.aborted;
  const later = (action: () => void, milliseconds: number) => void setTimeout(() => isAlive() && action(), milliseconds);
  const anchored = readDocument(document);
  const reading = readCitations(anchored.page);
  const session = createPageSession(reading, language, later);
  const lookUp = createLookUp({
    references: reading.references,
    connect: () => (isAlive() ? connectToBackground(RESOLVE_CHANNEL) : null),
    isOnline: () => navigator.onLine,
    later,
    onResolution: session.addResolution,
    onState: session.setLookUp,
  });
  const annotation = annotatePage(
    anchored,
    {
      report: session.view().report,
      view: () => ({ ...session.view(), language }),
      loadCard: async () => isAlive() && (await sendMessage({ type: 'load-card' })) === true,
      onRest: ({ citations }) => lookUp.want(session.referencesOf(citations)),
    },
    signal,
  );
  const obey = (command: PopupCommand) => runCommand(command, lookUp, reading.references, annotation);
  const tellAgain = tellFindings(session, sendMessage);
  const comeBack = () => {
    tellAgain();
    lookUp.resume();
  };

  session.subscribe(annotation.update);
  onChannel(POPUP_CHANNEL, (channel) => servePopup(channel, session, obey, signal), signal);
  window.addEventListener('online', lookUp.resume, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });
  signal.addEventListener('abort', lookUp.close);
}
