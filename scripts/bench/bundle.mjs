// Builds the measuring programs of tests/bench, for Node or for a page.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../dependencies.mjs';

/** Builds `tests/bench/NAME.ts` into the folder and returns the path of the built file. */
export async function bundle(name, platform, folder) {
  const outfile = join(folder, `${name}.${platform === 'node' ? 'mjs' : 'js'}`);
  await build({
    entryPoints: [join(root, 'tests', 'bench', `${name}.ts`)],
    bundle: true,
    minify: true,
    outfile,
    platform,
    format: platform === 'node' ? 'esm' : 'iife',
    define: { __CONTACT__: '""' },
  });
  return outfile;
}
