import { expect, it } from 'vitest';
import { showDate } from '../../lib/locales/show-date.ts';

it.each([
  ['2010-02-06', '6 February 2010'],
  ['2010-02-06T23:30:00Z', '6 February 2010'],
  ['2010-02', 'February 2010'],
  ['2010', '2010'],
  ['2010-02-31', 'February 2010'],
  ['2010-02-00', 'February 2010'],
  ['2010-00-00', '2010'],
  ['2010-99', '2010'],
  ['Spring 2010', 'Spring 2010'],
])('a date is shown as exactly as it is known: %s', (iso, words) => {
  expect(showDate(iso, 'en')).toBe(words);
});
