import type { Dismissal } from '../lib/model/dismissal.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../lib/model/verdict.ts';
import { findingKey } from '../lib/text/finding-key.ts';
import { isFinding, type Standing } from '../lib/text/verdict-standings.ts';
import type { CardActions } from './card-actions.ts';
import { DismissFinding } from './DismissFinding.tsx';
import { Explained } from './Explained.tsx';

interface CardVerdictProps {
  readonly standing: Standing;
  readonly verdict: CiteVerdict | ReferenceVerdictId;
  readonly explanation: string | null;
  /** The words of the page that the verdict is about. */
  readonly exact: string;
  readonly dismissed: readonly Dismissal[];
  readonly actions: CardActions;
}

/** A verdict of the card with its reason, and "Citewell made a mistake" where it is a finding. */
export function CardVerdict({ standing, verdict, explanation, exact, dismissed, actions: { onDismiss } }: CardVerdictProps) {
  return (
    <>
      <Explained standing={standing} verdict={verdict} explanation={explanation} />
      {onDismiss && isFinding(standing) && (
        <DismissFinding finding={findingKey(verdict, exact)} verdict={verdict} dismissed={dismissed} onDismiss={onDismiss} />
      )}
    </>
  );
}
