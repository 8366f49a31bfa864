import { expect, test, vi } from 'vitest';
import { answerMessage, type BackgroundActions, type MessageSender } from '../../lib/messaging/answer-message.ts';

const HERE = 'https://example.org/a';
const PAGE: MessageSender = { tabId: 7, frameId: 0, address: HERE, isPrivate: false };
const PRIVATE: MessageSender = { ...PAGE, isPrivate: true };
const FRAME: MessageSender = { tabId: 7, frameId: 3, address: HERE, isPrivate: false };
const POPUP: MessageSender = { tabId: null, frameId: null, address: 'chrome-extension://x/popup.html', isPrivate: false };

/** Actions that answer with their own name and what they were given. */
const actions = new Proxy({} as BackgroundActions, {
  get:
    (_actions, name) =>
    async (...values: unknown[]) => [name, ...values],
});

test.each<[string, unknown, MessageSender, unknown]>([
  ['the gate starts the engine in its own tab', { type: 'activate' }, PAGE, ['startEngine', 7, HERE]],
  ['a frame starts nothing', { type: 'activate' }, FRAME, undefined],
  ['the engine asks for the card', { type: 'load-card' }, PAGE, ['injectCard', 7]],
  ['the engine asks how the reader wants it', { type: 'page-settings' }, PAGE, ['pageSettings', 7, HERE]],
  [
    'the engine sets the button of its own tab',
    { type: 'findings', count: 3, state: 'findings' },
    PAGE,
    ['showFindings', 7, 3, 'findings'],
  ],
  ['a negative count is no message', { type: 'findings', count: -1, state: 'fine' }, PAGE, undefined],
  ['nor is a state that is not known', { type: 'findings', count: 1, state: 'bad' }, PAGE, undefined],
  ['a finding is set aside for its own page', { type: 'dismiss', finding: 'x', reason: 'exists' }, PAGE, ['dismiss', HERE, 'x', 'exists']],
  ['and not remembered in a private window', { type: 'dismiss', finding: 'x', reason: 'exists' }, PRIVATE, true],
  ['and taken back', { type: 'dismiss', finding: 'x', reason: null }, PAGE, ['dismiss', HERE, 'x', null]],
  ['with no reason of its own', { type: 'dismiss', finding: 'x', reason: 'because' }, PAGE, undefined],
  ['a site is switched off from its own page', { type: 'turn-off-here' }, PAGE, ['turnOff', 7, HERE]],
  ['the card leads to the settings', { type: 'open-options' }, PAGE, ['openOptions']],
  ['an advertisement in a frame does not', { type: 'open-options' }, FRAME, undefined],
  ['the popup starts the engine in the tab under it', { type: 'check-anyway', tabId: 9 }, POPUP, ['startAsked', 9]],
  ['a page cannot start it in another tab', { type: 'check-anyway', tabId: 9 }, PAGE, undefined],
  ['the settings page clears the cache', { type: 'clear-cache' }, POPUP, ['clearCache']],
  ['a page cannot', { type: 'clear-cache' }, PAGE, undefined],
  ['an unknown type', { type: 'resolve-all' }, PAGE, undefined],
  ['no object', 'activate', PAGE, undefined],
  ['nothing', null, PAGE, undefined],
])('%s', async (_claim, message, sender, done) => {
  expect(await answerMessage(message, sender, actions)).toEqual(done);
});

test('answers undefined, not a promise, for what is not its own, so that others can answer', () => {
  const startEngine = vi.fn();
  expect(answerMessage({ type: 'other' }, PAGE, { ...actions, startEngine })).toBeUndefined();
  expect(startEngine).not.toHaveBeenCalled();
});
