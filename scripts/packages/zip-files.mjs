// Zip archives that are the same byte for byte whenever and wherever they are made from the same files.
import { unzipSync, zipSync } from 'fflate';

/** The first day that a zip archive can name, in local time, which is what it stores: the same bytes in every time zone. */
const NO_DAY = new Date(1980, 0, 1);

/** Packs files: `zipFiles(new Map([['manifest.json', bytes]]))`. Order, times and compression do not depend on the machine. */
export function zipFiles(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_DAY });
}

/** The files of an archive by their name. */
export const unzipFiles = (bytes) => new Map(Object.entries(unzipSync(bytes)));
