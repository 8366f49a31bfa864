import type { Dismissal, DismissReason } from '../lib/model/dismissal.ts';
import type { Report } from '../lib/model/report.ts';
import { dismissalKey, type Finding, type PageFindings } from '../lib/text/page-findings.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { CitedWords } from './CitedWords.tsx';
import { DismissFinding } from './DismissFinding.tsx';
import { withoutTrailingAddress } from './LinkedWords.tsx';
import { useSpeech } from './language.ts';
import { NothingFound } from './NothingFound.tsx';
import { PageWords } from './PageWords.tsx';
import { Places } from './Places.tsx';
import { RowList, type RowPlace } from './RowList.tsx';
import { Status } from './Status.tsx';
import { shortEntry } from './short-entry.ts';

interface FindingListProps {
  readonly report: Report;
  readonly findings: PageFindings;
  readonly dismissed: readonly Dismissal[];
  onDismiss?: ((finding: string, reason: DismissReason | null) => void) | undefined;
  onShowCitation(id: string): void;
  onShowReference(id: string): void;
}

/** What is worth a look, then what is only good to know. */
export function FindingList({ report, findings, dismissed, onDismiss, onShowCitation, onShowReference }: FindingListProps) {
  const speak = useSpeech();
  const render = (finding: Finding, place: RowPlace) => (
    <>
      <FindingRow report={report} finding={finding} place={place} onShowCitation={onShowCitation} onShowReference={onShowReference} />
      {onDismiss && !findings.information.includes(finding) && (
        <div class="row-foot">
          <DismissFinding
            finding={dismissalKey(finding)}
            verdict={finding.verdict}
            dismissed={dismissed}
            tabIndex={place.tabIndex}
            onDismiss={onDismiss}
          />
        </div>
      )}
    </>
  );
  return (
    <>
      {findings.check.length === 0 && findings.dismissed.length === 0 && <NothingFound report={report} />}
      {findings.check.length > 0 && (
        <RowList label={speak('findings.check')} items={findings.check} keyOf={({ key }) => key} render={render} />
      )}
      {findings.information.length > 0 && (
        <>
          <h2 class="label section">{speak('findings.information')}</h2>
          <RowList label={speak('findings.information')} items={findings.information} keyOf={({ key }) => key} render={render} />
        </>
      )}
      {findings.dismissed.length > 0 && (
        <>
          <h2 class="label section">{speak('findings.dismissed')}</h2>
          <RowList label={speak('findings.dismissed')} items={findings.dismissed} keyOf={({ key }) => key} render={render} />
        </>
      )}
    </>
  );
}

interface FindingRowProps {
  readonly report: Report;
  readonly finding: Finding;
  readonly place: RowPlace;
  onShowCitation(id: string): void;
  onShowReference(id: string): void;
}

function FindingRow({ report, finding, place, onShowCitation, onShowReference }: FindingRowProps) {
  const atCitation = finding.at === 'citation';
  const standing = atCitation ? standingOfCitation(finding.verdict) : standingOfReference(finding.verdict);
  return (
    <button
      type="button"
      class="row-main"
      data-roving={place.index}
      tabIndex={place.tabIndex}
      onClick={() => (atCitation ? onShowCitation(finding.citation.id) : onShowReference(finding.reference.id))}
    >
      <Status standing={standing} verdict={finding.verdict} />
      {atCitation ? (
        <span class="row-title">
          <CitedWords citation={finding.citation} report={report} /> <Places count={finding.places} />
        </span>
      ) : (
        <PageWords class="row-entry row-cut" text={shortEntry(finding.reference)} />
      )}
      <span class="row-text">{withoutTrailingAddress(atCitation ? finding.citation.explanation : finding.explanation)}</span>
    </button>
  );
}
