import type { Report } from '../model/report.ts';
import type { Resolution } from '../model/work.ts';
import { makeReport, type Reading, readCitations } from '../pipeline.ts';
import { createMemoryCache } from '../resolver/cache.ts';
import { resolveReferences } from '../resolver/resolve-references.ts';
import { createServiceAccess, type ServiceAccess } from '../resolver/service-access.ts';
import { sleep } from '../resolver/sleep.ts';
import { CHECK_USAGE, type CheckOptions, parseCheckArguments } from './check-options.ts';
import { formatReport } from './format-report.ts';
import { readPageFile } from './read-page-file.ts';
import { traceReading } from './trace-reading.ts';

/** Exit codes of `npm run check` (docs/cli.md). */
const ALL_READ = 0;
const SOME_UNREADABLE = 1;
const WRONG_USAGE = 2;

/** `npm run --silent check -- FILE...`: one report a file, in order, on standard output; messages on standard error. */
export async function main(args: readonly string[], io: NodeJS.Process): Promise<number> {
  const options = parseCheckArguments(args);
  if (typeof options === 'string') {
    io.stderr.write(`Citewell: ${options}\n${CHECK_USAGE}`);
    return WRONG_USAGE;
  }
  const services = options.offline ? null : openServices(options, (message) => io.stderr.write(`${message}\n`));
  let exitCode = ALL_READ;
  for (const file of options.files) {
    const read = await readPageFile(file);
    if ('error' in read) {
      io.stderr.write(`Citewell: ${file}: ${read.error}\n`);
      exitCode = SOME_UNREADABLE;
      continue;
    }
    const reading = readCitations(read.page);
    if (options.debug) io.stderr.write(traceReading(file, reading));
    const report: Report = { ...makeReport(reading, await lookUp(reading, services)), file };
    if (!io.stdout.write(formatReport(report, options.format))) await new Promise((drained) => io.stdout.once('drain', drained));
  }
  return exitCode;
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

async function lookUp(reading: Reading, services: ServiceAccess | null): Promise<ReadonlyMap<string, Resolution>> {
  if (!services) return new Map();
  return resolveReferences(reading.references, services, { signal: new AbortController().signal, onResolution: () => undefined });
}
