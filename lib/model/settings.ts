import type { Dismissal } from './dismissal.ts';
import type { ServiceId } from './services.ts';

/** On which pages Citewell starts by itself: those about health, every article with citations, or none before the reader asks. */
type WhereToRun = 'health' | 'articles' | 'asked';

/** When references are looked up: when the reader rests on a citation or opens the popup, at once, or not at all. */
export type WhenToLookUp = 'asked' | 'automatic' | 'never';

/** Which citations are underlined. */
type MarkStyle = 'all' | 'findings' | 'off';

/** What opens the card with a mouse; a tap and the keyboard open it unless it is off. */
export type CardOpening = 'hover' | 'click' | 'off';

/**
 * Rest before the card opens, in milliseconds. A shorter rest opens cards in passing, a longer one looks broken; the usual one, which holds
 * before the reader chooses, opens nothing while a pointer passes over text (Wikipedia's reference previews take 150, Zotero's reader 100).
 */
export const CARD_DELAY = { shortest: 50, usual: 200, longest: 2_000 } as const;

/** Everything that the reader can set; stored and exported as this plain JSON. */
export interface Settings {
  readonly version: 1;
  readonly where: WhereToRun;
  /** Hosts where Citewell does not start by itself, their subdomains with them: "example.org". */
  readonly offSites: readonly string[];
  readonly lookUp: WhenToLookUp;
  readonly services: readonly ServiceId[];
  readonly marks: MarkStyle;
  readonly card: CardOpening;
  /** Rest before the card opens, in milliseconds; within `CARD_DELAY`. */
  readonly cardDelay: number;
  /** The reader's own address for the services' polite pools; empty by default. */
  readonly contact: string;
  /** "auto" for the browser's own, else a language tag: "en". */
  readonly language: string;
}

/** What the engine needs to know to behave on one page. */
export interface PageSettings extends Pick<Settings, 'lookUp' | 'services' | 'marks' | 'card' | 'cardDelay' | 'language'> {
  /** The reader switched this site off. */
  readonly isOff: boolean;
  /** The reader asked for this page, whatever the settings say of its site. */
  readonly isAsked: boolean;
  /** Stay silent on pages about other things than health. */
  readonly healthOnly: boolean;
  /** What the reader has dismissed on this page before. */
  readonly dismissed: readonly Dismissal[];
}
