// Bundles TypeScript for Node and keeps the bundle for the next run. A kept bundle is used only while every file that went into it has
// the time and size that it had then, so that a stale one can never answer.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The path of a bundle of `entry`, a file below `root`, made anew in `folder` where the kept one is missing or old; packages in `external` stay out of it. */
export async function keptBundle(entry, folder, root, external = []) {
  const file = join(folder, `${basename(entry, '.ts')}.mjs`);
  if (isFresh(file, root)) return file;
  const started = Date.now();
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    external,
    define: { __CONTACT__: '""' },
  });
  const stamps = Object.keys(metafile.inputs).map((input) => [input, stampOf(join(root, input), started)]);
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`; // two runs may start at once: written whole or not at all
  writeFileSync(draft, `${STAMPS}${JSON.stringify(stamps)}\n${outputFiles[0].text}`);
  renameSync(draft, file);
  return file;
}

/** Opens the bundle's first line, which lists the files that went into it. */
const STAMPS = '// made of ';

function isFresh(file, root) {
  try {
    const [first] = readFileSync(file, 'utf8').split('\n', 1);
    return JSON.parse(first.slice(STAMPS.length)).every(([input, stamp]) => stampOf(join(root, input)) === stamp);
  } catch {
    return false; // never bundled, or a file is gone
  }
}

/** Time and size of a file; one changed since `started` may have been read before or after, and must not be trusted. */
function stampOf(file, started = Number.POSITIVE_INFINITY) {
  const { mtimeMs, size } = statSync(file);
  return mtimeMs < started ? `${mtimeMs} ${size}` : 'unknown';
}
