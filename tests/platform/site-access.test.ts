import { beforeEach, expect, test, vi } from 'vitest';
import { mayRead, readWhereAllowed, requestSite } from '../../lib/platform/site-access.ts';

const { api, listeners } = vi.hoisted(() => {
  const listeners: ((added: { origins?: string[] }) => Promise<void>)[] = [];
  const onAdded = { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) };
  return {
    listeners,
    api: {
      permissions: { contains: vi.fn(), request: vi.fn(), onAdded },
      tabs: { query: vi.fn() },
      scripting: { executeScript: vi.fn() },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: api }));

beforeEach(() => {
  for (const call of [api.permissions.contains, api.permissions.request, api.tabs.query, api.scripting.executeScript]) call.mockReset();
  listeners.length = 0;
});

test('an origin is asked for without its port, which a match pattern of Firefox cannot have', async () => {
  api.permissions.contains.mockResolvedValue(true);
  api.permissions.request.mockResolvedValue(true);
  expect(await mayRead('http://127.0.0.1:8080')).toBe(true);
  expect(await requestSite('https://www.example.org')).toBe(true);
  expect(api.permissions.contains).toHaveBeenCalledExactlyOnceWith({ origins: ['http://127.0.0.1/*'] });
  expect(api.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://www.example.org/*'] });
});

test('a browser that does not answer lets nobody read', async () => {
  api.permissions.contains.mockRejectedValue(new Error('broken'));
  api.permissions.request.mockRejectedValue(new Error('no click'));
  expect(await mayRead('https://example.org')).toBe(false);
  expect(await requestSite('https://example.org')).toBe(false);
});

test('the pages in front on an allowed site get the gate, and no others are asked for', async () => {
  readWhereAllowed();
  api.tabs.query.mockResolvedValue([{ id: 7 }]);
  await listeners[0]?.({ origins: ['https://example.org/*'] });
  expect(api.tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, url: ['https://example.org/*'] });
  expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['gate.js'] });
});

test('consent to send entries opens no page', async () => {
  readWhereAllowed();
  await listeners[0]?.({ origins: [] });
  expect(api.tabs.query).not.toHaveBeenCalled();
});
