import { browser } from './browser.ts';
import { injectGate } from './injection.ts';

/** Match pattern of all pages of an origin; it names no port, which Firefox does not know there: "https://example.org/*". */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether Citewell may read an origin's pages without being asked on each: `await mayRead('https://example.org')`. */
export async function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false);
}

/** Lets the browser ask the reader for an origin: `await requestSite('https://example.org')`; only straight from a click. */
export async function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);
}

/**
 * Puts the gate into the page in front when the reader allows its site, in the popup or in the browser's own settings: the
 * browser itself does so only when the page is loaded again.
 */
export function readWhereAllowed(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    // Also hears of consent to send entries, which opens no site.
    if (origins.length === 0) return;
    const tabs = await browser.tabs.query({ active: true, url: [...origins] });
    for (const { id } of tabs) if (id !== undefined) await injectGate(id);
  });
}
