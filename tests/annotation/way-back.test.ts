// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardHost } from '../../lib/annotation/card-host.ts';
import type { CardScript } from '../../lib/annotation/card-script.ts';
import { JUMP_TIME } from '../../lib/annotation/delays.ts';
import { createWayBack } from '../../lib/annotation/way-back.ts';
import type { WayBackView } from '../../lib/model/way-back.ts';

/** Heights in pixels of a window and of what is in it; jsdom lays nothing out. */
const WINDOW = 800;
let box: { scrollTop: number };
let abort: AbortController;
let view: WayBackView | null;

/** A place of the page at this height, in the one box that scrolls. */
function placeAt(y: number): Range {
  const range = document.createRange();
  range.setStart(document.body, 0);
  range.getBoundingClientRect = () => ({ top: y - box.scrollTop, bottom: y - box.scrollTop + 20 }) as DOMRect;
  return range;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input>';
  // A reader without motion: each jump is there at once.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // jsdom knows no :modal.
  const find = document.querySelector.bind(document);
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) => (selector === ':modal' ? null : find(selector)));
  const page = document.documentElement;
  Object.defineProperty(document, 'scrollingElement', { value: page, configurable: true });
  page.scrollTo = ((options: ScrollToOptions) => scrollTo(options.top ?? 0)) as typeof page.scrollTo;
  box = page;
  box.scrollTop = 0;
  vi.stubGlobal('innerHeight', WINDOW);
  abort = new AbortController();
  view = null;
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function scrollTo(top: number): void {
  box.scrollTop = top;
  window.dispatchEvent(new Event('scroll'));
}

function setUp() {
  const frame = document.createElement('div');
  frame.innerHTML = '<button></button>';
  document.body.append(frame);
  const host = { showInCorner: () => frame, hide: vi.fn() } as unknown as CardHost;
  const script = {
    drawWayBack: (_frame: HTMLElement, wanted: WayBackView) => {
      view = wanted;
    },
    erase: () => {
      view = null;
    },
  } as unknown as CardScript;
  const wayBack = createWayBack({ host, loadCard: async () => script, language: () => 'en' }, abort.signal);
  const jump = async (y: number, isByKeys = false) => {
    wayBack.leave(placeAt(y), { isByKeys, isFolded: false });
    scrollTo(y - WINDOW / 2);
    await vi.advanceTimersByTimeAsync(JUMP_TIME);
  };
  return { ...wayBack, jump, frame };
}

test('is offered once the place is out of sight, and leads back to it', async () => {
  const { jump } = setUp();
  scrollTo(1000);
  await jump(5000);
  view?.onBack();
  expect([box.scrollTop, view]).toEqual([1000, null]);
});

test('is not offered for a jump within the window', async () => {
  const { jump } = setUp();
  await jump(700);
  expect(view).toBeNull();
});

test('several jumps in a row lead back to where the first began', async () => {
  const { jump } = setUp();
  scrollTo(1000);
  await jump(5000);
  await jump(9000);
  view?.onBack();
  expect(box.scrollTop).toBe(1000);
});

test('who has read on after a jump is led back to where they read last', async () => {
  const { jump } = setUp();
  scrollTo(1000);
  await jump(5000);
  scrollTo(7000);
  await jump(9000);
  view?.onBack();
  expect(box.scrollTop).toBe(7000);
});

test('goes when the reader scrolls back, but not when a jump passes the place', async () => {
  const { jump, leave } = setUp();
  scrollTo(3000);
  await jump(9000);
  leave(placeAt(500), { isByKeys: false, isFolded: false });
  scrollTo(3100);
  expect(view).not.toBeNull();
  scrollTo(100);
  await vi.advanceTimersByTimeAsync(JUMP_TIME);
  expect(view).not.toBeNull();
  scrollTo(3100);
  expect(view).toBeNull();
});

test('stands aside while a card is open', async () => {
  const { jump, standAside, comeForward } = setUp();
  await jump(5000);
  standAside();
  expect(view).toBeNull();
  comeForward();
  await vi.advanceTimersByTimeAsync(0);
  expect(view).not.toBeNull();
});

test('takes the focus after a jump by keys alone, and gives it back', async () => {
  const { jump, frame } = setUp();
  const field = document.querySelector('input');
  field?.focus();
  await jump(5000);
  expect(document.activeElement).toBe(field);
  await jump(9000, true);
  expect(document.activeElement).toBe(frame.firstElementChild);
  view?.onBack();
  expect(document.activeElement).toBe(field);
});

test('a refused offer does not come back while the reader scrolls', async () => {
  const { jump } = setUp();
  await jump(5000);
  view?.onStay();
  scrollTo(9000);
  await vi.advanceTimersByTimeAsync(JUMP_TIME);
  expect([box.scrollTop, view]).toEqual([9000, null]);
});

test('says so where the page has folded the place away, also when nothing has to be scrolled', async () => {
  const { leave } = setUp();
  leave(placeAt(300), { isByKeys: false, isFolded: true });
  await vi.advanceTimersByTimeAsync(JUMP_TIME);
  expect(view?.isFolded).toBe(true);
  leave(placeAt(5000), { isByKeys: false, isFolded: false });
  scrollTo(4600);
  await vi.advanceTimersByTimeAsync(JUMP_TIME);
  expect(view?.isFolded).toBe(false);
});
