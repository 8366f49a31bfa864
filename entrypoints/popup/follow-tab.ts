import { followPage, type PageFollower } from '../../lib/messaging/follow-page.ts';
import { POPUP_CHANNEL } from '../../lib/messaging/messages.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { runInTab } from '../../lib/platform/injection.ts';
import { addressOfTab, connectToTab } from '../../lib/platform/tabs.ts';
import { readPageKind } from './read-page-kind.ts';
import { explainPage } from './site-rules.ts';

/** Milliseconds after which a page that has not run a script is held to be one that never will, or to be busy. */
const SILENCE = 1500;

/** The popup's line to the page of a tab. */
export function followTab(tabId: number, onState: (state: PageState) => void): PageFollower {
  return followPage({
    connect: () => connectToTab(tabId, POPUP_CHANNEL),
    probe: async () => (await Promise.race([runInTab(tabId, readPageKind), judgeSilence(tabId)])) ?? 'off-limits',
    inject: async () => (await sendMessage({ type: 'check-anyway', tabId })) === true,
    later: (action, milliseconds) => void setTimeout(action, milliseconds),
    explain: () => explainPage(tabId),
    onState,
  });
}

/** Chromium never answers for the source of a page ("view-source:"), and tells no address of it; a page that is busy has one. */
async function judgeSilence(tabId: number): Promise<'loading' | 'off-limits'> {
  await new Promise((resolve) => setTimeout(resolve, SILENCE));
  return (await addressOfTab(tabId)) ? 'loading' : 'off-limits';
}
