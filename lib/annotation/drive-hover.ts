import { CLOSE_DELAY, OPEN_DELAY } from './delays.ts';
import { HOVER_START, type HoverEvent, type HoverTarget, reduceHover, shownIn } from './hover.ts';

/** What the driver needs: where the pointer is, and what to do. */
export interface HoverParts {
  /** The citation that a card may open for at the pointer. */
  readonly findTarget: (event: MouseEvent) => HoverTarget | null;
  /** True for the host element of the card; events from inside the card carry it as their target. */
  readonly isCard: (target: EventTarget | null) => boolean;
  /** The pointer has come over a citation: a card may soon be wanted. */
  readonly onNear: () => void;
  readonly onShow: (target: HoverTarget) => void;
  readonly onHide: () => void;
}

/**
 * Wires the pointer, the keyboard and the clock to `reduceHover`, until `signal` aborts. Returns what dismisses the card.
 * Only trusted events count: a page must not be able to open the card, and so start a look-up, by script.
 */
export function driveHover(window: Window, parts: HoverParts, signal: AbortSignal): () => void {
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
    timer = setTimeout(() => send({ type: 'timer', token }), state.kind === 'resting' ? OPEN_DELAY : CLOSE_DELAY);
  }

  const dismiss = () => send({ type: 'dismiss' });
  listenToPointer(window, parts, send, signal);
  listen(window, 'keydown', (event) => event.key === 'Escape' && dismiss(), signal);
  listen(window, 'scroll', (event) => isPageScroll(event) && send({ type: 'scroll' }), signal);
  listen(window, 'beforeprint', dismiss, signal);
  listen(window, 'pagehide', dismiss, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    dismiss();
  });
  return dismiss;
}

function listenToPointer(window: Window, parts: HoverParts, send: (event: HoverEvent) => void, signal: AbortSignal): void {
  let last: PointerEvent | null = null;
  let frame = 0;

  function look(): void {
    frame = 0;
    if (!last || signal.aborted) return;
    if (parts.isCard(last.target)) send({ type: 'enter-card' });
    else send({ type: 'move', target: parts.findTarget(last) });
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

function listen<T extends keyof WindowEventMap>(
  window: Window,
  type: T,
  listener: (event: WindowEventMap[T]) => void,
  signal: AbortSignal,
): void {
  const heard = (event: WindowEventMap[T]) => {
    if (event.isTrusted) listener(event);
  };
  // Capturing at the window comes before a page's handlers, which may stop the event.
  window.addEventListener(type, heard, { capture: true, passive: true, signal });
}

/** A carousel or a log that scrolls by itself must not keep the card from opening. */
function isPageScroll({ target }: Event): boolean {
  return target instanceof Document || (target instanceof Element && target.matches(':hover'));
}
