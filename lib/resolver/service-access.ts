import { REST, type ResolverCache } from './cache.ts';
import { hostLimit, OPTIONAL_HOSTS } from './host-limits.ts';
import { type Clock, createHostQueue, type HostQueue } from './host-queue.ts';
import { type Attempt, type ServiceRequest, sendRequest } from './send-request.ts';
import { type ServiceAnswer, STOPPED, type Unavailable, unavailable } from './service-answer.ts';

/** Everything outside that the resolver needs. */
export interface ServiceAccessOptions extends Clock {
  readonly fetch: typeof globalThis.fetch;
  /** 0 to 1, for the spread of the waits. */
  readonly random: () => number;
  readonly cache: ResolverCache;
  /** Every request for https://HOST/PATH goes to GATEWAY/HOST/PATH: "http://127.0.0.1:8080". */
  readonly gateway?: string;
  /** An address for the services' polite pools, the builder's or the reader's own; never invented. */
  readonly contact?: string;
  /** The hosts with their queues, where two ways share them: one with the contact address and one without. */
  readonly hosts?: Hosts;
  /** Lets the services be asked that are off by default; who sets it limits them to those that the reader switched on. */
  readonly withOptional?: boolean;
  /** Hears of failures, other shapes and fields that nobody reads: once each, names of fields only, never a body (it may hold the reader's IP). */
  readonly debug?: (message: string) => void;
}

/** The way to the services, one for the whole process: it owns the queue of each host, so that limits hold across pages. */
export interface ServiceAccess extends Clock {
  readonly cache: ResolverCache;
  readonly contact: string | null;
  /** Questions under way by cache key; who asks the same meanwhile shares the answer. */
  readonly underWay: Map<string, Promise<unknown>>;
  readonly debug?: (message: string) => void;
  ask<T>(request: ServiceRequest<T>, signal: AbortSignal): Promise<ServiceAnswer<T>>;
  /** Ends the pauses of hosts that count as down: the reader asked again. */
  tryAgain(): void;
}

/** Tries of one question; a service that failed three times fails a fourth. */
const TRIES = 3;
/** Waits before the second and the third try, in milliseconds, for services that name no wait of their own. */
const BACKOFF = [2_000, 8_000] as const;
/** A wait longer than this is not waited for: the reader is told "unavailable" at once, until it is over ... */
const LONGEST_WAIT = 30_000;
/** ... or for so long at the most: a header may say anything. */
const LONGEST_REST = 12 * 60 * 60 * 1000;
/** The waits are spread by up to this share, so that two browsers behind one address don't come back together. */
const SPREAD = 0.25;
/** Questions in a row that failed in all their tries, or tries in a row without any reply, before a host counts as down ... */
const FAILURES_UNTIL_DOWN = 3;
/** ... and how long it is left alone then, in milliseconds; a hundred entries must not wait for it one after another. */
const DOWN_TIME = 60_000;
/** A request that was given up may still occupy the service: its place in the queue is kept this long, in milliseconds. */
const SETTLE_TIME = 150;

const DOWN = unavailable('down');
const BUSY = unavailable('busy');

interface Host {
  readonly queue: HostQueue;
  failures: number;
  silences: number;
  downUntil: number;
  /** The host named this time itself, so that the reader's "Try again" does not end it. */
  busyUntil: number;
  /** Settles when `busyUntil` is what a process before this one was told. */
  readonly remembered: Promise<void>;
}

/** The hosts that were asked so far, by name. */
export type Hosts = Map<string, Host>;

/** Makes the way to the services: `createServiceAccess({ fetch, now: Date.now, sleep, random: Math.random, cache })`. */
export function createServiceAccess(options: ServiceAccessOptions): ServiceAccess {
  const clock: Clock = { now: options.now, sleep: options.sleep };
  const contact = options.contact || null;
  const hosts: Hosts = options.hosts ?? new Map();
  const debug = options.debug ? onceEach(options.debug) : undefined;

  async function tryOnce<T>(request: ServiceRequest<T>, host: Host, signal: AbortSignal): Promise<Attempt<T>> {
    const address = addressOf(request, options.gateway);
    const attempt = await host.queue.run(
      hostLimit(request.host, contact !== null),
      async () => {
        // the host may have gone down while this question waited for its place
        const rest = restOf(host, clock.now());
        if (rest) return { answer: rest, retry: false };
        const result = await sendRequest(address, request, options.fetch, clock, signal);
        if (result.answer.kind === 'unavailable') await clock.sleep(SETTLE_TIME);
        return result;
      },
      signal,
    );
    return attempt ?? { answer: STOPPED, retry: false };
  }

  async function ask<T>(request: ServiceRequest<T>, signal: AbortSignal): Promise<ServiceAnswer<T>> {
    if (OPTIONAL_HOSTS.has(request.host) && !options.withOptional) return unavailable('switched-off');
    const host = hostOf(request.host, hosts, options);
    await host.remembered;
    let answer: ServiceAnswer<T> = unavailable('not-asked');
    for (let tries = 0; tries < TRIES; tries++) {
      const rest = restOf(host, clock.now());
      if (rest) return rest;
      const attempt = await tryOnce(request, host, signal);
      answer = attempt.answer;
      if (answer.kind === 'unavailable') debug?.(`${request.host}${request.path}: ${answer.silence} ${answer.status ?? ''}`.trim());
      host.silences = attempt.silent ? host.silences + 1 : 0;
      if (answer.kind !== 'unavailable') host.failures = 0;
      if (!attempt.retry) return answer;
      if (host.silences >= FAILURES_UNTIL_DOWN) break;
      const wait = waitAfter(attempt, tries, options.random);
      if (wait > LONGEST_WAIT) {
        host.busyUntil = clock.now() + Math.min(wait, LONGEST_REST);
        await options.cache.set(restKey(request.host), host.busyUntil, host.busyUntil);
        return answer;
      }
      if (attempt.pause !== undefined) host.queue.pauseUntil(clock.now() + (attempt.pause === null ? BACKOFF[0] : wait));
      if (tries + 1 < TRIES) await clock.sleep(wait, signal);
    }
    host.failures++;
    if (Math.max(host.failures, host.silences) >= FAILURES_UNTIL_DOWN) {
      Object.assign(host, { downUntil: clock.now() + DOWN_TIME, failures: 0, silences: 0 });
    }
    return answer;
  }

  function tryAgain(): void {
    for (const host of hosts.values()) Object.assign(host, { downUntil: 0, failures: 0, silences: 0 });
  }

  return { ...clock, cache: options.cache, contact, underWay: new Map(), ...(debug ? { debug } : {}), ask, tryAgain };
}

/** A host with its queue; how long it asked to be left alone outlives the process, which browsers end after half an idle minute. */
function hostOf(name: string, hosts: Hosts, { cache, now, sleep }: ServiceAccessOptions): Host {
  const known = hosts.get(name);
  if (known) return known;
  const remembered = cache.get(restKey(name), now()).then((kept) => {
    if (typeof kept?.value === 'number') host.busyUntil = Math.min(kept.value, now() + LONGEST_REST);
  });
  const host: Host = { queue: createHostQueue({ now, sleep }), failures: 0, silences: 0, downUntil: 0, busyUntil: 0, remembered };
  hosts.set(name, host);
  return host;
}

function restKey(host: string): string {
  return REST + host;
}

/** Why a host is not asked at this moment; null where it may be. */
function restOf({ busyUntil, downUntil }: Host, now: number): Unavailable | null {
  if (now < busyUntil) return BUSY;
  return now < downUntil ? DOWN : null;
}

/** A hundred records with a new field are one piece of news. */
function onceEach(debug: (message: string) => void): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    debug(message);
  };
}

function waitAfter<T>(attempt: Attempt<T>, tries: number, random: () => number): number {
  const wait = typeof attempt.pause === 'number' ? attempt.pause * 1000 : (BACKOFF[tries] ?? BACKOFF[1]);
  return wait * (1 + SPREAD * random());
}

function addressOf<T>(request: ServiceRequest<T>, gateway: string | undefined): string {
  const query = request.query ? `?${new URLSearchParams(request.query)}` : '';
  const base = gateway ? `${gateway.replace(/\/$/, '')}/${request.host}` : `https://${request.host}`;
  return base + request.path + query;
}
