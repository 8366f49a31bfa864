import type { Consent } from '../messaging/stop-with-channel.ts';
import { browser } from './browser.ts';

/** What Firefox calls the text of entries. Other browsers know no such permission. */
const CONSENT = 'websiteContent';

/** Whether the text of entries may go to the services: always where the browser asks no such consent, as in Chromium. */
async function isGiven(): Promise<boolean> {
  try {
    const { data_collection: given } = await browser.permissions.getAll();
    return given === undefined || given.includes(CONSENT);
  } catch {
    // Without an answer nothing is sent.
    return false;
  }
}

/** The reader's consent, as the browser keeps it: `await readerConsent.isGiven()` -> `false` in a new Firefox. */
export const readerConsent: Consent = {
  isGiven,
  onWithdrawn(listener) {
    // Also hears of host permissions, which are another matter.
    const onRemoved = async () => {
      if (!(await isGiven())) listener();
    };
    browser.permissions.onRemoved.addListener(onRemoved);
    return () => browser.permissions.onRemoved.removeListener(onRemoved);
  },
};

/** Lets the browser ask the reader: `await requestConsent()`; only straight from a click, before anything is awaited. */
export async function requestConsent(): Promise<boolean> {
  try {
    return await browser.permissions.request({ data_collection: [CONSENT] });
  } catch {
    return false;
  }
}
