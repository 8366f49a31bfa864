import { object, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../lib/resolver/cache.ts';
import { parseJson } from '../../lib/resolver/parse-json.ts';
import type { FakeReply } from './fake-fetch.ts';
import { openServices } from './open-services.ts';

const request = {
  host: 'api.crossref.org',
  path: '/works',
  query: { q: 'pain' },
  read: (body: string) => parseJson(body, object({ name: string() })),
  isAbsent: (body: string) => body.startsWith('Resource not found'),
};
const good = { name: 'Pain' };
const busy = '<html><body><h1>429 Too Many Requests</h1></body></html>';

/** Replies that a service gave once each, in order; the last one again and again. */
function replay(...replies: FakeReply[]) {
  return openServices(({ count }) => replies[Math.min(count, replies.length - 1)] ?? 'SILENT');
}

describe('a fault that passes', () => {
  const rows: [string, FakeReply][] = [
    ['429 without Retry-After, HTML body', { status: 429, body: busy }],
    ['429 with Retry-After: 1', { status: 429, body: busy, retryAfter: '1' }],
    ['500 with a JSON body', { status: 500, body: '{"status":"error","message-type":"exception"}' }],
    ['503 HTML', { status: 503, body: '<html>No server is available to handle this request.</html>' }],
    ['504 HTML', { status: 504, body: '<html><h1>504 Gateway Time-out</h1></html>' }],
    ['HTTP 200 with HTML', '<!doctype html><title>Just a moment…</title>'],
    ['truncated JSON', '{"name":"Pa'],
    ['JSON without the expected key', { title: 'Pain' }],
    ['a refusal for haste inside HTTP 200', '{"error":"API rate limit exceeded","api-key":"192.0.2.1","count":"4","limit":"3"}'],
    ['no reply', 'SILENT'],
    ['a connection that is refused', 'UNREACHABLE'],
    ['a 404 page of somebody else', { status: 404, body: '<html>proxy</html>' }],
  ];
  it.each(rows)('%s is asked again and then answered', async (_, fault) => {
    const { access, clock, requests, signal } = replay(fault, good);
    expect(await clock.run(access.ask(request, signal))).toEqual({ kind: 'answer', value: good });
    expect(requests).toHaveLength(2);
  });

  it.each(rows)('%s that stays is "unavailable" after three tries, never "not found"', async (_, fault) => {
    const { access, clock, requests, signal } = replay(fault);
    const answer = await clock.run(access.ask(request, signal));
    expect(answer.kind).toBe('unavailable');
    expect(requests).toHaveLength(3);
  });
});

describe('answers that need no second try', () => {
  it.each<[string, FakeReply, string]>([
    ["the service's own 404 is absence, whatever its content type says", { status: 404, body: 'Resource not found.' }, 'absent'],
    ['400 is a refusal', { status: 400, body: '{"status":"failed","message-type":"validation-failure"}' }, 'refused'],
    ['403 of a proxy is no statement', { status: 403, body: '<html>Forbidden</html>' }, 'unavailable'],
  ])('%s', async (_, reply, kind) => {
    const { access, clock, requests, signal } = replay(reply);
    expect((await clock.run(access.ask(request, signal))).kind).toBe(kind);
    expect(requests).toHaveLength(1);
  });
});

describe('waiting', () => {
  it('waits at least as long as Retry-After says', async () => {
    const { access, clock, signal } = replay({ status: 429, body: busy, retryAfter: '20' }, good);
    const start = clock.now();
    await clock.run(access.ask(request, signal));
    expect(clock.now() - start).toBeGreaterThanOrEqual(20_000);
  });

  it('takes a date for Retry-After too', async () => {
    const { access, clock, signal } = replay({ status: 503, body: busy, retryAfter: new Date(20_000).toUTCString() }, good);
    await clock.run(access.ask(request, signal));
    expect(clock.now()).toBeGreaterThanOrEqual(20_000);
  });

  it('does not wait for hours: a spent daily budget is "unavailable" at once', async () => {
    const { access, clock, requests, signal } = replay({ status: 429, body: '{"error":"Insufficient budget"}', retryAfter: '36000' }, good);
    expect((await clock.run(access.ask(request, signal))).kind).toBe('unavailable');
    expect(requests).toHaveLength(1);
  });

  it('asks nobody before the hours are over, also when the reader tries again, and lets no question wait', async () => {
    const { access, clock, requests, signal } = replay({ status: 429, body: busy, retryAfter: '3600' }, good);
    const start = clock.now();
    for (let i = 0; i < 6; i++) {
      expect(await clock.run(access.ask(request, signal))).toEqual({ kind: 'unavailable', silence: 'busy' });
      access.tryAgain();
    }
    expect(requests).toHaveLength(1);
    expect(clock.now() - start).toBeLessThan(1000);
    await clock.run(clock.sleep(2 * 3_600_000));
    expect((await clock.run(access.ask(request, signal))).kind).toBe('answer');
  });

  it('remembers the hours beyond the process that was told, and no longer than half a day', async () => {
    const cache = createMemoryCache();
    const first = openServices(() => ({ status: 429, body: busy, retryAfter: '3600' }), { cache });
    await first.clock.run(first.access.ask(request, first.signal));
    const { access, clock, requests, signal } = openServices(() => good, { cache });
    expect(await clock.run(access.ask(request, signal))).toEqual({ kind: 'unavailable', silence: 'busy' });
    expect(requests).toHaveLength(0);
    expect((await clock.run(access.ask({ ...request, host: 'api.datacite.org' }, signal))).kind).toBe('answer');
    await clock.run(clock.sleep(5_000_000));
    expect((await clock.run(access.ask(request, signal))).kind).toBe('answer');
    const strange = createMemoryCache();
    await strange.set(`rest:${request.host}`, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    const later = openServices(() => good, { cache: strange });
    await later.clock.run(later.access.ask(request, later.signal));
    await later.clock.run(later.clock.sleep(13 * 3_600_000));
    expect((await later.clock.run(later.access.ask(request, later.signal))).kind).toBe('answer');
  });

  it('remembers the hours also when the reader has had all answers forgotten', async () => {
    const cache = createMemoryCache();
    const first = openServices(() => ({ status: 429, body: busy, retryAfter: '3600' }), { cache });
    await first.clock.run(first.access.ask(request, first.signal));
    await cache.clear();
    const { access, clock, requests, signal } = openServices(() => good, { cache });
    expect(await clock.run(access.ask(request, signal))).toEqual({ kind: 'unavailable', silence: 'busy' });
    expect(requests).toHaveLength(0);
  });

  it('holds back the whole host after a 429', async () => {
    const times: number[] = [];
    const opened = openServices(({ count }) => {
      times.push(opened.clock.now());
      return count === 0 ? { status: 429, body: busy, retryAfter: '10' } : good;
    });
    const { access, clock, signal } = opened;
    await clock.run(Promise.all([access.ask(request, signal), access.ask({ ...request, path: '/other' }, signal)]));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(10_000);
  });

  it('leaves a host alone that never answers, so that a hundred entries do not wait for it one by one', async () => {
    const { access, clock, requests, signal } = replay('SILENT');
    const start = clock.now();
    for (let i = 0; i < 100; i++) expect((await clock.run(access.ask(request, signal))).kind).toBe('unavailable');
    expect(requests).toHaveLength(3);
    expect(clock.now() - start).toBeLessThan(60_000);
  });

  it('tries a host again after its minute of rest', async () => {
    const { access, clock, signal } = replay('SILENT', 'SILENT', 'SILENT', good);
    expect((await clock.run(access.ask(request, signal))).kind).toBe('unavailable');
    await clock.run(clock.sleep(61_000));
    expect((await clock.run(access.ask(request, signal))).kind).toBe('answer');
  });

  it('ends at once when it is called off', async () => {
    const { access, clock } = replay('SILENT');
    const stop = new AbortController();
    const start = clock.now();
    const question = access.ask(request, stop.signal);
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect(await clock.run(question)).toMatchObject({ kind: 'unavailable', stopped: true });
    expect(clock.now() - start).toBeLessThan(1000);
  });
});

describe('where requests go', () => {
  it('asks the service itself without a gateway, and names no contact that was not given', async () => {
    const { access, clock, requests, signal } = replay(good);
    await clock.run(access.ask(request, signal));
    expect(requests[0]?.address).toBe('https://api.crossref.org/works?q=pain');
  });

  it('asks a gateway under the name of the host', async () => {
    const { access, clock, requests, signal } = openServices(() => good, { gateway: 'http://127.0.0.1:8080/' });
    await clock.run(access.ask(request, signal));
    expect(requests[0]?.address).toBe('http://127.0.0.1:8080/api.crossref.org/works?q=pain');
  });

  it('never lets the body of a refusal out: it may hold the address of the reader', async () => {
    const { access, clock, signal } = replay({ status: 429, body: '{"error":"API rate limit exceeded","api-key":"192.0.2.1"}' });
    expect(JSON.stringify(await clock.run(access.ask(request, signal)))).not.toContain('192.0.2.1');
  });
});
