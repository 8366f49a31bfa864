import { expect, test } from 'vitest';
import { carryOver } from '../../lib/messaging/carry-over.ts';
import type { Reference } from '../../lib/model/reference.ts';

const list = (...texts: string[]) => texts.map((text, i) => ({ id: `r${i + 1}`, entry: { text } }) as Reference);

test.each<[string, Reference[], Reference[], Record<string, string>]>([
  ['stays where the list is the same', list('a', 'b'), list('a', 'b'), { r1: 'A', r2: 'B' }],
  ['follows an entry that moved down', list('a', 'b'), list('new', 'a', 'b'), { r2: 'A', r3: 'B' }],
  ['goes with an entry that went', list('a', 'b'), list('b'), { r1: 'B' }],
  ['stays with each of two alike', list('b', 'b'), list('new', 'b', 'b'), { r2: 'A', r3: 'B' }],
  ['goes with the second of two alike that are one now', list('b', 'b'), list('b'), { r1: 'A' }],
  ['goes to the first of two alike', list('a', 'b'), list('b', 'x', 'b'), { r1: 'B' }],
])('what is known %s', (_claim, before, after, kept) => {
  const known = new Map([
    ['r1', 'A'],
    ['r2', 'B'],
  ]);
  expect(Object.fromEntries(carryOver(known, before, after))).toEqual(kept);
});
