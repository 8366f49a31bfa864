/** More files than these do not fail by chance; running them again would only cost time. */
const MOST_SECOND_TRIES = 3;

/**
 * Runs the jobs of each lane one after the other, the lanes side by side; what failed runs once more, alone, when all others are done:
 * `await runLanes([['a', 'b'], ['c']], run)` -> `{ results: [{ passed, failed }, ...], unsteady: ['b'] }`. `run(job)` gives
 * `{ passed, failed }`; the last run of a job is the one that counts, and `unsteady` names the jobs that passed only then.
 */
export async function runLanes(lanes, run) {
  const outcomes = new Map();
  const runLane = async (jobs) => {
    for (const job of jobs) outcomes.set(job, await run(job));
  };
  await Promise.all(lanes.map(runLane));

  const failed = [...outcomes].filter(([, { failed }]) => failed > 0).map(([job]) => job);
  if (failed.length <= MOST_SECOND_TRIES) await runLane(failed);
  return { results: [...outcomes.values()], unsteady: failed.filter((job) => outcomes.get(job).failed === 0) };
}
