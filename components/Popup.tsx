import { type DismissReason, TURNED_OFF } from '../lib/model/dismissal.ts';
import type { PageState } from '../lib/model/page-state.ts';
import { CheckedPage } from './CheckedPage.tsx';
import { directionOf, Languages, languagesOf, useSpeech } from './language.ts';
import { NotSaved, useNotSaved } from './not-saved.ts';
import { PopupOutline } from './PopupOutline.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** What the popup shows, and what it reports back. */
export interface PopupProps {
  readonly state: PageState;
  readonly language?: string;
  /** ISO date of today, to say when no notice was found: "2026-11-22". */
  readonly today?: string;
  /** Set a finding aside as wrong; null takes that back. */
  onDismiss?: (finding: string, reason: DismissReason | null) => void;
  /** Leave this site alone from now on. */
  onTurnOffHere?: () => void;
  /** Start by itself on this site again, and now. */
  onTurnOnHere?: () => void;
  /** Let the browser ask the reader whether this site may be read: "https://www.example.org". */
  onAllowSite?: (origin: string) => void;
  onOpenReport?: () => void;
  onOpenOptions?: () => void;
  /** Scroll the page to a citation. */
  onShowCitation(id: string): void;
  /** Scroll the page to an entry of its list. */
  onShowReference(id: string): void;
  onCheckAnyway(): void;
  onStop(): void;
  /** Start, continue or repeat the look-up. */
  onRetry(): void;
  /** Let the browser ask the reader whether entries may be sent. */
  onAllow?: () => void;
}

/** The toolbar popup: the whole page at a glance. */
export function Popup({ language = 'en', ...props }: PopupProps) {
  const languages = languagesOf(language, props.state.kind === 'checked' ? props.state.report.page.language : null);
  const place = useKeptFocus();
  return (
    <Languages.Provider value={languages}>
      <main
        ref={place}
        tabIndex={-1}
        class="citewell popup"
        lang={languages.spoken}
        dir={directionOf(languages.spoken)}
        aria-busy={props.state.kind === 'loading'}
      >
        <NotSaved.Provider value={(props.state.kind === 'checked' && props.state.notSaved) || null}>
          <PopupTitle />
          <PopupFace {...props} />
          <PopupFoot {...props} />
        </NotSaved.Provider>
      </main>
    </Languages.Provider>
  );
}

/** Ways on from the popup: the whole report, the settings, and off for this site. */
function PopupFoot({ state, onTurnOffHere, onOpenReport, onOpenOptions }: Omit<PopupProps, 'language'>) {
  const speak = useSpeech();
  const links = [
    { words: speak('popup.report'), action: state.kind === 'checked' ? onOpenReport : undefined },
    { words: speak('site.turn-off'), action: state.kind === 'checked' ? onTurnOffHere : undefined },
    { words: speak('popup.options'), action: onOpenOptions },
  ].filter(({ action }) => action !== undefined);
  const isLost = useNotSaved(TURNED_OFF);
  if (links.length === 0) return null;
  return (
    <footer class="popup-foot">
      {links.map(({ words, action }) => (
        <button key={words} type="button" class="quiet" onClick={action}>
          {words}
        </button>
      ))}
      {isLost && <p role="alert">{speak('options.not-saved')}</p>}
    </footer>
  );
}

function PopupTitle() {
  return <h1 class="popup-title">{useSpeech()('popup.title')}</h1>;
}

function PopupFace({ state, onCheckAnyway, onTurnOnHere, onAllowSite, ...rest }: Omit<PopupProps, 'language'>) {
  const speak = useSpeech();
  switch (state.kind) {
    case 'loading':
      return <PopupOutline />;
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
    case 'not-started':
      return (
        <div class="face face-short">
          <p class="summary">{speak(`popup.${state.why}`, { site: state.site })}</p>
          <p class="muted">{speak(`popup.${state.why}-why`, { site: state.site })}</p>
          <button type="button" class="button button-main" onClick={onCheckAnyway}>
            {speak('popup.check-now')}
          </button>
          {state.why === 'off-here' && onTurnOnHere && (
            <button type="button" class="button" onClick={onTurnOnHere}>
              {speak('site.turn-on')}
            </button>
          )}
        </div>
      );
    case 'no-access':
      return (
        <div class="face face-short">
          <p class="summary">{speak('popup.no-access', { site: state.site })}</p>
          <p class="muted">{speak('popup.no-access-why')}</p>
          <button type="button" class="button button-main" onClick={onCheckAnyway}>
            {speak('popup.check-now')}
          </button>
          <button type="button" class="button" onClick={() => onAllowSite?.(state.origin)}>
            {speak('popup.allow-site')}
          </button>
        </div>
      );
    case 'checked':
      return <CheckedPage report={state.report} lookUp={state.lookUp} dismissed={state.dismissed ?? []} {...rest} />;
  }
}
