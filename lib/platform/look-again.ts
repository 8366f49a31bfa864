import { browser } from './browser.ts';
import { injectGate } from './injection.ts';
import { whyNotHere } from './page-rules.ts';
import { SETTINGS_KEY } from './settings-key.ts';
import { parseSettings } from './settings-schema.ts';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Has the gate look at the pages that are open when Citewell is installed or updated: Chromium puts it into new ones only. */
export function lookAtOpenPages(): void {
  browser.runtime.onInstalled.addListener(async () => {
    for (const { id } of await browser.tabs.query({ url: WEB_PAGES })) if (id !== undefined) void injectGate(id);
  });
}

/** Has the gate look again at open pages that the reader's settings left alone and leave alone no longer. */
export function lookAgainWhereAllowed(): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const [before, now] = [parseSettings(change.oldValue), parseSettings(change.newValue)];
    for (const { id, url } of await browser.tabs.query({ url: WEB_PAGES })) {
      if (id === undefined || url === undefined) continue;
      if (whyNotHere(before, url) !== null && whyNotHere(now, url) === null) void injectGate(id);
    }
  });
}
