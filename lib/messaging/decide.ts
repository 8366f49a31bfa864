import { type DismissReason, TURNED_OFF } from '../model/dismissal.ts';
import type { SendMessage } from './ask-background.ts';
import type { PageSession } from './page-session.ts';

/** What the reader decides about a page. */
export interface Decisions {
  /** Shown at once; taken back, and said, where the background does not answer that it is stored. */
  dismiss(finding: string, reason: DismissReason | null): Promise<void>;
  /** The page is left alone once that is stored. */
  turnOffHere(): Promise<void>;
}

/** Has the background remember what the reader decides: `await createDecisions(session, sendMessage, end).turnOffHere()`. */
export function createDecisions(session: PageSession, send: SendMessage, onTurnedOff: () => void): Decisions {
  const reasonOf = (finding: string) => session.view().dismissed.find((one) => one.finding === finding)?.reason ?? null;
  return {
    async dismiss(finding, reason) {
      const before = reasonOf(finding);
      session.dismiss(finding, reason);
      if ((await send({ type: 'dismiss', finding, reason })) === true) return;
      // The reader may have decided anew meanwhile, which has an answer of its own.
      if (reasonOf(finding) !== reason) return;
      session.dismiss(finding, before);
      session.setNotSaved(finding);
    },
    async turnOffHere() {
      session.setNotSaved(null);
      if ((await send({ type: 'turn-off-here' })) === true) onTurnedOff();
      else session.setNotSaved(TURNED_OFF);
    },
  };
}
