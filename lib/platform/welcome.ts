import { browser } from './browser.ts';

/** Opens the page that greets, once, when Citewell was just added to the browser; not after updates. */
export function greetOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
