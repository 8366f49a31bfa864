import type { Dismissal } from '../lib/model/dismissal.ts';
import type { Report, ReportCitation } from '../lib/model/report.ts';
import { setAsideBy } from '../lib/text/finding-key.ts';
import { type FindReference, onlyReference } from '../lib/text/only-reference.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { CitedWords } from './CitedWords.tsx';
import { useSpeech } from './language.ts';
import { PageWords } from './PageWords.tsx';
import { kindsOfCitation } from './row-filter.ts';
import { SearchedList } from './SearchedList.tsx';
import { Status } from './Status.tsx';
import { shortEntry } from './short-entry.ts';
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
  const find = (id: string) => references.get(id);
  const isSetAside = setAsideBy(dismissed);
  return (
    <SearchedList
      label={speak('tab.citations')}
      items={report.citations}
      keyOf={({ id }) => id}
      textOf={({ selector }) => selector.exact}
      kindsOf={(citation) => kindsOfCitation(citation, onlyReference(citation, find), isSetAside)}
      render={(citation, { index, tabIndex }) => (
        <button type="button" class="row-main" data-roving={index} tabIndex={tabIndex} onClick={() => onShowCitation(citation.id)}>
          <span class="row-title">
            <CitedWords citation={citation} report={report} />
          </span>
          <SeriousOf citation={citation} find={find} />
          <Status standing={standingOfCitation(citation.verdict)} verdict={citation.verdict} />
          <EntryOf citation={citation} find={find} />
        </button>
      )}
    />
  );
}

interface OfCitationProps {
  readonly citation: ReportCitation;
  readonly find: FindReference;
}

function EntryOf({ citation, find }: OfCitationProps) {
  const first = citation.references.flatMap((id) => find(id) ?? [])[0];
  return first ? <PageWords class="row-text row-cut" text={shortEntry(first)} /> : null;
}

function SeriousOf({ citation, find }: OfCitationProps) {
  const reference = onlyReference(citation, find);
  if (!reference) return null;
  return (
    <>
      {seriousVerdicts(reference).map(({ id }) => (
        <Status key={id} standing={standingOfReference(id)} verdict={id} />
      ))}
    </>
  );
}
