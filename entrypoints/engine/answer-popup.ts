import type { Channel } from '../../lib/messaging/channel.ts';
import type { LookUp } from '../../lib/messaging/look-up.ts';
import { POPUP_CHANNEL } from '../../lib/messaging/messages.ts';
import type { PageSession } from '../../lib/messaging/page-session.ts';
import { type PageJumps, runCommand } from '../../lib/messaging/run-command.ts';
import { servePopup } from '../../lib/messaging/serve-popup.ts';
import { onChannel } from '../../lib/platform/channels.ts';

/** Tells the popup and the report of the page, and does what is asked for there and by the reader's keys, until `signal` aborts. */
export function answerPopup(session: PageSession, lookUp: LookUp, page: PageJumps, signal: AbortSignal): void {
  const serve = (channel: Channel) =>
    servePopup(channel, session, (command) => runCommand(command, lookUp, page), untilLeft(channel, signal));
  onChannel(POPUP_CHANNEL, serve, signal);
}

/** Firefox keeps the line of a page that the reader left open, for the way back; to popup and report it is gone. */
function untilLeft(channel: Channel, signal: AbortSignal): AbortSignal {
  const left = new AbortController();
  const end = () => left.abort();
  window.addEventListener('pagehide', end, { signal: left.signal });
  signal.addEventListener('abort', end, { signal: left.signal });
  channel.onClose(end);
  return left.signal;
}
