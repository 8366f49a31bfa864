import { describe, expect, it } from 'vitest';
import { createHostQueue } from '../../lib/resolver/host-queue.ts';
import { createVirtualClock } from './virtual-clock.ts';

function record(limit: { interval: number; concurrency: number }, taskLength: number, count: number) {
  const clock = createVirtualClock(0);
  const queue = createHostQueue(clock);
  const starts: number[] = [];
  let running = 0;
  let most = 0;
  const task = async () => {
    starts.push(clock.now());
    most = Math.max(most, ++running);
    await clock.sleep(taskLength);
    running--;
  };
  const signal = new AbortController().signal;
  const all = Promise.all(Array.from({ length: count }, () => queue.run(limit, task, signal)));
  return { clock, queue, all, starts, most: () => most };
}

describe('the queue of a host', () => {
  it('keeps the interval between two starts', async () => {
    const { clock, all, starts } = record({ interval: 1000, concurrency: 5 }, 10, 4);
    await clock.run(all);
    expect(starts).toEqual([0, 1000, 2000, 3000]);
  });

  it('never has more requests under way than allowed, however slow they are', async () => {
    const { clock, all, starts, most } = record({ interval: 100, concurrency: 2 }, 5000, 5);
    await clock.run(all);
    expect(most()).toBe(2);
    expect(starts).toEqual([0, 100, 5000, 5100, 10_000]);
  });

  it('starts nothing before the end of a pause, not even what waits already', async () => {
    const { clock, queue, all, starts } = record({ interval: 1000, concurrency: 5 }, 10, 3);
    queue.pauseUntil(7000);
    await clock.run(all);
    expect(starts).toEqual([7000, 8000, 9000]);
  });

  it('lets a stopped task go without running it, and serves the next', async () => {
    const clock = createVirtualClock(0);
    const limit = { interval: 1000, concurrency: 1 };
    const queue = createHostQueue(clock);
    const stop = new AbortController();
    const first = queue.run(limit, async () => 'first', new AbortController().signal);
    const second = queue.run(limit, async () => 'second', stop.signal);
    const third = queue.run(limit, async () => 'third', new AbortController().signal);
    stop.abort();
    expect(await clock.run(Promise.all([first, second, third]))).toEqual(['first', null, 'third']);
  });

  it('lets a stopped task go at once, whoever waits ahead of it', async () => {
    const clock = createVirtualClock(0);
    const limit = { interval: 1000, concurrency: 1 };
    const queue = createHostQueue(clock);
    queue.pauseUntil(30_000);
    const stop = new AbortController();
    const ahead = queue.run(limit, async () => clock.now(), new AbortController().signal);
    const stopped = queue.run(limit, async () => 'never', stop.signal).then((value) => [value, clock.now()]);
    const behind = queue.run(limit, async () => clock.now(), new AbortController().signal);
    void clock.sleep(50).then(() => stop.abort());
    expect(await clock.run(Promise.all([ahead, stopped, behind]))).toEqual([30_000, [null, 50], 31_000]);
  });

  it('serves the next after a task that threw', async () => {
    const clock = createVirtualClock(0);
    const limit = { interval: 1, concurrency: 1 };
    const queue = createHostQueue(clock);
    const { signal } = new AbortController();
    const first = queue.run(limit, () => Promise.reject(new Error('a bug')), signal);
    const second = queue.run(limit, async () => 'second', signal);
    await expect(clock.run(first)).rejects.toThrow('a bug');
    expect(await clock.run(second)).toBe('second');
  });
});
