// What the popup's three lists say, read from the real popup.
import { waitUntil } from './wait-until.mjs';

/** The popup's sentence about the look-up, and whether it still goes on. */
export function readProgress(popup) {
  return popup.evaluate(() => ({
    words: document.querySelector('.progress p')?.textContent ?? '',
    isRunning: document.querySelector('.progress progress') !== null,
  }));
}

/** Waits until the look-up has ended, well or badly; returns the popup's sentence about it. */
export function waitForLookUp(popup, deadline) {
  const hasEnded = async () => {
    const { words, isRunning } = await readProgress(popup);
    return words !== '' && !isRunning && !/not been looked up yet/.test(words) && words;
  };
  return waitUntil('the look-up is done', hasEnded, deadline);
}

/** Chooses a tab ("Findings", "Citations", "References") and returns its rows: { title, text, links }. */
export async function readTab(popup, name) {
  await popup.click('[role=tab]', name);
  await waitUntil(`the tab ${name} is shown`, () =>
    popup.evaluate((wanted) => document.querySelector('[role=tab][aria-selected=true]')?.textContent.includes(wanted), name),
  );
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role=tabpanel]:not([hidden]) li')].map((row) => ({
      list: row.closest('ul').getAttribute('aria-label'),
      title: row.querySelector('bdi').textContent,
      text: row.innerText,
      links: [...row.querySelectorAll('a[href]')].map((link) => link.href),
    })),
  );
}
