import type { LookUp } from '../../lib/messaging/look-up.ts';
import { POPUP_CHANNEL } from '../../lib/messaging/messages.ts';
import type { PageSession } from '../../lib/messaging/page-session.ts';
import { type PageJumps, runCommand } from '../../lib/messaging/run-command.ts';
import { servePopup } from '../../lib/messaging/serve-popup.ts';
import { onChannel } from '../../lib/platform/channels.ts';

/** Tells the popup and the report of the page, and does what is asked for there and by the reader's keys, until `signal` aborts. */
export function answerPopup(session: PageSession, lookUp: LookUp, page: PageJumps, signal: AbortSignal): void {
  onChannel(POPUP_CHANNEL, (channel) => servePopup(channel, session, (command) => runCommand(command, lookUp, page), signal), signal);
}
