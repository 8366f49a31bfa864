import type { Dismissal } from '../lib/model/dismissal.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../lib/model/verdict.ts';
import { findingKey } from '../lib/text/finding-key.ts';
import { isFinding, type Standing } from '../lib/text/verdict-standings.ts';
import type { CardActions } from './card-actions.ts';
import { DismissFinding } from './DismissFinding.tsx';

interface CardDismissalProps {
  readonly standing: Standing;
  readonly verdict: CiteVerdict | ReferenceVerdictId;
  /** The words of the page that the verdict is about. */
  readonly exact: string;
  readonly dismissed: readonly Dismissal[];
  readonly actions: CardActions;
}

/** "Citewell made a mistake" under a verdict of the card; nothing where there is no finding to be wrong. */
export function CardDismissal({ standing, verdict, exact, dismissed, actions: { onDismiss } }: CardDismissalProps) {
  if (!onDismiss || !isFinding(standing)) return null;
  return <DismissFinding finding={findingKey(verdict, exact)} verdict={verdict} dismissed={dismissed} onDismiss={onDismiss} />;
}
