import type { Clock } from '../../lib/resolver/host-queue.ts';

/** A clock that moves only when every task waits: hours of waiting pass in milliseconds, in the right order. */
export interface VirtualClock extends Clock {
  /** Runs until the work is done, and returns what it came to; time stands still while something outside `isBusy`, such as a database. */
  run<T>(work: Promise<T>, isBusy?: () => boolean): Promise<T>;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Starts at noon of 2026-01-01, an arbitrary day. */
export function createVirtualClock(start = Date.UTC(2026, 0, 1, 12)): VirtualClock {
  let time = start;
  const sleepers = new Set<Sleeper>();
  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const end = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const sleeper = { at: time + milliseconds, wake: end };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', end);
      }),
    async run(work, isBusy = () => false) {
      let done = false;
      const end = () => {
        done = true;
      };
      work.then(end, end);
      for (;;) {
        // every chain of promises that does not wait for the clock runs to its end before this comes back
        await new Promise((resolve) => setImmediate(resolve));
        if (done) return work;
        if (isBusy()) continue;
        const next = [...sleepers].sort((a, b) => a.at - b.at)[0];
        if (!next) throw new Error('nothing left to wait for, and the work is not done');
        sleepers.delete(next);
        time = Math.max(time, next.at);
        next.wake();
      }
    },
  };
}
