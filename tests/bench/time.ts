/** Milliseconds that one measured stretch lasts at least: browsers tell the time in steps of 0.1 ms. */
const STRETCH = 5;

/** How a piece of work is timed. */
interface Timing {
  /** Milliseconds; the clock on the wall unless another one is given. */
  readonly clock?: () => number;
  /** Called after each call and not timed; the work is then not repeated within a run. */
  readonly undo?: () => void;
}

/**
 * Median time of one call of `work` over several runs, in milliseconds. Short work is repeated within each run and the time divided;
 * the first call warms up and does not count.
 */
export function medianTime(runs: number, work: () => unknown, { clock = () => performance.now(), undo }: Timing = {}): number {
  const timeOf = (repeats: number) => {
    const started = clock();
    for (let i = 0; i < repeats; i++) work();
    return (clock() - started) / repeats;
  };
  work();
  undo?.();
  const repeats = undo ? 1 : Math.ceil(STRETCH / Math.max(timeOf(1), 0.001));
  const times = Array.from({ length: runs }, () => {
    const time = timeOf(repeats);
    undo?.();
    return time;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}
