import { useState } from 'preact/hooks';
import type { Dismissal, DismissReason } from '../lib/model/dismissal.ts';
import { useSpeech } from './language.ts';

const REASONS: readonly DismissReason[] = ['misread', 'exists', 'timed-out', 'known-good', 'not-scholarly'];

interface DismissFindingProps {
  /** `findingKey` of the finding. */
  readonly finding: string;
  readonly dismissed: readonly Dismissal[];
  readonly tabIndex?: number;
  onDismiss(finding: string, reason: DismissReason | null): void;
}

/** Lets the reader say that a finding is wrong, and why; and take that back. */
export function DismissFinding({ finding, dismissed, tabIndex, onDismiss }: DismissFindingProps) {
  const speak = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const before = dismissed.find((one) => one.finding === finding);
  if (before) {
    return (
      <p class="dismiss">
        <span class="muted">{speak('dismiss.done', { reason: speak(`dismiss.${before.reason}`) })}</span>{' '}
        <button type="button" class="quiet" tabIndex={tabIndex} onClick={() => onDismiss(finding, null)}>
          {speak('dismiss.undo')}
        </button>
      </p>
    );
  }
  return (
    <div class="dismiss">
      <button type="button" class="quiet" tabIndex={tabIndex} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {speak('dismiss.ask')}
      </button>
      {isOpen && (
        <ul class="dismiss-reasons" aria-label={speak('dismiss.why')}>
          {REASONS.map((reason) => (
            <li key={reason}>
              <button
                type="button"
                class="quiet"
                tabIndex={tabIndex}
                onClick={() => {
                  setOpen(false);
                  onDismiss(finding, reason);
                }}
              >
                {speak(`dismiss.${reason}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
