import { browser } from './browser.ts';
import { injectGate } from './injection.ts';
import { whyNotHere } from './page-rules.ts';
import { SETTINGS_KEY } from './settings-key.ts';
import { parseSettings } from './settings-schema.ts';

/** Has the gate look again at open pages that the reader's settings left alone and leave alone no longer. */
export function lookAgainWhereAllowed(): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const [before, now] = [parseSettings(change.oldValue), parseSettings(change.newValue)];
    for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
      if (id === undefined || url === undefined) continue;
      if (whyNotHere(before, url) !== null && whyNotHere(now, url) === null) void injectGate(id);
    }
  });
}
