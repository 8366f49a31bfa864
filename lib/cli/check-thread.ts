import { parentPort, workerData } from 'node:worker_threads';
import { serveChecks } from './serve-checks.ts';
import type { ThreadOptions } from './thread-messages.ts';

// The script of each thread; scripts/cli.mjs builds it beside the command.
if (parentPort) serveChecks(parentPort, workerData as ThreadOptions);
