import type { browser } from '@wxt-dev/browser';

/** Every browser's own name for its API in its extensions' pages; the wrapper around it may be what has failed to load. */
declare const chrome: typeof browser;

/** What a face says that could not open, in the browser's language: "Citewell could not open this. Please close it and try again." */
export function failureWords(): string {
  return chrome.i18n.getMessage('faceFailed');
}
