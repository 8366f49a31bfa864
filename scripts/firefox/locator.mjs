// The part of Playwright's locators that the tests use, for a page of Firefox.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../wait-until.mjs';
import { findElements } from './find-elements.mjs';

/** Runs `act(elements, ...values)` on the found elements, in the page. */
function actOn(page, steps, act, ...values) {
  return page.ask(`(${act})((${findElements})(${JSON.stringify(steps)}), ...${JSON.stringify(values)})`);
}

const isShown = (found) =>
  found.some((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0);

/** Where a click on the first element falls; a control that is drawn by its label is clicked there. */
function middleOfFirst([element]) {
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
  const box = boxes.find(({ width, height }) => width > 1 && height > 1);
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A locator: the steps of find-elements.mjs, looked up anew by each verb. */
export function locate(page, steps) {
  const then = (step) => locate(page, [...steps, step]);
  const named = steps.map((step) => JSON.stringify(step)).join(' ');
  const ask = (act, ...values) => actOn(page, steps, act, ...values);
  const askFirst = async (act, ...values) => {
    await waitUntil(`there is ${named}`, () => ask((found) => found.length > 0));
    return ask(act, ...values);
  };
  const click = async () => {
    const { x, y } = await waitUntil(`${named} can be clicked`, () => ask(middleOfFirst));
    await page.mouse.click(x, y);
  };
  const focus = () => askFirst(([element]) => element.focus());
  const isChecked = () => askFirst(([element]) => element.checked);
  const setChecked = async (wanted) => {
    if ((await isChecked()) === wanted) return;
    await click();
    await waitUntil(`${named} is ${wanted ? '' : 'un'}checked`, async () => (await isChecked()) === wanted);
  };
  return {
    locator: (css) => then({ css }),
    filter: ({ hasText }) => then({ has: hasText }),
    first: () => then({ nth: 0 }),
    click,
    focus,
    isChecked,
    check: () => setChecked(true),
    uncheck: () => setChecked(false),
    count: () => ask((found) => found.length),
    isVisible: () => ask(isShown),
    waitFor: ({ state = 'visible' } = {}) =>
      waitUntil(`${named} is ${state}`, async () => (state === 'detached' ? (await ask((found) => found.length)) === 0 : ask(isShown))),
    blur: () => askFirst(([element]) => element.blur()),
    innerText: () => askFirst(([element]) => element.innerText),
    allInnerTexts: () => ask((found) => found.map((element) => element.innerText)),
    allTextContents: () => ask((found) => found.map((element) => element.textContent)),
    getAttribute: (name) => askFirst(([element], wanted) => element.getAttribute(wanted), name),
    inputValue: () => askFirst(([element]) => element.value),
    async press(key) {
      await focus();
      await page.keyboard.press(key);
    },
    async fill(text) {
      await focus();
      await ask(([element]) => element.select());
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
    async setInputFiles({ name, buffer }) {
      // The page reads it when it likes; it goes with the profile.
      const file = join(mkdtempSync(join(page.firefox.profile, 'upload-')), name);
      writeFileSync(file, buffer);
      await page.setFiles(steps, [file]);
    },
  };
}
