/** Exit codes by shell convention: 128 and the signal's number. */
const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** When to stop early, and with which exit code. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Null while nobody asked to stop, and where the reader of the output has merely seen enough ("| head"). */
  exitCode(): number | null;
}

/** Stops at Ctrl-C, when the process is told to end, and when nobody reads the output any more; a second Ctrl-C ends it at once. */
export function stopOnSignal(io: Pick<NodeJS.Process, 'once' | 'stdout'>): Stop {
  const stop = new AbortController();
  let code: number | null = null;
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    io.once(name, () => {
      code = SIGNAL_CODES[name];
      stop.abort();
    });
  io.stdout.once('error', () => stop.abort());
  return { signal: stop.signal, exitCode: () => code };
}
