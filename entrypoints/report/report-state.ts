import type { ReportState } from '../../components/ReportPage.tsx';
import type { CitedSentence } from '../../lib/model/cited-sentence.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { draftNote } from '../../lib/report/exports/author-note.ts';
import { setAsideBy } from '../../lib/text/finding-key.ts';
import { pageAddress } from '../../lib/text/page-address.ts';
import { createLearning, type LoadWords } from './learn-once.ts';
import type { OwnPage } from './own-page.ts';

type CheckedPage = Extract<PageState, { kind: 'checked' }>;

/**
 * Puts together what the report page shows from what it hears of a tab. The tab may go on to another page: this report is about the one
 * that it was opened for, and once it has a report it never loses it again.
 */
export function createReportState(language: string, ownPage: OwnPage, show: (state: ReportState) => void, load?: LoadWords) {
  let page: CheckedPage | null = null;
  let own = ownPage.read();
  let sentences: readonly CitedSentence[] = [];
  let isLost = false;
  const learn = createLearning(() => page && update(page), load);

  function update({ report, lookUp, dismissed = [] }: CheckedPage): void {
    // The page may have been read again since: then its citations have other ids, until their sentences come.
    const exacts = new Map(report.citations.map(({ id, selector }) => [id, selector.exact]));
    const fitting = sentences.filter(({ citation, exact }) => exacts.get(citation) === exact);
    learn(report.page.language ?? language);
    const note = draftNote(report, fitting, language, setAsideBy(dismissed));
    show({ kind: 'report', report, lookUp, sentences: fitting, dismissed, isLost, note });
  }

  function isOwn(state: PageState): state is CheckedPage {
    return state.kind === 'checked' && (own === null || own === addressOf(state));
  }

  return {
    isOwn,
    hear(state: PageState): void {
      if (isOwn(state)) {
        own ??= ownPage.keep(addressOf(state));
        page = state;
        isLost = false;
      } else if (page) {
        isLost = true;
      } else {
        show({ kind: state.kind === 'loading' ? 'waiting' : 'no-page' });
      }
      if (page) update(page);
    },
    hearSentences(heard: readonly CitedSentence[]): void {
      if (isLost) return;
      sentences = heard;
      if (page) update(page);
    },
  };
}

const addressOf = ({ report }: CheckedPage): string => pageAddress(report.page.url ?? '');
