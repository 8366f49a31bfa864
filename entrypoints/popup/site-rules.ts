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
  if (rule === 'off-here') return { kind: 'not-started', why: rule, site: settings.offSites.find(covers(site)) ?? address };
  if (rule) return { kind: 'not-started', why: rule, site: site ?? address };
  const { origin = '' } = URL.parse(address) ?? {};
  if (site && !(await mayRead(origin))) return { kind: 'no-access', site, origin };
  return settings.where === 'health' ? { kind: 'not-started', why: 'health-only', site: site ?? address } : null;
}

/** Takes what covers the tab's site off the list of sites to leave alone: it is named where the reader is asked. */
export async function turnOn(tabId: number): Promise<void> {
  const covered = covers(siteOf(await addressOfTab(tabId)));
  await changeSettings(({ offSites }) => ({ offSites: offSites.filter((listed) => !covered(listed)) }));
}

/** Whether a listed site is this one or has it as a part: `covers('blog.example.org')('example.org')` -> true. */
function covers(site: string | null): (listed: string) => boolean {
  return (listed) => site !== null && isListed(site, [listed]);
}
