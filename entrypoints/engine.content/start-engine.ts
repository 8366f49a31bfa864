import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { annotatePage } from '../../lib/annotation/annotate-page.ts';
import { learnSentences } from '../../lib/locales/messages/registry.ts';
import { POPUP_CHANNEL } from '../../lib/messaging/messages.ts';
import { createPageSession } from '../../lib/messaging/page-session.ts';
import { runCommand } from '../../lib/messaging/run-command.ts';
import { servePopup } from '../../lib/messaging/serve-popup.ts';
import { tellFindings } from '../../lib/messaging/tell-findings.ts';
import type { DocumentReading } from '../../lib/page/read-document.ts';
import type { Reading } from '../../lib/pipeline.ts';
import { onChannel, sendMessage } from '../../lib/platform/channels.ts';
import { decisionsOf } from './decisions.ts';
import { followChanges } from './follow-changes.ts';
import { readPage } from './read-page.ts';
import { startLookUp } from './start-look-up.ts';

/** Reads the page, paints it, answers the reader's pointer, keys and popup until `signal` aborts; `end` aborts it. */
export async function startEngine(context: ContentScriptContext, signal: AbortSignal, end: () => void): Promise<void> {
  // Asking `isValid` ends everything once the extension was updated or removed under the page.
  const isAlive = () => context.isValid && !signal.aborted;
  const later = (action: () => void, milliseconds: number) => void setTimeout(() => isAlive() && action(), milliseconds);
  const start = await readPage(isAlive);
  if (!start) return;
  const { settings, reading } = start;
  let { anchored } = start;
  const language = settings.language === 'auto' ? navigator.language : settings.language;
  if (settings.sentences) learnSentences(settings.sentences);
  const session = createPageSession(reading, language, later, settings.dismissed);
  const lookUp = startLookUp({ mode: settings.lookUp, session, isAlive, later }, signal);
  const decisions = decisionsOf(session, end);
  const view = () => ({ ...session.view(), language });
  const loadCard = async () => isAlive() && (await sendMessage({ type: 'load-card' })) === true;
  const onRest = ({ citations }: { readonly citations: readonly string[] }) => lookUp.want(session.referencesOf(citations));
  const annotation = annotatePage({ ...decisions, anchored: () => anchored, settings, view, loadCard, onRest }, signal);
  const page = { ...annotation, dismiss: decisions.onDismiss, turnOffHere: decisions.onTurnOffHere };
  const tellAgain = tellFindings(session, sendMessage);
  const comeBack = () => {
    tellAgain();
    lookUp.resume();
  };

  session.subscribe(annotation.update);
  onChannel(
    POPUP_CHANNEL,
    (channel) => servePopup(channel, session, (command) => runCommand(command, lookUp, session.reading().references, page), signal),
    signal,
  );
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  const take = (now: DocumentReading, next: Reading | null) => {
    anchored = now;
    if (!next) return annotation.update();
    session.renew(next);
    lookUp.follow(next);
  };
  followChanges(anchored, { session, take }, signal);
}
