// The extension's own pages as tabs, and what axe finds on them in each theme.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { findWorker } from '../../scripts/chromium.mjs';

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

/** Opens a page of the extension in a tab: `openOwnPage(browser, 'options.html')`. */
export async function openOwnPage(browser, path) {
  const { host } = new URL((await findWorker(browser)).url());
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${host}/${path}`);
  return page;
}

/** Fails with what axe finds on the page, in any of the three themes. */
export async function assertAccessible(page) {
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    assert.deepEqual(faults, [], `axe in ${theme}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
}

/** What the extension has stored under a name. */
export async function readStored(browser, key) {
  const worker = await findWorker(browser);
  return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

/** Stores settings as the settings page does. */
export async function storeSettings(browser, settings) {
  const worker = await findWorker(browser);
  await worker.evaluate((value) => chrome.storage.local.set({ settings: value }), { version: 1, ...settings });
}

/** Waits a moment in which something that must not happen would have happened. */
export function pause(page, milliseconds) {
  return page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}
