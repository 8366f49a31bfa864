import type { Clock } from './host-queue.ts';
import { type ServiceAnswer, STOPPED, unavailable } from './service-answer.ts';

/** One question to a service, before the gateway and the contact address are added. */
export interface ServiceRequest<T> {
  /** "api.crossref.org" */
  readonly host: string;
  /** "/works" */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as a form by POST, for lists too long for an address. */
  readonly form?: Readonly<Record<string, string>>;
  /** Reads a body of HTTP 200; null for what is not the service's own shape (HTML, cut JSON). */
  readonly read: (body: string) => T | null;
  /** Whether a 404 with this body is the service's own "I hold no such thing", not a proxy's page. */
  readonly isAbsent?: (body: string) => boolean;
}

/** An answer and how to go on: `retry` when asking again may help, `pause` seconds that the host asked for. */
export interface Attempt<T> {
  readonly answer: ServiceAnswer<T>;
  readonly retry: boolean;
  /** Nothing came back at all: timeout, offline, connection cut. */
  readonly silent?: true;
  /** Seconds of `Retry-After`; null for a refusal for haste without one; left out when the host asked for no pause. */
  readonly pause?: number | null;
}

/** A service that is silent for so long will not answer soon; Crossref's slow queries take up to 8 s. */
const REQUEST_TIMEOUT = 12_000;

/** Sends one request once: no queue, no second try. Never throws; the body of a refusal is never passed on (it may hold the reader's IP). */
export async function sendRequest<T>(
  address: string,
  request: ServiceRequest<T>,
  fetch: typeof globalThis.fetch,
  clock: Clock,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  const inner = new AbortController();
  const timer = new AbortController();
  let stop = () => {};
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    const silence = clock.sleep(REQUEST_TIMEOUT, timer.signal).then(() => null);
    const reply = await Promise.race([fetchText(address, request, fetch, inner.signal), silence, stopped]);
    if (signal.aborted) return { answer: STOPPED, retry: false };
    if (reply === null) return { answer: unavailable('timeout'), retry: true, silent: true };
    return judge(reply, request, clock);
  } finally {
    inner.abort();
    timer.abort();
    signal.removeEventListener('abort', stop);
  }
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
}

async function fetchText<T>(
  address: string,
  request: ServiceRequest<T>,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Reply | 'unreachable'> {
  try {
    const post = request.form ? { method: 'POST', body: new URLSearchParams(request.form) } : {};
    const response = await fetch(address, { ...post, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    return { status: response.status, body: await response.text(), retryAfter: response.headers.get('retry-after') };
  } catch {
    return 'unreachable'; // offline, refused, cut off; the exception's text may hold addresses and is of no use to the reader
  }
}

function judge<T>(reply: Reply | 'unreachable', request: ServiceRequest<T>, clock: Clock): Attempt<T> {
  if (reply === 'unreachable') return { answer: unavailable('unreachable'), retry: true, silent: true };
  const { status, body } = reply;
  const pause = secondsOf(reply.retryAfter, clock);
  if (status === 429) return { answer: unavailable('busy'), retry: true, pause };
  if (status >= 500) return { answer: unavailable('failing', status), retry: true, ...(pause === null ? {} : { pause }) };
  if (status === 404 && request.isAbsent?.(body)) return { answer: { kind: 'absent' }, retry: false };
  if (status === 400) return { answer: { kind: 'refused', silence: 'refused' }, retry: false };
  if (status < 200 || status > 299) return { answer: unavailable('unexpected', status), retry: status === 404 };
  if (isHaste(body)) return { answer: unavailable('busy'), retry: true, pause: null };
  const value = request.read(body);
  if (value === null) return { answer: unavailable('unreadable'), retry: true };
  return { answer: { kind: 'answer', value }, retry: false };
}

/** PubMed sends its refusal for haste inside HTTP 200 at times: {"error":"API rate limit exceeded", ...}. */
function isHaste(body: string): boolean {
  return body.length < 400 && body.includes('rate limit exceeded');
}

const SECOND = 1_000;

/** "Retry-After: 30" and "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT" (RFC 9110, section 10.2.3); null for neither. */
function secondsOf(retryAfter: string | null, clock: Clock): number | null {
  if (!retryAfter) return null;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - clock.now()) / SECOND;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
