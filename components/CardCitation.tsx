import type { Dismissal } from '../lib/model/dismissal.ts';
import type { LookUpState } from '../lib/model/look-up.ts';
import type { Report, ReportCitation } from '../lib/model/report.ts';
import { onlyReference } from '../lib/text/only-reference.ts';
import { standingOfCitation, standingOfReference } from '../lib/text/verdict-standings.ts';
import { CardReference } from './CardReference.tsx';
import { CardVerdict } from './CardVerdict.tsx';
import type { CardActions } from './card-actions.ts';
import { FindSource } from './FindSource.tsx';
import { LinkList } from './LinkList.tsx';
import { useSpeech } from './language.ts';
import { NearestReference } from './NearestReference.tsx';
import { seriousVerdicts } from './verdict-tiers.ts';
import { pageLink } from './work-links.ts';
import { worthTelling } from './worth-telling.ts';

interface CardCitationProps {
  readonly report: Report;
  readonly citation: ReportCitation;
  readonly lookUp: LookUpState;
  readonly dismissed: readonly Dismissal[];
  readonly actions: CardActions;
}

/** One cite item in the card: its verdict in words, then every entry that it means or nearly means. */
export function CardCitation({ report, citation, lookUp, dismissed, actions }: CardCitationProps) {
  const speak = useSpeech();
  const { verdict, explanation } = citation;
  const find = (id: string) => report.references.find((reference) => reference.id === id);
  const references = citation.references.flatMap((id) => find(id) ?? []);
  const only = onlyReference(citation, find);
  const source = actions.sourceOf?.(citation);
  const outLink = verdict === 'missing' ? pageLink(actions.outLinkOf?.(citation)) : null;
  return (
    <>
      {/* That the work was retracted comes before the good news that the list has it. */}
      {only &&
        seriousVerdicts(only).map(({ id, explanation: why }) => (
          <CardVerdict
            key={id}
            standing={standingOfReference(id)}
            verdict={id}
            explanation={why}
            exact={only.selector.exact}
            dismissed={dismissed}
            actions={actions}
          />
        ))}
      <CardVerdict
        standing={standingOfCitation(verdict)}
        verdict={verdict}
        explanation={worthTelling(citation, speak)}
        exact={citation.selector.exact}
        dismissed={dismissed}
        actions={actions}
      />
      {outLink && <LinkList links={[outLink]} />}
      {references.map((reference) => (
        <CardReference
          key={reference.id}
          report={report}
          reference={reference}
          heading={verdict === 'ambiguous' ? 'card.entry-that-fits' : 'card.entry'}
          lookUp={lookUp}
          dismissed={dismissed}
          seriousToldAbove={only !== undefined}
          citation={citation.id}
          actions={actions}
        />
      ))}
      {citation.nearest.flatMap(({ reference: id, reason }) => {
        const reference = find(id);
        if (!reference) return [];
        const untold = explanation.includes(reason) ? null : reason;
        return <NearestReference key={id} reference={reference} reason={untold} actions={actions} />;
      })}
      {source && <FindSource offer={source} actions={actions} />}
    </>
  );
}
