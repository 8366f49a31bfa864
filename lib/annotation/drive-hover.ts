import type { CardOpening } from '../model/settings.ts';
import { CLOSE_DELAY } from './delays.ts';
import { EDITABLE } from './find-target.ts';
import { HOVER_START, type HoverEvent, type HoverTarget, reduceHover, shownIn } from './hover.ts';
import { type FocusParts, listenToFocus } from './listen-to-focus.ts';
import { listenTrusted } from './listen-trusted.ts';

/** What the driver needs: where the pointer is, and what to do. */
export interface HoverParts extends FocusParts {
  /** What a mouse opens the card with just now, and after how many milliseconds of rest. */
  readonly opening: () => CardOpening;
  readonly delay: () => number;
  /** The citation that a card may open for at the pointer. */
  readonly findTarget: (event: MouseEvent) => HoverTarget | null;
  /** The pointer has come over a citation: a card may soon be wanted. */
  readonly onNear: () => void;
  readonly onShow: (target: HoverTarget) => void;
  readonly onHide: () => void;
  /** Whether the keyboard's focus was there as the card came. */
  readonly hadFocus: (target: EventTarget | undefined) => boolean;
  /** Enter was pressed beside an open card: the reader wants to go into it. */
  readonly onEnter: () => void;
}

/** The hover from outside. */
export interface HoverDriver {
  dismiss(): void;
  /** Opens a card that stays until it is dismissed. */
  open(target: HoverTarget): void;
  /** Goes into the card that the focus on a link has opened; false where there is none. */
  enterFromFocus(): boolean;
}

/**
 * Wires the pointer, the keyboard and the clock to `reduceHover`, until `signal` aborts.
 * Only trusted events count: a page must not be able to open the card, and so start a look-up, by script.
 */
export function driveHover(window: Window, parts: HoverParts, signal: AbortSignal): HoverDriver {
  let state = HOVER_START;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(event: HoverEvent): void {
    const before = state;
    state = reduceHover(before, event);
    if (state.token !== before.token) arm();
    if (state.kind === 'resting' && before.kind !== 'resting') parts.onNear();
    const shown = shownIn(state);
    if (shown === shownIn(before)) return;
    if (shown) parts.onShow(shown);
    else parts.onHide();
  }

  function arm(): void {
    clearTimeout(timer);
    if (state.kind !== 'resting' && state.kind !== 'leaving') return;
    const { token } = state;
    timer = setTimeout(() => send({ type: 'timer', token }), state.kind === 'resting' ? parts.delay() : CLOSE_DELAY);
  }

  const dismiss = () => send({ type: 'dismiss' });
  const open = (target: HoverTarget) => send({ type: 'open', target });
  // First, because a press on the page dismisses the card: the second tap on a citation closes it.
  listenToClicks(window, parts, () => shownIn(state)?.citation ?? null, open, signal);
  listenToPointer(window, parts, send, signal);
  listenToFocus(window, parts, send, signal);
  listenTrusted(window, 'keydown', pressKey, signal);
  listenToPage(window, dismiss, send, signal);
  signal.addEventListener('abort', dismiss);
  return { dismiss, open, enterFromFocus };

  function enterFromFocus(): boolean {
    const shown = shownIn(state);
    if (shown?.isFocused) enter(shown);
    return shown?.isFocused === true;
  }

  /** A card with the reader in it stays, wherever the pointer is. */
  function enter({ isFocused: _link, isByKey: _key, ...target }: HoverTarget): void {
    open(target);
    parts.onEnter();
  }

  function pressKey(event: KeyboardEvent): void {
    const shown = shownIn(state);
    // Of a reader in the card the key means the card, and not also a dialog of the page around it.
    if (event.key === 'Escape' && shown && parts.isCard(event.target)) event.preventDefault();
    if (event.key === 'Escape') dismiss();
    if (event.key !== 'Enter' || !shown || !mayEnter(event, state.kind === 'open' && state.pinned === true && !shown.isFocused, parts))
      return;
    event.preventDefault();
    enter(shown);
  }
}

function listenToPage(window: Window, dismiss: () => void, send: (event: HoverEvent) => void, signal: AbortSignal): void {
  listenTrusted(window, 'scroll', (event) => isPageScroll(event) && send({ type: 'scroll' }), signal);
  listenTrusted(window, 'beforeprint', dismiss, signal);
  listenTrusted(window, 'pagehide', dismiss, signal);
}

/**
 * Enter is the page's own key on a link or in a field. Beside a card that a key opened it means the card, until the reader goes on to
 * another link of the page.
 */
function mayEnter(event: KeyboardEvent, isPinned: boolean, parts: HoverParts): boolean {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || parts.isCard(event.target)) return false;
  const path = event.composedPath();
  if (path[0] === document.body) return true;
  return isPinned && parts.hadFocus(path[0]) && !path.some((part) => part instanceof Element && part.matches(EDITABLE));
}

function listenToPointer(window: Window, parts: HoverParts, send: (event: HoverEvent) => void, signal: AbortSignal): void {
  let last: PointerEvent | null = null;
  let frame = 0;

  function look(): void {
    frame = 0;
    if (!last || signal.aborted) return;
    if (parts.isCard(last.target)) send({ type: 'enter-card' });
    else if (parts.opening() === 'hover') send({ type: 'move', target: parts.findTarget(last) });
  }

  function move(event: PointerEvent): void {
    // While a button is down the reader selects or drags: nothing opens, and nothing closes either.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    // Browsers repeat the last place after a scroll; the pointer has not moved over anything then.
    if (last && last.screenX === event.screenX && last.screenY === event.screenY) return;
    last = event;
    // One hit test a frame is enough for the eye; mice report up to a thousand moves a second.
    if (frame === 0) frame = window.requestAnimationFrame(look);
  }

  listenTrusted(window, 'pointermove', move, signal);
  listenTrusted(window, 'pointerdown', (event) => parts.isCard(event.target) || send({ type: 'dismiss' }), signal);
  listenTrusted(window, 'pointerout', ({ relatedTarget }) => isElsewhere(relatedTarget) && leaveWindow(), signal);

  function leaveWindow(): void {
    last = null;
    send({ type: 'move', target: null });
  }
}

/** Out of the window, or in a frame, whose window hears of the pointer in our stead. */
function isElsewhere(target: EventTarget | null): boolean {
  return target === null || (target instanceof Element && target.matches('iframe, frame, object, embed'));
}

/** A click where clicks are chosen, and a tap always: a finger cannot hover. */
function listenToClicks(
  window: Window,
  parts: HoverParts,
  shown: () => string | null,
  open: (target: HoverTarget) => void,
  signal: AbortSignal,
): void {
  let isTouch = false;
  let before: string | null = null;
  listenTrusted(
    window,
    'pointerdown',
    (event) => {
      isTouch = event.pointerType === 'touch';
      before = shown();
    },
    signal,
  );
  listenTrusted(
    window,
    'click',
    (event) => {
      const opening = parts.opening();
      if (opening === 'off' || (!isTouch && opening !== 'click') || parts.isCard(event.target) || leadsAway(event.target)) return;
      const target = parts.findTarget(event);
      if (!target || target.citation === before) return;
      parts.onNear();
      open(isTouch ? { ...target, sheet: true } : target);
    },
    signal,
  );
}

/** A click keeps the page's own meaning; beside a jump to the entry on the same page the card may open as well. */
function leadsAway(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href]:not([href^="#"]), button, summary, label') !== null;
}

/** A carousel or a log that scrolls by itself must not keep the card from opening. */
function isPageScroll({ target }: Event): boolean {
  return target instanceof Document || (target instanceof Element && target.matches(':hover'));
}
