import type { CardContent } from '../../lib/annotation/hover-card.ts';
import { createLookUp, type LookUp } from '../../lib/messaging/look-up.ts';
import { RESOLVE_CHANNEL } from '../../lib/messaging/messages.ts';
import type { PageSession } from '../../lib/messaging/page-session.ts';
import type { PageSettings } from '../../lib/model/settings.ts';
import type { Reading } from '../../lib/pipeline.ts';
import { connectToBackground } from '../../lib/platform/channels.ts';
import { whenSeen } from './when-seen.ts';

/** What the look-up of a page needs from its engine. */
interface LookUpParts {
  /** As the reader has it just now. */
  readonly settings: () => Pick<PageSettings, 'lookUp' | 'services'>;
  readonly session: PageSession;
  readonly isAlive: () => boolean;
  readonly later: (action: () => void, milliseconds: number) => void;
}

/** The look-up of a page as the reader's settings have it: when asked, by itself, or never. */
export function startLookUp(
  { settings, session, isAlive, later }: LookUpParts,
  signal: AbortSignal,
): LookUp & { follow(reading: Reading): void; onRest(content: CardContent): void } {
  const mode = () => settings().lookUp;
  let { services } = settings();
  const askable = ({ references }: Reading) => (mode() === 'never' ? [] : references);
  const lookUp = createLookUp({
    references: askable(session.reading()),
    connect: () => (isAlive() ? connectToBackground(RESOLVE_CHANNEL) : null),
    isOnline: () => navigator.onLine,
    later,
    now: Date.now,
    onResolution: session.addResolution,
    onState: (state) => session.setLookUp(mode() === 'never' ? { kind: 'off' } : state),
  });
  if (mode() === 'never') session.setLookUp({ kind: 'off' });
  if (mode() === 'automatic') whenSeen(lookUp.wantAll, signal);
  window.addEventListener('online', lookUp.resume, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && lookUp.resume(), { signal });
  signal.addEventListener('abort', lookUp.close);
  return {
    ...lookUp,
    onRest: ({ citations }) => lookUp.want(session.referencesOf(citations)),
    follow(reading) {
      const before = services;
      services = settings().services;
      lookUp.renew(
        askable(reading),
        services.some((one) => !before.includes(one)),
      );
      if (mode() === 'automatic') lookUp.wantAll();
    },
  };
}
