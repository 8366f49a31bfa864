import type { CardView, SourceActions } from '../model/card.ts';
import type { PageSettings } from '../model/settings.ts';
import type { CardHost } from './card-host.ts';
import type { CardScript } from './card-script.ts';
import type { CitationRange } from './citation-ranges.ts';
import { copyText } from './copy-text.ts';
import { driveHover } from './drive-hover.ts';
import { findFocused, findTarget } from './find-target.ts';
import type { HoverTarget } from './hover.ts';

/** A card to draw: the cite items of the cluster under the pointer, and the one that the pointer is on. */
export type CardContent = Pick<CardView, 'citations' | 'focus' | 'isHeard'>;

/** What the card needs from outside. */
export interface HoverCardParts {
  readonly host: CardHost;
  readonly settings: () => Pick<PageSettings, 'card' | 'cardDelay'>;
  /** The card's script, brought into the page when it is first wanted; null when the extension is gone. */
  readonly loadCard: () => Promise<CardScript | null>;
  /** The card is about to be shown, or has been closed. */
  readonly onOpen: () => void;
  readonly onClosed: () => void;
  readonly view: () => Pick<CardView, 'report' | 'lookUp' | 'language' | 'dismissed' | 'notSaved'>;
  readonly onRest: (content: CardContent) => void;
  readonly onDismiss: CardView['onDismiss'];
  readonly sources: SourceActions;
  readonly onTurnOffHere: () => void;
  readonly onOpenOptions: () => void;
  readonly showReference: (id: string) => void;
  readonly showCitation: (id: string) => void;
}

/** The card of a page. */
export interface HoverCard {
  close(): void;
  /** What is known has changed. */
  redraw(): void;
  /** Opens the card of a citation until the reader closes it: `open('c3')`; by keys it is heard of, or takes the focus along. */
  open(citation: string, byKeys?: 'heard' | 'entered'): void;
  /** Goes into the card that the focus on a link has opened; false where there is none. */
  enterFromFocus(): boolean;
}

/** The card that is shown: what it tells of, in which language, and the citation's text at that time. */
interface Drawn {
  readonly script: CardScript;
  readonly frame: HTMLElement;
  readonly content: CardContent;
  readonly text: string;
  readonly language: string;
}

/** The card under the pointer: its script is fetched while the pointer rests, and it is drawn when both are ready. */
export function createHoverCard(places: () => readonly CitationRange[], parts: HoverCardParts, signal: AbortSignal): HoverCard {
  const { host } = parts;
  let wanted: HoverTarget | null = null;
  let drawn: Drawn | null = null;
  /** The citation whose card the reader goes into with keys as it opens. */
  let entered: string | null = null;

  const find = (citation: string) => places().find(({ id }) => id === citation);

  async function show(target: HoverTarget): Promise<void> {
    wanted = target;
    const script = await parts.loadCard();
    const found = find(target.citation);
    if (wanted !== target || !script || !found || signal.aborted) return;
    const takesFocus = entered === target.citation;
    entered = null;
    const isHeard = !takesFocus && (target.isFocused === true || target.isByKey === true);
    const content = { citations: clusterOf(places(), found), focus: target.citation, isHeard };
    parts.onOpen();
    const frame = host.show(script, { ...target, range: found.range }, () => driver.dismiss());
    // The page does not let the card be seen, or the citation lost its place while the card was put beside it.
    if (!frame || wanted !== target) {
      host.hide();
      parts.onClosed();
      return driver.dismiss();
    }
    if (drawn?.frame !== frame) drawn?.script.erase(drawn.frame);
    drawn = { script, content, text: found.range.toString(), language: parts.view().language, frame };
    redraw();
    if (takesFocus) host.enter();
    parts.onRest(content);
  }

  function hide(): void {
    wanted = null;
    entered = null;
    if (!drawn) return;
    host.hide();
    drawn.script.erase(drawn.frame);
    drawn = null;
    parts.onClosed();
  }

  function redraw(): void {
    if (drawn && isStale(drawn, find(drawn.content.focus), parts.view().language)) driver.dismiss();
    drawn?.script.draw(drawn.frame, { ...parts.view(), ...drawn.content, ...callbacks });
  }

  const driver = driveHover(window, { ...pointing(places, parts), onShow: (target) => void show(target), onHide: hide }, signal);
  const callbacks = callbacksOf(parts, driver.dismiss);
  function open(citation: string, byKeys?: 'heard' | 'entered'): void {
    const target = targetOn(find(citation));
    if (!target) return;
    driver.open(byKeys === 'heard' ? { ...target, isByKey: true } : target);
    if (byKeys === 'entered') entered = citation;
  }

  return { close: driver.dismiss, redraw, enterFromFocus: driver.enterFromFocus, open };
}

/** What the pointer and the keys have to do with the page and the card. */
function pointing(places: () => readonly CitationRange[], { settings, host, loadCard }: HoverCardParts) {
  return {
    opening: () => settings().card,
    delay: () => settings().cardDelay,
    findTarget: (event: MouseEvent) => findTarget(places(), event),
    findFocused: (element: Element) => targetOn(findFocused(places(), element)),
    isCard: host.owns,
    hadFocus: host.hadFocus,
    onNear: () => void loadCard(),
    onEnter: host.enter,
  };
}

/** The reader's only pointer is a finger. */
const TOUCH = '(hover: none) and (pointer: coarse)';

/** What a pointer on the first line of a citation would be on; a phone shows the card as a sheet. */
function targetOn(citation: CitationRange | null | undefined): HoverTarget | null {
  const box = citation?.range.getClientRects()[0];
  if (!citation || !box) return null;
  return { citation: citation.id, x: box.left + box.width / 2, y: box.top + box.height / 2, sheet: window.matchMedia(TOUCH).matches };
}

/** The page was read again and has something else there: the card speaks of what is gone. Another language has yet to be learnt. */
function isStale({ text, language }: Drawn, now: CitationRange | undefined, wanted: string): boolean {
  return now?.range.toString() !== text || wanted !== language;
}

function clusterOf(citations: readonly CitationRange[], { cluster }: CitationRange): readonly string[] {
  return citations.filter((citation) => citation.cluster === cluster).map(({ id }) => id);
}

type Callbacks = Omit<CardView, 'report' | 'lookUp' | 'language' | 'dismissed' | 'notSaved' | keyof CardContent>;

function callbacksOf(parts: HoverCardParts, onClose: () => void): Callbacks {
  return {
    onShowReference: parts.showReference,
    onShowCitation: parts.showCitation,
    // A page may forbid it by its permissions policy; then the reader can still select the text.
    ...(isSecureContext && { onCopy: copyText }),
    onDismiss: parts.onDismiss,
    ...parts.sources,
    onTurnOffHere: parts.onTurnOffHere,
    onOpenOptions: parts.onOpenOptions,
    onClose,
  };
}
