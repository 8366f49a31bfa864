import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../lib/cli/check-page.ts';
import { createFakeProcess, runCheck, startFakeThread } from './run-check.ts';

const PAGES = 40;
let folder = '';
let files: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'citewell-'));
  files = Array.from({ length: PAGES }, (_, i) => join(folder, `${i}.html`));
  files.forEach((file, i) => {
    // Every fifth page is long, so that those after it are done before it.
    const text = '<p>Needles help (Mu, 2020).</p>'.repeat(i % 5 === 0 ? 200 : 1);
    writeFileSync(file, `<title>Page ${i}</title>${text}<h2>References</h2><p>Mu, J. (2020). Acupuncture. Pain, 12(3), 1–9.</p>`);
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

const OFFLINE = ['--offline', '--format', 'ndjson'];
const titles = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).page.title);
const inTurn = (count: number) => Array.from({ length: count }, (_, i) => `Page ${i}`);

describe('check on several threads', () => {
  it('writes the same bytes as on one, in the order of the files', async () => {
    const one = await runCheck(...OFFLINE, '--debug', ...files);
    expect(titles(one.out)).toEqual(inTurn(PAGES));
    expect(await runCheck(...OFFLINE, '--debug', '--jobs', '3', ...files)).toEqual(one);
  });

  it('starts no more threads than jobs, and none that no page needs', async () => {
    let threads = 0;
    const count = (options: Parameters<typeof startFakeThread>[0]) => {
      threads += 1;
      return startFakeThread(options);
    };
    await createFakeProcess().run([...OFFLINE, '--jobs', '3', ...files], count);
    expect(threads).toBe(3);
    threads = 0;
    await createFakeProcess().run([...OFFLINE, '--jobs', '3', ...files.slice(0, 1)], count);
    expect(threads).toBe(1);
  });

  it('names a page that brings its thread down, and reports all others in order', async () => {
    const process = createFakeProcess();
    const isFull = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    const code = await process.run([...OFFLINE, '--jobs', '2', ...files], (options) =>
      startFakeThread(options, (file, thread) => {
        if (file === files[3]) thread.emit('error', isFull);
        else if (file === files[4]) thread.emit('exit');
        else return false;
        return true;
      }),
    );
    expect(code).toBe(1);
    expect(process.written.err).toBe(
      `Citewell: ${files[3]}: could not be checked (it takes more memory than there is)\nCitewell: ${files[4]}: could not be checked (its thread ended)\n`,
    );
    expect(titles(process.written.out)).toEqual(inTurn(PAGES).filter((_, i) => i !== 3 && i !== 4));
  });

  it('says of a file that cannot be read so in its turn', async () => {
    const { code, out, err } = await runCheck(...OFFLINE, '--jobs', '2', join(folder, 'absent.html'), ...files.slice(0, 3));
    expect(code).toBe(1);
    expect(err).toBe(`Citewell: ${join(folder, 'absent.html')}: does not exist\n`);
    expect(titles(out)).toEqual(inTurn(3));
  });

  it.each(['0', '1.5', 'two', '', '257'])('refuses --jobs "%s"', async (jobs) => {
    const { code, err } = await runCheck('--offline', '--jobs', jobs, 'page.html');
    expect(code).toBe(2);
    expect(err).toContain(`--jobs must be a number from 1 to 256, not "${jobs}"`);
  });
});

describe('a page that breaks the program', () => {
  it('is an answer like any other', async () => {
    const file = files[0] ?? '';
    const lookUp = () => Promise.reject(new Error('unexpected'));
    expect(await checkPage(file, { format: 'json', debug: false }, lookUp)).toEqual({ error: 'could not be checked (unexpected)' });
  });
});

describe('--files-from', () => {
  it('reads the names from a file, one a line, after those named', async () => {
    const list = join(folder, 'list.txt');
    writeFileSync(list, `${files[1]}\r\n\n${files[2]}`);
    const { code, out } = await runCheck(...OFFLINE, '--files-from', list, files[0] ?? '');
    expect(code).toBe(0);
    expect(titles(out)).toEqual(inTurn(3));
  });

  it('reports each page of standard input as soon as it is named', async () => {
    const process = createFakeProcess();
    const isWritten = () => new Promise<void>((resolve) => process.stdout.once('finish-line', resolve));
    const write = process.stdout._write.bind(process.stdout);
    process.stdout._write = (chunk, encoding, done) => {
      write(chunk, encoding, done);
      process.stdout.emit('finish-line');
    };
    const run = process.run([...OFFLINE, '--jobs', '2', '--files-from', '-']);
    for (const [i, file] of files.slice(0, 3).entries()) {
      process.stdin.write(`${file}\n`);
      await isWritten();
      expect(titles(process.written.out)).toEqual(inTurn(i + 1));
    }
    process.stdin.end();
    expect(await run).toBe(0);
  });

  it.each(['1', '2'])('says that a list cannot be read, with %s jobs', async (jobs) => {
    const { code, out, err } = await runCheck(...OFFLINE, '--jobs', jobs, '--files-from', join(folder, 'nowhere.txt'), files[0] ?? '');
    expect(code).toBe(1);
    expect(err).toBe(`Citewell: ${join(folder, 'nowhere.txt')}: does not exist\n`);
    expect(titles(out)).toEqual(['Page 0']);
  });
});

describe('stopping early', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at %s with exit code %i, whole reports only, and threads ended', async (name, exitCode) => {
    const process = createFakeProcess();
    let ended = 0;
    const run = process.run([...OFFLINE, '--jobs', '2', '--files-from', '-'], (options) => {
      const thread = startFakeThread(options);
      thread.on('exit', () => {
        ended += 1;
      });
      return thread;
    });
    process.stdin.write(`${files.join('\n')}\n`);
    process.stdout.on('drain', () => {});
    await new Promise<void>((resolve) => {
      const write = process.stdout._write.bind(process.stdout);
      process.stdout._write = (chunk, encoding, done) => {
        write(chunk, encoding, done);
        resolve();
      };
    });
    process.signal(name);
    expect(await run).toBe(exitCode);
    const written = titles(process.written.out);
    expect(written.length).toBeLessThan(PAGES);
    expect(written).toEqual(inTurn(written.length));
    expect(process.written.err).toBe('');
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(2);
  });

  it('ends in peace when nobody reads the output any more', async () => {
    const process = createFakeProcess();
    process.stdout._write = (_chunk, _encoding, done) => done(new Error('EPIPE'));
    expect(await process.run([...OFFLINE, ...files])).toBe(0);
    expect(process.written).toEqual({ out: '', err: '' });
  });
});
