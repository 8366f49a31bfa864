import { useId, useRef } from 'preact/hooks';
import type { WayBackView } from '../lib/model/way-back.ts';
import { Icon } from './Icon.tsx';
import { directionOf, Languages, languagesOf, useLanguage, useSpeech } from './language.ts';
import { useSaidLate } from './use-said-late.ts';

/** What the way back shows, and what it reports back. */
type WayBackProps = Pick<WayBackView, 'onBack' | 'onStay'> & Partial<WayBackView>;

/** After a jump: the way back to where the reader was, and a button for those who stay. */
export function WayBack({ language = 'en', ...actions }: WayBackProps) {
  return (
    <Languages.Provider value={languagesOf(language, null)}>
      <WayBackButtons {...actions} />
    </Languages.Provider>
  );
}

function WayBackButtons({ isFolded = false, onBack, onStay }: Omit<WayBackProps, 'language'>) {
  const speak = useSpeech();
  const language = useLanguage();
  const note = useId();
  const place = useRef<HTMLDivElement>(null);
  // Who was brought to the button by keys hears the note with it.
  const isSaid = useSaidLate(() => place.current?.matches(':focus-within') === true);
  return (
    <div ref={place} class="citewell way-back" lang={language} dir={directionOf(language)}>
      {isFolded && (
        <p id={note} class="way-back-note">
          {speak('back.folded')}
        </p>
      )}
      <p class="only-heard" role="status">
        {isFolded && isSaid && speak('back.folded')}
      </p>
      <button
        type="button"
        class="way-back-main"
        aria-describedby={isFolded ? note : undefined}
        aria-keyshortcuts="Escape"
        onClick={onBack}
      >
        <Icon name="back" />
        {speak('back.go')}
        <kbd>{speak('back.key')}</kbd>
      </button>
      <button type="button" class="icon-button" aria-label={speak('back.stay')} onClick={onStay}>
        <Icon name="close" />
      </button>
    </div>
  );
}
