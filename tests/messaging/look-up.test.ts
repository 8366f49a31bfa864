import { beforeEach, expect, test } from 'vitest';
import { createLookUp, type LookUp, MOST_OFFLINE_ANSWERS } from '../../lib/messaging/look-up.ts';
import { MOST_RECONNECTIONS } from '../../lib/messaging/resolve-line.ts';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { Reference } from '../../lib/model/reference.ts';
import { type FakeChannel, fakeChannel } from './fake-channel.ts';

const references = ['r1', 'r2', 'r3'].map((id) => ({ id, entry: { text: `entry ${id}`, hrefs: [] }, csl: {} }) as unknown as Reference);
const ALL = ['r1', 'r2', 'r3'];

let channels: FakeChannel[];
let states: LookUpState[];
let resolutions: string[];
let waiting: (() => void)[];
let online: boolean;
let lookUp: LookUp;

beforeEach(() => {
  [channels, states, resolutions, waiting, online] = [[], [], [], [], true];
  lookUp = createLookUp({
    references,
    connect: () => {
      const channel = fakeChannel();
      channels.push(channel);
      return channel;
    },
    isOnline: () => online,
    later: (action) => void waiting.push(action),
    onResolution: (id, { status }) => void resolutions.push(`${id} ${status}`),
    onState: (state) => void states.push(state),
  });
});

const line = (index = -1) => channels.at(index) as FakeChannel;
const asked = (channel = line()) =>
  channel.posted.map((message) => (message as { references: { id: string }[] }).references.map(({ id }) => id));
const answer = (id: string, status = 'resolved') =>
  line().say({ type: 'resolution', id, resolution: { status, work: null, asked: [], differences: [] } });
const runWaiting = () => {
  for (const action of waiting.splice(0)) action();
};

test('nothing is opened before the reader asks', () => {
  expect(channels).toEqual([]);
});

test('a citation asks for its own references, the popup for the rest', () => {
  lookUp.want(['r2']);
  expect(asked()).toEqual([['r2']]);
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 0, total: 1 });
  lookUp.want(ALL);
  expect(asked()).toEqual([['r2'], ['r1', 'r3']]);
  expect(channels).toHaveLength(1);
});

test('a citation that is rested on meanwhile comes first', () => {
  lookUp.want(ALL);
  lookUp.want(['r3']);
  expect(line().posted.at(-1)).toEqual({ type: 'resolve', references: [], first: ['r3'] });
});

test('a citation without a reference asks for nothing', () => {
  lookUp.want([]);
  expect(channels).toEqual([]);
});

test('answers are counted, and the end of the work closes the line', () => {
  lookUp.want(['r1', 'r2']);
  answer('r1');
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 1, total: 2 });
  answer('r2', 'unavailable');
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 2, total: 2, unavailable: 1 });
  line().say({ type: 'end', ids: ['r1', 'r2'] });
  expect(line().isClosed()).toBe(true);
  expect(resolutions).toEqual(['r1 resolved', 'r2 unavailable']);
});

test('a reference that the resolver passed over counts as unavailable', () => {
  lookUp.want(['r1', 'r2']);
  answer('r1');
  line().say({ type: 'end', ids: ['r1', 'r2'] });
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 2, total: 2, unavailable: 1 });
});

test('a dead worker is woken and asked for what is unsettled', () => {
  lookUp.want(ALL);
  answer('r1');
  line().hangUp();
  expect(channels).toHaveLength(1);
  runWaiting();
  expect(channels).toHaveLength(2);
  expect(asked()).toEqual([['r2', 'r3']]);
});

test('a background that never answers is given up, not waited for', () => {
  lookUp.want(['r1']);
  for (let time = 0; time <= MOST_RECONNECTIONS; time++) {
    line().hangUp();
    runWaiting();
  }
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 1, total: 1, unavailable: 1 });
  expect(resolutions).toEqual(['r1 unavailable']);
});

test('a stop ends the work until the reader asks again', () => {
  lookUp.want(ALL);
  answer('r1');
  lookUp.stop();
  expect(line().isClosed()).toBe(true);
  expect(states.at(-1)).toEqual({ kind: 'stopped', settled: 1, total: 3 });
  lookUp.want(['r2']);
  lookUp.resume();
  expect(channels).toHaveLength(1);
  lookUp.want(ALL, true);
  expect(asked()).toEqual([['r2', 'r3']]);
});

test('answers that come after the stop are not heard', () => {
  lookUp.want(ALL);
  lookUp.stop();
  answer('r1');
  expect(resolutions).toEqual([]);
});

test('asking again asks for what no service answered', () => {
  lookUp.want(['r1', 'r2']);
  answer('r1', 'unavailable');
  answer('r2', 'not-found');
  line().say({ type: 'end', ids: ['r1', 'r2'] });
  lookUp.want(['r1', 'r2']);
  expect(channels).toHaveLength(1);
  lookUp.want(['r1', 'r2'], true);
  expect(asked()).toEqual([['r1']]);
});

test('without a network nothing is sent, and the work goes on when it is back', () => {
  online = false;
  lookUp.want(['r1']);
  expect(states.at(-1)).toEqual({ kind: 'offline' });
  expect(channels).toEqual([]);
  online = true;
  lookUp.resume();
  expect(asked()).toEqual([['r1']]);
});

test('the background may know better that there is no network', () => {
  lookUp.want(['r1']);
  line().say({ type: 'offline' });
  expect(states.at(-1)).toEqual({ kind: 'offline' });
});

test('a background that hears of the network later than the page is asked again, but not for ever', () => {
  lookUp.want(['r1']);
  line().say({ type: 'offline' });
  runWaiting();
  expect(channels).toHaveLength(2);
  expect(states.at(-1)).toMatchObject({ kind: 'running' });
  for (let i = 0; i < 2 * MOST_OFFLINE_ANSWERS; i++) {
    line().say({ type: 'offline' });
    runWaiting();
  }
  expect(channels).toHaveLength(MOST_OFFLINE_ANSWERS);
  expect(states.at(-1)).toEqual({ kind: 'offline' });
});

test('what is no answer is passed over', () => {
  lookUp.want(['r1']);
  for (const message of [null, 3, {}, { type: 'resolution', id: 'r1' }, { type: 'end' }]) line().say(message);
  expect(resolutions).toEqual([]);
});

test('a page read again keeps what is settled and asks for the rest under the new names', () => {
  lookUp.want(ALL);
  answer('r1');
  const [first, second, third] = references as [Reference, Reference, Reference];
  lookUp.renew([
    { ...second, id: 'r1' },
    { ...first, id: 'r2' },
    { ...third, id: 'r3' },
    { ...third, id: 'r4', entry: { ...third.entry, text: 'new' } },
  ]);
  expect(asked()).toEqual([['r1', 'r3']]);
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 1, total: 3 });
});

test('a page read again with the same list disturbs nothing', () => {
  lookUp.want(ALL);
  lookUp.renew(references.map((reference) => ({ ...reference })));
  expect(channels).toHaveLength(1);
  expect(line().posted).toHaveLength(1);
});

test('without consent the look-up halts, is not repeated by itself, and goes on when the reader has allowed it', () => {
  lookUp.want(['r1', 'r2']);
  line().say({ type: 'no-consent' });
  expect(states.at(-1)).toEqual({ kind: 'no-consent' });
  expect(line().isClosed()).toBe(true);
  runWaiting();
  expect(channels).toHaveLength(1);
  lookUp.want(['r1', 'r2'], true);
  expect(asked()).toEqual([['r1', 'r2']]);
  answer('r1');
  answer('r2');
  expect(states.at(-1)).toMatchObject({ kind: 'done', unavailable: 0 });
});

test('consent taken back keeps what was answered and asks for nothing more', () => {
  lookUp.want(['r1', 'r2']);
  answer('r1');
  line().say({ type: 'no-consent' });
  answer('r2');
  expect(states.at(-1)).toEqual({ kind: 'no-consent' });
  expect(resolutions).toEqual(['r1 resolved']);
});
