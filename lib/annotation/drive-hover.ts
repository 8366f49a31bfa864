import type { CardOpening } from '../model/settings.ts';
import { CLOSE_DELAY } from './delays.ts';
import { EDITABLE } from './find-target.ts';
import { HOVER_START, type HoverEvent, type HoverTarget, reduceHover, shownIn } from './hover.ts';

/** What the driver needs: where the pointer is, and what to do. */
export interface HoverParts {
  /** What a mouse opens the card with, and after how many milliseconds of rest. */
  readonly opening: CardOpening;
  readonly delay: number;
  /** The citation that a card may open for at the pointer. */
  readonly findTarget: (event: MouseEvent) => HoverTarget | null;
  /** True for the host element of the card; events from inside the card carry it as their target. */
  readonly isCard: (target: EventTarget | null) => boolean;
  /** The pointer has come over a citation: a card may soon be wanted. */
  readonly onNear: () => void;
  readonly onShow: (target: HoverTarget) => void;
  readonly onHide: () => void;
  /** Enter was pressed beside an open card: the reader wants to go into it. */
  readonly onEnter: () => void;
}

/** The hover from outside. */
export interface HoverDriver {
  dismiss(): void;
  /** Opens a card that stays until it is dismissed. */
  open(target: HoverTarget): void;
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
    timer = setTimeout(() => send({ type: 'timer', token }), state.kind === 'resting' ? parts.delay : CLOSE_DELAY);
  }

  const dismiss = () => send({ type: 'dismiss' });
  const open = (target: HoverTarget) => send({ type: 'open', target });
  if (parts.opening !== 'off') {
    // First, because a press on the page dismisses the card: the second tap on a citation closes it.
    listenToClicks(window, parts, () => shownIn(state)?.citation ?? null, open, signal);
    listenToPointer(window, parts, send, signal);
  }
  listen(window, 'keydown', pressKey, signal);
  listen(window, 'scroll', (event) => isPageScroll(event) && send({ type: 'scroll' }), signal);
  listen(window, 'beforeprint', dismiss, signal);
  listen(window, 'pagehide', dismiss, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    dismiss();
  });
  return { dismiss, open };

  function pressKey(event: KeyboardEvent): void {
    const shown = shownIn(state);
    if (event.key === 'Escape') dismiss();
    if (event.key !== 'Enter' || !shown || !mayEnter(event, state.kind === 'open' && state.pinned === true, parts)) return;
    event.preventDefault();
    // A card with the reader in it stays, wherever the pointer is.
    open(shown);
    parts.onEnter();
  }
}

/** Enter is the page's own key on a link or in a field; beside a card that a key opened it means the card. */
function mayEnter(event: KeyboardEvent, isPinned: boolean, parts: HoverParts): boolean {
  const { target } = event;
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || parts.isCard(target)) return false;
  return target === document.body || (isPinned && target instanceof Element && !target.closest(EDITABLE));
}

function listenToPointer(window: Window, parts: HoverParts, send: (event: HoverEvent) => void, signal: AbortSignal): void {
  let last: PointerEvent | null = null;
  let frame = 0;

  function look(): void {
    frame = 0;
    if (!last || signal.aborted) return;
    if (parts.isCard(last.target)) send({ type: 'enter-card' });
    else if (parts.opening === 'hover') send({ type: 'move', target: parts.findTarget(last) });
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

  listen(window, 'pointermove', move, signal);
  listen(window, 'pointerdown', (event) => parts.isCard(event.target) || send({ type: 'dismiss' }), signal);
  listen(window, 'pointerout', (event) => event.relatedTarget === null && leaveWindow(), signal);

  function leaveWindow(): void {
    last = null;
    send({ type: 'move', target: null });
  }
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
  listen(
    window,
    'pointerdown',
    (event) => {
      isTouch = event.pointerType === 'touch';
      before = shown();
    },
    signal,
  );
  listen(
    window,
    'click',
    (event) => {
      if (parts.isCard(event.target) || (!isTouch && parts.opening !== 'click') || leadsAway(event.target)) return;
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

function listen<T extends keyof WindowEventMap>(
  window: Window,
  type: T,
  listener: (event: WindowEventMap[T]) => void,
  signal: AbortSignal,
): void {
  const heard = (event: WindowEventMap[T]) => {
    if (event.isTrusted) listener(event);
  };
  // Capturing at the window comes before a page's handlers, which may stop the event. Only a key is ever taken from the page.
  window.addEventListener(type, heard, { capture: true, passive: type !== 'keydown', signal });
}

/** A carousel or a log that scrolls by itself must not keep the card from opening. */
function isPageScroll({ target }: Event): boolean {
  return target instanceof Document || (target instanceof Element && target.matches(':hover'));
}
