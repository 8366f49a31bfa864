import type { Dismissal } from './dismissal.ts';
import type { ServiceId } from './services.ts';

/** On which pages Citewell starts by itself: those about health, every article with citations, or none before the reader asks. */
export const WHERE_TO_RUN = ['health', 'articles', 'asked'] as const;

/** When references are looked up: when the reader rests on a citation or opens the popup, at once, or not at all. */
export const WHEN_TO_LOOK_UP = ['asked', 'automatic', 'never'] as const;

/** One of `WHEN_TO_LOOK_UP`. */
export type WhenToLookUp = (typeof WHEN_TO_LOOK_UP)[number];

/** Which citations are underlined. */
export const MARK_STYLES = ['all', 'findings', 'off'] as const;

/** What opens the card with a mouse; a tap and the keyboard open it unless it is off. */
export const CARD_OPENINGS = ['hover', 'click', 'off'] as const;

/** One of `CARD_OPENINGS`. */
export type CardOpening = (typeof CARD_OPENINGS)[number];

/**
 * Rest before the card opens, in milliseconds. A shorter rest opens cards in passing, a longer one looks broken; the usual one, which holds
 * before the reader chooses, opens nothing while a pointer passes over text (Wikipedia's reference previews take 150, Zotero's reader 100).
 */
export const CARD_DELAY = { shortest: 50, usual: 200, longest: 2_000 } as const;

/** Everything that the reader can set; stored and exported as this plain JSON. */
export interface Settings {
  readonly version: 1;
  readonly where: (typeof WHERE_TO_RUN)[number];
  /** Hosts where Citewell does not start by itself, their subdomains with them: "example.org". */
  readonly offSites: readonly string[];
  readonly lookUp: WhenToLookUp;
  readonly services: readonly ServiceId[];
  readonly marks: (typeof MARK_STYLES)[number];
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
