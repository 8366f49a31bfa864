import { browser } from './browser.ts';

/** What a tab allows: its page can be checked, still loads, or is closed to extensions. */
export type TabAccess = 'open' | 'loading' | 'off-limits';

/** Puts the engine and its style sheet into a tab's page; false where the browser lets no extension in. */
export async function injectEngine(tabId: number): Promise<boolean> {
  // AUTHOR, because Chromium paints no ::highlight rule of a USER sheet.
  const styled = await attempt(() =>
    browser.scripting.insertCSS({ target: { tabId }, files: ['content-scripts/engine.css'], origin: 'AUTHOR' }),
  );
  return styled && attempt(() => browser.scripting.executeScript({ target: { tabId }, files: ['content-scripts/engine.js'] }));
}

/** Puts the card's script beside the engine; false where the page has gone meanwhile. */
export function injectCard(tabId: number): Promise<boolean> {
  return attempt(() => browser.scripting.executeScript({ target: { tabId }, files: ['card.js'] }));
}

/** Tells whether a tab's page can be checked. A PDF or an image is off limits too: it has no text to read. */
export async function probeTab(tabId: number): Promise<TabAccess> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: readPageKind, injectImmediately: true });
    return (frame?.result as TabAccess | undefined) ?? 'off-limits';
  } catch {
    return 'off-limits';
  }
}

/** Runs in the page, so it stands alone. */
function readPageKind(): TabAccess {
  if (!/html|xml/.test(document.contentType)) return 'off-limits';
  return document.readyState === 'complete' ? 'open' : 'loading';
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
