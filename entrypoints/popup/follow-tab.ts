import { followPage, type PageFollower } from '../../lib/messaging/follow-page.ts';
import { POPUP_CHANNEL } from '../../lib/messaging/messages.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { runInTab } from '../../lib/platform/injection.ts';
import { connectToTab } from '../../lib/platform/tabs.ts';
import { readPageKind } from './read-page-kind.ts';
import { explainPage } from './site-rules.ts';

/** The popup's line to the page of a tab. */
export function followTab(tabId: number, onState: (state: PageState) => void): PageFollower {
  return followPage({
    connect: () => connectToTab(tabId, POPUP_CHANNEL),
    probe: async () => (await runInTab(tabId, readPageKind)) ?? 'off-limits',
    inject: async () => (await sendMessage({ type: 'check-anyway', tabId })) === true,
    later: (action, milliseconds) => void setTimeout(action, milliseconds),
    explain: () => explainPage(tabId),
    onState,
  });
}
