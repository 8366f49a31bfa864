// The real toolbar popup, in the browser that is driven.
import { driver } from './driver.mjs';
import { waitUntil } from './wait-until.mjs';

/** Runs in the popup: where a click reaches the element, or nothing while it is not there or lies under another. */
function findMiddle(selector, words) {
  const found = [...document.querySelectorAll(selector)].find((element) => element.textContent.includes(words));
  found?.scrollIntoView({ block: 'center' });
  const box = found?.getBoundingClientRect();
  const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return middle && found.contains(document.elementFromPoint(middle.x, middle.y)) && middle;
}

/** Waits until an element of the popup stays where it is: the browser gives the popup its size late, and a click may fall beside it. */
async function findSteadyMiddle(popup, selector, words) {
  let last;
  return waitUntil(`the popup holds "${words}" in ${selector}`, async () => {
    const before = last;
    last = await popup.evaluate(findMiddle, selector, words);
    return last && before && last.x === before.x && last.y === before.y && last;
  });
}

/**
 * Opens the popup over the page's tab, as a click on the toolbar button does. `text()` is what it shows, `evaluate(fn, ...values)`
 * runs in it, `click(selector, words)` clicks the first fitting element with these words by mouse, `press("Tab")` and `type(text)`
 * go to what has the focus.
 */
export async function openPopup(page) {
  const popup = await driver.openPopupWindow(page);
  return {
    ...popup,
    text: () => popup.evaluate(() => document.body.innerText),
    click: async (selector, words = '') => {
      await popup.clickAt(await findSteadyMiddle(popup, selector, words));
    },
  };
}
