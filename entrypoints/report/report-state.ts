import type { ReportState } from '../../components/ReportPage.tsx';
import type { CitedSentence } from '../../lib/model/cited-sentence.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { authorNote } from '../../lib/report/exports/author-note.ts';
import { setAsideBy } from '../../lib/text/finding-key.ts';

/** Puts together what the report page shows from what it hears of the page; once it has a report it never loses it again. */
export function createReportState(language: string, show: (state: ReportState) => void) {
  let page: Extract<PageState, { kind: 'checked' }> | null = null;
  let sentences: readonly CitedSentence[] = [];
  let isLost = false;

  function update(): void {
    if (!page) return;
    const { report, lookUp, dismissed = [] } = page;
    const note = authorNote(report, sentences, language, setAsideBy(dismissed));
    show({ kind: 'report', report, lookUp, sentences, dismissed, isLost, note });
  }

  /** The tab may have gone on to another page: this report is about the one that it was opened for. */
  const isOwn = (state: PageState) => state.kind === 'checked' && (!page || page.report.page.url === state.report.page.url);

  return {
    isOwn,
    hear(state: PageState): void {
      if (state.kind === 'checked') {
        if (!isOwn(state)) return;
        page = state;
        isLost = false;
      } else if (page) {
        isLost = true;
      } else {
        show({ kind: state.kind === 'loading' ? 'waiting' : 'no-page' });
      }
      update();
    },
    hearSentences(heard: readonly CitedSentence[]): void {
      if (isLost) return;
      sentences = heard;
      update();
    },
  };
}
