#!/usr/bin/env node
// Runs a command of lib/cli from its TypeScript sources: `node scripts/cli.mjs check|parse [ARGUMENTS]`.
// The sources are bundled anew each time (about 0.1 s), so that a stale build can never answer.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './dependencies.mjs';

ensureDependencies();
const [command, ...args] = process.argv.slice(2);
if (!['check', 'parse'].includes(command)) {
  console.error('usage: node scripts/cli.mjs check|parse [ARGUMENTS]');
  process.exit(2);
}
const { build } = await import('esbuild');
const bundle = await build({
  entryPoints: [join(root, 'lib', 'cli', `${command}.ts`)],
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
  define: { __CONTACT__: '""' },
});
const folder = join(root, '.cache');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${command}-${process.pid}.mjs`);
writeFileSync(file, bundle.outputFiles[0].text);
process.on('exit', () => rmSync(file, { force: true }));
const { main } = await import(pathToFileURL(file).href);
process.exitCode = await main(args, process);
