import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../lib/model/card.ts';
import type { Report, ReportCitation } from '../lib/model/report.ts';
import { CardAnnouncement } from './CardAnnouncement.tsx';
import { CardCitation } from './CardCitation.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CitedWords } from './CitedWords.tsx';
import type { CardActions, MayLack } from './card-actions.ts';
import { Icon } from './Icon.tsx';
import { directionOf, Languages, languagesOf, useLanguage, useSpeech } from './language.ts';
import { NotSaved } from './not-saved.ts';

/** What the card shows, and what it reports back. */
export interface CardProps
  extends CardActions,
    Pick<CardView, 'report' | 'citations' | 'focus' | 'lookUp' | 'onClose'>,
    MayLack<'isHeard' | 'dismissed' | 'notSaved' | 'language' | 'onTurnOffHere' | 'onOpenOptions'> {}

/** The hover card of one citation cluster: a non-modal dialog beside the text. */
export function Card({ language = 'en', isHeard = false, notSaved = null, ...props }: CardProps) {
  const { report, focus } = props;
  return (
    <Languages.Provider value={languagesOf(language, report.page.language)}>
      <NotSaved.Provider value={notSaved}>
        <CardDialog {...props} />
      </NotSaved.Provider>
      {isHeard && <CardAnnouncement key={focus} report={report} citation={focus} />}
    </Languages.Provider>
  );
}

function CardDialog({
  report,
  citations,
  focus,
  lookUp,
  dismissed = [],
  onTurnOffHere,
  onOpenOptions,
  onClose,
  ...actions
}: Omit<CardProps, 'language' | 'isHeard' | 'notSaved'>) {
  const speak = useSpeech();
  const language = useLanguage();
  const titleId = useId();
  const dialog = useRef<HTMLElement>(null);
  const shownCitations = citations.join();
  // Where the whole card scrolls, the next one begins at its top; its body is another one anyway.
  useLayoutEffect(() => void dialog.current?.scrollTo(0, 0), [shownCitations]);
  const items = citations.flatMap((id) => report.citations.find((one) => one.id === id) ?? []);
  const [only] = items.length === 1 ? items : [];
  return (
    // A dialog that takes the Escape key is no plain text, but it is no control either.
    <section
      ref={dialog}
      class="citewell card"
      lang={language}
      dir={directionOf(language)}
      role="dialog"
      aria-modal={false}
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {/* No header and footer elements: in a dialog browsers take them for the page's own. */}
      <div class="card-head">
        <h2 id={titleId} class="card-title" aria-label={only && speak('card.label-one', { citation: only.selector.exact })}>
          {only ? <CitedWords citation={only} report={report} /> : speak('card.title-many', { count: items.length })}
        </h2>
        <button type="button" class="icon-button" aria-label={speak('card.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div key={shownCitations} class="card-body">
        {items.map((citation) => (
          <CardItem key={citation.id} citation={citation} report={report} named={only === undefined} focused={citation.id === focus}>
            <CardCitation report={report} citation={citation} lookUp={lookUp} dismissed={dismissed} actions={actions} />
          </CardItem>
        ))}
      </div>
      <CardFoot onTurnOffHere={onTurnOffHere} onOpenOptions={onOpenOptions} />
    </section>
  );
}

interface CardItemProps {
  readonly citation: ReportCitation;
  readonly report: Report;
  /** Says its own name, because the card's title names the group. */
  readonly named: boolean;
  readonly focused: boolean;
  readonly children: preact.ComponentChildren;
}

function CardItem({ citation, report, named, focused, children }: CardItemProps) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only the card's own scroll area may move: scrollIntoView would also scroll the page under it.
    const body = element.current?.parentElement;
    if (!named || !focused || !body || !element.current) return;
    // In a low window the whole card scrolls, under its head.
    const area = getComputedStyle(body).overflowY === 'visible' ? body.parentElement : body;
    if (area) area.scrollTop = element.current.offsetTop - body.offsetTop;
  }, [named, focused]);
  return (
    <article ref={element} class={named && focused ? 'item item-focus' : 'item'} aria-current={named && focused ? 'true' : undefined}>
      {named && (
        <h3 class="item-title">
          <CitedWords citation={citation} report={report} />
        </h3>
      )}
      {children}
    </article>
  );
}
