import { render } from 'preact';
import { namePage } from '../../components/name-page.ts';
import { Popup } from '../../components/Popup.tsx';
import '../../components/popup.css';
import { followPage } from '../../lib/messaging/follow-page.ts';
import { POPUP_CHANNEL } from '../../lib/messaging/messages.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { sendMessage } from '../../lib/platform/channels.ts';
import { requestConsent } from '../../lib/platform/consent.ts';
import { runInTab } from '../../lib/platform/injection.ts';
import { readerLanguage } from '../../lib/platform/reader-language.ts';
import { connectToTab, openOptions, openReport } from '../../lib/platform/tabs.ts';
import { findTab } from './find-tab.ts';
import { hearEngine } from './hear-engine.ts';
import { readPageKind } from './read-page-kind.ts';
import { explainPage, turnOn } from './site-rules.ts';

async function openPopup(): Promise<void> {
  const language = namePage(await readerLanguage(), 'popup.title');
  const found = await findTab();
  if (found === null) return show({ kind: 'off-limits' });
  const tabId = found;
  const follower = followPage({
    connect: () => connectToTab(tabId, POPUP_CHANNEL),
    probe: async () => (await runInTab(tabId, readPageKind)) ?? 'off-limits',
    inject: async () => (await sendMessage({ type: 'check-anyway', tabId })) === true,
    later: (action, milliseconds) => void setTimeout(action, milliseconds),
    explain: () => explainPage(tabId),
    onState: (state) => show(state),
  });
  hearEngine(tabId, follower.engineStarted);

  function show(state: PageState): void {
    render(
      <Popup
        state={state}
        language={language}
        // Swedish writes dates as ISO does, in the reader's own time zone.
        today={new Date().toLocaleDateString('sv')}
        onShowCitation={(id) => follower.send({ type: 'show-citation', id })}
        onShowReference={(id) => follower.send({ type: 'show-reference', id })}
        onCheckAnyway={() => void follower.checkAnyway()}
        onDismiss={(finding, reason) => follower.send({ type: 'dismiss', finding, reason })}
        onTurnOffHere={() => follower.send({ type: 'turn-off-here' })}
        onTurnOnHere={() => void turnOn(tabId).then(follower.checkAnyway)}
        onOpenReport={() => openReport(tabId)}
        onOpenOptions={openOptions}
        onStop={() => follower.send({ type: 'stop' })}
        onRetry={() => follower.send({ type: 'look-up', again: true })}
        onAllow={() => void requestConsent().then((given) => given && follower.send({ type: 'look-up', again: true }))}
      />,
      document.body,
    );
  }
}

void openPopup();
