import { beforeEach, expect, test } from 'vitest';
import { createLookUp, type LookUp, MOST_OFFLINE_ANSWERS } from '../../lib/messaging/look-up.ts';
import { MOST_RECONNECTIONS } from '../../lib/messaging/resolve-line.ts';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { Reference } from '../../lib/model/reference.ts';
import { LIFETIME } from '../../lib/resolver/look-up.ts';
import { type FakeChannel, fakeChannel } from './fake-channel.ts';

const references = ['r1', 'r2', 'r3'].map((id) => ({ id, entry: { text: `entry ${id}`, hrefs: [] }, csl: {} }) as unknown as Reference);
const ALL = ['r1', 'r2', 'r3'];

let channels: FakeChannel[];
let states: LookUpState[];
let resolutions: string[];
let waiting: (() => void)[];
let online: boolean;
let time: number;
let lookUp: LookUp;

beforeEach(() => {
  [channels, states, resolutions, waiting, online, time] = [[], [], [], [], true, 1_000];
  lookUp = createLookUp({
    references,
    connect: () => {
      const channel = fakeChannel();
      channels.push(channel);
      return channel;
    },
    isOnline: () => online,
    later: (action) => void waiting.push(action),
    now: () => time,
    onResolution: (id, { status, work }) => void resolutions.push([id, status, work?.openAccessUrl].filter(Boolean).join(' ')),
    onState: (state) => void states.push(state),
  });
});

const line = (index = -1) => channels.at(index) as FakeChannel;
const asked = (channel = line()) =>
  channel.posted.map((message) => (message as { references: { id: string }[] }).references.map(({ id }) => id));
const tell = (id: string, resolution: object) =>
  line().say({ type: 'resolution', id, resolution: { status: 'resolved', work: null, asked: [], differences: [], ...resolution } });
const answer = (id: string, status = 'resolved') => tell(id, { status });
const end = (...ids: string[]) => line().say({ type: 'end', ids });
/** A work of which no free copy is known. */
const WORK = { DOI: '10.1000/1', years: [], studyTypes: [], notices: [], source: 'Crossref' };
const runWaiting = () => {
  for (const action of waiting.splice(0)) action();
};

/** Looks up a list that is too long for a free copy of each; the services have this work for every entry. */
function lookUpMany(work: object | null): void {
  const many = Array.from({ length: 20 }, (_, i) => ({ ...references[0], id: `r${i}` }) as Reference);
  const all = many.map(({ id }) => id);
  lookUp.renew(many);
  lookUp.wantAll();
  for (const id of all) tell(id, { work });
  end(...all);
}

test('nothing is opened before the reader asks', () => {
  expect(channels).toEqual([]);
});

test('a citation asks for its own references, the popup for the rest', () => {
  lookUp.want(['r2']);
  expect(asked()).toEqual([['r2']]);
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 0, total: 1 });
  lookUp.wantAll();
  expect(asked()).toEqual([['r2'], ['r1', 'r3']]);
  expect(channels).toHaveLength(1);
});

test('a citation that is rested on meanwhile comes first', () => {
  lookUp.wantAll();
  lookUp.want(['r3']);
  expect(line().posted.at(-1)).toEqual({ type: 'resolve', references: [], first: ['r3'] });
});

test('nobody looks at a whole list, however short: no free copy is looked for', () => {
  lookUp.wantAll();
  expect(line().posted).toMatchObject([{ type: 'resolve', first: [] }]);
  for (const id of ALL) tell(id, { work: WORK });
  end(...ALL);
  lookUp.want(['r2']);
  expect(line().posted).toMatchObject([{ references: [{ id: 'r2' }], first: ['r2'] }]);
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
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 2, total: 2 });
  end('r1', 'r2');
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 2, total: 2, unavailable: 1 });
  expect(line().isClosed()).toBe(true);
  expect(resolutions).toEqual(['r1 resolved', 'r2 unavailable']);
});

test('a reference that the resolver passed over counts as unavailable', () => {
  lookUp.want(['r1', 'r2']);
  answer('r1');
  end('r1', 'r2');
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 2, total: 2, unavailable: 1 });
});

test('who stops while the worker is dead is not overruled when it could be woken', () => {
  lookUp.wantAll();
  line().hangUp();
  lookUp.stop();
  runWaiting();
  expect(channels).toHaveLength(1);
  expect(states.at(-1)).toMatchObject({ kind: 'stopped' });
});

test('a dead worker is woken and asked for what is unsettled', () => {
  lookUp.wantAll();
  answer('r1');
  end('r1');
  line().hangUp();
  expect(channels).toHaveLength(1);
  runWaiting();
  expect(channels).toHaveLength(2);
  expect(asked()).toEqual([['r2', 'r3']]);
});

test('a worker that dies before its second look owes it: what was settled is asked for as well, and only its last word is passed on', () => {
  lookUp.want(['r1', 'r2']);
  tell('r1', { work: WORK });
  line().hangUp();
  runWaiting();
  expect(asked()).toEqual([['r1', 'r2']]);
  tell('r1', { work: null, status: 'unavailable' });
  tell('r1', { work: { ...WORK, openAccessUrl: 'second' } });
  answer('r2');
  expect(resolutions).toEqual(['r1 resolved', 'r2 resolved']);
  end('r1', 'r2');
  expect(resolutions).toEqual(['r1 resolved', 'r2 resolved', 'r1 resolved second']);
  expect(line().isClosed()).toBe(true);
});

test('a work that was found is not forgotten when a service is silent after the death of the worker', () => {
  lookUp.want(['r1']);
  tell('r1', { work: WORK });
  line().hangUp();
  runWaiting();
  answer('r1', 'unavailable');
  end('r1');
  expect(resolutions).toEqual(['r1 resolved']);
  expect(states.at(-1)).toMatchObject({ kind: 'done', unavailable: 0 });
});

test('asking again asks for a work as well on which Crossref was silent, and keeps showing it meanwhile', () => {
  const silent = { service: 'Crossref', outcome: 'in words', kind: 'silent', silence: 'failing' };
  const told = { ...silent, kind: 'found', silence: undefined };
  lookUp.wantAll();
  tell('r1', { work: { ...WORK, source: 'PubMed' }, asked: [silent] });
  tell('r2', { work: WORK, asked: [told] });
  answer('r3', 'not-found');
  end(...ALL);
  lookUp.wantAll(true);
  expect(asked()).toEqual([['r1']]);
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 3, total: 3 });
  tell('r1', { work: { ...WORK, openAccessUrl: 'with notices' }, asked: [told] });
  end('r1');
  expect(resolutions.at(-1)).toBe('r1 resolved with notices');
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 3, total: 3, unavailable: 0, askedAt: 1_000 });
});

test('who wants to know of all is told of entries as well that the page shows later', () => {
  lookUp.wantAll();
  for (const id of ALL) answer(id);
  end(...ALL);
  const late = { ...references[0], id: 'r4', entry: { ...references[0]?.entry, text: 'late' } } as Reference;
  lookUp.renew([...references, late]);
  expect(asked().at(-1)).toEqual(['r4']);
  answer('r4');
  end('r4');
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 4, total: 4, unavailable: 0 });
});

test('and of a list that was not there yet', () => {
  lookUp.renew([]);
  lookUp.wantAll();
  lookUp.renew(references);
  expect(asked()).toEqual([['r1', 'r2', 'r3']]);
});

test('the line stays open until every question has come to its end: a second look may still bring a notice', () => {
  lookUp.want(['r1']);
  lookUp.wantAll();
  for (const id of ALL) answer(id);
  end('r1');
  expect(line().isClosed()).toBe(false);
  end('r2', 'r3');
  expect(line().isClosed()).toBe(true);
});

test('a stop before the second look ends the look-up with what is known', () => {
  lookUp.want(['r1']);
  answer('r1');
  lookUp.stop();
  expect(line().isClosed()).toBe(true);
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 1, total: 1, unavailable: 0 });
});

test('who goes on to another citation before the free copy has come gets it on coming back', () => {
  lookUpMany(WORK);
  lookUp.want(['r5']);
  lookUp.want(['r6']);
  tell('r5', { work: WORK });
  end('r5');
  tell('r6', { work: WORK });
  end('r6');
  expect(line().isClosed()).toBe(true);
  lookUp.want(['r6']);
  expect(line().isClosed()).toBe(true);
  lookUp.want(['r5']);
  expect(asked()).toEqual([['r5']]);
});

test('looking for a free copy does not set the count running again', () => {
  lookUpMany(WORK);
  lookUp.want(['r5']);
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 20, total: 20, unavailable: 0, askedAt: 1_000 });
});

test('a citation that is rested on after the whole list was looked up gets its free copy, once', () => {
  lookUpMany(WORK);
  lookUp.want(['r5']);
  expect(asked()).toEqual([['r5']]);
  expect(line().posted.at(-1)).toMatchObject({ first: ['r5'] });
  tell('r5', { work: { ...WORK, openAccessUrl: 'https://example.org/free.pdf' } });
  end('r5');
  expect(resolutions.at(-1)).toBe('r5 resolved https://example.org/free.pdf');
  const lines = channels.length;
  lookUp.want(['r5']);
  expect(channels).toHaveLength(lines);
});

test.each([
  ['has one in PubMed Central', { ...WORK, PMCID: 'PMC1' }],
  ['has one', { ...WORK, openAccessUrl: 'https://example.org/free.pdf' }],
  ['has no DOI to ask with', { ...WORK, DOI: undefined }],
  ['was not found', null],
])('nobody is asked for the free copy of what %s', (_, work) => {
  lookUpMany(work);
  lookUp.want(['r5']);
  expect(channels).toHaveLength(1);
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
  lookUp.wantAll();
  answer('r1');
  end('r1');
  lookUp.stop();
  expect(line().isClosed()).toBe(true);
  expect(states.at(-1)).toEqual({ kind: 'stopped', settled: 1, total: 3 });
  lookUp.want(['r2']);
  lookUp.resume();
  expect(channels).toHaveLength(1);
  lookUp.wantAll(true);
  expect(asked()).toEqual([['r2', 'r3']]);
});

test('answers that come after the stop are not heard', () => {
  lookUp.wantAll();
  lookUp.stop();
  answer('r1');
  expect(resolutions).toEqual([]);
});

test('asking again asks for what no service answered', () => {
  lookUp.want(['r1', 'r2']);
  answer('r1', 'unavailable');
  answer('r2', 'not-found');
  end('r1', 'r2');
  lookUp.want(['r1', 'r2']);
  expect(channels).toHaveLength(1);
  lookUp.wantAll(true);
  expect(asked()).toEqual([['r1', 'r3']]);
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
  lookUp.wantAll();
  answer('r1');
  end('r1');
  const [first, second, third] = references as [Reference, Reference, Reference];
  lookUp.renew([
    { ...second, id: 'r1' },
    { ...first, id: 'r2' },
    { ...third, id: 'r3' },
    { ...third, id: 'r4', entry: { ...third.entry, text: 'new' } },
  ]);
  expect(asked()).toEqual([['r1', 'r3', 'r4']]);
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 1, total: 4 });
});

test('a page read again with the same list disturbs nothing', () => {
  lookUp.wantAll();
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
  lookUp.wantAll(true);
  expect(asked()).toEqual([ALL]);
  for (const id of ALL) answer(id);
  end(...ALL);
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

test('the oldest answer about a found work dates the whole', () => {
  lookUp.want(ALL);
  tell('r1', { work: WORK, askedAt: 700 });
  tell('r2', { work: WORK, askedAt: 900 });
  tell('r3', { status: 'not-found', askedAt: 500 });
  end(...ALL);
  expect(states.at(-1)).toEqual({ kind: 'done', settled: 3, total: 3, unavailable: 0, askedAt: 700 });
});

test('what is older than a day is asked for again when the popup opens, and stays told until the new answer has come', () => {
  lookUp.wantAll();
  for (const id of ALL) tell(id, { work: WORK, askedAt: id === 'r2' ? 0 : 900 });
  end(...ALL);
  time = 800 + LIFETIME.record;
  lookUp.wantAll();
  expect(asked(line())).toEqual([['r2']]);
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 3, total: 3 });
  tell('r2', { work: { ...WORK, openAccessUrl: 'new' }, askedAt: time });
  end('r2');
  expect(states.at(-1)).toMatchObject({ kind: 'done', askedAt: 900 });
  expect(resolutions.at(-1)).toBe('r2 resolved new');
  expect(channels).toHaveLength(2);
});

test('... and when its citation is rested on, alone', () => {
  lookUp.wantAll();
  for (const id of ALL) answer(id, 'not-found');
  end(...ALL);
  lookUp.want(['r3']);
  expect(channels).toHaveLength(1);
  time += LIFETIME.record + 1;
  lookUp.want(['r3']);
  expect(asked(line())).toEqual([['r3']]);
});

test('a service that is switched on is asked for what it could not be asked before, and for nothing else', () => {
  const off = { service: 'Crossref', outcome: 'in words', kind: 'silent', silence: 'switched-off' };
  lookUp.wantAll();
  tell('r1', { status: 'cannot-tell', asked: [off] });
  tell('r2', { work: { ...WORK, source: 'PubMed' }, asked: [off] });
  answer('r3', 'not-found');
  end(...ALL);
  lookUp.renew(references);
  expect(channels).toHaveLength(1);
  lookUp.renew(references, true);
  expect(asked(line())).toEqual([['r1', 'r2']]);
  expect(states.at(-1)).toEqual({ kind: 'running', settled: 2, total: 3 });
});
