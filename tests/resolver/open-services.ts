import { createMemoryCache } from '../../lib/resolver/cache.ts';
import { createServiceAccess, type ServiceAccess, type ServiceAccessOptions } from '../../lib/resolver/service-access.ts';
import { createFakeFetch, type FakeReply, type FakeRequest } from './fake-fetch.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

/** A way to fake services on a virtual clock. */
export interface OpenServices {
  readonly access: ServiceAccess;
  readonly clock: VirtualClock;
  readonly requests: readonly FakeRequest[];
  readonly signal: AbortSignal;
}

/** Opens the way to a fake service: `openServices(() => ({ status: 503, body: '' }))`. */
export function openServices(reply: (request: FakeRequest) => FakeReply, options: Partial<ServiceAccessOptions> = {}): OpenServices {
  const clock = createVirtualClock();
  const { fetch, requests } = createFakeFetch(reply);
  const access = createServiceAccess({
    fetch,
    now: clock.now,
    sleep: clock.sleep,
    random: () => 0.5,
    cache: createMemoryCache(),
    ...options,
  });
  return { access, clock, requests, signal: new AbortController().signal };
}
