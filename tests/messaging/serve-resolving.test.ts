import { expect, test, vi } from 'vitest';
import { type Resolve, serveResolving } from '../../lib/messaging/serve-resolving.ts';
import type { Resolution } from '../../lib/model/work.ts';
import { fakeChannel } from './fake-channel.ts';

const FOUND: Resolution = { status: 'resolved', work: null, asked: [], differences: [] };
const entry = (id: string) => ({ id, text: `entry ${id}`, csl: { title: 'Pain' }, hrefs: ['https://doi.org/10.1/x'] });
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('resolves what it is asked for and says when no more will come', async () => {
  const channel = fakeChannel();
  const resolve: Resolve = async (references, job) => {
    for (const { id } of references) job.onResolution(id, FOUND);
  };
  serveResolving(channel, resolve, () => true);
  channel.say({ type: 'resolve', references: [entry('r1'), entry('r2')], first: [] });
  await settle();
  expect(channel.posted).toEqual([
    { type: 'resolution', id: 'r1', resolution: FOUND },
    { type: 'resolution', id: 'r2', resolution: FOUND },
    { type: 'end', ids: ['r1', 'r2'] },
  ]);
});

test('says at once of what it cannot read that no answer will come, and resolves the others', async () => {
  const channel = fakeChannel();
  const resolve: Resolve = async (references, job) => {
    for (const { id } of references) job.onResolution(id, FOUND);
  };
  serveResolving(channel, resolve, () => true);
  channel.say({ type: 'resolve', references: [{ ...entry('r1'), csl: { title: 7 } }, entry('r2')], first: [] });
  await settle();
  expect(channel.posted).toEqual([
    { type: 'end', ids: ['r1'] },
    { type: 'resolution', id: 'r2', resolution: FOUND },
    { type: 'end', ids: ['r2'] },
  ]);
});

test('hands the entry over with its text, item and links', async () => {
  const channel = fakeChannel();
  const resolve = vi.fn<Resolve>(async () => {});
  serveResolving(channel, resolve, () => true);
  channel.say({ type: 'resolve', references: [entry('r1')], first: [] });
  const [[reference]] = resolve.mock.calls[0] ?? [[]];
  expect(reference).toMatchObject({ id: 'r1', csl: { title: 'Pain' }, entry: { text: 'entry r1', hrefs: ['https://doi.org/10.1/x'] } });
});

test('a later word changes what comes first', () => {
  const channel = fakeChannel();
  const resolve = vi.fn<Resolve>(() => new Promise(() => {}));
  serveResolving(channel, resolve, () => true);
  channel.say({ type: 'resolve', references: [entry('r1'), entry('r2')], first: ['r1'] });
  channel.say({ type: 'resolve', references: [], first: ['r2'] });
  expect(resolve).toHaveBeenCalledOnce();
  expect(resolve.mock.calls[0]?.[1].first()).toEqual(['r2']);
});

test('the end of the channel stops the work', () => {
  const channel = fakeChannel();
  const resolve = vi.fn<Resolve>(() => new Promise(() => {}));
  serveResolving(channel, resolve, () => true);
  channel.say({ type: 'resolve', references: [entry('r1')], first: [] });
  channel.hangUp();
  expect(resolve.mock.calls[0]?.[1].signal.aborted).toBe(true);
});

test('a resolver that breaks leaves nobody waiting', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const channel = fakeChannel();
  serveResolving(
    channel,
    () => Promise.reject(new Error('broken')),
    () => true,
  );
  channel.say({ type: 'resolve', references: [entry('r1')], first: [] });
  await settle();
  expect(channel.posted).toEqual([{ type: 'end', ids: ['r1'] }]);
});

test('without a network nobody is asked', () => {
  const channel = fakeChannel();
  const resolve = vi.fn<Resolve>(async () => {});
  serveResolving(channel, resolve, () => false);
  channel.say({ type: 'resolve', references: [entry('r1')], first: [] });
  expect(resolve).not.toHaveBeenCalled();
  expect(channel.posted).toEqual([{ type: 'offline' }]);
});

test('what is no request is passed over', () => {
  const channel = fakeChannel();
  const resolve = vi.fn<Resolve>(async () => {});
  serveResolving(channel, resolve, () => true);
  for (const message of [null, 'resolve', { type: 'resolve' }, { type: 'resolve', references: [{ id: 1 }], first: [] }])
    channel.say(message);
  expect(resolve).not.toHaveBeenCalled();
});

test('failed services get another try only when the reader asks again', () => {
  const channel = fakeChannel();
  const tryAgain = vi.fn();
  serveResolving(
    channel,
    async () => {},
    () => true,
    tryAgain,
  );
  channel.say({ type: 'resolve', references: [entry('r1')], first: [] });
  expect(tryAgain).not.toHaveBeenCalled();
  channel.say({ type: 'resolve', references: [entry('r2')], first: [], again: true });
  expect(tryAgain).toHaveBeenCalledOnce();
});

/** A consent that the test gives and takes. */
function fakeConsent(given: boolean) {
  const listeners = new Set<() => void>();
  return {
    isGiven: async () => given,
    onWithdrawn: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listeners,
  };
}

const serveWith = (resolve: Resolve, given: boolean) => {
  const [channel, consent] = [fakeChannel(), fakeConsent(given)];
  serveResolving(channel, resolve, () => true, undefined, consent);
  channel.say({ type: 'resolve', references: [entry('r1')], first: [] });
  return { channel, consent };
};

test('without consent nobody is asked, and the engine hears why', async () => {
  const resolve = vi.fn<Resolve>(async () => {});
  const { channel } = serveWith(resolve, false);
  await settle();
  expect(resolve).not.toHaveBeenCalled();
  expect(channel.posted).toEqual([{ type: 'no-consent' }]);
});

test('with consent the work is done', async () => {
  const resolve = vi.fn<Resolve>(async () => {});
  const { channel } = serveWith(resolve, true);
  await settle();
  expect(resolve).toHaveBeenCalledOnce();
  expect(channel.posted).toEqual([{ type: 'end', ids: ['r1'] }]);
});

test('consent taken back stops the work under way', async () => {
  const resolve = vi.fn<Resolve>(() => new Promise(() => {}));
  const { channel, consent } = serveWith(resolve, true);
  await settle();
  for (const withdraw of consent.listeners) withdraw();
  expect(resolve.mock.calls[0]?.[1].signal.aborted).toBe(true);
  expect(channel.posted).toEqual([{ type: 'no-consent' }]);
  channel.hangUp();
  expect(consent.listeners.size).toBe(0);
});
