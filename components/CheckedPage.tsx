import { useId } from 'preact/hooks';
import type { Dismissal, DismissReason } from '../lib/model/dismissal.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { Report } from '../lib/model/report.ts';
import { pageFindings } from '../lib/text/page-findings.ts';
import { CitationList } from './CitationList.tsx';
import { FindingList } from './FindingList.tsx';
import { LookUpProgress } from './LookUpProgress.tsx';
import { useLanguage, useSpeech } from './language.ts';
import { ReferenceList } from './ReferenceList.tsx';
import { summarySentence } from './summary-sentence.ts';
import { Tabs } from './Tabs.tsx';

interface CheckedPageProps {
  readonly report: Report;
  readonly lookUp: LookUpState;
  readonly dismissed: readonly Dismissal[];
  readonly today?: string | undefined;
  onShowCitation(id: string): void;
  onShowReference(id: string): void;
  onDismiss?: ((finding: string, reason: DismissReason | null) => void) | undefined;
  onStop(): void;
  onRetry(): void;
  /** Let the browser ask the reader whether entries may be sent. */
  onAllow?: (() => void) | undefined;
}

/** The popup's face of a page that was read: summary, progress, and the three lists. */
export function CheckedPage({ today, onStop, onRetry, onAllow, ...lists }: CheckedPageProps) {
  const speak = useSpeech();
  const language = useLanguage();
  const { report, lookUp, dismissed } = lists;
  const summary = useId();
  const empty = report.citations.length === 0 && report.references.length === 0;
  if (empty) {
    return (
      <div class="face face-short">
        <p class="summary">{summarySentence(report, language)}</p>
        <p class="muted">{speak('summary.nothing-why')}</p>
      </div>
    );
  }
  return (
    <>
      <p id={summary} class="summary">
        {summarySentence(report, language, dismissed)}
      </p>
      {report.references.length > 0 && (
        <LookUpProgress report={report} lookUp={lookUp} today={today} onStop={onStop} onRetry={onRetry} onAllow={onAllow} />
      )}
      <CheckedLists {...lists} summary={summary} />
    </>
  );
}

interface CheckedListsProps extends Omit<CheckedPageProps, 'today' | 'onStop' | 'onRetry' | 'onAllow'> {
  /** Id of the summary, which the lists come under. */
  readonly summary: string;
}

function CheckedLists({ report, lookUp, dismissed, summary, onDismiss, onShowCitation, onShowReference }: CheckedListsProps) {
  const speak = useSpeech();
  const findings = pageFindings(report, dismissed);
  const shown = { report, dismissed, onShowCitation, onShowReference };
  return (
    <Tabs
      label={speak('tab.label')}
      about={summary}
      tabs={[
        {
          id: 'findings',
          name: speak('tab.findings'),
          count: findings.check.length,
          content: () => <FindingList {...shown} findings={findings} onDismiss={onDismiss} />,
        },
        {
          id: 'citations',
          name: speak('tab.citations'),
          count: report.citations.length,
          content: () => <CitationList report={report} dismissed={dismissed} onShowCitation={onShowCitation} />,
        },
        {
          id: 'references',
          name: speak('tab.references'),
          count: report.references.length,
          content: () => <ReferenceList report={report} lookUp={lookUp} dismissed={dismissed} onShowReference={onShowReference} />,
        },
      ]}
    />
  );
}
