import type { PageSettings } from '../model/settings.ts';
import { createCardHost } from './card-host.ts';
import { type CardScript, type CardView, cardScript } from './card-script.ts';
import type { CitationRange } from './citation-ranges.ts';
import { driveHover } from './drive-hover.ts';
import { findTarget } from './find-target.ts';
import type { HoverTarget } from './hover.ts';

/** A card to draw: the cite items of the cluster under the pointer, and the one that the pointer is on. */
export type CardContent = Pick<CardView, 'citations' | 'focus'>;

/** What the card needs from outside. */
export interface HoverCardParts {
  readonly settings: Pick<PageSettings, 'card' | 'cardDelay'>;
  readonly loadCard: () => Promise<boolean>;
  readonly view: () => Pick<CardView, 'report' | 'lookUp' | 'language' | 'dismissed'>;
  readonly onRest: (content: CardContent) => void;
  readonly onDismiss: CardView['onDismiss'];
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
  /** Opens the card of a citation until the reader closes it: `open('c3')`. */
  open(citation: string): void;
}

/** The card under the pointer: its script is fetched while the pointer rests, and it is drawn when both are ready. */
export function createHoverCard(places: () => readonly CitationRange[], parts: HoverCardParts, signal: AbortSignal): HoverCard {
  const host = createCardHost(() => driver.dismiss(), signal);
  let wanted: HoverTarget | null = null;
  let drawn: { readonly script: CardScript; readonly frame: HTMLElement; readonly content: CardContent; readonly text: string } | null =
    null;

  const find = (citation: string) => places().find(({ id }) => id === citation);

  async function show(target: HoverTarget): Promise<void> {
    wanted = target;
    const script = cardScript() ?? ((await parts.loadCard()) ? cardScript() : null);
    const found = find(target.citation);
    if (wanted !== target || !script || !found || signal.aborted) return;
    const content = { citations: clusterOf(places(), found), focus: target.citation };
    const text = found.range.toString();
    drawn = { script, content, text, frame: host.show(script, { range: found.range, x: target.x, y: target.y, sheet: target.sheet }) };
    redraw();
    parts.onRest(content);
  }

  function hide(): void {
    wanted = null;
    host.hide();
    drawn?.script.erase(drawn.frame);
    drawn = null;
  }

  function redraw(): void {
    // The page was read again and has something else there: the card speaks of what is gone.
    if (drawn && find(drawn.content.focus)?.range.toString() !== drawn.text) driver.dismiss();
    drawn?.script.draw(drawn.frame, { ...parts.view(), ...drawn.content, ...callbacks });
  }

  const driver = driveHover(
    window,
    {
      opening: parts.settings.card,
      delay: parts.settings.cardDelay,
      findTarget: (event) => findTarget(places(), event),
      isCard: host.owns,
      onNear: () => void (cardScript() ?? parts.loadCard()),
      onShow: (target) => void show(target),
      onHide: hide,
      onEnter: host.enter,
    },
    signal,
  );
  const callbacks = callbacksOf(parts, driver.dismiss);
  return {
    close: driver.dismiss,
    redraw,
    open(citation) {
      const box = find(citation)?.range.getClientRects()[0];
      if (box) driver.open({ citation, x: box.left + box.width / 2, y: box.top + box.height / 2 });
    },
  };
}

function clusterOf(citations: readonly CitationRange[], { cluster }: CitationRange): readonly string[] {
  return citations.filter((citation) => citation.cluster === cluster).map(({ id }) => id);
}

type Callbacks = Omit<CardView, 'report' | 'lookUp' | 'language' | 'dismissed' | keyof CardContent>;

function callbacksOf(parts: HoverCardParts, onClose: () => void): Callbacks {
  return {
    onShowReference: parts.showReference,
    onShowCitation: parts.showCitation,
    // A page may forbid it by its permissions policy; then the reader can still select the text.
    ...(isSecureContext && { onCopy: (text) => void navigator.clipboard.writeText(text).catch(() => {}) }),
    onDismiss: parts.onDismiss,
    onTurnOffHere: parts.onTurnOffHere,
    onOpenOptions: parts.onOpenOptions,
    onClose,
  };
}
