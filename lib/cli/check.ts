import { createMemoryCache } from '../resolver/cache.ts';
import { resolveReferences } from '../resolver/resolve-references.ts';
import { createServiceAccess, type ServiceAccess } from '../resolver/service-access.ts';
import { sleep } from '../resolver/sleep.ts';
import { CHECK_USAGE, type CheckOptions, parseCheckArguments } from './check-options.ts';
import type { CheckedPage, LookUpReferences } from './check-page.ts';
import { inOrder } from './in-order.ts';
import { listFiles, UnreadableList } from './list-files.ts';
import { type CheckThread, createThreadChecker, type PageChecker } from './page-checker.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import type { ThreadOptions } from './thread-messages.ts';
import { writeOut } from './write-out.ts';

/** Exit codes of `npm run check` (docs/cli.md). */
const ALL_READ = 0;
const SOME_UNREADABLE = 1;
const WRONG_USAGE = 2;
/** Pages begun at most for each thread: while a large page holds up the output, the others go on for a while. */
const AHEAD = 8;

/**
 * `npm run --silent check -- FILE...`: one report a file, in order, on standard output; messages on standard error.
 * `startThread` starts a worker thread with the script `check-thread.ts`, in which the pages are read.
 */
export async function main(
  args: readonly string[],
  io: NodeJS.Process,
  startThread: (options: ThreadOptions) => CheckThread,
): Promise<number> {
  const options = parseCheckArguments(args);
  if (typeof options === 'string') {
    io.stderr.write(`Citewell: ${options}\n${CHECK_USAGE}`);
    return WRONG_USAGE;
  }
  const stop = stopOnSignal(io);
  const checker = openChecker(options, openLookUp(options, io, stop.signal), startThread);
  stop.signal.addEventListener('abort', checker.close);
  const check = async (file: string) => ({ file, page: await checker.check(file) });
  let exitCode = ALL_READ;
  try {
    for await (const { file, page } of inOrder(listFiles(options, io.stdin, stop.signal), check, options.jobs * AHEAD)) {
      if (stop.signal.aborted) break;
      if ('error' in page) exitCode = SOME_UNREADABLE;
      await writePage(file, page, io);
    }
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    io.stderr.write(`Citewell: ${options.filesFrom}: ${error.message}\n`);
    exitCode = SOME_UNREADABLE;
  } finally {
    checker.close();
  }
  return stop.exitCode() ?? exitCode;
}

async function writePage(file: string, page: CheckedPage, { stdout, stderr }: NodeJS.Process): Promise<void> {
  if ('error' in page) {
    stderr.write(`Citewell: ${file}: ${page.error}\n`);
    return;
  }
  if (page.trace !== '') stderr.write(page.trace);
  await writeOut(stdout, page.report);
}

/** One job has a thread too: a page that takes more memory than there is must not end the run. It costs 6 % of the time. */
function openChecker(options: CheckOptions, lookUp: LookUpReferences, startThread: (options: ThreadOptions) => CheckThread): PageChecker {
  const { jobs, format, debug, offline } = options;
  return createThreadChecker(jobs, () => startThread({ format, debug, offline }), lookUp);
}

function openLookUp(options: CheckOptions, io: NodeJS.Process, signal: AbortSignal): LookUpReferences {
  if (options.offline) return async () => new Map();
  const services = openServices(options, (message) => io.stderr.write(`${message}\n`));
  return (references) => resolveReferences(references, services, { signal, onResolution: () => undefined });
}

/** One way to the services for all files, so that their rate limits hold across pages. */
function openServices(options: CheckOptions, debug: (message: string) => void): ServiceAccess {
  return createServiceAccess({
    fetch: globalThis.fetch,
    now: Date.now,
    sleep,
    random: Math.random,
    cache: createMemoryCache(),
    ...(options.gateway !== undefined && { gateway: options.gateway }),
    ...(options.mailto !== undefined && { contact: options.mailto }),
    ...(options.debug && { debug }),
  });
}
