import browser from 'webextension-polyfill';

/** The WebExtension API with promises in every browser: `await browser.tabs.query({ active: true })`. */
export { browser };
