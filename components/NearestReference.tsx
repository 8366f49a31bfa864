import type { ReportReference } from '../lib/model/report.ts';
import type { CardActions } from './card-actions.ts';
import { EntryText } from './EntryText.tsx';
import { useSpeech } from './language.ts';

interface NearestReferenceProps {
  readonly reference: ReportReference;
  /** Why it was not taken; null where the verdict has said so already. */
  readonly reason: string | null;
  readonly actions: CardActions;
}

/** The entry that came nearest to a citation without one. It is not the cited work, so nothing is said about its own worth. */
export function NearestReference({ reference, reason, actions }: NearestReferenceProps) {
  const speak = useSpeech();
  return (
    <div class="reference">
      <p class="label">{speak('card.nearest')}</p>
      <EntryText reference={reference} actions={actions} />
      {reason && <p>{speak('card.not-taken', { reason })}</p>}
    </div>
  );
}
