import { beforeEach, expect, test, vi } from 'vitest';
import { readerConsent, requestConsent } from '../../lib/platform/consent.ts';

const { permissions, listeners } = vi.hoisted(() => {
  const listeners = new Set<() => Promise<void>>();
  const onRemoved = {
    addListener: (listener: () => Promise<void>) => void listeners.add(listener),
    removeListener: (listener: () => Promise<void>) => void listeners.delete(listener),
  };
  return { listeners, permissions: { getAll: vi.fn(), request: vi.fn(), onRemoved } };
});
vi.mock('webextension-polyfill', () => ({ default: { permissions } }));

const CHROMIUM = { permissions: ['storage'], origins: ['http://*/*'] };
const fromFirefox = (...given: string[]) => ({ ...CHROMIUM, data_collection: given });

beforeEach(() => {
  permissions.getAll.mockReset();
  permissions.request.mockReset();
  listeners.clear();
});

test.each([
  ['Firefox after a yes', fromFirefox('websiteContent'), true],
  ['Firefox before it was asked', fromFirefox(), false],
  ['Firefox with consent to something else', fromFirefox('technicalAndInteraction'), false],
  ['Chromium, which asks no such consent', CHROMIUM, true],
])('%s', async (_claim, all, given) => {
  permissions.getAll.mockResolvedValue(all);
  expect(await readerConsent.isGiven()).toBe(given);
});

test('a browser that does not answer has given no consent', async () => {
  permissions.getAll.mockRejectedValue(new Error('broken'));
  expect(await readerConsent.isGiven()).toBe(false);
});

test('consent taken back is heard, a withdrawn host permission is not taken for it', async () => {
  const hear = vi.fn();
  const end = readerConsent.onWithdrawn(hear);
  const remove = async (left: object) => {
    permissions.getAll.mockResolvedValue(left);
    await Promise.all([...listeners].map((listener) => listener()));
  };
  await remove(fromFirefox('websiteContent'));
  await remove(CHROMIUM);
  expect(hear).not.toHaveBeenCalled();
  await remove(fromFirefox());
  expect(hear).toHaveBeenCalledOnce();
  end();
  expect(listeners.size).toBe(0);
});

test.each([true, false])('the answer of the reader is passed on: %s', async (answer) => {
  permissions.request.mockResolvedValue(answer);
  const asked = requestConsent();
  // At once, or the browser does not take it for the reader's own click.
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ data_collection: ['websiteContent'] });
  expect(await asked).toBe(answer);
});

test('a browser that cannot ask is taken for a no', async () => {
  permissions.request.mockRejectedValue(new Error('may only be called from a user input handler'));
  expect(await requestConsent()).toBe(false);
});
