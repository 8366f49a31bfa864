import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseReference } from '../references/parse-reference.ts';

/** `npm run --silent parse -- FILE`: one reference string a line in, one CSL-JSON item a line out. */
export async function main(args: readonly string[], io: NodeJS.Process): Promise<number> {
  const [file] = args;
  if (!file) {
    io.stderr.write('usage: npm run --silent parse -- FILE\n');
    return 2;
  }
  for await (const line of createInterface({ input: createReadStream(file) })) io.stdout.write(`${JSON.stringify(parseReference(line))}\n`);
  return 0;
}
