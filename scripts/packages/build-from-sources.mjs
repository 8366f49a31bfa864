// Builds the Firefox package from the sources that reviewers get, as docs/release.md tells them to.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../dependencies.mjs';
import { readFolder } from './packages.mjs';
import { unzipFiles } from './zip-files.mjs';

/** Builds in a folder of its own; the packages of npm are those of this project, which come from the same lock file. */
function buildIn(folder, sources) {
  for (const [name, bytes] of unzipFiles(sources)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { CITEWELL_OUTPUT: _ours, ...env } = process.env;
  const { status, stderr } = spawnSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The sources do not build:\n${stderr}`);
  return readFolder(join(folder, '.output', 'firefox-mv3'));
}

/** Sentences about what differs between the Firefox package and what its sources build; none when they are the same. */
export function sourcesFaults(sources, extension) {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-sources-'));
  try {
    const built = buildIn(folder, sources);
    const shipped = unzipFiles(extension);
    const names = new Set([...built.keys(), ...shipped.keys()]);
    const isSame = (name) => built.has(name) && shipped.has(name) && Buffer.compare(built.get(name), shipped.get(name)) === 0;
    return [...names].filter((name) => !isSame(name)).map((name) => `${name} is not the same when it is built from the sources`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
