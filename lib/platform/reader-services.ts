import type { Settings } from '../model/settings.ts';
import type { ResolverCache } from '../resolver/cache.ts';
import { limitServices } from '../resolver/limit-services.ts';
import { createServiceAccess, type Hosts, type ServiceAccess, type ServiceAccessOptions } from '../resolver/service-access.ts';
import { mayAsk } from './page-rules.ts';
import { onSettings, readStoredSettings } from './settings.ts';

/** The services for one process of the background. */
export interface ReaderServices {
  /** The way to them, by the settings as they are at each question; what is asked for a private window is kept apart. */
  open(isPrivate: boolean): Promise<ServiceAccess>;
  /** Ends the pauses of services that failed: the reader asked again. */
  tryAgain(): void;
}

/**
 * The way to the services as the reader has it: without those that are switched off, and with the reader's contact address
 * in place of the built-in one. All ways share the queues of the hosts, those of private windows and of another address too: a service
 * sees one browser.
 */
export function createReaderServices(options: ServiceAccessOptions & { readonly privateCache: ResolverCache }): ReaderServices {
  let access: ServiceAccess | null = null;
  let settings: Settings | null = null;
  // A look-up of many minutes stops asking a service at the moment at which the reader switches it off.
  onSettings((changed) => {
    settings = changed;
  });
  const hosts: Hosts = new Map();
  const apart = { cache: options.privateCache, underWay: new Map<string, Promise<unknown>>() };
  return {
    async open(isPrivate) {
      // Unread settings may say "never": then nobody is asked.
      const current = await readStoredSettings().catch(() => settings);
      settings = current;
      const contact = current?.contact || options.contact || '';
      if (!access || (access.contact ?? '') !== contact) access = createServiceAccess({ ...options, hosts, contact, withOptional: true });
      const limited = limitServices(access, (host) => settings !== null && mayAsk(settings, host));
      return isPrivate ? { ...limited, ...apart } : limited;
    },
    tryAgain: () => access?.tryAgain(),
  };
}
