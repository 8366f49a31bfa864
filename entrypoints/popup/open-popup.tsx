import { render } from 'preact';
import { namePage } from '../../components/name-page.ts';
import { Popup } from '../../components/Popup.tsx';
import type { PageState } from '../../lib/model/page-state.ts';
import { requestConsent } from '../../lib/platform/consent.ts';
import { hearEngine } from '../../lib/platform/hear-engine.ts';
import { readerLanguage } from '../../lib/platform/reader-language.ts';
import { requestSite } from '../../lib/platform/site-access.ts';
import { openOptions, openReport } from '../../lib/platform/tabs.ts';
import { today } from '../../lib/platform/today.ts';
import { findTab } from './find-tab.ts';
import { followTab } from './follow-tab.ts';
import { turnOn } from './site-rules.ts';

/** Milliseconds in which an engine that is there has mostly answered: until then nothing is said that would be heard for nothing. */
const QUIET_TIME = 400;

/** Draws the popup over the outline in index.html, and anew with each state of the page; `onFailed` hears that the report's tab does not open. */
export async function openPopup(onFailed: () => void): Promise<void> {
  const [language, found] = await Promise.all([readerLanguage().then((wish) => namePage(wish, 'popup.title')), findTab()]);
  let isShown = false;
  if (found === null) return show({ kind: 'off-limits' });
  const tabId = found;
  const follower = followTab(tabId, (state) => {
    if (state.kind === 'loading' && !isShown) setTimeout(() => isShown || show(state), QUIET_TIME);
    else show(state);
  });
  hearEngine(tabId, follower.engineStarted);

  function lookAgain(): void {
    show({ kind: 'loading' });
    follower.engineStarted();
  }

  function show(state: PageState): void {
    isShown = true;
    render(
      <Popup
        state={state}
        language={language}
        today={today()}
        onShowCitation={(id) => follower.send({ type: 'show-citation', id })}
        onShowReference={(id) => follower.send({ type: 'show-reference', id })}
        onCheckAnyway={() => void follower.checkAnyway()}
        onDismiss={(finding, reason) => follower.send({ type: 'dismiss', finding, reason })}
        onAllowSite={(origin) => void requestSite(origin).then((given) => given && lookAgain())}
        onTurnOffHere={() => follower.send({ type: 'turn-off-here' })}
        // Also where the browser does not store that: this page is asked for.
        onTurnOnHere={() => void turnOn(tabId).then(follower.checkAnyway, follower.checkAnyway)}
        onOpenReport={() => void openReport(tabId).catch(onFailed)}
        onOpenOptions={openOptions}
        onStop={() => follower.send({ type: 'stop' })}
        onRetry={() => follower.send({ type: 'look-up', again: true })}
        onAllow={() => void requestConsent().then((given) => given && follower.send({ type: 'look-up', again: true }))}
      />,
      document.body,
    );
  }
}
