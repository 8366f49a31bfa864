/** Median of the times of several runs in milliseconds; the first run warms up and does not count. */
export function medianTime(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}
