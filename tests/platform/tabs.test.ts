import { beforeEach, expect, test, vi } from 'vitest';
import { openReport } from '../../lib/platform/tabs.ts';

const { api } = vi.hoisted(() => ({
  api: { tabs: { create: vi.fn() }, runtime: { getURL: (path: string) => `moz-extension://citewell/${path}` } },
}));
vi.mock('webextension-polyfill', () => ({ default: api }));

beforeEach(() => void api.tabs.create.mockReset());

test('the report opens beside its page', async () => {
  await openReport(7);
  const url = 'moz-extension://citewell/report.html?tab=7';
  expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({ url, openerTabId: 7 });
});

test('Firefox for Android, which throws at the word opener, opens it all the same', async () => {
  api.tabs.create.mockImplementationOnce(() => {
    throw new Error('Property "openerTabId" is unsupported');
  });
  await openReport(7);
  expect(api.tabs.create).toHaveBeenLastCalledWith({ url: 'moz-extension://citewell/report.html?tab=7' });
});
