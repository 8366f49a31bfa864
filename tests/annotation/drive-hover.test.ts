// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLOSE_DELAY } from '../../lib/annotation/delays.ts';
import { driveHover } from '../../lib/annotation/drive-hover.ts';
import { CARD_DELAY, type CardOpening } from '../../lib/model/settings.ts';

const CARD = new EventTarget();
const PAGE = new EventTarget();
/** What has the focus as a card comes. */
const FOCUSED = document.createElement('a');

/** A window whose events can be trusted, which no script can make a real one do. */
function setUp(opening: () => CardOpening = () => 'hover') {
  const listeners = new Map<string, ((event: object) => void)[]>();
  const window = {
    addEventListener: (type: string, listener: (event: object) => void, options: AddEventListenerOptions) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
      options.signal?.addEventListener('abort', () => listeners.delete(type));
    },
    requestAnimationFrame: (action: () => void) => setTimeout(action, 0),
  } as unknown as Window;
  const parts = {
    opening,
    delay: () => CARD_DELAY.usual,
    findTarget: ({ clientX, clientY }: MouseEvent) => (clientX < 100 ? { citation: 'c1', x: clientX, y: clientY } : null),
    findFocused: () => null,
    isCard: (target: EventTarget | null) => target === CARD,
    onNear: vi.fn(),
    onShow: vi.fn(),
    onHide: vi.fn(),
    hadFocus: (target: EventTarget | undefined) => target === FOCUSED,
    onEnter: vi.fn(),
  };
  const abort = new AbortController();
  const { dismiss, open } = driveHover(window, parts, abort.signal);
  const fire = (type: string, event: object = {}) => {
    for (const listener of listeners.get(type) ?? []) listener({ isTrusted: true, target: PAGE, preventDefault: vi.fn(), ...event });
  };
  const move = (x: number, more: object = {}) => {
    fire('pointermove', { buttons: 0, pointerType: 'mouse', clientX: x, clientY: 5, screenX: x, screenY: 5, ...more });
    vi.advanceTimersByTime(0);
  };
  return { ...parts, abort, dismiss, open, fire, move };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('shows after the rest, hides after the leave', () => {
  const { move, onNear, onShow, onHide } = setUp();
  move(50);
  expect(onNear).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(CARD_DELAY.usual - 1);
  expect(onShow).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onShow).toHaveBeenCalledExactlyOnceWith({ citation: 'c1', x: 50, y: 5 });
  move(150);
  vi.advanceTimersByTime(CLOSE_DELAY - 1);
  expect(onHide).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onHide).toHaveBeenCalledOnce();
});

test.each<[string, (world: ReturnType<typeof setUp>) => void]>([
  ['a scripted move', ({ move }) => move(50, { isTrusted: false })],
  ['a finger', ({ move }) => move(50, { pointerType: 'touch' })],
  ['a move with a button down', ({ move }) => move(50, { buttons: 1 })],
])('%s opens nothing', (_claim, act) => {
  const world = setUp();
  act(world);
  vi.advanceTimersByTime(CARD_DELAY.usual);
  expect(world.onShow).not.toHaveBeenCalled();
});

test('a move that the browser repeats after a scroll opens nothing', () => {
  const { move, fire, onShow } = setUp();
  move(150);
  fire('scroll', { target: document });
  move(50, { screenX: 150 });
  vi.advanceTimersByTime(CARD_DELAY.usual);
  expect(onShow).not.toHaveBeenCalled();
});

test.each<[string, (world: ReturnType<typeof setUp>) => void, boolean]>([
  ['Escape', ({ fire }) => fire('keydown', { key: 'Escape' }), true],
  ['another key', ({ fire }) => fire('keydown', { key: 'a' }), false],
  ['a press on the page', ({ fire }) => fire('pointerdown'), true],
  ['a press in the card', ({ fire }) => fire('pointerdown', { target: CARD }), false],
  ['printing', ({ fire }) => fire('beforeprint'), true],
  ['its own button', ({ dismiss }) => dismiss(), true],
  ['the end of the engine', ({ abort }) => abort.abort(), true],
])('%s closes the card at once: %s', (_claim, act, closes) => {
  const world = setUp();
  world.move(50);
  vi.advanceTimersByTime(CARD_DELAY.usual);
  act(world);
  expect(world.onHide).toHaveBeenCalledTimes(closes ? 1 : 0);
});

test.each<[string, EventTarget | null, boolean]>([
  ['the window', null, true],
  ['it for a frame', document.createElement('iframe'), true],
  ['a word for the next', document.createElement('em'), false],
])('the pointer leaving %s closes the card after the wait: %#', (_claim, relatedTarget, closes) => {
  const { move, fire, onHide } = setUp();
  move(50);
  vi.advanceTimersByTime(CARD_DELAY.usual);
  fire('pointerout', { relatedTarget });
  vi.advanceTimersByTime(CLOSE_DELAY);
  expect(onHide).toHaveBeenCalledTimes(closes ? 1 : 0);
});

test('after the end nothing is heard', () => {
  const { move, abort, onShow } = setUp();
  abort.abort();
  move(50);
  vi.advanceTimersByTime(CARD_DELAY.usual);
  expect(onShow).not.toHaveBeenCalled();
});

test.each<[string, EventTarget, boolean]>([
  ['in the card', CARD, true],
  ['beside it', PAGE, false],
])('Escape pressed %s is taken from the page: %#', (_claim, target, isTaken) => {
  const world = setUp();
  world.open({ citation: 'c1', x: 5, y: 5 });
  const preventDefault = vi.fn();
  world.fire('keydown', { key: 'Escape', target, preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(isTaken ? 1 : 0);
  expect(world.onHide).toHaveBeenCalledOnce();
});

const tap = ({ fire }: ReturnType<typeof setUp>, x: number, pointerType = 'touch', target: EventTarget = PAGE) => {
  fire('pointerdown', { pointerType, target });
  fire('click', { clientX: x, clientY: 5, target });
};

test('a tap opens a card that stays, a second one closes it', () => {
  const world = setUp();
  tap(world, 50);
  expect(world.onShow).toHaveBeenCalledExactlyOnceWith({ citation: 'c1', x: 50, y: 5, sheet: true });
  world.fire('scroll', { target: document });
  world.move(200);
  vi.advanceTimersByTime(CLOSE_DELAY * 2);
  expect(world.onHide).not.toHaveBeenCalled();
  tap(world, 50);
  expect(world.onHide).toHaveBeenCalledOnce();
  expect(world.onShow).toHaveBeenCalledOnce();
});

test('with clicks chosen, resting opens nothing and a click does', () => {
  const world = setUp(() => 'click');
  world.move(50);
  vi.advanceTimersByTime(CARD_DELAY.usual * 2);
  expect(world.onShow).not.toHaveBeenCalled();
  tap(world, 50, 'mouse');
  expect(world.onShow).toHaveBeenCalledExactlyOnceWith({ citation: 'c1', x: 50, y: 5 });
});

test('a click opens nothing where the reader rests to open, and a link keeps its own click', () => {
  const world = setUp();
  tap(world, 50, 'mouse');
  const link = document.createElement('a');
  link.href = 'https://example.org/';
  tap(world, 50, 'touch', link);
  expect(world.onShow).not.toHaveBeenCalled();
});

test('another choice of the reader holds from the next move on', () => {
  let opening: CardOpening = 'hover';
  const world = setUp(() => opening);
  opening = 'click';
  world.move(50);
  vi.advanceTimersByTime(CARD_DELAY.usual * 2);
  expect(world.onShow).not.toHaveBeenCalled();
  tap(world, 50, 'mouse');
  expect(world.onShow).toHaveBeenCalledOnce();
});

test('with cards off neither a rest nor a tap opens one', () => {
  const world = setUp(() => 'off');
  world.move(50);
  vi.advanceTimersByTime(CARD_DELAY.usual * 2);
  tap(world, 50);
  expect(world.onShow).not.toHaveBeenCalled();
});

test('Enter goes into a card that a key opened, and is left to a field and to a link that the reader went on to', () => {
  const world = setUp();
  const enter = (target: EventTarget) => world.fire('keydown', { key: 'Enter', target, composedPath: () => [target] });
  enter(document.body);
  expect(world.onEnter).not.toHaveBeenCalled();
  world.open({ citation: 'c1', x: 5, y: 5 });
  enter(document.createElement('input'));
  expect(world.onEnter).not.toHaveBeenCalled();
  enter(document.createElement('a'));
  expect(world.onEnter).not.toHaveBeenCalled();
  enter(FOCUSED);
  expect(world.onEnter).toHaveBeenCalledOnce();
});
