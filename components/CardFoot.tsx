import { useId, useState } from 'preact/hooks';
import { TURNED_OFF } from '../lib/model/dismissal.ts';
import type { MayLack } from './card-actions.ts';
import { useSpeech } from './language.ts';
import { useNotSaved } from './not-saved.ts';

/**
 * For the reader whom the card disturbs: off for this site, and the settings. Turning off is asked for twice, because
 * the card and every mark go with it, and the way back is not here but in the toolbar.
 */
export function CardFoot({ onTurnOffHere, onOpenOptions }: MayLack<'onTurnOffHere' | 'onOpenOptions'>) {
  const speak = useSpeech();
  const meaning = useId();
  const isLost = useNotSaved(TURNED_OFF);
  const [isTurningOff, setTurningOff] = useState(false);
  if (!onTurnOffHere && !onOpenOptions) return null;
  return (
    <div class="card-foot">
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
          {isLost && <p role="alert">{speak('options.not-saved')}</p>}
        </div>
      )}
      {onOpenOptions && (
        <button type="button" class="quiet" onClick={onOpenOptions}>
          {speak('popup.options')}
        </button>
      )}
    </div>
  );
}
