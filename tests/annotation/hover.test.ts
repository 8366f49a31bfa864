import { describe, expect, test } from 'vitest';
import { HOVER_START, type HoverEvent, type HoverState, type HoverTarget, reduceHover, shownIn } from '../../lib/annotation/hover.ts';

const mu: HoverTarget = { citation: 'c1', x: 100, y: 50 };
const lee: HoverTarget = { citation: 'c2', x: 200, y: 50 };
const over = (target: HoverTarget | null): HoverEvent => ({ type: 'move', target });
const focus = (target: HoverTarget): HoverEvent => ({ type: 'focus', target });

/** Runs events in turn; 'timer' rings the newest timer. */
function run(...events: (HoverEvent | 'timer')[]): HoverState {
  return events.reduce<HoverState>(
    (state, event) => reduceHover(state, event === 'timer' ? { type: 'timer', token: state.token } : event),
    HOVER_START,
  );
}

describe('opening', () => {
  test.each<[string, (HoverEvent | 'timer')[], string | null]>([
    ['nothing opens before the rest is over', [over(mu)], null],
    ['rest on a citation opens it', [over(mu), 'timer'], 'c1'],
    ['passing over opens nothing', [over(mu), over(null), 'timer'], null],
    ['a scroll takes the rest back', [over(mu), { type: 'scroll' }, 'timer'], null],
    ['a press takes the rest back', [over(mu), { type: 'dismiss' }, 'timer'], null],
    ['rest on another citation replaces the card', [over(mu), 'timer', over(lee), 'timer'], 'c2'],
    ['until then the first card stays', [over(mu), 'timer', over(lee)], 'c1'],
  ])('%s', (_claim, events, shown) => {
    expect(shownIn(run(...events))?.citation ?? null).toBe(shown);
  });

  test.each<[string, (HoverEvent | 'timer')[], string | null]>([
    ['the focus opens after the same rest', [focus(mu), 'timer'], 'c1'],
    ['and not before', [focus(mu)], null],
    ['whatever the pointer does meanwhile', [focus(mu), over(null), { type: 'scroll' }, 'timer'], 'c1'],
    ['focus that passes by opens nothing', [focus(mu), { type: 'blur' }, 'timer'], null],
    ['a card of the focus stays while the pointer wanders', [focus(mu), 'timer', over(null), 'timer'], 'c1'],
    ['and while it passes over another citation', [focus(mu), 'timer', over(lee), over(null), 'timer'], 'c1'],
    ['and comes back', [focus(mu), 'timer', over(lee), over(mu), over(null), 'timer'], 'c1'],
    ['and while the page scrolls under it', [focus(mu), 'timer', over(lee), { type: 'scroll' }, 'timer'], 'c1'],
    ['until the pointer has rested on another one', [focus(mu), 'timer', over(lee), 'timer'], 'c2'],
    ['whose card goes with the pointer', [focus(mu), 'timer', over(lee), 'timer', over(null), 'timer'], null],
    ['nor does it stay when focus and pointer are gone', [focus(mu), 'timer', over(lee), { type: 'blur' }, over(null), 'timer'], null],
    ['and closes after the focus has gone', [focus(mu), 'timer', { type: 'blur' }, 'timer'], null],
    ['the next link takes over', [focus(mu), 'timer', { type: 'blur' }, focus(lee), 'timer'], 'c2'],
    ['a pointer in the card keeps it when the focus goes', [focus(mu), 'timer', { type: 'enter-card' }, { type: 'blur' }, 'timer'], 'c1'],
    ['until the pointer leaves it', [focus(mu), 'timer', { type: 'enter-card' }, { type: 'blur' }, over(null), 'timer'], null],
    ['blur is nothing to a card of the pointer', [over(mu), 'timer', { type: 'blur' }, 'timer'], 'c1'],
  ])('%s', (_claim, events, shown) => {
    expect(shownIn(run(...events))?.citation ?? null).toBe(shown);
  });

  test('a trembling hand rests, a travelling one starts anew', () => {
    const resting = run(over(mu));
    expect(reduceHover(resting, over({ ...mu, x: mu.x + 3 }))).toBe(resting);
    expect(reduceHover(resting, over({ ...mu, x: mu.x + 9 })).token).toBeGreaterThan(resting.token);
  });

  test('a late timer means nothing', () => {
    const state = run(over(mu), over(lee));
    expect(reduceHover(state, { type: 'timer', token: state.token - 1 })).toBe(state);
  });
});

describe('closing', () => {
  const open = [over(mu), 'timer'] as const;

  test.each<[string, (HoverEvent | 'timer')[], string | null]>([
    ['leaving waits', [...open, over(null)], 'c1'],
    ['and then closes', [...open, over(null), 'timer'], null],
    ['coming back keeps it', [...open, over(null), over(mu), 'timer'], 'c1'],
    ['the pointer may enter the card', [...open, over(null), { type: 'enter-card' }, 'timer'], 'c1'],
    ['also over another citation on the way', [...open, over(lee), { type: 'enter-card' }, 'timer'], 'c1'],
    ['leaving the card closes it', [...open, { type: 'enter-card' }, over(null), 'timer'], null],
    ['a scroll of the page closes it', [...open, { type: 'scroll' }, 'timer'], null],
    ['but not while the pointer is in the card', [...open, { type: 'enter-card' }, { type: 'scroll' }, 'timer'], 'c1'],
    ['Escape closes at once', [...open, { type: 'dismiss' }], null],
    ['a dismissed card does not come back under the resting pointer', [...open, { type: 'dismiss' }, over(mu), 'timer'], null],
    ['but after the pointer was elsewhere', [...open, { type: 'dismiss' }, over(null), over(mu), 'timer'], 'c1'],
    [
      'a card dismissed from inside is not held against its citation',
      [...open, { type: 'enter-card' }, { type: 'dismiss' }, over(mu), 'timer'],
      'c1',
    ],
  ])('%s', (_claim, events, shown) => {
    expect(shownIn(run(...events))?.citation ?? null).toBe(shown);
  });

  test('leaving twice does not start the wait anew', () => {
    const leaving = run(...open, over(null));
    expect(reduceHover(leaving, over(null))).toBe(leaving);
  });
});

describe('a card that a click, a tap or a key opened', () => {
  const open = reduceHover(HOVER_START, { type: 'open', target: mu });

  test('stays while the pointer moves over other text and the page scrolls', () => {
    const later = [over(null), { type: 'scroll' } as const, { type: 'enter-card' } as const, over(null)].reduce(reduceHover, open);
    expect(shownIn(later)).toBe(mu);
    expect(reduceHover(later, { type: 'timer', token: later.token })).toBe(later);
  });

  test('goes when it is dismissed', () => {
    expect(shownIn(reduceHover(open, { type: 'dismiss' }))).toBeNull();
  });

  test('opens for the pointer that comes to it right after it was dismissed by Escape', () => {
    const dismissed = reduceHover(open, { type: 'dismiss' });
    const resting = reduceHover(dismissed, over(mu));
    expect(shownIn(reduceHover(resting, { type: 'timer', token: resting.token }))?.citation).toBe('c1');
  });
});
