import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CheckOptions } from './check-options.ts';
import { failureReason } from './failure-reason.ts';

/** The list itself could not be read, or not to its end; its message says why, in plain words that follow its name. */
export class UnreadableList extends Error {}

/**
 * The files to check, one by one: those named as arguments, then the lines of `--files-from`, read only as fast as they are checked.
 * Ends early when `signal` aborts; throws where the list cannot be read.
 */
export async function* listFiles(
  { files, filesFrom }: Pick<CheckOptions, 'files' | 'filesFrom'>,
  stdin: NodeJS.ReadableStream,
  signal: AbortSignal,
): AsyncGenerator<string> {
  yield* files;
  if (filesFrom === undefined) return;
  const input: NodeJS.ReadableStream = filesFrom === '-' ? stdin : createReadStream(filesFrom);
  // readline keeps a stream's error to itself: the list would just end.
  let failure: unknown = null;
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, signal });
  input.once('error', (error: unknown) => {
    failure = error;
    lines.close();
  });
  try {
    for await (const line of lines) if (line !== '') yield line;
  } catch (error) {
    failure = error;
  }
  if (failure) throw new UnreadableList(failureReason(failure));
}
