import type { MessageKey } from '../lib/locales/messages/registry.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { Report, ReportCitation, ReportReference } from '../lib/model/report.ts';
import { CardReference } from './CardReference.tsx';
import { Status } from './Status.tsx';
import { standingOfCitation } from './verdict-tiers.ts';

interface CardCitationProps {
  readonly report: Report;
  readonly citation: ReportCitation;
  readonly lookUp: LookUpState;
  onShowReference(id: string): void;
}

/** One cite item in the card: its verdict in words, then every entry that it means or nearly means. */
export function CardCitation({ report, citation, lookUp, onShowReference }: CardCitationProps) {
  const standing = standingOfCitation(citation.verdict);
  return (
    <>
      <div class={`finding finding-${standing}`}>
        <Status standing={standing} verdict={citation.verdict} />
        {citation.verdict !== 'ok' && <p>{citation.explanation}</p>}
      </div>
      {shownReferences(report, citation).map(({ reference, reason }) => (
        <CardReference
          key={reference.id}
          reference={reference}
          heading={HEADINGS[citation.verdict] ?? 'card.entry'}
          // The explanation of a missing citation often holds the reason already.
          reason={reason !== null && citation.explanation.includes(reason) ? null : reason}
          lookUp={lookUp}
          onShowReference={onShowReference}
        />
      ))}
    </>
  );
}

const HEADINGS: Partial<Record<ReportCitation['verdict'], MessageKey>> = {
  ambiguous: 'card.entry-that-fits',
  missing: 'card.nearest',
};

interface ShownReference {
  readonly reference: ReportReference;
  readonly reason: string | null;
}

function shownReferences(report: Report, citation: ReportCitation): ShownReference[] {
  const wanted =
    citation.references.length > 0
      ? citation.references.map((reference) => ({ reference, reason: null }))
      : citation.nearest.map(({ reference, reason }) => ({ reference, reason }));
  return wanted.flatMap(({ reference: id, reason }) => {
    const reference = report.references.find((one) => one.id === id);
    return reference ? [{ reference, reason }] : [];
  });
}
