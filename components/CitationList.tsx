import type { Report, ReportCitation } from '../lib/model/report.ts';
import { useSpeech } from './language.ts';
import { RowList } from './RowList.tsx';
import { Status } from './Status.tsx';
import { standingOfCitation } from './verdict-tiers.ts';

interface CitationListProps {
  readonly report: Report;
  onShowCitation(id: string): void;
}

/** Every citation of the page in reading order; a click scrolls the page to it. */
export function CitationList({ report, onShowCitation }: CitationListProps) {
  const speak = useSpeech();
  if (report.citations.length === 0) return <p class="nothing muted">{speak('row.none-citations')}</p>;
  const entries = new Map(report.references.map(({ id, selector }) => [id, selector.exact]));
  return (
    <RowList
      label={speak('tab.citations')}
      items={report.citations}
      keyOf={({ id }) => id}
      render={(citation, { index, tabIndex }) => (
        <button type="button" class="row-main" data-roving={index} tabIndex={tabIndex} onClick={() => onShowCitation(citation.id)}>
          <bdi class="row-title">{citation.selector.exact}</bdi>
          <Status standing={standingOfCitation(citation.verdict)} verdict={citation.verdict} />
          <EntryOf citation={citation} entries={entries} />
        </button>
      )}
    />
  );
}

function EntryOf({ citation, entries }: { readonly citation: ReportCitation; readonly entries: ReadonlyMap<string, string> }) {
  const text = citation.references.flatMap((id) => entries.get(id) ?? [])[0];
  return text === undefined ? null : <bdi class="row-text row-cut">{text}</bdi>;
}
