import { expect, it } from 'vitest';
import { measureResolveCost } from './resolve-cost.ts';

it('a hundred references cost at most twelve requests and one for each that the batches leave, and a quarter of the one-by-one time at most', async () => {
  const { ours, oneByOne } = await measureResolveCost();
  expect(ours.found).toBe(100);
  expect(ours.searches).toBe(10);
  expect(ours.requests - ours.searches).toBeLessThanOrEqual(12);
  expect(oneByOne.requests).toBe(200);
  expect(ours.seconds).toBeLessThan(oneByOne.seconds / 4);
});
