import { annotatePage } from '../../lib/annotation/annotate-page.ts';
import { createPageSession } from '../../lib/messaging/page-session.ts';
import { tellFindings } from '../../lib/messaging/tell-findings.ts';
import type { DocumentReading } from '../../lib/page/read-document.ts';
import type { Reading } from '../../lib/pipeline.ts';
import { isExtensionThere, sendMessage } from '../../lib/platform/channels.ts';
import { answerPopup } from './answer-popup.ts';
import { decisionsOf } from './decisions.ts';
import { followChanges } from './follow-changes.ts';
import { followSettings } from './follow-settings.ts';
import { learnLanguage } from './learn-language.ts';
import { createCardLoader } from './load-card.ts';
import { readPage } from './read-page.ts';
import { startLookUp } from './start-look-up.ts';
import { startSourceFinder } from './start-source-finder.ts';

/** Reads the page, paints it, answers the reader's pointer, keys and popup until `signal` aborts; `end` aborts it. */
export async function startEngine(signal: AbortSignal, end: () => void): Promise<void> {
  // The first question after the extension was updated or removed under the page ends everything.
  const isAlive = () => {
    if (!isExtensionThere()) end();
    return !signal.aborted;
  };
  const later = (action: () => void, milliseconds: number) => void setTimeout(() => isAlive() && action(), milliseconds);
  const start = await readPage(isAlive);
  if (!start) return end();
  let { anchored, settings } = start;
  let language = learnLanguage(settings);
  const session = createPageSession(start.reading, language, later, settings.dismissed);
  const lookUp = startLookUp({ settings: () => settings, session, isAlive, later }, signal);
  const decisions = decisionsOf(session, end);
  const view = () => ({ ...session.view(), language });
  const loadCard = createCardLoader(isAlive, () => language);
  const sources = startSourceFinder({ mode: () => settings.lookUp, session, isAlive, onChange: () => annotation.update() }, signal);
  const parts = { ...decisions, anchored: () => anchored, settings: () => settings, view, loadCard, onRest: lookUp.onRest, sources };
  const annotation = annotatePage(parts, signal);
  const tellAgain = tellFindings(session, sendMessage);

  session.subscribe(annotation.update);
  answerPopup(session, lookUp, { ...annotation, dismiss: decisions.onDismiss, turnOffHere: decisions.onTurnOffHere }, signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && tellAgain(), { signal });
  const take = (now: DocumentReading, next: Reading | null) => {
    anchored = now;
    if (!next) return annotation.update();
    session.renew(next);
    lookUp.follow(next);
  };
  followChanges(anchored, { session, take }, signal);
  followSettings((now) => {
    const isUnwanted = now.isOff || (now.healthOnly && !session.reading().topic.health);
    if (isUnwanted && !start.settings.isAsked) return decisions.onTurnedOff();
    settings = now;
    language = learnLanguage(now);
    session.speak(language);
    lookUp.follow(session.reading());
  }, signal);
}
