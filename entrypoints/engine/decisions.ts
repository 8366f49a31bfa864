import { createDecisions } from '../../lib/messaging/decide.ts';
import type { PageSession } from '../../lib/messaging/page-session.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { tellIdle } from './tell-idle.ts';

/** What the reader decides about a page, shown at once and remembered by the background, and the way to the settings. */
export function decisionsOf(session: PageSession, end: () => void) {
  function goQuiet(): void {
    tellIdle();
    end();
  }

  const { dismiss, turnOffHere } = createDecisions(session, sendMessage, goQuiet);
  return {
    onDismiss: dismiss,
    onTurnOffHere: turnOffHere,
    /** The reader wants this page left alone, as was said elsewhere: in the settings, or on another page of the site. */
    onTurnedOff: goQuiet,
    onOpenOptions(): void {
      void sendMessage({ type: 'open-options' });
    },
  };
}
