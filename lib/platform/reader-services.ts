import type { Settings } from '../model/settings.ts';
import type { ResolverCache } from '../resolver/cache.ts';
import { limitServices } from '../resolver/limit-services.ts';
import { createServiceAccess, type ServiceAccess, type ServiceAccessOptions } from '../resolver/service-access.ts';
import { mayAsk } from './page-rules.ts';
import { onSettings, readSettings } from './settings.ts';

/** The services for one process of the background. */
export interface ReaderServices {
  /** The way to them, by the settings as they are at each question; what is asked for a private window is kept apart. */
  open(isPrivate: boolean): Promise<ServiceAccess>;
  /** Ends the pauses of services that failed: the reader asked again. */
  tryAgain(): void;
}

/**
 * The way to the services as the reader has it: without those that are switched off, and with the reader's contact address
 * in place of the built-in one. A new way is made only when the address changes, because each owns the queues of its hosts, which
 * private windows share with all others: a service sees one browser.
 */
export function createReaderServices(options: ServiceAccessOptions & { readonly privateCache: ResolverCache }): ReaderServices {
  let access: ServiceAccess | null = null;
  let settings: Settings | null = null;
  // A look-up of many minutes stops asking a service at the moment at which the reader switches it off.
  onSettings((changed) => {
    settings = changed;
  });
  const apart = { cache: options.privateCache, underWay: new Map<string, Promise<unknown>>() };
  return {
    async open(isPrivate) {
      const current = await readSettings();
      settings = current;
      const contact = current.contact || options.contact || '';
      if (!access || (access.contact ?? '') !== contact) access = createServiceAccess({ ...options, contact, withOptional: true });
      const limited = limitServices(access, (host) => mayAsk(settings ?? current, host));
      return isPrivate ? { ...limited, ...apart } : limited;
    },
    tryAgain: () => access?.tryAgain(),
  };
}
