import { Session } from 'node:inspector/promises';

/** Tells what code has run, by V8's own counters: no instrumentation, no native add-on. */
export interface BlockCoverage {
  /** Names of the blocks that ran since the last call. */
  take(): Promise<ReadonlySet<string>>;
}

/** Counts blocks in the script whose address ends in `file`; each is named by its offsets there. */
export async function startBlockCoverage(file: string): Promise<BlockCoverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async take() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const ranges = result.filter(({ url }) => url.endsWith(file)).flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
      return new Set(ranges.filter(({ count }) => count > 0).map(({ startOffset, endOffset }) => `${startOffset}-${endOffset}`));
    },
  };
}
