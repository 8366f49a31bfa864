import { expect, it } from 'vitest';
import { areLettersNear, lettersIn } from '../../lib/text/letters-in.ts';

it.each([
  ['fenske', 'fesnke', 0, true],
  ['fenske', 'fenska', 1, true],
  ['fenske', 'fanska', 1, true],
  ['fenske', 'lommel', 2, false],
  ['qaseem', 'quassem', 1, true],
  ['qaseem', 'qasuul', 1, false],
])('the letters of %s and %s may be apart by %i slips: %j', (a, b, slips, isNear) => {
  expect(areLettersNear(lettersIn(a), lettersIn(b), slips)).toBe(isNear);
  expect(areLettersNear(lettersIn(b), lettersIn(a), slips)).toBe(isNear);
});
