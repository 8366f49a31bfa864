import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Dismissal, DismissReason } from '../lib/model/dismissal.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../lib/model/verdict.ts';
import { useSpeech } from './language.ts';
import { useNotSaved } from './not-saved.ts';

type Verdict = CiteVerdict | ReferenceVerdictId;

/** What may have gone astray with any finding. */
const ALWAYS: readonly DismissReason[] = ['misread', 'known-good'];
/** ... and with those that say that something was not found. */
const REASONS: Readonly<Partial<Record<Verdict, readonly DismissReason[]>>> = {
  missing: ['misread', 'exists', 'not-scholarly'],
  'not-found': ['misread', 'exists', 'timed-out', 'not-scholarly'],
};

interface DismissFindingProps {
  /** `findingKey` of the finding. */
  readonly finding: string;
  readonly verdict: Verdict;
  readonly dismissed: readonly Dismissal[];
  readonly tabIndex?: number;
  onDismiss(finding: string, reason: DismissReason | null): void;
}

/** The finding whose button went as it was pressed: wherever it is drawn next, its new button gets the focus ... */
let justPressed: string | null = null;
/** ... and the last of all, which is drawn at its old place again when it could not be stored. */
let lastPressed: string | null = null;

/** For a finding's button, which is another one when the finding was set aside, taken back, or could not be stored. */
function useKeptFocus(finding: string, isSetAside: boolean, isLost: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (justPressed !== finding) return;
    justPressed = null;
    button.current?.focus({ preventScroll: true });
  }, [finding, isSetAside]);
  useEffect(() => {
    if (!isLost || lastPressed !== finding) return;
    lastPressed = null;
    button.current?.focus({ preventScroll: true });
  }, [finding, isLost]);
  return button;
}

/** Lets the reader say that a finding is wrong, and why; and take that back. */
export function DismissFinding({ finding, verdict, dismissed, tabIndex, onDismiss }: DismissFindingProps) {
  const speak = useSpeech();
  const question = useId();
  const [isOpen, setOpen] = useState(false);
  const before = dismissed.find((one) => one.finding === finding);
  const isSetAside = before !== undefined;
  const isLost = useNotSaved(finding);
  const button = useKeptFocus(finding, isSetAside, isLost);
  const complaint = isLost && <p role="alert">{speak('options.not-saved')}</p>;
  const dismiss = (reason: DismissReason | null) => {
    setOpen(false);
    justPressed = finding;
    lastPressed = finding;
    onDismiss(finding, reason);
  };
  if (before) {
    return (
      <div class="dismiss">
        <span class="muted">{speak('dismiss.done', { reason: speak(`dismiss.${before.reason}`) })}</span>{' '}
        <button ref={button} type="button" class="quiet" tabIndex={tabIndex} onClick={() => dismiss(null)}>
          {speak('dismiss.undo')}
        </button>
        {complaint}
      </div>
    );
  }
  return (
    <div class="dismiss">
      <button ref={button} type="button" class="quiet" tabIndex={tabIndex} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {speak('dismiss.ask')}
      </button>
      {complaint}
      {isOpen && (
        <>
          <p id={question} class="muted">
            {speak('dismiss.why')}
          </p>
          <ul class="dismiss-reasons" aria-labelledby={question}>
            {(REASONS[verdict] ?? ALWAYS).map((reason) => (
              <li key={reason}>
                <button type="button" class="quiet" tabIndex={tabIndex} onClick={() => dismiss(reason)}>
                  {speak(`dismiss.${reason}`)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
