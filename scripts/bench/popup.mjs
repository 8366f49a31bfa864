// How soon the popup shows something on a page with many citations.
import { waitForPainted } from '../card.mjs';
import { openChromium } from '../chromium.mjs';
import { openPopup } from '../popup.mjs';
import { waitUntil } from '../wait-until.mjs';
import { median, short } from './numbers.mjs';

const OPENINGS = 5;

/** When the popup's own page began, in milliseconds since 1970, and from then on its first and its largest paint; null before the first. */
function readPaints() {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  if (first === undefined) return null;
  return new Promise((resolve) => {
    const tell = (largest) => resolve({ origin: performance.timeOrigin, first, largest });
    new PerformanceObserver((list) => tell(list.getEntries().at(-1).startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => tell(first), 1000);
  });
}

async function measureOpening(page) {
  const popup = await openPopup(page);
  try {
    await waitUntil('the popup has its lists', () => popup.evaluate(() => document.querySelector('[role=tabpanel]') !== null));
    const paints = await waitUntil('the popup is painted', () => popup.evaluate(readPaints));
    return {
      first: paints.origin + paints.first - popup.openedAt,
      own: paints.first,
      largest: paints.origin + paints.largest - popup.openedAt,
    };
  } finally {
    await popup.close();
  }
}

/** Opens the popup several times over a page of 500 citations. */
export async function benchPopup({ server, makeArticle }) {
  server.add('/popup-500', makeArticle(500));
  const { browser, close } = await openChromium();
  try {
    const page = browser.pages()[0];
    await page.goto(`${server.origin}/popup-500`);
    await waitForPainted(page);
    const openings = [];
    for (let i = 0; i < OPENINGS; i++) openings.push(await measureOpening(page));
    const middle = (part) => short(median(openings.map((opening) => opening[part])));
    const row = (what, part) => [what, middle(part), `each: ${openings.map((opening) => short(opening[part])).join(', ')}`];
    return {
      values: { 'popup.firstPaintMs.500': middle('own') },
      table: {
        title: 'The popup over a page of 500 citations, milliseconds',
        columns: ['what', 'median', 'details'],
        rows: [
          row('click to first contentful paint', 'first'),
          row('of it in the popup itself', 'own'),
          row('click to largest paint', 'largest'),
        ],
      },
    };
  } finally {
    await close();
  }
}
