// The extension's own pages as tabs, and what axe finds on them in each theme.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { driver } from '../../scripts/driver.mjs';

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

/** Opens a page of the extension in a tab: `openOwnPage(browser, 'options.html')`. */
export const openOwnPage = (browser, path) => driver.openOwnPage(browser, path);

/** Fails with what axe finds on the page, in any of the three themes. */
export async function assertAccessible(page) {
  await page.evaluate(axe.source);
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const faults = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    assert.deepEqual(faults, [], `axe in ${theme}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
}

/** What the extension has stored under a name. */
export function readStored(browser, key) {
  return driver.inBackground(browser, async (name) => (await chrome.storage.local.get(name))[name], key);
}

/** Stores settings as the settings page does. */
export function storeSettings(browser, settings) {
  return driver.inBackground(browser, (value) => chrome.storage.local.set({ settings: value }), { version: 1, ...settings });
}

/** Forgets what the services answered, so that they are asked anew. */
export function forgetAnswers(browser) {
  return driver.inBackground(browser, () => void indexedDB.deleteDatabase('citewell-answers'));
}

/** What the toolbar button says of the tab in front. */
export function readBadge(browser) {
  return driver.inBackground(browser, async () => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ active: true }))[0].id }));
}

/** Waits a moment in which something that must not happen would have happened. */
export function pause(page, milliseconds) {
  return page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}

/** An article with citations that is about no health. */
export const ECONOMICS = `<!DOCTYPE html><html lang="en"><title>Interest rates</title><body><article><h1>Interest rates</h1>
<p>Trade fell after the war (Ostrom, 1990). Central banks learnt from it (Keynes, 1936), and growth came back (Solow, 1956).</p>
<h2>References</h2>
<p>Keynes, J. M. (1936). The general theory of employment, interest and money. Macmillan.</p>
<p>Ostrom, E. (1990). Governing the commons. Cambridge University Press.</p>
<p>Solow, R. M. (1956). A contribution to the theory of economic growth. Quarterly Journal of Economics, 70(1), 65–94.</p>
</article></body></html>`;
