import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { annotatePage } from '../../lib/annotation/annotate-page.ts';
import { askForReading } from '../../lib/messaging/ask-for-reading.ts';
import { createLookUp } from '../../lib/messaging/look-up.ts';
import { POPUP_CHANNEL, RESOLVE_CHANNEL } from '../../lib/messaging/messages.ts';
import { createPageSession } from '../../lib/messaging/page-session.ts';
import { readPageSettings } from '../../lib/messaging/read-message.ts';
import { runCommand } from '../../lib/messaging/run-command.ts';
import { servePopup } from '../../lib/messaging/serve-popup.ts';
import { tellFindings } from '../../lib/messaging/tell-findings.ts';
import { readDocument } from '../../lib/page/read-document.ts';
import { connectToBackground, onChannel, sendMessage } from '../../lib/platform/channels.ts';
import { decisionsOf } from './decisions.ts';
import { whenSeen } from './when-seen.ts';

/** Reads the page, paints it, answers the reader's pointer, keys and popup until `signal` aborts; `end` aborts it. */
export async function startEngine(context: ContentScriptContext, signal: AbortSignal, end: () => void): Promise<void> {
  // Asking `isValid` ends everything once the extension was updated or removed under the page.
  const isAlive = () => context.isValid && !signal.aborted;
  const later = (action: () => void, milliseconds: number) => void setTimeout(() => isAlive() && action(), milliseconds);
  const settings = readPageSettings(await sendMessage({ type: 'page-settings' }));
  if (!isAlive() || settings.isOff) return;
  const anchored = readDocument(document);
  const reading = await askForReading(anchored.page, sendMessage);
  if (!reading || !isAlive() || (settings.healthOnly && !reading.topic.health)) return;
  const language = settings.language === 'auto' ? navigator.language : settings.language;
  const session = createPageSession(reading, language, later, settings.dismissed);
  const lookUp = createLookUp({
    references: settings.lookUp === 'never' ? [] : reading.references,
    connect: () => (isAlive() ? connectToBackground(RESOLVE_CHANNEL) : null),
    isOnline: () => navigator.onLine,
    later,
    onResolution: session.addResolution,
    onState: (state) => session.setLookUp(settings.lookUp === 'never' ? { kind: 'off' } : state),
  });
  const decisions = decisionsOf(session, end);
  const view = () => ({ ...session.view(), language });
  const loadCard = async () => isAlive() && (await sendMessage({ type: 'load-card' })) === true;
  const onRest = ({ citations }: { readonly citations: readonly string[] }) => lookUp.want(session.referencesOf(citations));
  const annotation = annotatePage(anchored, { ...decisions, report: session.view().report, settings, view, loadCard, onRest }, signal);
  const page = { ...annotation, dismiss: decisions.onDismiss, turnOffHere: decisions.onTurnOffHere };
  const tellAgain = tellFindings(session, sendMessage);
  const comeBack = () => {
    tellAgain();
    lookUp.resume();
  };

  session.subscribe(annotation.update);
  onChannel(
    POPUP_CHANNEL,
    (channel) => servePopup(channel, session, (command) => runCommand(command, lookUp, reading.references, page), signal),
    signal,
  );
  window.addEventListener('online', lookUp.resume, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  signal.addEventListener('abort', lookUp.close);
  if (settings.lookUp === 'never') session.setLookUp({ kind: 'off' });
  if (settings.lookUp === 'automatic') whenSeen(() => lookUp.want(reading.references.map(({ id }) => id)), signal);
}
