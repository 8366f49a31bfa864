// The short form of `npm run soak`: what is left behind shows in objects, nodes and listeners after a few pages already.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, soak } from './soak.mjs';

/** Counts of nodes and listeners hardly vary; the heap of so short a session does, because its code is still being compiled. */
const MOST = { nodes: 0.05, listeners: 0.05, documents: 0.34, heap: 0.25 };

test('twenty pages and sixty cards leave nothing behind', async () => {
  const warmUp = { loads: { steps: 12, cards: 24 }, changes: { steps: 3, cards: 24 } };
  const found = compare(await soak({ warmUp, loads: 17, changes: 3, cards: 30 }), MOST);
  const grown = found.filter(({ isTooMuch }) => isTooMuch);
  assert.deepEqual(
    grown.map(({ part, what, before, after }) => `${what} in ${part}: ${before} -> ${after}`),
    [],
  );
});
