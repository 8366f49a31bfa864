import { beforeEach, expect, test, vi } from 'vitest';
import { onChannel } from '../../lib/platform/channels.ts';
import { onMessage } from '../../lib/platform/messages.ts';

const OURS = 'our-id';
type Listener = (...values: never[]) => unknown;
const { messageListeners, portListeners, runtime } = vi.hoisted(() => {
  const heard: { messageListeners: Listener[]; portListeners: Listener[] } = { messageListeners: [], portListeners: [] };
  return {
    ...heard,
    runtime: {
      id: 'our-id',
      getURL: (path: string) => `chrome-extension://our-id/${path}`,
      onMessage: { addListener: (listener: Listener) => heard.messageListeners.push(listener) },
      onConnect: { addListener: (listener: Listener) => heard.portListeners.push(listener), removeListener: () => {} },
    },
  };
});
vi.mock('../../lib/platform/browser.ts', () => ({ browser: { runtime } }));
vi.mock('@wxt-dev/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  messageListeners.length = 0;
  portListeners.length = 0;
});

const tab = { id: 7, url: 'https://example.org/now' };

test.each<[string, object, unknown]>([
  ['another extension', { id: 'their-id', tab, frameId: 0 }, undefined],
  ['nobody at all', {}, undefined],
  ['another extension that claims our address', { id: 'their-id', url: `chrome-extension://${OURS}/popup.html` }, undefined],
  [
    'an engine, under the address that its tab has now',
    { id: OURS, tab, frameId: 0, url: 'https://example.org/old' },
    { tabId: 7, frameId: 0, address: 'https://example.org/now' },
  ],
  [
    'a frame of a page',
    { id: OURS, tab, frameId: 3, url: 'https://ads.example/x' },
    { tabId: 7, frameId: 3, address: 'https://example.org/now' },
  ],
  ['our popup, which has no tab', { id: OURS, url: `chrome-extension://${OURS}/popup.html` }, { tabId: null }],
  ['our report, whose tab does not count', { id: OURS, tab, frameId: 0, url: `chrome-extension://${OURS}/report.html` }, { tabId: null }],
  [
    'a page that has our address in its own',
    { id: OURS, tab, frameId: 0, url: `https://evil.example/chrome-extension://${OURS}/` },
    { tabId: 7 },
  ],
])('a message of %s is heard as what it is', (_sender, sender, heard) => {
  const listener = vi.fn();
  onMessage(listener);
  for (const hear of messageListeners) hear(...([{ type: 'activate' }, sender] as never[]));
  if (heard === undefined) expect(listener).not.toHaveBeenCalled();
  else expect(listener).toHaveBeenCalledWith({ type: 'activate' }, expect.objectContaining(heard));
});

const port = (name: string, sender: object | undefined) => ({
  name,
  sender,
  onMessage: { addListener: () => {} },
  onDisconnect: { addListener: () => {} },
  postMessage: () => {},
  disconnect: () => {},
});

test.each<[string, object, boolean]>([
  ['ours, of that name', port('resolve', { id: OURS }), true],
  ['ours, of another name', port('popup', { id: OURS }), false],
  ["another extension's", port('resolve', { id: 'their-id' }), false],
  ['without a sender', port('resolve', undefined), false],
])('a line that is %s is taken or not', (_claim, opened, isTaken) => {
  const listener = vi.fn();
  onChannel('resolve', listener);
  for (const connect of portListeners) connect(...([opened] as never[]));
  expect(listener).toHaveBeenCalledTimes(isTaken ? 1 : 0);
});
