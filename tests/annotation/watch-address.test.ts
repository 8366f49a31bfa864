import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchAddress } from '../../lib/annotation/watch-address.ts';

const location = { pathname: '/a', search: '' };
const go = (pathname: string, search = '') => Object.assign(location, { pathname, search });
let end: AbortController;
let onOtherPage: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  go('/a');
  end = new AbortController();
  onOtherPage = vi.fn<() => void>();
});
afterEach(() => void vi.useRealTimers());

describe('where the browser tells of changes', () => {
  const navigation = new EventTarget();
  const tell = () => navigation.dispatchEvent(new Event('currententrychange'));

  test.each([
    ['another path', () => go('/b'), 1],
    ['another question', () => go('/a', '?page=2'), 1],
    ['the same address, as after a jump to "#ref-12" or an event that the page made up', () => {}, 0],
  ])('%s', (_what, change, times) => {
    watchAddress({ location, navigation }, onOtherPage, end.signal);
    change();
    tell();
    tell();
    expect(onOtherPage).toHaveBeenCalledTimes(times);
  });

  test('nothing is heard after the end', () => {
    watchAddress({ location, navigation }, onOtherPage, end.signal);
    end.abort();
    go('/b');
    tell();
    expect(onOtherPage).not.toHaveBeenCalled();
  });
});

test('where it does not, the address is looked at every second until the end', () => {
  vi.useFakeTimers();
  watchAddress({ location }, onOtherPage, end.signal);
  go('/b');
  vi.advanceTimersByTime(1000);
  expect(onOtherPage).toHaveBeenCalledTimes(1);
  end.abort();
  go('/c');
  vi.advanceTimersByTime(5000);
  expect(onOtherPage).toHaveBeenCalledTimes(1);
});
