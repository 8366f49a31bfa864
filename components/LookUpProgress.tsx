import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, say } from '../lib/locales/messages/face-registry.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { Report } from '../lib/model/report.ts';
import { localDay } from '../lib/text/iso-date.ts';
import { servicesOffForNotices, servicesWithoutNotices, silentServices } from '../lib/text/silent-services.ts';
import { useDates, useLanguage, useSpeech } from './language.ts';
import { joinNames } from './resolution-words.ts';

interface LookUpProgressProps {
  readonly report: Report;
  readonly lookUp: LookUpState;
  /** ISO date of today, to say when no notice was found where nobody knows when the services were asked. */
  readonly today?: string | undefined;
  onStop(): void;
  onRetry(): void;
  /** Let the browser ask the reader whether entries may be sent. */
  onAllow?: (() => void) | undefined;
}

/** Where the look-up stands, with the one button that fits; keeps its height, so that nothing below it moves. */
export function LookUpProgress({ report, lookUp, today, onStop, onRetry, onAllow }: LookUpProgressProps) {
  const speak = useSpeech();
  const language = useLanguage();
  const show = useDates();
  const day = lookUp.kind === 'done' && lookUp.askedAt !== undefined ? localDay(lookUp.askedAt) : today;
  const words = progressWords(report, lookUp, day && show(day), language);
  const offer = offerOf(lookUp, report);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = button.current !== null && button.current === document.activeElement;
  useLayoutEffect(() => {
    // The button is gone with the last answer: who pressed it goes on from here.
    if (hadFocus && offer === null) place.current?.focus({ preventScroll: true });
  }, [hadFocus, offer]);
  const actions = { stop: onStop, again: onRetry, allow: onAllow };
  return (
    <div ref={place} class={lookUp.kind === 'no-consent' ? 'progress progress-asking' : 'progress'} tabIndex={-1}>
      <div class="progress-words">
        {/* Screen readers have the bar's name while it runs and the spoken line below afterwards. */}
        <p aria-hidden="true">{words}</p>
        {lookUp.kind === 'running' && <progress aria-label={words} max={Math.max(lookUp.total, 1)} value={lookUp.settled} />}
      </div>
      {offer && (
        <button ref={button} type="button" class="button" onClick={actions[offer.action]}>
          {speak(offer.words)}
        </button>
      )}
      {/* Speaks when a look-up starts and when it ends, not at each reference. */}
      <p class="only-heard" role="status">
        {lookUp.kind === 'running' ? speak('progress.running-announced', { count: lookUp.total }) : words}
      </p>
    </div>
  );
}

interface Offer {
  readonly words: MessageKey;
  readonly action: 'stop' | 'again' | 'allow';
}

/** What the one button does in each state: always the same button, so that it keeps the focus. */
const OFFERS = {
  running: { words: 'progress.stop', action: 'stop' },
  idle: { words: 'progress.start', action: 'again' },
  stopped: { words: 'progress.continue', action: 'again' },
  offline: { words: 'progress.retry', action: 'again' },
  'no-consent': { words: 'progress.allow', action: 'allow' },
  done: { words: 'progress.retry', action: 'again' },
  off: null,
} as const satisfies Record<LookUpState['kind'], Offer | null>;

function offerOf(lookUp: LookUpState, { references }: Report): Offer | null {
  const isWhole = lookUp.kind === 'done' && lookUp.unavailable === 0 && servicesWithoutNotices(references).length === 0;
  return isWhole ? null : OFFERS[lookUp.kind];
}

function progressWords(report: Report, lookUp: LookUpState, day: string | undefined, language: string): string {
  switch (lookUp.kind) {
    case 'idle':
    case 'off':
    case 'offline':
    case 'no-consent':
      return say(`progress.${lookUp.kind}`, {}, language);
    case 'running':
      return say('progress.running', { settled: lookUp.settled, total: lookUp.total }, language);
    case 'stopped':
      return say('progress.stopped', { settled: lookUp.settled, count: lookUp.total }, language);
    case 'done':
      return doneWords(report, lookUp, day, language);
  }
}

function doneWords(report: Report, lookUp: LookUpState & { kind: 'done' }, day: string | undefined, language: string): string {
  const { unavailable: missed, total } = lookUp;
  const withNotices = report.references.filter(({ resolution }) => (resolution.work?.notices.length ?? 0) > 0).length;
  const done = total - missed;
  const parts = [
    missed > 0 ? say('progress.done-partly', { done, count: total }, language) : say('progress.done', { count: total }, language),
  ];
  const found = report.references.filter(({ resolution }) => resolution.work !== null).length;
  if (done > 0 && found === 0) parts.push(say('progress.none-found', { count: done }, language));
  else if (found < done) parts.push(say('progress.some-found', { count: found }, language));
  const untold = servicesWithoutNotices(report.references);
  const off = servicesOffForNotices(report.references);
  if (withNotices > 0) parts.push(say('progress.notices', { count: withNotices }, language));
  // Of what was not found, and where a service was silent or not to be asked, nobody can say that there is no notice.
  if (untold.length > 0) parts.push(say('progress.notices-unsure', { services: joinNames(untold, language) }, language));
  if (off.length > 0) parts.push(say('progress.notices-off', { count: off.length, services: joinNames(off, language) }, language));
  if (untold.length === 0 && off.length === 0 && withNotices === 0 && found > 0) {
    parts.push(day ? say('progress.no-notice-on', { date: day }, language) : say('progress.no-notice', {}, language));
  }
  const silent = silentServices(report.references);
  if (missed > 0 && silent.length > 0) {
    parts.push(say('progress.unavailable-by', { count: missed, services: joinNames(silent, language) }, language));
  } else if (missed > 0) parts.push(say('progress.unavailable', { count: missed }, language));
  return parts.join(' ');
}
