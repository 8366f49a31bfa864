#!/usr/bin/env node
// Fuzzes the pure stages: `npm run fuzz -- --seconds 60`, `npm run fuzz -- --cases 10000000 --seed 7` (docs/fuzzing.md).
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './dependencies.mjs';
import { keptBundle } from './kept-bundle.mjs';

ensureDependencies();
const file = await keptBundle(join(root, 'tests', 'fuzz', 'fuzz.ts'), join(root, '.cache', 'fuzz'), root, ['fast-check']);
const { main } = await import(pathToFileURL(file).href);
process.exitCode = await main(process.argv.slice(2), root, basename(file));
