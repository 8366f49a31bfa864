// `npm run bench [-- --json]`: what reading costs, as ratios to a floor that is taken in the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openChromium } from './chromium.mjs';
import { root } from './dependencies.mjs';

const SIZES = [10, 100, 1000, 10_000];
const CLI_PAGES = 60;
const folder = mkdtempSync(join(tmpdir(), 'citewell-bench-'));

async function bundle(file, platform) {
  const outfile = join(folder, `${file}.${platform === 'node' ? 'mjs' : 'js'}`);
  const format = platform === 'node' ? 'esm' : 'iife';
  await build({
    entryPoints: [join(root, 'tests', 'bench', `${file}.ts`)],
    bundle: true,
    minify: true,
    outfile,
    platform,
    format,
    define: { __CONTACT__: '""' },
  });
  return outfile;
}

async function benchNode() {
  const done = spawnSync(process.execPath, [await bundle('read-node', 'node')], { encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

async function benchChromium(articles) {
  const script = readFileSync(await bundle('read-browser', 'browser'), 'utf8');
  const { browser, close } = await openChromium({ extension: null });
  const rows = [];
  try {
    for (const html of articles) {
      const page = await browser.newPage();
      await page.setContent(html);
      await page.evaluate(script);
      rows.push(await page.evaluate(() => globalThis.citewellBench()));
      await page.close();
    }
  } finally {
    await close();
  }
  return rows;
}

/** Pages a second of the command line, start-up included. */
function benchCommandLine(html) {
  const files = Array.from({ length: CLI_PAGES }, (_, i) => join(folder, `${i}.html`));
  for (const file of files) writeFileSync(file, html);
  const started = performance.now();
  const done = spawnSync(process.execPath, [join(root, 'scripts', 'cli.mjs'), 'check', '--offline', '--format', 'ndjson', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return (1000 * CLI_PAGES) / (performance.now() - started);
}

/** Bytes of the built files: plain, and as the network would carry them. */
function sizeOf(file) {
  const path = join(root, '.output', 'chrome-mv3', file);
  return { bytes: statSync(path).size, gzipped: gzipSync(readFileSync(path), { level: 9 }).length };
}

/** A ratio with one decimal; null where the floor was too short for the browser's clock. */
function ratio(time, floor) {
  return floor > 0 ? Number((time / floor).toFixed(1)) : null;
}

function row(label, ...cells) {
  console.log(label.padEnd(28) + cells.map((cell) => String(cell).padStart(12)).join(''));
}

function printTable(node, chromium, flat) {
  row('reading, in Node', 'kB', 'walk ms', 'HTML ms', 'whole ms', 'per walk', 'per HTML');
  for (const size of node.sizes)
    row(
      `${size.citations} citations`,
      size.kilobytes,
      size.walk.toFixed(2),
      size.parse.toFixed(1),
      size.whole.toFixed(1),
      ratio(size.whole, size.walk),
      ratio(size.whole, size.parse),
    );
  row('\nreading, in Chromium', 'walk ms', 'pattern ms', 'text ms', 'whole ms', 'per walk', 'per pattern');
  for (const size of chromium)
    row(
      `${size.citations} citations`,
      size.walk.toFixed(2),
      size.onePattern.toFixed(2),
      size.text.toFixed(1),
      size.whole.toFixed(1),
      ratio(size.whole, size.walk),
      ratio(size.whole, size.onePattern),
    );
  console.log();
  for (const [key, value] of Object.entries(flat)) row(key, value);
}

const done = spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (done.status !== 0) process.exit(1);
try {
  const { makeArticle } = await import(await bundle('make-article', 'node'));
  const node = await benchNode();
  const chromium = await benchChromium(SIZES.map((size) => makeArticle(size)));
  const { measureResolveCost } = await import(await bundle('resolve-cost', 'node'));
  const { ours, oneByOne } = await measureResolveCost();
  const flat = {
    ...Object.fromEntries(SIZES.map((size, i) => [`read.ratio.${size}`, ratio(node.sizes[i].whole, node.sizes[i].walk)])),
    ...Object.fromEntries(SIZES.map((size, i) => [`read.ratio.chromium.${size}`, ratio(chromium[i].whole, chromium[i].walk)])),
    'strings.perSecond': node.stringsPerSecond,
    'cli.pagesPerSecond': Number(benchCommandLine(makeArticle(100)).toFixed(1)),
    'resolve.requests.100': ours.requests,
    'resolve.seconds.100': Number(ours.seconds.toFixed(1)),
    'resolve.requests.100.oneByOne': oneByOne.requests,
    'resolve.seconds.100.oneByOne': Number(oneByOne.seconds.toFixed(1)),
    'size.gate': sizeOf('gate.js').bytes,
    'size.engineGz': sizeOf('content-scripts/engine.js').gzipped,
    'size.cardGz': sizeOf('card.js').gzipped,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(flat));
  else printTable(node, chromium, flat);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
