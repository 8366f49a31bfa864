import { beforeEach, describe, expect, test } from 'vitest';
import { type FollowOptions, followPage, MOST_TRIES, type PageFollower } from '../../lib/messaging/follow-page.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { reports } from '../components/reports.ts';
import { type FakeChannel, fakeChannel } from './fake-channel.ts';

const report = {
  version: 1,
  page: { title: 'Needles', topic: { health: true } },
  citations: [],
  references: [],
  summary: { citations: 0, matched: 0, references: 0 },
};
const UPDATE = { type: 'page-state', state: { kind: 'checked', report, lookUp: { kind: 'idle' }, dismissed: [] } };
const settle = () => new Promise((resolve) => setTimeout(resolve));

let channels: FakeChannel[];
let states: PageState['kind'][];
let access: 'open' | 'loading' | 'off-limits';
let injects: boolean;
let reason: Awaited<ReturnType<NonNullable<FollowOptions['explain']>>>;
let waiting: (() => void)[];
let follower: PageFollower;

beforeEach(() => {
  [channels, states, access, injects, reason, waiting] = [[], [], 'open', true, null, []];
  follower = followPage({
    connect: () => {
      const channel = fakeChannel();
      channels.push(channel);
      return channel;
    },
    probe: async () => access,
    inject: async () => injects,
    explain: async () => reason,
    later: (action) => void waiting.push(action),
    onState: ({ kind }) => void states.push(kind),
  });
});

const line = () => channels.at(-1) as FakeChannel;

/** The engine is not there: each connection closes at once. */
async function failOnce() {
  line().hangUp();
  await settle();
  for (const action of waiting.splice(0)) action();
}

test('shows a checked page and starts its look-up', () => {
  line().say(UPDATE);
  line().say(UPDATE);
  expect(states).toEqual(['loading', 'checked', 'checked']);
  expect(line().posted).toEqual([{ type: 'look-up', again: false }]);
});

test('never offers to look up what it has just asked for itself', () => {
  const heard: PageState[] = [];
  const channel = fakeChannel();
  followPage({
    connect: () => channel,
    probe: async () => 'open',
    inject: async () => true,
    later: () => undefined,
    onState: (state) => heard.push(state),
  });
  const state = { ...UPDATE.state, report: reports.pageOnly };
  for (const lookUp of [{ kind: 'idle' }, { kind: 'off' }]) channel.say({ ...UPDATE, state: { ...state, lookUp } });
  expect(heard.slice(1)).toMatchObject([{ lookUp: { kind: 'running', settled: 0, total: 9 } }, { lookUp: { kind: 'off' } }]);
});

test('a page that the gate left alone is not checked', async () => {
  for (let time = 0; time < MOST_TRIES; time++) await failOnce();
  expect(states.at(-1)).toBe('not-checked');
  expect(channels).toHaveLength(MOST_TRIES);
});

test('a page that still loads is waited for', async () => {
  access = 'loading';
  for (let time = 0; time < MOST_TRIES * 3; time++) await failOnce();
  expect(states).toEqual(['loading']);
});

test('a page of the browser is off limits', async () => {
  access = 'off-limits';
  await failOnce();
  expect(states.at(-1)).toBe('off-limits');
});

test('a check anyway starts the engine and connects', async () => {
  for (let time = 0; time < MOST_TRIES; time++) await failOnce();
  await follower.checkAnyway();
  line().say(UPDATE);
  expect(states.slice(-3)).toEqual(['not-checked', 'loading', 'checked']);
});

test('a check that the browser forbids is off limits', async () => {
  for (let time = 0; time < MOST_TRIES; time++) await failOnce();
  injects = false;
  await follower.checkAnyway();
  expect(states.at(-1)).toBe('off-limits');
});

describe('a site that the reader has not allowed', () => {
  beforeEach(() => {
    reason = { kind: 'no-access', site: 'example.org', origin: 'https://example.org' };
  });

  test.each([['open'], ['off-limits']] as const)('is told of, also where the browser says "%s"', async (kind) => {
    access = kind;
    for (let time = 0; time < MOST_TRIES; time++) await failOnce();
    expect(states.at(-1)).toBe('no-access');
  });

  test('stays so when the browser forbids the check', async () => {
    for (let time = 0; time < MOST_TRIES; time++) await failOnce();
    injects = false;
    await follower.checkAnyway();
    expect(states.slice(-2)).toEqual(['loading', 'no-access']);
  });

  test('is looked at again once it is allowed', async () => {
    for (let time = 0; time < MOST_TRIES; time++) await failOnce();
    follower.engineStarted();
    await failOnce();
    expect(states.at(-1), 'the gate needs a moment').toBe('no-access');
    expect(channels).toHaveLength(MOST_TRIES + 2);
    line().say(UPDATE);
    expect(states.at(-1)).toBe('checked');
  });
});

test("the reader's own settings make no page off limits that is not", async () => {
  reason = { kind: 'not-started', why: 'only-asked', site: 'example.org' };
  access = 'off-limits';
  await failOnce();
  expect(states.at(-1)).toBe('off-limits');
});

test('an engine that starts late is found', async () => {
  for (let time = 0; time < MOST_TRIES; time++) await failOnce();
  follower.engineStarted();
  line().say(UPDATE);
  expect(states.at(-1)).toBe('checked');
});

test('a navigation is followed to the next page', async () => {
  line().say(UPDATE);
  await failOnce();
  line().say(UPDATE);
  expect(states).toEqual(['loading', 'checked', 'loading', 'checked']);
});

test('what is no page state is passed over', () => {
  for (const message of [null, {}, { type: 'page-state', state: { kind: 'checked' } }]) line().say(message);
  expect(states).toEqual(['loading']);
});

test('of a page that is followed no longer nothing is asked, and nothing is ordered there', () => {
  const lines: FakeChannel[] = [];
  const report = followPage({
    connect: () => {
      const channel = fakeChannel();
      lines.push(channel);
      return channel;
    },
    probe: async () => 'open',
    inject: async () => false,
    later: (action) => action(),
    onState: () => undefined,
    isFollowed: (state) => state.kind === 'checked' && state.report.page.title === 'Needles',
  });
  const of = (title: string) => ({
    ...UPDATE,
    state: { ...UPDATE.state, report: { ...UPDATE.state.report, page: { ...UPDATE.state.report.page, title } } },
  });
  lines[0]?.say(of('Walking'));
  report.send({ type: 'look-up', again: true });
  expect(lines[0]?.posted).toEqual([]);
  lines[0]?.say(of('Needles'));
  report.send({ type: 'stop' });
  expect(lines[0]?.posted).toEqual([{ type: 'stop' }]);
});
