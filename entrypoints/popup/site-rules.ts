import type { PageState } from '../../lib/model/page-state.ts';
import { whyNotHere } from '../../lib/platform/page-rules.ts';
import { changeSettings, readSettings } from '../../lib/platform/settings.ts';
import { addressOfTab } from '../../lib/platform/tabs.ts';
import { isListed, siteOf } from '../../lib/text/site-host.ts';

/** Why no engine runs in a tab, as far as the reader's settings are the reason; null where they are not. */
export async function explainPage(tabId: number): Promise<Extract<PageState, { kind: 'not-started' }> | null> {
  const [settings, address] = await Promise.all([readSettings(), addressOfTab(tabId)]);
  const why = whyNotHere(settings, address) ?? (settings.where === 'health' ? 'health-only' : null);
  return why && { kind: 'not-started', why, site: siteOf(address) ?? address };
}

/** Takes the tab's site off the list of those to leave alone. */
export async function turnOn(tabId: number): Promise<void> {
  const site = siteOf(await addressOfTab(tabId));
  const { offSites } = await readSettings();
  if (site) await changeSettings({ offSites: offSites.filter((listed) => !isListed(site, [listed])) });
}
