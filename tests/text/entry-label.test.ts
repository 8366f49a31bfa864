import { describe, expect, it } from 'vitest';
import { ENTRY_NUMBER } from '../../lib/text/entry-label.ts';

const NUMBER = new RegExp(`^${ENTRY_NUMBER}`);

describe('the number before an entry', () => {
  it.each([
    ['12. Mu, J.', '12.'],
    ['12) Mu, J.', '12)'],
    ['(12) Mu, J.', '(12)'],
    ['[12] Mu, J.', '[12]'],
    ['1204. Mu, J.', '1204.'],
    ['2018. Mu, J.', null],
    ['12 Mu, J.', null],
    ['12345. Mu, J.', null],
    ['[Mu12] Mu, J.', null],
  ])('of %s is %s', (entry, number) => {
    expect(NUMBER.exec(entry)?.[0] ?? null).toBe(number);
  });
});
