import { expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/messaging/answer-message.ts';

const PAGE = { tabId: 7, frameId: 0 };
const FRAME = { tabId: 7, frameId: 3 };
const POPUP = { tabId: null, frameId: null };

test.each<[string, unknown, typeof PAGE | typeof POPUP, unknown]>([
  ['the gate starts the engine in its own tab', { type: 'activate' }, PAGE, ['injectEngine', 7]],
  ['a frame starts nothing', { type: 'activate' }, FRAME, undefined],
  ['the engine asks for the card', { type: 'load-card' }, PAGE, ['injectCard', 7]],
  ['the engine sets the badge of its own tab', { type: 'findings', count: 3 }, PAGE, ['showBadge', 7, 3]],
  ['a negative count is no message', { type: 'findings', count: -1 }, PAGE, undefined],
  ['the popup starts the engine in the tab under it', { type: 'check-anyway', tabId: 9 }, POPUP, ['injectEngine', 9]],
  ['a page cannot start it in another tab', { type: 'check-anyway', tabId: 9 }, PAGE, undefined],
  ['an unknown type', { type: 'resolve-all' }, PAGE, undefined],
  ['no object', 'activate', PAGE, undefined],
  ['nothing', null, PAGE, undefined],
])('%s', async (_claim, message, sender, done) => {
  const action =
    (name: string) =>
    async (...values: unknown[]) => [name, ...values];
  const actions = { injectEngine: action('injectEngine'), injectCard: action('injectCard'), showBadge: action('showBadge') };
  expect(await answerMessage(message, sender, actions as never)).toEqual(done);
});

test('answers undefined, not a promise, for what is not its own, so that others can answer', () => {
  expect(answerMessage({ type: 'other' }, PAGE, { injectEngine: vi.fn(), injectCard: vi.fn(), showBadge: vi.fn() })).toBeUndefined();
});
