// What the popup's three lists say, read from the real popup.
import { waitUntil } from './wait-until.mjs';

/** Waits until every reference was looked up; returns the popup's sentence about it. */
export function waitForLookUp(popup) {
  return waitUntil('the look-up is done', async () => {
    const words = await popup.evaluate(() => document.querySelector('.progress p')?.textContent ?? '');
    return /looked up|could not be checked/.test(words) && !/not been/.test(words) && words;
  });
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
