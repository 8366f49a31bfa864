import { expect, test } from 'vitest';
import { isoDate } from '../../lib/text/iso-date.ts';

test.each([
  [[2004, 10, 28], '2004-10-28'],
  [[2010, 2, 6], '2010-02-06'],
  [['2019', '5'], '2019-05'],
  [[2004], '2004'],
])('%j is written %s', (parts, date) => {
  expect(isoDate(parts)).toBe(date);
});
