// `npm run bench [-- --json] [--write] [--long]`: what Citewell costs, as figures and ratios of one run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bench/bundle.mjs';
import { benchCommandLine } from './bench/command-line.mjs';
import { benchGate } from './bench/gate.mjs';
import { growthChart } from './bench/growth-chart.mjs';
import { benchLivePage } from './bench/live-page.mjs';
import { inOrder } from './bench/measures.mjs';
import { benchPopup } from './bench/popup.mjs';
import { benchReading } from './bench/reading.mjs';
import { remarksOn } from './bench/remarks.mjs';
import { benchResolving } from './bench/resolving.mjs';
import { flatTable, forTerminal, resultsMarkdown } from './bench/results.mjs';
import { benchSizes } from './bench/sizes.mjs';
import { buildExtension } from './build-extension.mjs';
import { root } from './dependencies.mjs';
import { startPageServer } from './page-server.mjs';

/** In this order; each is handed the same tools and gives its figures and the tables behind them. */
const GROUPS = {
  reading: benchReading,
  gate: benchGate,
  'live page': benchLivePage,
  popup: benchPopup,
  resolving: benchResolving,
  'command line': benchCommandLine,
  sizes: benchSizes,
};

/** Runs all groups; one that fails is told of, and the figures of the others are still there. */
async function runGroups(tools) {
  const results = {};
  for (const [name, bench] of Object.entries(GROUPS)) {
    const started = performance.now();
    try {
      results[name] = await bench(tools);
      process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
    } catch (error) {
      process.stderr.write(`${name} failed: ${error.stack}\n`);
    }
  }
  return results;
}

function write(flat, tables, { growth, inPage }) {
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench', 'results.md'), resultsMarkdown(flat, tables, remarksOn(flat, inPage)));
  writeFileSync(join(root, 'docs', 'growth.svg'), growthChart(growth));
}

const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, write: { type: 'boolean' }, long: { type: 'boolean' } } });
buildExtension();
const folder = mkdtempSync(join(tmpdir(), 'citewell-bench-'));
const server = await startPageServer();
try {
  const { makeArticle } = await import(await bundle('make-article', 'node', folder));
  const results = await runGroups({ folder, server, makeArticle, isLong: options.long === true });
  const tables = Object.values(results).flatMap(({ tables: several, table }) => several ?? [table]);
  const values = Object.assign({}, ...Object.values(results).map((result) => result.values));
  if (Object.keys(results).length < Object.keys(GROUPS).length) {
    process.stderr.write(tables.map(forTerminal).join('\n'));
    process.exitCode = 1;
  } else {
    const flat = inOrder(values);
    if (options.write) write(flat, tables, results.reading);
    console.log(options.json ? JSON.stringify(flat) : [...tables, flatTable(flat)].map(forTerminal).join('\n'));
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
