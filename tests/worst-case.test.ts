import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_NAMES } from './worst-case-pages.ts';

/** A page that takes longer hangs the reader's tab; the slowest of these takes a few seconds on a loaded machine of two cores. */
const HARD_LIMIT = 30_000;
let folder = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'citewell-'));
  file = join(folder, 'worst-case.mjs');
  await build({
    entryPoints: [new URL('./worst-case-pages.ts', import.meta.url).pathname],
    bundle: true,
    outfile: file,
    platform: 'node',
    format: 'esm',
    define: { __CONTACT__: '""' },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a page in a thread of its own and ends the thread at the limit, so that a hang is a failure and not a hung test run. */
function readInWorker(name: string): Promise<{ citations: number; references: number } | 'too slow'> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: name });
    const timer = setTimeout(() => {
      void worker.terminate();
      resolve('too slow');
    }, HARD_LIMIT);
    worker.once('message', (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    worker.once('error', reject);
  });
}

describe('worst-case pages', () => {
  it.each(PAGE_NAMES)(`reads %s within ${HARD_LIMIT / 1000} s`, { timeout: 2 * HARD_LIMIT }, async (name) => {
    expect(await readInWorker(name)).not.toBe('too slow');
  });

  it('still finds every citation of a 5 MB text and every entry of a list of 20,000', { timeout: 4 * HARD_LIMIT }, async () => {
    expect(await readInWorker('one text node of 5 MB')).toMatchObject({ citations: 120_000 });
    for (const list of ['20,000 entries', '20,000 entries in one paragraph'])
      expect(await readInWorker(list), list).toMatchObject({ references: 20_000 });
  });
});
