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

/** What a reader would still count on some of them: a page that is given up is read fast, too. */
const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'one text node of 5 MB': { citations: 120_000 },
  '20,000 entries': { references: 20_000 },
  '20,000 entries in one paragraph': { references: 20_000 },
  '2,000 lists of one entry, each under a doubtful heading of its own': { citations: 2000, references: 2000 },
  '400 groups, each cited by letters that the list does not print': { citations: 400, references: 400 },
  '400 groups of much the same name, each cited by the whole of it': { citations: 400, references: 400 },
  '1,000 entries of one year with one co-author, each cited once': { citations: 1000, references: 1000 },
};

describe('worst-case pages', () => {
  it.each(PAGE_NAMES)(`reads %s within ${HARD_LIMIT / 1000} s`, { timeout: 2 * HARD_LIMIT }, async (name) => {
    const read = await readInWorker(name);
    expect(read).not.toBe('too slow');
    expect(read).toMatchObject(COUNTS[name] ?? {});
  });

  it('counts on pages that there are', () => expect(PAGE_NAMES).toEqual(expect.arrayContaining(Object.keys(COUNTS))));
});
