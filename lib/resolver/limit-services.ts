import type { ServiceAccess } from './service-access.ts';
import { unavailable } from './service-answer.ts';

/** The same access, without the hosts that the reader switched off: `limitServices(access, (host) => host !== 'doi.org')`. */
export function limitServices(access: ServiceAccess, isAllowed: (host: string) => boolean): ServiceAccess {
  return {
    ...access,
    // "Unavailable" and never "absent": who was not asked has said nothing about the work.
    ask: (request, signal) => (isAllowed(request.host) ? access.ask(request, signal) : Promise.resolve(unavailable('switched-off'))),
  };
}
