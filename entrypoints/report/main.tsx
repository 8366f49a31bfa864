import { render } from 'preact';
import { namePage } from '../../components/name-page.ts';
import '../../components/page.css';
import { ReportPage, type ReportState } from '../../components/ReportPage.tsx';
import { tellFailure } from '../../components/tell-failure.ts';
import { copyText } from '../../lib/annotation/copy-text.ts';
import { followPage } from '../../lib/messaging/follow-page.ts';
import { POPUP_CHANNEL } from '../../lib/messaging/messages.ts';
import { requestConsent } from '../../lib/platform/consent.ts';
import { failureWords } from '../../lib/platform/failure-words.ts';
import { hearEngine } from '../../lib/platform/hear-engine.ts';
import { readerLanguage } from '../../lib/platform/reader-language.ts';
import { connectToTab } from '../../lib/platform/tabs.ts';
import { today } from '../../lib/platform/today.ts';
import { ownPage } from './own-page.ts';
import { createReportState } from './report-state.ts';
import { saveReport } from './save-report.ts';

/** "report.html?tab=12": the report on the page in that tab. */
async function openReport(): Promise<void> {
  const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const language = await namePage(await readerLanguage(), 'report.title');
  const report = createReportState(language, ownPage, show);
  if (!Number.isInteger(tabId)) return report.hear({ kind: 'not-checked' });
  const follower = followPage({
    connect: () => connectToTab(tabId, POPUP_CHANNEL),
    // The page may be gone; what its kind is does not matter here.
    probe: async () => 'open',
    inject: async () => false,
    later: (action, milliseconds) => void setTimeout(action, milliseconds),
    onState: report.hear,
    isFollowed: report.isOwn,
    onSentences: report.hearSentences,
  });
  // The page may be loaded again, or come back.
  hearEngine(tabId, follower.engineStarted);

  function show(state: ReportState): void {
    if (state.kind === 'report' && state.report.page.title) document.title = state.report.page.title;
    render(
      <ReportPage
        state={state}
        language={language}
        today={today()}
        onPrint={() => window.print()}
        onSave={async (format) => state.kind === 'report' && saveReport(state, format)}
        onCopy={copyText}
        onStop={() => follower.send({ type: 'stop' })}
        onRetry={() => follower.send({ type: 'look-up', again: true })}
        onAllow={() => void requestConsent().then((given) => given && follower.send({ type: 'look-up', again: true }))}
      />,
      document.body,
    );
  }
}

openReport().catch(() => tellFailure('page', failureWords()));
