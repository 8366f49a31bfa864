import type { WayBackView } from '../model/way-back.ts';
import type { CardHost } from './card-host.ts';
import type { CardScript } from './card-script.ts';
import { JUMP_TIME } from './delays.ts';
import { EDITABLE } from './find-target.ts';
import { isOutOfSight, placeBefore, type ReadingPlace, returnTo } from './reading-place.ts';

/** What the way back needs from outside. */
export interface WayBackParts {
  readonly host: CardHost;
  readonly loadCard: () => Promise<CardScript | null>;
  readonly language: () => string;
}

/** The way back to where the reader was before the page jumped. */
export interface WayBack {
  /** The page is about to jump; a jump by keys takes the focus to the way back. Of what is folded away the reader is told. */
  leave(target: Range, how: { readonly isByKeys: boolean; readonly isFolded: boolean }): void;
  /** A card opens in the same box. */
  standAside(): void;
  /** The card is closed. */
  comeForward(): void;
}

/**
 * Offers the way back in the lower corner of the window once a jump has carried the reading place out of sight. Several jumps
 * in a row lead back to where the first began, unless the reader has read on in between. The offer goes when it is taken or
 * refused, and when the reader scrolls back without it; while a card is open it stands aside.
 */
export function createWayBack(parts: WayBackParts, signal: AbortSignal): WayBack {
  let place: ReadingPlace | null = null;
  let target: Range | null = null;
  let isAside = false;
  let isByKeys = false;
  let isFolded = false;
  const isWanted = () => place !== null && !isAside && !signal.aborted;
  const jump = createJumpTimer(follow, signal);
  /** Once after a jump: later the focus is the reader's. */
  const takesFocus = () => {
    const takes = isByKeys;
    isByKeys = false;
    return takes;
  };
  const offer = createOffer(parts, { isWanted, takesFocus, isFolded: () => isFolded, onBack: goBack, onStay: forget });

  function follow(): void {
    if (!place) return;
    if (isFolded || isOutOfSight(place)) void offer.show();
    // On the way to another place the page may only pass by the first one.
    else if (!jump.isUnderWay()) forget();
  }

  function forget(): void {
    place = null;
    offer.hide();
  }

  function goBack(): void {
    const before = place;
    forget();
    if (before) returnTo(before);
  }

  function pressKey(event: KeyboardEvent): void {
    if (offer.isShown() && event.isTrusted && event.key === 'Escape' && isForUs(event)) goBack();
  }

  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('keydown', pressKey, { capture: true, signal });

  return {
    leave(range, how) {
      const isOnward = jump.isUnderWay() || (target !== null && isInWindow(target));
      place = placeBefore(range, isOnward ? place : null);
      target = range;
      if (how.isFolded !== isFolded) offer.hide();
      ({ isByKeys, isFolded } = how);
      jump.begin();
    },
    standAside() {
      isAside = true;
      offer.hide();
    },
    comeForward() {
      isAside = false;
      follow();
    },
  };
}

/** Knows whether the page is still on its way to where it jumps. */
function createJumpTimer(onEnd: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    isUnderWay: () => timer !== undefined,
    begin(): void {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        onEnd();
      }, JUMP_TIME);
    },
  };
}

interface OfferParts extends Omit<WayBackView, 'language' | 'isFolded'> {
  readonly isWanted: () => boolean;
  readonly isFolded: () => boolean;
  readonly takesFocus: () => boolean;
}

/** Draws the offer in the card's box as long as it is wanted. */
function createOffer({ host, loadCard, language }: WayBackParts, { isWanted, takesFocus, isFolded, ...actions }: OfferParts) {
  let shown: { readonly script: CardScript; readonly frame: HTMLElement } | null = null;
  return {
    isShown: () => shown !== null,
    async show(): Promise<void> {
      const script = !shown && isWanted() ? await loadCard() : null;
      if (script && !shown && isWanted()) {
        const frame = host.showInCorner(script);
        if (frame) script.drawWayBack(frame, { language: language(), isFolded: isFolded(), ...actions });
        shown = frame && { script, frame };
      }
      if (shown && takesFocus()) shown.frame.querySelector('button')?.focus({ preventScroll: true });
    },
    hide(): void {
      if (!shown) return;
      host.hide();
      shown.script.erase(shown.frame);
      shown = null;
    },
  };
}

function isInWindow(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The key means something else in a field, in the middle of a word, and in a dialog of the page. */
function isForUs({ target, isComposing }: KeyboardEvent): boolean {
  return !isComposing && !(target instanceof Element && target.closest(EDITABLE)) && document.querySelector(':modal') === null;
}
