import type { ReportState } from '../../components/ReportPage.tsx';
import { spokenLanguage } from '../../lib/locales/messages/face-registry.ts';
import type { CitedSentence } from '../../lib/model/cited-sentence.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { authorNote } from '../../lib/report/exports/author-note.ts';
import { setAsideBy } from '../../lib/text/finding-key.ts';
import { pageAddress } from '../../lib/text/page-address.ts';
import type { OwnPage } from './own-page.ts';

type CheckedPage = Extract<PageState, { kind: 'checked' }>;

interface ReportStateParts {
  /** The reader's. */
  readonly language: string;
  readonly ownPage: OwnPage;
  /** Brings the words of a page's language, in which its author is written to; it may be one that Citewell does not speak. */
  readonly learn: (language: string) => Promise<void>;
  readonly show: (state: ReportState) => void;
}

/**
 * Puts together what the report page shows from what it hears of a tab. The tab may go on to another page: this report is about the one
 * that it was opened for, and once it has a report it never loses it again.
 */
export function createReportState({ language, ownPage, learn, show }: ReportStateParts) {
  let page: CheckedPage | null = null;
  let own = ownPage.read();
  let sentences: readonly CitedSentence[] = [];
  let isLost = false;
  let learnt: string | null = null;

  function update({ report, lookUp, dismissed = [] }: CheckedPage): void {
    // The page may have been read again since: then its citations have other ids, until their sentences come.
    const exacts = new Map(report.citations.map(({ id, selector }) => [id, selector.exact]));
    const fitting = sentences.filter(({ citation, exact }) => exacts.get(citation) === exact);
    const authors = report.page.language ?? language;
    if (learnt !== authors) {
      learnt = authors;
      learn(authors).then(
        () => page && update(page),
        () => undefined, // the note stays in the reader's language
      );
    }
    const noteLanguage = isSpoken(authors) ? authors : language;
    const text = authorNote(report, fitting, { language: noteLanguage, explainedIn: language, isLeftOut: setAsideBy(dismissed) });
    const note = text === null ? null : { text, language: spokenLanguage(noteLanguage) };
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

/** Whether its words have been learnt. */
function isSpoken(language: string): boolean {
  return spokenLanguage(language) === language.split('-')[0];
}

function addressOf({ report }: CheckedPage): string {
  return pageAddress(report.page.url ?? '');
}
