import type { Sentences } from '../locales/messages/speaker.ts';
import type { CardView } from '../model/card.ts';
import type { WayBackView } from '../model/way-back.ts';
import type { placeCard } from './place-card.ts';

/**
 * What draws the card. It is a script of its own, as heavy as the rest of the engine, and comes into the page only when
 * the pointer is first on a citation; most pages are read without.
 */
export interface CardScript {
  /** Style sheet of the card. */
  readonly styles: string;
  /** Lets the card speak the reader's language; it holds English alone. */
  learn(sentences: Sentences): void;
  draw(frame: HTMLElement, view: CardView): void;
  /** Draws the way back in the place of a card. */
  drawWayBack(frame: HTMLElement, view: WayBackView): void;
  /** Takes what was drawn out of its frame, so that what it started ends. */
  erase(frame: HTMLElement): void;
  readonly place: typeof placeCard;
}

/** The engine and the card share one global of the extension's own, which the page's scripts do not see. */
const shared = globalThis as { citewellCard?: CardScript };

/** The card's script hands itself over. */
export function offerCardScript(script: CardScript): void {
  shared.citewellCard = script;
}

/** The card's script, once it is there; an element of the page with that id is none. */
export function cardScript(): CardScript | null {
  return Object.hasOwn(shared, 'citewellCard') ? (shared.citewellCard ?? null) : null;
}
