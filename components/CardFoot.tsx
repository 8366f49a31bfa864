import { useId, useState } from 'preact/hooks';
import type { MayLack } from './card-actions.ts';
import { useSpeech } from './language.ts';

/**
 * For the reader whom the card disturbs: off for this site, and the settings. Turning off is asked for twice, because
 * the card and every mark go with it, and the way back is not here but in the toolbar.
 */
export function CardFoot({ onTurnOffHere, onOpenOptions }: MayLack<'onTurnOffHere' | 'onOpenOptions'>) {
  const speak = useSpeech();
  const meaning = useId();
  const [isTurningOff, setTurningOff] = useState(false);
  if (!onTurnOffHere && !onOpenOptions) return null;
  return (
    <footer class="card-foot">
      {onTurnOffHere && (
        <button type="button" class="quiet" aria-expanded={isTurningOff} onClick={() => setTurningOff(!isTurningOff)}>
          {speak('site.turn-off')}
        </button>
      )}
      {isTurningOff && (
        <div class="turn-off">
          <p id={meaning} class="muted">
            {speak('site.turn-off-means')}
          </p>
          <button type="button" class="quiet" aria-describedby={meaning} onClick={onTurnOffHere}>
            {speak('site.turn-off-now')}
          </button>
        </div>
      )}
      {onOpenOptions && (
        <button type="button" class="quiet" onClick={onOpenOptions}>
          {speak('popup.options')}
        </button>
      )}
    </footer>
  );
}
