import { describe, expect, it } from 'vitest';
import { findAll } from '../../lib/text/find-all.ts';

describe('findAll', () => {
  it('finds every match with its place, and again on the next call', () => {
    const pattern = /\d+/g;
    for (let i = 0; i < 2; i++)
      expect(findAll(pattern, '1, 23').map((match) => [match[0], match.index])).toEqual([
        ['1', 0],
        ['23', 3],
      ]);
  });

  it('ends on patterns that match nothing', () => {
    expect(findAll(/x?/g, 'ab').map((match) => match.index)).toEqual([0, 1, 2]);
  });
});
