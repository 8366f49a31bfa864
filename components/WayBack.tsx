import { spokenLanguage } from '../lib/locales/messages/face-registry.ts';
import type { WayBackView } from '../lib/model/way-back.ts';
import { Icon } from './Icon.tsx';
import { directionOf, Languages, useLanguage, useSpeech } from './language.ts';

/** What the way back shows, and what it reports back. */
type WayBackProps = Pick<WayBackView, 'onBack' | 'onStay'> & Partial<WayBackView>;

/** After a jump: the way back to where the reader was, and a button for those who stay. */
export function WayBack({ language = 'en', ...actions }: WayBackProps) {
  return (
    <Languages.Provider value={{ spoken: spokenLanguage(language), page: null }}>
      <WayBackButtons {...actions} />
    </Languages.Provider>
  );
}

function WayBackButtons({ isFolded = false, onBack, onStay }: Omit<WayBackProps, 'language'>) {
  const speak = useSpeech();
  const language = useLanguage();
  return (
    <div class="citewell way-back" lang={language} dir={directionOf(language)}>
      {isFolded && (
        <p class="way-back-note" role="status">
          {speak('back.folded')}
        </p>
      )}
      <button type="button" class="way-back-main" aria-keyshortcuts="Escape" onClick={onBack}>
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
