import { beforeEach, expect, test, vi } from 'vitest';
import { lookAgainWhereAllowed } from '../../lib/platform/look-again.ts';

type Listener = (changes: object, area: string) => Promise<void>;

const { api, listeners } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  return {
    listeners,
    api: {
      storage: { onChanged: { addListener: (listener: Listener) => listeners.push(listener) } },
      tabs: { query: vi.fn() },
      scripting: { executeScript: vi.fn(async () => []) },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: api }));

lookAgainWhereAllowed();
const change = (oldValue: object, newValue: object, area = 'local') => listeners[0]?.({ settings: { oldValue, newValue } }, area);
const lookedAt = () =>
  api.scripting.executeScript.mock.calls.map(([details]: unknown[]) => (details as { target: { tabId: number } }).target.tabId);

beforeEach(() => {
  api.scripting.executeScript.mockClear();
  api.tabs.query.mockResolvedValue([{ id: 1, url: 'https://a.example/x' }, { id: 2, url: 'https://b.example/' }, { id: 3 }]);
});

test.each<[string, object, object, number[]]>([
  ['a site that was switched on again', { offSites: ['a.example', 'b.example'] }, { offSites: ['b.example'] }, [1]],
  ['all pages where nothing started by itself', { where: 'asked' }, { where: 'articles' }, [1, 2]],
  ['no page where it is another setting', { offSites: ['a.example'], marks: 'all' }, { offSites: ['a.example'], marks: 'off' }, []],
  ['no page where a site is switched off', {}, { offSites: ['a.example'] }, []],
])('looks again at %s', async (_claim, before, now, tabs) => {
  await change(before, now);
  expect(lookedAt()).toEqual(tabs);
});

test('what else is stored is none of its business', async () => {
  await change({ where: 'asked' }, { where: 'articles' }, 'session');
  await listeners[0]?.({ dismissals: {} }, 'local');
  expect(lookedAt()).toEqual([]);
});
