import { readFile } from 'node:fs/promises';
import { parseReference } from '../references/parse-reference.ts';
import { byteOrderMark, isBinary } from './byte-order-mark.ts';
import { failureReason } from './failure-reason.ts';
import { writeOut } from './write-out.ts';

/** Exit codes of `npm run parse` (docs/cli.md). */
const READ = 0;
const UNREADABLE = 1;
const WRONG_USAGE = 2;
const USAGE = 'usage: npm run --silent parse -- FILE   (one reference a line; one CSL-JSON item a line comes out)\n';
/** Bytes looked at to tell text from other files. */
const SNIFFED = 8192;
/** Characters written at once: small enough to stream, large enough not to cost a system call a line. */
const BATCH = 65_536;

/** `npm run --silent parse -- FILE`: one reference string a line in, one CSL-JSON item a line out, `{}` where nothing can be read. */
export async function main(args: readonly string[], io: NodeJS.Process): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith('--')) {
    io.stderr.write(USAGE);
    return WRONG_USAGE;
  }
  const read = await readLines(file);
  if ('error' in read) {
    io.stderr.write(`Citewell: ${file}: ${read.error}\n`);
    return UNREADABLE;
  }
  let isClosed = false;
  io.stdout.once('error', () => {
    isClosed = true; // "| head" has seen enough
  });
  let batch = '';
  for (const line of read.lines) {
    batch += `${JSON.stringify(parseReference(line))}\n`;
    if (batch.length < BATCH) continue;
    if (isClosed) return READ;
    await writeOut(io.stdout, batch);
    batch = '';
  }
  if (!isClosed) await writeOut(io.stdout, batch);
  return READ;
}

/** The lines of a text file, or in plain words why there are none; bad input is an answer, never an exception. */
async function readLines(file: string): Promise<{ readonly lines: readonly string[] } | { readonly error: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { error: failureReason(error) };
  }
  if (isBinary(bytes, SNIFFED)) return { error: 'is not text; Citewell reads one reference a line' };
  const lines = new TextDecoder(byteOrderMark(bytes) ?? 'utf-8').decode(bytes).split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return { lines };
}
