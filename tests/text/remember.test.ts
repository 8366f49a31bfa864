import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../lib/text/remember.ts';

describe('a function with a memory', () => {
  it('finds each answer once, "nothing" too', () => {
    const find = vi.fn((text: string) => (text === 'mu' ? 2020 : null));
    const remembered = remember(find);
    expect(['mu', 'lee', 'mu', 'lee'].map(remembered)).toEqual([2020, null, 2020, null]);
    expect(find).toHaveBeenCalledTimes(2);
  });

  it('forgets when it is full, and finds anew', () => {
    const find = vi.fn((text: string) => text.length);
    const remembered = remember(find);
    for (let i = 0; i < 8001; i++) remembered(`mu${i}`);
    expect(remembered('mu0')).toBe(3);
    expect(find).toHaveBeenCalledTimes(8002);
  });
});
