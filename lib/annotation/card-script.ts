import type { Sentences } from '../locales/messages/speaker.ts';
import type { Dismissal, DismissReason } from '../model/dismissal.ts';
import type { LookUpState } from '../model/look-up.ts';
import type { Report, ReportCitation } from '../model/report.ts';
import type { SourceOffer, SourceQuestion } from '../model/source-guess.ts';
import type { placeCard } from './place-card.ts';

/** How a card looks for the source of a citation without an entry. */
export interface SourceActions {
  /** What may be asked, and what came of it; null for a citation that has no need of it. */
  sourceOf(citation: ReportCitation): SourceOffer | null;
  onFindSource(question: SourceQuestion): void;
  onStopSource(question: SourceQuestion): void;
}

/** Everything a card shows. */
export interface CardView extends SourceActions {
  readonly report: Report;
  readonly lookUp: LookUpState;
  /** Ids of the cite items of the cluster under the pointer, in order. */
  readonly citations: readonly string[];
  /** Id of the one under the pointer. */
  readonly focus: string;
  readonly language: string;
  readonly dismissed: readonly Dismissal[];
  onShowReference(id: string): void;
  /** Scrolls to another citation of the same entry. */
  onShowCitation(id: string): void;
  /** Not on pages without https, where browsers lend no clipboard. */
  readonly onCopy?: (text: string) => Promise<boolean>;
  onDismiss(finding: string, reason: DismissReason | null): void;
  onTurnOffHere(): void;
  onOpenOptions(): void;
  onClose(): void;
}

/** What the way back to the reading place shows and reports. */
export interface WayBackView {
  readonly language: string;
  /** The page has folded away what the jump was to. */
  readonly isFolded: boolean;
  onBack(): void;
  /** The reader stays where the jump led. */
  onStay(): void;
}

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
