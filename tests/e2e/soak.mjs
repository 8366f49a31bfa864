// A long session in one tab, and what it leaves behind: objects, heap, nodes, listeners and documents after garbage collection.
import { movePointerAway, readPainted, restPointer, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { storeSettings } from './own-pages.mjs';

/**
 * As much may be more at the end of a part for each load or change in it, with its cards. What is read of one page takes 40,000 bytes, one
 * card 5,000.
 */
const MOST_FOR_EACH_STEP = { objects: 4_000, detached: 0.1 };
const BROWSERS_OWN = { heap: driver.heapNotedEachLoad };

/**
 * Loads the sample article `loads` times, changes its address `changes` times without loading, and opens `cards` cards in each of
 * the two ways. Returns for each part, and for the background, { before, after, steps }, `before` and `after` as the browser's meter
 * has them. Each part begins with a warm-up { steps, cards } of its own: until then the heap also grows by compiled code and the engine's own
 * caches, which have their limits.
 */
export async function soak({ warmUp, loads, changes, cards }, tell = () => {}) {
  const session = await openSession();
  const { page } = session;
  try {
    await storeSettings(session.browser, { cardDelay: 50 });
    const meter = await driver.openMeter(page);
    const load = (i) => page.goto(`${session.sampleArticle}?load=${i}`);
    const change = (i) => page.evaluate((n) => history.pushState({}, '', `?change=${n}`), i);
    await repeat(warmUp.loads, page, load, tell);
    const before = await meter.background();
    const parts = {
      loads: await runPart({ steps: loads, cards }, page, load, meter, tell),
      changes: await runPart({ warmUp: warmUp.changes, steps: changes, cards }, page, change, meter, tell),
    };
    return { ...parts, background: { before, after: await meter.background(), steps: loads + changes } };
  } finally {
    await session.close();
  }
}

async function runPart({ warmUp, steps, cards }, page, goOn, meter, tell) {
  if (warmUp) await repeat(warmUp, page, (i) => goOn(`warm-${i}`), tell);
  const before = await meter.page();
  tell(`warm: ${JSON.stringify(before)}`);
  await repeat({ steps, cards }, page, goOn, tell);
  return { before, after: await meter.page(), steps };
}

/** Goes on `steps` times and opens the cards in between. */
async function repeat({ steps, cards }, page, goOn, tell) {
  for (let step = 0, opened = 0; step < steps; step++) {
    await goOn(step);
    const painted = (await waitForNewPaint(page)).filter(({ box }) => box.y > 0 && box.y + box.height < page.viewportSize().height);
    for (; opened < Math.ceil((cards * (step + 1)) / steps); opened++) await openCard(page, painted[opened % painted.length].box);
    if (step % 50 === 49) tell(`${step + 1} of ${steps}`);
  }
}

/** The marks of the page's next reading; those of the last one go as soon as the address changes. */
async function waitForNewPaint(page) {
  await waitForPainted(page);
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  return readPainted(page);
}

/** Rests the pointer on a citation until its card is there, and closes it by key. Asks no more of the page than that. */
async function openCard(page, { x, y, width, height }) {
  const isOpen = () => page.evaluate(() => document.querySelector('citewell-card') !== null);
  await restPointer(page, x + Math.min(9, width / 2), y + height / 2);
  await waitUntil('the card is open', isOpen);
  await page.keyboard.press('Escape');
  await waitUntil('the card is closed', async () => !(await isOpen()));
  await movePointerAway(page);
}

/**
 * What has become of each measure: `compare(parts, { heap: 0.05 })` -> [{ part, what, before, after, isTooMuch }]; `most` are shares, beside
 * what the browser itself keeps of each step.
 */
export function compare(parts, most) {
  return Object.entries(parts).flatMap(([part, { before, after, steps }]) =>
    Object.keys(before).map((what) => {
      const each = MOST_FOR_EACH_STEP[what];
      const share = each === undefined ? before[what] * most[what] + (BROWSERS_OWN[what] ?? 0) * steps : each * steps;
      const limit = before[what] + share;
      return { part, what, before: before[what], after: after[what], isTooMuch: after[what] > limit };
    }),
  );
}
