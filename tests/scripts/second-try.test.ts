import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, which the tests are run with
import { runLanes } from '../../scripts/second-try.mjs';

const PASSED = { passed: 2, failed: 0 };
const FAILED = { passed: 1, failed: 1 };

/** A runner that tells what it was asked for, and fails each job as often as `failures` says. */
function fakeRunner(failures: Record<string, number>) {
  const runs: string[] = [];
  const run = async (job: string) => {
    runs.push(job);
    failures[job] = (failures[job] ?? 0) - 1;
    return failures[job] >= 0 ? FAILED : PASSED;
  };
  return { runs, run };
}

describe('the second try of a browser test', () => {
  it('is not needed where all pass', async () => {
    const { runs, run } = fakeRunner({});
    expect(await runLanes([['a', 'b'], ['c']], run)).toEqual({ results: [PASSED, PASSED, PASSED], unsteady: [] });
    expect(runs.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('comes after all others, counts, and is named', async () => {
    const { runs, run } = fakeRunner({ a: 1 });
    expect(await runLanes([['a', 'b'], ['c']], run)).toEqual({ results: [PASSED, PASSED, PASSED], unsteady: ['a'] });
    expect(runs.slice(0, -1).toSorted()).toEqual(['a', 'b', 'c']);
    expect(runs.at(-1)).toBe('a');
  });

  it('does not help what fails again', async () => {
    const { runs, run } = fakeRunner({ b: 9 });
    expect(await runLanes([['a', 'b']], run)).toEqual({ results: [PASSED, FAILED], unsteady: [] });
    expect(runs).toEqual(['a', 'b', 'b']);
  });

  it('is not given where so much fails that it is no chance', async () => {
    const { runs, run } = fakeRunner({ a: 1, b: 1, c: 1, d: 1 });
    expect((await runLanes([['a', 'b', 'c', 'd']], run)).results).toEqual([FAILED, FAILED, FAILED, FAILED]);
    expect(runs).toEqual(['a', 'b', 'c', 'd']);
  });
});
