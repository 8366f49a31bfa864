import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../lib/platform/today.ts';

afterEach(() => vi.useRealTimers());

test('today is the reader’s own day, written as ISO does', () => {
  // No zone behind the time: it is the time of the zone that the reader is in.
  vi.useFakeTimers({ now: new Date('2026-03-05T00:30:00') });
  expect(today()).toBe('2026-03-05');
});
