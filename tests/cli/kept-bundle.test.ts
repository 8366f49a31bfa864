import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = new URL('../../scripts/kept-bundle.mjs', import.meta.url).href;
let root = '';
const file = (name: string): string => join(root, name);

/** Bundles a.ts in a process of its own, as the command does, and says what it answers. */
function run(): string {
  const code = `const { keptBundle } = await import(${JSON.stringify(SCRIPT)});
    const bundle = await keptBundle(${JSON.stringify(file('a.ts'))}, ${JSON.stringify(file('kept'))}, ${JSON.stringify(root)});
    process.stdout.write((await import(${JSON.stringify(pathToFileURL(file('kept/a.mjs')).href)})).answer + bundle.slice(-5));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

/** Writes a source of some minutes ago. */
function write(name: string, text: string, minutesAgo: number): void {
  writeFileSync(file(name), text);
  const time = Date.now() / 1000 - 60 * minutesAgo;
  utimesSync(file(name), time, time);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'citewell-'));
  write('a.ts', "export { answer } from './b.ts';", 9);
  write('b.ts', "export const answer: string = 'one ';", 9);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a kept bundle', () => {
  it('is made once and used while the sources stay as they are', () => {
    expect(run()).toBe('one a.mjs');
    const made = statSync(file('kept/a.mjs')).mtimeMs;
    expect(run()).toBe('one a.mjs');
    expect(statSync(file('kept/a.mjs')).mtimeMs).toBe(made);
  });

  it('is made anew when any source that went into it changes', () => {
    write('b.ts', "export const answer: string = 'two ';", 5);
    expect(run()).toBe('two a.mjs');
  });

  it('is not trusted when a source changed while it was made', () => {
    write('b.ts', "export const answer: string = 'now ';", -1);
    expect(run()).toBe('now a.mjs');
    const made = statSync(file('kept/a.mjs')).mtimeMs;
    expect(run()).toBe('now a.mjs');
    expect(statSync(file('kept/a.mjs')).mtimeMs).toBeGreaterThan(made);
  });
});
