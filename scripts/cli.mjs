#!/usr/bin/env node
// Runs a command of lib/cli from its TypeScript sources: `node scripts/cli.mjs check|parse [ARGUMENTS]`.
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { ensureDependencies, root } from './dependencies.mjs';
import { keptBundle } from './kept-bundle.mjs';

/** The scripts of each command; the second is that of its threads. */
const SCRIPTS = { check: ['check', 'check-thread'], parse: ['parse'] };

ensureDependencies();
const [command, ...args] = process.argv.slice(2);
if (!Object.hasOwn(SCRIPTS, command ?? '')) {
  console.error('usage: node scripts/cli.mjs check|parse [ARGUMENTS]');
  process.exit(2);
}
// Every pattern is run thousands of times: compiling it at once saves a tenth of a second of interpreting and compiling it anew.
setFlagsFromString('--no-regexp-tier-up');
const folder = join(root, '.cache', 'cli');
module.enableCompileCache?.(folder); // from Node 22.1 on
const [script, thread] = await Promise.all(
  SCRIPTS[command].map((name) => keptBundle(join(root, 'lib', 'cli', `${name}.ts`), folder, root)),
);
const startThread = (workerData) => new Worker(thread, { workerData });
const { main } = await import(pathToFileURL(script).href);
process.exitCode = await main(args, process, startThread);
