import { expect, test } from 'vitest';
import { type FindingStep, stepThrough } from '../../lib/annotation/finding-citations.ts';

test.each<[string, FindingStep, string]>([
  ['', 'first', 'c2'],
  ['', 'next', 'c2'],
  ['', 'previous', 'c9'],
  ['c2', 'next', 'c5'],
  ['c9', 'next', 'c2'],
  ['c2', 'previous', 'c9'],
  ['c9', 'first', 'c2'],
  ['c3', 'next', 'c2'],
])('from "%s" the %s finding is %s', (from, step, to) => {
  expect(stepThrough(['c2', 'c5', 'c9'], from, step)).toBe(to);
});

test('without findings no step leads anywhere', () => {
  expect(stepThrough([], 'c2', 'next')).toBe('');
});
