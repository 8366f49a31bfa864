// Pages a second and peak memory of `npm run check`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dependencies.mjs';
import { short } from './numbers.mjs';

/** The files are so many; a run over more pages reads them again. */
const FILES = 1000;
const PEAK_HOOK = join(root, 'scripts', 'bench', 'tell-peak.mjs');

/** Articles of 20 to 200 citations, each a little different. */
function writePages(folder, makeArticle) {
  return Array.from({ length: FILES }, (_, i) => {
    const file = join(folder, `page-${i}.html`);
    writeFileSync(file, makeArticle(20 + ((i * 37) % 181)));
    return file;
  });
}

async function runOver(files, pages, jobs, folder) {
  const peakFile = join(folder, `peak-${pages}-${jobs}`);
  const flags = ['--import', PEAK_HOOK, 'scripts/cli.mjs', 'check', '--offline', '--format', 'ndjson', '--jobs', String(jobs)];
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, '--files-from', '-'], {
    cwd: root,
    env: { ...process.env, PEAK_FILE: peakFile },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // Where the command ends early, its exit code tells.
  child.stdin.on('error', () => {});
  child.stdin.end(Array.from({ length: pages }, (_, i) => files[i % files.length]).join('\n'));
  let reports = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) reports += 1;
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || reports !== pages) throw new Error(`${reports} of ${pages} pages were checked, exit code ${code}`);
  const seconds = (performance.now() - started) / 1000;
  return { pages, jobs, seconds, perSecond: pages / seconds, peak: Number(readFileSync(peakFile, 'utf8')) };
}

/** Checks 1000 pages on one thread and on two; with `isLong` 10,000 pages as well. */
export async function benchCommandLine({ folder, makeArticle, isLong }) {
  const files = writePages(folder, makeArticle);
  const runs = [];
  for (const pages of isLong ? [1000, 10_000] : [1000]) for (const jobs of [1, 2]) runs.push(await runOver(files, pages, jobs, folder));
  return {
    values: { 'cli.pagesPerSecond': short(runs[0].perSecond), 'cli.peakMiB.1000': short(runs[0].peak) },
    table: {
      title: 'The command line, offline, pages of 20 to 200 citations',
      columns: ['pages', 'jobs', 'seconds', 'pages a second', 'peak MiB'],
      rows: runs.map(({ pages, jobs, seconds, perSecond, peak }) => [pages, jobs, short(seconds), short(perSecond), short(peak)]),
    },
  };
}
