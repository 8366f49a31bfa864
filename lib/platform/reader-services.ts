import { limitServices } from '../resolver/limit-services.ts';
import { createServiceAccess, type ServiceAccess, type ServiceAccessOptions } from '../resolver/service-access.ts';
import { mayAsk } from './page-rules.ts';
import { readSettings } from './settings.ts';

/** The services for one process of the background. */
export interface ReaderServices {
  /** The way to them, by the settings of this moment. */
  open(): Promise<ServiceAccess>;
  /** Ends the pauses of services that failed: the reader asked again. */
  tryAgain(): void;
}

/**
 * The way to the services as the reader has it: without those that are switched off, and with the reader's contact address
 * in place of the built-in one. A new way is made only when the address changes, because each owns the queues of its hosts.
 */
export function createReaderServices(options: ServiceAccessOptions): ReaderServices {
  let access: ServiceAccess | null = null;
  return {
    async open() {
      const settings = await readSettings();
      const contact = settings.contact || options.contact || '';
      if (!access || (access.contact ?? '') !== contact) access = createServiceAccess({ ...options, contact, withOptional: true });
      return limitServices(access, (host) => mayAsk(settings, host));
    },
    tryAgain: () => access?.tryAgain(),
  };
}
