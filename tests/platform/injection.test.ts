import { beforeEach, expect, test, vi } from 'vitest';
import { showFindings } from '../../lib/platform/badge.ts';
import { injectEngine, runInTab } from '../../lib/platform/injection.ts';

const { api } = vi.hoisted(() => ({
  api: {
    scripting: { insertCSS: vi.fn(), executeScript: vi.fn() },
    action: { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn(), setIcon: vi.fn() },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: api }));

const CLOSED = new Error('Cannot access contents of the page.');

beforeEach(() => {
  for (const part of [api.scripting, api.action]) for (const call of Object.values(part)) call.mockReset().mockResolvedValue([]);
});

test('the style sheet comes before the engine', async () => {
  expect(await injectEngine(7)).toBe(true);
  const [css] = api.scripting.insertCSS.mock.invocationCallOrder;
  const [script] = api.scripting.executeScript.mock.invocationCallOrder;
  expect(css).toBeLessThan(script ?? 0);
  expect(api.scripting.insertCSS).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 }, origin: 'AUTHOR' }));
});

test('where the browser lets no extension in, nothing is injected and nothing throws', async () => {
  api.scripting.insertCSS.mockRejectedValue(CLOSED);
  expect(await injectEngine(7)).toBe(false);
  expect(api.scripting.executeScript).not.toHaveBeenCalled();
});

test('a script that broke is told', async () => {
  api.scripting.executeScript.mockResolvedValue([{ frameId: 0, error: new Error('x is not defined') }]);
  expect(await injectEngine(7)).toBe(false);
});

test.each([
  ['the result of the function', [{ result: 'open' }], 'open'],
  ['nothing from a frame that answers nothing', [], null],
])('running in a tab gives %s', async (_claim, results, result) => {
  api.scripting.executeScript.mockResolvedValue(results);
  expect(await runInTab(7, () => 'open')).toBe(result);
});

test('nothing runs in a page of the browser', async () => {
  api.scripting.executeScript.mockRejectedValue(CLOSED);
  expect(await runInTab(7, () => 'open')).toBeNull();
});

test.each([
  [0, ''],
  [3, '3'],
  [1200, '999+'],
])('%i findings show "%s" on the button', async (count, text) => {
  await showFindings(7, count, 'findings');
  expect(api.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
});

test('a tab that was closed meanwhile breaks nothing', async () => {
  api.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
  await showFindings(7, 1, 'findings');
});
