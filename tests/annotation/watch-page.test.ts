// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_WAIT, SETTLE_TIME, watchPage } from '../../lib/annotation/watch-page.ts';

let readAgain: ReturnType<typeof vi.fn<() => Promise<boolean>>>;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>As Mu et al. (2020) say.</p><p id="clock">12:01</p>';
  readAgain = vi.fn(async () => true);
  stop = new AbortController();
  watchPage(document, { readAgain, now: Date.now }, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Adds a paragraph and lets the observer hear of it. */
async function add(text: string): Promise<void> {
  document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
  await vi.advanceTimersByTimeAsync(0);
}

/** The text node of the first element that fits. */
const textOf = (selector: string) => document.querySelector(selector)?.firstChild as Text;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const hide = (state: 'hidden' | 'visible') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

test('late text with a year is read, once for all that came together', async () => {
  await add('Lee, J. (2013). Needles.');
  await add('Chou, R. (2016). Drugs.');
  expect(readAgain).not.toHaveBeenCalled();
  await pass(SETTLE_TIME);
  expect(readAgain).toHaveBeenCalledOnce();
});

test('so is text that is edited, and text that goes', async () => {
  textOf('p').data = 'As Mu et al. say.';
  await pass(SETTLE_TIME);
  expect(readAgain).toHaveBeenCalledTimes(1);
  await add('Lee, J. (2013). Needles.');
  await pass(SETTLE_TIME);
  document.body.lastChild?.remove();
  await pass(SETTLE_TIME);
  expect(readAgain).toHaveBeenCalledTimes(3);
});

test('a clock that ticks is not', async () => {
  for (let minute = 10; minute < 60; minute++) {
    textOf('#clock').data = `12:${minute}`;
    await pass(100);
  }
  expect(readAgain).not.toHaveBeenCalled();
});

test('a page that keeps changing without a change for us is read ever more seldom', async () => {
  readAgain.mockResolvedValue(false);
  for (let second = 0; second < 60; second++) {
    await add(`Seen by ${2000 + second} readers`);
    await pass(1000);
  }
  expect(readAgain.mock.calls.length).toBeLessThan(60_000 / LONGEST_WAIT + 6);
  expect(readAgain.mock.calls.length).toBeGreaterThan(60_000 / LONGEST_WAIT - 2);
});

test('and quickly again after it has been quiet', async () => {
  readAgain.mockResolvedValue(false);
  for (let second = 0; second < 30; second++) {
    await add('Since 1998');
    await pass(1000);
  }
  await pass(10 * LONGEST_WAIT);
  readAgain.mockClear();
  await add('Lee, J. (2013). Needles.');
  await pass(SETTLE_TIME);
  expect(readAgain).toHaveBeenCalledOnce();
});

test('a hidden page waits until it is seen', async () => {
  hide('hidden');
  await add('Lee, J. (2013). Needles.');
  await pass(10 * LONGEST_WAIT);
  expect(readAgain).not.toHaveBeenCalled();
  hide('visible');
  expect(readAgain).toHaveBeenCalledOnce();
});

test('two readings never run at once, and what changed during one is read after it', async () => {
  let finish = (_changed: boolean) => {};
  readAgain.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  await add('Lee, J. (2013). Needles.');
  await pass(SETTLE_TIME);
  await add('Chou, R. (2016). Drugs.');
  await pass(3 * SETTLE_TIME);
  expect(readAgain).toHaveBeenCalledOnce();
  finish(true);
  await pass(SETTLE_TIME);
  expect(readAgain).toHaveBeenCalledTimes(2);
});

test('nothing is read after the end', async () => {
  await add('Lee, J. (2013). Needles.');
  stop.abort();
  await add('Chou, R. (2016). Drugs.');
  await pass(LONGEST_WAIT);
  expect(readAgain).not.toHaveBeenCalled();
});
