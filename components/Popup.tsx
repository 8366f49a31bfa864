import { spokenLanguage } from '../lib/locales/messages/registry.ts';
import type { PageState } from '../lib/model/page-state.ts';
import { CheckedPage } from './CheckedPage.tsx';
import { directionOf, Languages, useSpeech } from './language.ts';

/** What the popup shows, and what it reports back. */
export interface PopupProps {
  readonly state: PageState;
  readonly language?: string;
  /** ISO date of today, to say when no notice was found: "2026-11-22". */
  readonly today?: string;
  /** Scroll the page to a citation. */
  onShowCitation(id: string): void;
  /** Scroll the page to an entry of its list. */
  onShowReference(id: string): void;
  onCheckAnyway(): void;
  onStop(): void;
  /** Start, continue or repeat the look-up. */
  onRetry(): void;
}

/** The toolbar popup: the whole page at a glance. */
export function Popup({ language = 'en', ...props }: PopupProps) {
  const spoken = spokenLanguage(language);
  const page = props.state.kind === 'checked' ? props.state.report.page.language : null;
  return (
    <Languages.Provider value={{ spoken, page }}>
      <main class="citewell popup" lang={spoken} dir={directionOf(spoken)}>
        <PopupTitle />
        <PopupFace {...props} />
      </main>
    </Languages.Provider>
  );
}

function PopupTitle() {
  return <h1 class="popup-title">{useSpeech()('popup.title')}</h1>;
}

function PopupFace({ state, onCheckAnyway, ...rest }: Omit<PopupProps, 'language'>) {
  const speak = useSpeech();
  switch (state.kind) {
    case 'loading':
      return (
        <div class="face" role="status">
          <p class="pending">{speak('popup.loading')}</p>
        </div>
      );
    case 'off-limits':
      return (
        <div class="face face-short">
          <p class="summary">{speak('popup.off-limits')}</p>
          <p class="muted">{speak('popup.off-limits-why')}</p>
        </div>
      );
    case 'not-checked':
      return (
        <div class="face face-short">
          <p class="summary">{speak('popup.not-checked')}</p>
          <p class="muted">{speak('popup.not-checked-why')}</p>
          <button type="button" class="button button-main" onClick={onCheckAnyway}>
            {speak('popup.check-anyway')}
          </button>
        </div>
      );
    case 'checked':
      return <CheckedPage report={state.report} lookUp={state.lookUp} {...rest} />;
  }
}
