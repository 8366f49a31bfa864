// Bytes of the shipped files, plain and as a network would carry them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../dependencies.mjs';
import { shippedFiles } from '../shipped-files.mjs';

/** The same files that `npm run size` holds to their limits. */
export function benchSizes() {
  const sizes = Object.entries(shippedFiles()).map(([name, files]) => {
    const contents = files.map((file) => readFileSync(join(root, file)));
    const sum = (sizeOf) => contents.reduce((total, content) => total + sizeOf(content), 0);
    return { name, bytes: sum(({ length }) => length), gzipped: sum((content) => gzipSync(content, { level: 9 }).length) };
  });
  const of = (wanted) => sizes.find(({ name }) => name === wanted);
  return {
    values: { 'size.gate': of('gate').bytes, 'size.engineGz': of('engine').gzipped, 'size.popupGz': of('popup').gzipped },
    table: {
      title: 'Shipped files',
      columns: ['file', 'bytes', 'gzipped'],
      rows: sizes.map(({ name, bytes, gzipped }) => [name, bytes, gzipped]),
    },
  };
}
