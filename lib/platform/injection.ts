import { browser } from './browser.ts';

/** Puts the engine and its style sheet into a tab's page: `await injectEngine(12)` -> true; false where the browser lets no extension in. */
export async function injectEngine(tabId: number): Promise<boolean> {
  // AUTHOR, because Chromium paints no ::highlight rule of a USER sheet.
  const styled = await attempt(() => browser.scripting.insertCSS({ target: { tabId }, files: ['assets/engine.css'], origin: 'AUTHOR' }));
  return styled && attempt(() => browser.scripting.executeScript({ target: { tabId }, files: ['engine.js'] }));
}

/** Puts the gate into a tab's page, which then asks for the engine where it sees an article; false where the browser lets no extension in. */
export function injectGate(tabId: number): Promise<boolean> {
  return attempt(() => browser.scripting.executeScript({ target: { tabId }, files: ['gate.js'] }));
}

/** Puts the card's script beside the engine; false where the page has gone meanwhile. */
export function injectCard(tabId: number): Promise<boolean> {
  return attempt(() => browser.scripting.executeScript({ target: { tabId }, files: ['card.js'] }));
}

/**
 * Runs a function in a tab's page, loaded or not, and returns its result; null where the browser lets no extension in.
 * The function goes there as text, so it must stand alone.
 */
export async function runInTab<T>(tabId: number, func: () => T): Promise<T | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, injectImmediately: true });
    return (frame?.result as T | undefined) ?? null;
  } catch {
    return null;
  }
}

async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    const results = await action();
    // Firefox tells of a script that broke in the result, Chromium in the console of the page.
    return !Array.isArray(results) || results.every((result) => !result?.error);
  } catch {
    return false;
  }
}
