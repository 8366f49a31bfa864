#!/usr/bin/env node
// `npm run soak`: 500 pages and 2,000 cards in one session; fails where something was left behind. With CITEWELL_BROWSER=firefox in Firefox.
import { compare, soak } from '../tests/e2e/soak.mjs';
import { buildExtension } from './build-extension.mjs';
import { driver } from './driver.mjs';

/** A tab that is open all day must not get slow. */
const MOST = { heap: 0.05, nodes: 0.05, listeners: 0.05, documents: 0 };
/**
 * 450 loads, 50 changes of the address without one, 1,000 cards in each part. In one document browsers go on compiling for some 600 cards;
 * after that its heap was seen to stand still.
 */
const LONG_DAY = {
  warmUp: { loads: { steps: 40, cards: 250 }, changes: { steps: 30, cards: 700 } },
  loads: 450,
  changes: 50,
  cards: 1000,
};

buildExtension(process.env.CITEWELL_BROWSER);
const found = compare(await soak(LONG_DAY, console.log), MOST);
await driver.closeShared?.();
for (const { part, what, before, after, isTooMuch } of found)
  console.log(
    `${part}: ${what} ${before} -> ${after}${before > 0 ? ` (${(100 * (after / before - 1)).toFixed(1)} %)` : ''}${isTooMuch ? '  TOO MUCH' : ''}`,
  );
process.exitCode = found.some(({ isTooMuch }) => isTooMuch) ? 1 : 0;
