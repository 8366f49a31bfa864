import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../lib/cli/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'citewell-parse-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): Writable =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written[key] += chunk.toString();
        done();
      },
    });
  const io = { stdout: sink('out'), stderr: sink('err') } as unknown as NodeJS.Process;
  return { code: await main(args, io), ...written };
}

const ENTRY = 'Adams C. Walking. Spine 2010;35:12–9.';
const ITEM =
  '{"type":"article-journal","title":"Walking","container-title":"Spine","volume":"35","page":"12-9","author":[{"family":"Adams","given":"C"}],"issued":{"date-parts":[[2010]]}}';

describe('npm run parse', () => {
  it.each([
    ['lines ended as on Unix', `${ENTRY}\n???\n${ENTRY}\n`],
    ['lines ended as on Windows', `${ENTRY}\r\n???\r\n${ENTRY}`],
    ['a byte order mark', `\ufeff${ENTRY}\n???\n${ENTRY}\n`],
  ])('writes one item a line, {} where nothing can be read, for %s', async (name, content) => {
    expect(await run(file(`${name}.txt`, content))).toEqual({ code: 0, out: `${ITEM}\n{}\n${ITEM}\n`, err: '' });
  });

  it('answers an empty line with {}, so that lines keep their numbers', async () => {
    expect((await run(file('gap.txt', `${ENTRY}\n\n${ENTRY}\n`))).out).toBe(`${ITEM}\n{}\n${ITEM}\n`);
  });

  it('reads UTF-16 by its byte order mark', async () => {
    expect((await run(file('utf16.txt', Buffer.from(`\ufeff${ENTRY}\n`, 'utf16le')))).out).toBe(`${ITEM}\n`);
  });

  it('writes nothing for an empty file', async () => {
    expect(await run(file('empty.txt', ''))).toEqual({ code: 0, out: '', err: '' });
  });

  it('keeps the order over many batches', async () => {
    const years = Array.from({ length: 3000 }, (_, i) => 1000 + (i % 900));
    const { out } = await run(file('many.txt', years.map((page) => `Adams C. Walking. Spine 2010;35:${page}.`).join('\n')));
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => Number(JSON.parse(line).page)),
    ).toEqual(years);
  });

  it.each([
    ['a missing file', join(folder, 'none.txt'), 'does not exist'],
    ['a folder', folder, 'is a folder'],
    ['a picture', file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), 'is not text'],
  ])('names %s and what is wrong with it', async (_name, path, reason) => {
    const { code, out, err } = await run(path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${path}: ${reason}`);
  });

  it.each([[[]], [['a.txt', 'b.txt']], [['--format']]])('shows the usage for the arguments %j', async (args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^usage: npm run --silent parse -- FILE/);
  });
});
