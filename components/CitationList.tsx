import type { Dismissal } from '../lib/model/dismissal.ts';
import type { Report, ReportCitation, ReportReference } from '../lib/model/report.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { CitedWords } from './CitedWords.tsx';
import { useSpeech } from './language.ts';
import { PageWords } from './PageWords.tsx';
import { kindsOfCitation } from './row-filter.ts';
import { SearchedList } from './SearchedList.tsx';
import { Status } from './Status.tsx';
import { seriousVerdicts } from './verdict-tiers.ts';

interface CitationListProps {
  readonly report: Report;
  readonly dismissed: readonly Dismissal[];
  onShowCitation(id: string): void;
}

/** Every citation of the page in reading order; a click scrolls the page to it. */
export function CitationList({ report, dismissed, onShowCitation }: CitationListProps) {
  const speak = useSpeech();
  if (report.citations.length === 0) return <p class="nothing muted">{speak('row.none-citations')}</p>;
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  return (
    <SearchedList
      label={speak('tab.citations')}
      items={report.citations}
      keyOf={({ id }) => id}
      textOf={({ selector }) => selector.exact}
      kindsOf={(citation) => kindsOfCitation(citation, onlyReferenceOf({ citation, references }), dismissed)}
      render={(citation, { index, tabIndex }) => (
        <button type="button" class="row-main" data-roving={index} tabIndex={tabIndex} onClick={() => onShowCitation(citation.id)}>
          <span class="row-title">
            <CitedWords citation={citation} report={report} />
          </span>
          <SeriousOf citation={citation} references={references} />
          <Status standing={standingOfCitation(citation.verdict)} verdict={citation.verdict} />
          <EntryOf citation={citation} references={references} />
        </button>
      )}
    />
  );
}

interface OfCitationProps {
  readonly citation: ReportCitation;
  readonly references: ReadonlyMap<string, ReportReference>;
}

function EntryOf({ citation, references }: OfCitationProps) {
  const first = citation.references.flatMap((id) => references.get(id) ?? [])[0];
  return first ? <PageWords class="row-text row-cut" text={first.selector.exact} /> : null;
}

/** The one work that is surely meant: where two fit, it is not known that the retracted one is. */
function onlyReferenceOf({ citation, references }: OfCitationProps): ReportReference | undefined {
  const [only, other] = citation.references;
  return only !== undefined && other === undefined ? references.get(only) : undefined;
}

function SeriousOf(props: OfCitationProps) {
  const reference = onlyReferenceOf(props);
  if (!reference) return null;
  return (
    <>
      {seriousVerdicts(reference).map(({ id }) => (
        <Status key={id} standing={standingOfReference(id)} verdict={id} />
      ))}
    </>
  );
}
