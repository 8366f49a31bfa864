import type { PageState } from '../../lib/model/page-state.ts';
import { whyNotHere } from '../../lib/platform/page-rules.ts';
import { changeSettings, readSettings } from '../../lib/platform/settings.ts';
import { mayRead } from '../../lib/platform/site-access.ts';
import { addressOfTab } from '../../lib/platform/tabs.ts';
import { isListed, siteOf } from '../../lib/text/site-host.ts';

/** Why no engine runs in a tab, as far as the reader's settings, here or in the browser, are the reason; null where they are not. */
export async function explainPage(tabId: number): Promise<Extract<PageState, { kind: 'not-started' | 'no-access' }> | null> {
  const [settings, address] = await Promise.all([readSettings(), addressOfTab(tabId)]);
  const site = siteOf(address);
  const rule = whyNotHere(settings, address);
  if (rule) return { kind: 'not-started', why: rule, site: site ?? address };
  const { origin = '' } = URL.parse(address) ?? {};
  if (site && !(await mayRead(origin))) return { kind: 'no-access', site, origin };
  return settings.where === 'health' ? { kind: 'not-started', why: 'health-only', site: site ?? address } : null;
}

/** Takes the tab's site off the list of those to leave alone. */
export async function turnOn(tabId: number): Promise<void> {
  const site = siteOf(await addressOfTab(tabId));
  if (site) await changeSettings(({ offSites }) => ({ offSites: offSites.filter((listed) => !isListed(site, [listed])) }));
}
