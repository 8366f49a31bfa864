/**
 * Runs jobs one after the other, also when one of them fails: what reads stored data, changes it and writes it back must not do so
 * beside another. `const inTurn = createTurns(); await inTurn(() => change())`.
 */
export function createTurns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job, job);
    last = turn.catch(() => {});
    return turn;
  };
}
