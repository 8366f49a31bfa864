import { SERVICES, type ServiceId } from '../model/services.ts';
import type { Settings } from '../model/settings.ts';
import { isListed, siteOf } from '../text/site-host.ts';
import { MAIL_HOSTS, MAIL_NAME } from './mail-hosts.ts';

/** Why Citewell does not start by itself on a page, or null where it does: `whyNotHere(settings, 'https://example.org/a')`. */
export function whyNotHere({ where, offSites }: Settings, address: string): 'off-here' | 'mail' | 'only-asked' | null {
  const site = siteOf(address);
  if (site && isListed(site, offSites)) return 'off-here';
  if (site && (isListed(site, MAIL_HOSTS) || MAIL_NAME.test(site))) return 'mail';
  return where === 'asked' ? 'only-asked' : null;
}

const SERVICE_OF_HOST: ReadonlyMap<string, ServiceId> = new Map(SERVICES.map(({ host, id }) => [host, id]));

/** Whether a host may be asked: `mayAsk(settings, 'api.crossref.org')`; never one without a switch, for each may be switched off. */
export function mayAsk({ lookUp, services, contact }: Settings, host: string): boolean {
  const service = SERVICE_OF_HOST.get(host);
  // the reader was told that it stays off without an address of the reader's own
  if (service === 'unpaywall' && contact === '') return false;
  return lookUp !== 'never' && service !== undefined && services.includes(service);
}
