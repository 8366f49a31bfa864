import type { CitedSentence } from '../lib/model/cited-sentence.ts';
import type { Dismissal } from '../lib/model/dismissal.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { NoteToAuthor } from '../lib/model/note-to-author.ts';
import type { Report } from '../lib/model/report.ts';
import { AuthorNote } from './AuthorNote.tsx';
import { LookUpProgress } from './LookUpProgress.tsx';
import { directionOf, Languages, languagesOf, useDates, useLanguage, useSpeech } from './language.ts';
import { ReportCitations } from './ReportCitations.tsx';
import { ReportFindings } from './ReportFindings.tsx';
import { ReportReferences } from './ReportReferences.tsx';
import { type ReportFormat, SaveAs } from './SaveAs.tsx';
import { summarySentence } from './summary-sentence.ts';

/** What the full report can be told: nothing yet, that there is no page, or a page that is there or was. */
export type ReportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'no-page' }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly lookUp: LookUpState;
      readonly sentences: readonly CitedSentence[];
      readonly dismissed: readonly Dismissal[];
      /** The page went meanwhile; what is shown is the last that was known. */
      readonly isLost: boolean;
      /** The note to the author; null where there is nothing to write about. */
      readonly note: NoteToAuthor | null;
    };

/** What the report page shows, and what it reports back. */
export interface ReportPageProps {
  readonly state: ReportState;
  readonly language?: string;
  /** ISO date of today. */
  readonly today: string;
  onPrint(): void;
  /** False when the file could not be made. */
  onSave(format: ReportFormat): Promise<boolean>;
  onCopy(text: string): Promise<boolean>;
  onStop(): void;
  onRetry(): void;
  /** Let the browser ask the reader whether entries may be sent. */
  onAllow?: () => void;
}

/** The whole report on a page of its own, to read at leisure, to print and to pass on. */
export function ReportPage({ language = 'en', ...props }: ReportPageProps) {
  const languages = languagesOf(language, props.state.kind === 'report' ? props.state.report.page.language : null);
  return (
    <Languages.Provider value={languages}>
      <main class="citewell page report" lang={languages.spoken} dir={directionOf(languages.spoken)}>
        <ReportFace {...props} />
      </main>
    </Languages.Provider>
  );
}

function ReportFace({ state, today, onPrint, onSave, onCopy, onStop, onRetry, onAllow }: Omit<ReportPageProps, 'language'>) {
  const speak = useSpeech();
  const language = useLanguage();
  if (state.kind !== 'report') {
    return (
      <>
        <h1>{speak('report.title')}</h1>
        <p role="status">{speak(state.kind === 'waiting' ? 'report.waiting' : 'report.no-page')}</p>
      </>
    );
  }
  const { report, lookUp, sentences, dismissed, isLost, note } = state;
  return (
    <>
      <ReportHead report={report} today={today} />
      <p class="report-summary">{summarySentence(report, language, dismissed)}</p>
      {/* There before its words: a region that comes with them is not heard. */}
      <p role="status">{isLost && speak('report.lost')}</p>
      {!isLost && report.references.length > 0 && (
        <LookUpProgress report={report} lookUp={lookUp} today={today} onStop={onStop} onRetry={onRetry} onAllow={onAllow} />
      )}
      <div class="not-printed">
        <SaveAs onPrint={onPrint} onSave={onSave} />
      </div>
      <ReportFindings report={report} dismissed={dismissed} />
      <ReportCitations report={report} sentences={sentences} dismissed={dismissed} />
      <ReportReferences report={report} lookUp={lookUp} dismissed={dismissed} />
      <AuthorNote note={note} onCopy={onCopy} />
    </>
  );
}

function ReportHead({ report: { page }, today }: { readonly report: Report; readonly today: string }) {
  const speak = useSpeech();
  const show = useDates();
  return (
    <header class="report-head">
      <h1>{page.title ? speak('report.of', { title: page.title }) : speak('report.title')}</h1>
      {page.url && <p class="muted">{page.url}</p>}
      <p class="muted">
        {page.published && <span>{speak('report.published', { date: show(page.published) })}</span>}
        <span>{speak('report.made', { date: show(today) })}</span>
      </p>
    </header>
  );
}
