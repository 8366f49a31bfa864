import { REST_RADIUS } from './delays.ts';

/** The citation under the pointer, and where in the window the pointer was. */
export interface HoverTarget {
  readonly citation: string;
  readonly x: number;
  readonly y: number;
  /** Opened by a finger: the card comes up from the edge of the screen, clear of the hand. */
  readonly sheet?: boolean;
  /** It is or stands in the link that has the keyboard's focus. */
  readonly isFocused?: boolean;
  /** Opened by a key from afar: nothing else tells a screen reader of the card. */
  readonly isByKey?: boolean;
}

/**
 * What the hover is at. Each time something new is waited for, the token grows; a timer of an older token is late and
 * means nothing. `shown` is what the card shows, `spurned` the citation whose card was dismissed under the pointer.
 */
export type HoverState =
  | { readonly kind: 'idle'; readonly token: number; readonly spurned: string | null }
  /** On a citation, waiting for the delay of the settings; the card may still show another one, and `pinned`, stay when the pointer goes on. */
  | {
      readonly kind: 'resting';
      readonly token: number;
      readonly target: HoverTarget;
      readonly shown: HoverTarget | null;
      readonly pinned?: boolean;
    }
  /** `pinned`: opened by a click, a tap, a key or the focus, so that only these close it again. */
  | { readonly kind: 'open'; readonly token: number; readonly shown: HoverTarget; readonly inCard: boolean; readonly pinned?: boolean }
  /** Left the citation and the card, waiting for `CLOSE_DELAY`. */
  | { readonly kind: 'leaving'; readonly token: number; readonly shown: HoverTarget };

/** What happens to it. */
export type HoverEvent =
  /** The pointer moved over the page: over a citation, or over none where a card may open. */
  | { readonly type: 'move'; readonly target: HoverTarget | null }
  /** A click, a tap or a key wants this card, now and until it is dismissed. */
  | { readonly type: 'open'; readonly target: HoverTarget }
  /** The keyboard's focus came to a link that is or holds a citation; it went elsewhere. */
  | { readonly type: 'focus'; readonly target: HoverTarget }
  | { readonly type: 'blur' }
  | { readonly type: 'enter-card' }
  | { readonly type: 'timer'; readonly token: number }
  | { readonly type: 'scroll' }
  /** Esc, a press on the page, the card's own button, printing, the citation is gone. */
  | { readonly type: 'dismiss' };

/** Nothing under the pointer, nothing shown. */
export const HOVER_START: HoverState = { kind: 'idle', token: 0, spurned: null };

/** The next state: `reduceHover(state, { type: 'move', target })`. Pure; the clock comes in as `timer` events. */
export function reduceHover(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'move':
      return event.target ? moveOver(state, event.target) : leave(state);
    case 'open':
      return { kind: 'open', token: state.token + 1, shown: event.target, inCard: false, pinned: true };
    case 'focus':
      return { kind: 'resting', token: state.token + 1, target: { ...event.target, isFocused: true }, shown: shownIn(state) };
    case 'blur':
      return blur(state);
    case 'enter-card':
      return enterCard(state);
    case 'timer':
      return event.token === state.token ? ring(state) : state;
    case 'scroll':
      return state.kind === 'open' && state.inCard ? state : leave(state);
    case 'dismiss':
      return state.kind === 'idle' ? state : { kind: 'idle', token: state.token + 1, spurned: underPointer(state) };
  }
}

/** What the card shows in a state, or null. */
export function shownIn(state: HoverState): HoverTarget | null {
  return state.kind === 'idle' ? null : state.shown;
}

function moveOver(state: HoverState, target: HoverTarget): HoverState {
  if (state.kind === 'idle' && state.spurned === target.citation) return state;
  const shown = shownIn(state);
  const token = state.token + 1;
  if (shown?.citation === target.citation) {
    if (state.kind === 'open') return state.inCard ? { ...state, token, inCard: false } : state;
    return { kind: 'open', token, shown, inCard: false, ...pinOf(state) };
  }
  if (state.kind === 'resting' && hasRested(state.target, target)) return state;
  return { kind: 'resting', token, target, shown, ...pinOf(state) };
}

/** What a click, a key or the focus opened stays until a rest on another citation is over. */
function pinOf(state: HoverState): { readonly pinned?: true } {
  return (state.kind === 'open' || state.kind === 'resting') && state.pinned ? { pinned: true } : {};
}

function hasRested(before: HoverTarget, now: HoverTarget): boolean {
  return before.citation === now.citation && Math.hypot(now.x - before.x, now.y - before.y) <= REST_RADIUS;
}

function leave(state: HoverState): HoverState {
  // The pointer may go where it likes, and the page scrolls to the focus by itself.
  if (state.kind === 'resting' && state.target.isFocused) return state;
  if (state.kind === 'open' && state.pinned) return state.inCard ? { ...state, inCard: false } : state;
  const token = state.token + 1;
  const shown = shownIn(state);
  if (state.kind === 'resting' && state.pinned && shown) return { kind: 'open', token, shown, inCard: false, pinned: true };
  if (shown) return state.kind === 'leaving' ? state : { kind: 'leaving', token, shown };
  if (state.kind === 'idle' && state.spurned === null) return state;
  return { kind: 'idle', token, spurned: null };
}

function blur(state: HoverState): HoverState {
  const token = state.token + 1;
  if (state.kind === 'resting' && state.target.isFocused) {
    return state.shown ? { kind: 'leaving', token, shown: state.shown } : { kind: 'idle', token, spurned: null };
  }
  // The pointer rests elsewhere: the card goes with it from now on.
  if (state.kind === 'resting' && state.shown?.isFocused) return { kind: 'resting', token, target: state.target, shown: state.shown };
  if (state.kind !== 'open' || !state.shown.isFocused) return state;
  // With the pointer in it, the card is from now on one that the pointer holds.
  const { isFocused: _link, ...shown } = state.shown;
  return state.inCard ? { kind: 'open', token, shown, inCard: true } : { kind: 'leaving', token, shown };
}

function enterCard(state: HoverState): HoverState {
  const shown = shownIn(state);
  if (!shown || (state.kind === 'open' && state.inCard)) return state;
  if (state.kind === 'open') return { ...state, token: state.token + 1, inCard: true };
  return { kind: 'open', token: state.token + 1, shown, inCard: true };
}

function ring(state: HoverState): HoverState {
  const token = state.token + 1;
  if (state.kind === 'resting')
    return { kind: 'open', token, shown: state.target, inCard: false, ...(state.target.isFocused && { pinned: true }) };
  return state.kind === 'leaving' ? { kind: 'idle', token, spurned: null } : state;
}

function underPointer(state: HoverState): string | null {
  if (state.kind === 'resting') return state.target.citation;
  // What a key opened may stand anywhere; the pointer need not be on it.
  return state.kind === 'open' && !state.inCard && !state.pinned ? state.shown.citation : null;
}
