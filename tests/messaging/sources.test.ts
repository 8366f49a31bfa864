import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSourceFinder, type SourceFinder } from '../../lib/messaging/find-sources.ts';
import { type SuggestSource, serveSources } from '../../lib/messaging/serve-sources.ts';
import type { SourceQuestion } from '../../lib/model/source-guess.ts';
import { type FakeChannel, fakeChannel } from './fake-channel.ts';

const QUESTION: SourceQuestion = { names: ['Mu'], etAl: true, year: 2020, subject: ['needles'], pageWords: ['needle'] };
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the engine’s side of looking for a source', () => {
  let channels: FakeChannel[];
  let online: boolean;
  let isThere: boolean;
  let changes: number;
  let finder: SourceFinder;
  beforeEach(() => {
    [channels, online, isThere, changes] = [[], true, true, 0];
    const connect = () => {
      const channel = fakeChannel();
      if (isThere) channels.push(channel);
      return isThere ? channel : null;
    };
    finder = createSourceFinder({ connect, isOnline: () => online, onChange: () => void changes++ });
  });
  const stateOf = (question = QUESTION) => finder.offer(question).search?.kind;

  test('sends nothing before it is asked', () => {
    expect(finder.offer(QUESTION)).toEqual({ question: QUESTION, search: null });
    expect(channels).toEqual([]);
  });

  test('asks once, says that it is running, and keeps what came', () => {
    finder.find(QUESTION);
    finder.find({ ...QUESTION });
    expect(channels.map(({ posted }) => posted)).toEqual([[{ type: 'find-source', question: QUESTION }]]);
    expect(stateOf()).toBe('running');
    channels[0]?.say({ type: 'source', search: { kind: 'none' } });
    expect(stateOf()).toBe('none');
    expect(channels[0]?.isClosed()).toBe(true);
    expect(changes).toBe(2);
  });

  test('keeps the questions of different works apart', () => {
    const other = { ...QUESTION, year: 2021 };
    finder.find(QUESTION);
    finder.find(other);
    channels[1]?.say({ type: 'source', search: { kind: 'several' } });
    expect([stateOf(), stateOf(other)]).toEqual(['running', 'several']);
  });

  test('can be stopped, and asked again', () => {
    finder.find(QUESTION);
    finder.stop(QUESTION);
    expect(channels[0]?.isClosed()).toBe(true);
    expect(stateOf()).toBeUndefined();
    channels[0]?.say({ type: 'source', search: { kind: 'none' } });
    expect(stateOf()).toBeUndefined();
    finder.find(QUESTION);
    expect(channels).toHaveLength(2);
  });

  test('says so when the background goes, when nobody is there and when there is no network', () => {
    finder.find(QUESTION);
    channels[0]?.hangUp();
    expect(stateOf()).toBe('lost');
    isThere = false;
    finder.find(QUESTION);
    expect(stateOf()).toBe('lost');
    online = false;
    finder.find(QUESTION);
    expect(stateOf()).toBe('offline');
  });

  test('takes no answer that is none', () => {
    finder.find(QUESTION);
    channels[0]?.say({ type: 'source', search: { kind: 'found' } });
    expect(stateOf()).toBe('running');
  });

  test('ends with its page', () => {
    finder.find(QUESTION);
    finder.close();
    expect(channels[0]?.isClosed()).toBe(true);
  });
});

describe('the background’s side of looking for a source', () => {
  const ask = (channel: FakeChannel, question: object = QUESTION) => channel.say({ type: 'find-source', question });

  test('answers with what was found', async () => {
    const channel = fakeChannel();
    const suggest = vi.fn<SuggestSource>(async () => ({ kind: 'none' }));
    serveSources(channel, suggest, () => true);
    ask(channel);
    await settle();
    expect(suggest.mock.calls[0]?.[0]).toEqual(QUESTION);
    expect(channel.posted).toEqual([{ type: 'source', search: { kind: 'none' } }]);
  });

  test('asks nobody offline, without consent, or on a question that is none', async () => {
    const suggest = vi.fn<SuggestSource>(async () => ({ kind: 'none' }));
    const [offline, refused, wrong] = [fakeChannel(), fakeChannel(), fakeChannel()];
    serveSources(offline, suggest, () => false);
    ask(offline);
    serveSources(refused, suggest, () => true, { isGiven: async () => false, onWithdrawn: () => () => {} });
    ask(refused);
    serveSources(wrong, suggest, () => true);
    ask(wrong, { ...QUESTION, names: [] });
    await settle();
    expect([offline, refused, wrong].map(({ posted }) => posted)).toEqual([
      [{ type: 'source', search: { kind: 'offline' } }],
      [{ type: 'source', search: { kind: 'no-consent' } }],
      [{ type: 'source', search: { kind: 'lost' } }],
    ]);
    expect(suggest).not.toHaveBeenCalled();
  });

  test('stops when the channel closes, and when consent is taken back', async () => {
    const suggest = vi.fn<SuggestSource>(() => new Promise(() => {}));
    let withdraw = () => {};
    const onWithdrawn = (listener: () => void) => {
      withdraw = listener;
      return () => {};
    };
    const [left, refused] = [fakeChannel(), fakeChannel()];
    serveSources(left, suggest, () => true);
    ask(left);
    left.hangUp();
    serveSources(refused, suggest, () => true, { isGiven: async () => true, onWithdrawn });
    ask(refused);
    await settle();
    withdraw();
    expect(suggest.mock.calls.map(([, signal]) => signal.aborted)).toEqual([true, true]);
    expect(refused.posted).toEqual([{ type: 'source', search: { kind: 'no-consent' } }]);
  });

  test('answers also after a fault of its own', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const channel = fakeChannel();
    serveSources(
      channel,
      () => Promise.reject(new Error('fault')),
      () => true,
    );
    ask(channel);
    await settle();
    expect(channel.posted).toEqual([{ type: 'source', search: { kind: 'lost' } }]);
    error.mockRestore();
  });
});
