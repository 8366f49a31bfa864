// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { whenSeen } from '../../entrypoints/engine/when-seen.ts';

function inView(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

test('what waits for the page to be seen is done once, and is told nothing of the event', () => {
  inView('hidden');
  const action = vi.fn();
  whenSeen(action, new AbortController().signal);
  expect(action).not.toHaveBeenCalled();
  for (const state of ['visible', 'hidden', 'visible'] as const) inView(state);
  expect(action.mock.calls).toEqual([[]]);
});

test('what was called off is not done', () => {
  inView('hidden');
  const action = vi.fn();
  const stop = new AbortController();
  whenSeen(action, stop.signal);
  stop.abort();
  inView('visible');
  expect(action).not.toHaveBeenCalled();
});
