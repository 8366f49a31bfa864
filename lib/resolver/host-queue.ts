import type { HostLimit } from './host-limits.ts';

/** The clock of the resolver: both are arguments so that tests run on a clock of their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; ends early, without an error, when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The queue of one host: keeps its rate and its number of requests under way, first come, first served. */
export interface HostQueue {
  /** Waits for a place within a limit and runs the task; null when the signal was aborted before the task began. */
  run<T>(limit: HostLimit, task: () => Promise<T>, signal: AbortSignal): Promise<T | null>;
  /** Nobody starts before that time: the host asked for a pause. */
  pauseUntil(time: number): void;
}

/** What comes first: the place, or false when the signal is aborted. */
function untilAborted(place: Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(false);
    signal.addEventListener('abort', giveUp, { once: true });
    place.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Makes the queue of one host: `createHostQueue(clock).run({ interval: 1050, concurrency: 1 }, task, signal)`. */
export function createHostQueue(clock: Clock): HostQueue {
  let running = 0;
  let next = 0;
  let turn: Promise<void> = Promise.resolve();
  let wake: (() => void) | null = null;

  async function waitForPlace(limit: HostLimit, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const wait = next - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      else if (running >= limit.concurrency) await freed(signal);
      else return;
    }
  }

  function freed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      wake = () => {
        signal.removeEventListener('abort', resolveNow);
        resolve();
      };
      const resolveNow = () => resolve();
      signal.addEventListener('abort', resolveNow, { once: true });
    });
  }

  return {
    async run(limit, task, signal) {
      const place = turn.then(async () => {
        await waitForPlace(limit, signal);
        if (signal.aborted) return false;
        running++;
        next = Math.max(next, clock.now() + limit.interval);
        return true;
      });
      // the next in line waits until this one has its place
      turn = place.then(() => undefined);
      // whoever gives up waits for nobody: their place is given to the next when its turn comes
      if (!(await untilAborted(place, signal))) return null;
      try {
        return await task();
      } finally {
        running--;
        wake?.();
        wake = null;
      }
    },
    pauseUntil(time) {
      next = Math.max(next, time);
    },
  };
}
