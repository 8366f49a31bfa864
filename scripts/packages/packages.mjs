// The packages for the stores: the extension for each browser, and the sources for Mozilla's reviewers.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../dependencies.mjs';
import { readVersion } from './version.mjs';
import { zipFiles } from './zip-files.mjs';

/** The browsers that a package is made for. */
export const BROWSERS = ['chrome', 'firefox', 'edge'];

const OUTPUT = join(root, '.output');
/** Packages are built here, so that the builds in .output stay what their tests have loaded. */
const WORKSHOP = join(root, '.cache', 'packages');

function run(command, ...args) {
  const env = { ...process.env, CITEWELL_OUTPUT: WORKSHOP };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'buffer', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed:\n${stdout}${stderr}`);
  return stdout;
}

/** All files below a folder by their path in it. */
export function readFolder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** The files of the extension, built anew for a browser. */
function buildFor(browser) {
  run('npx', 'wxt', 'build', '-b', browser);
  return readFolder(join(WORKSHOP, `${browser}-mv3`));
}

/** What the version control holds, as it is now in the work tree: enough to build every package (docs/release.md). */
function readSources() {
  const names = run('git', 'ls-files', '-z').toString().split('\0').filter(Boolean);
  return new Map(names.map((name) => [name, readFileSync(join(root, name))]));
}

/** Builds all packages anew: [{ name: 'citewell-0.1.0-chrome.zip', bytes }, ...]. */
export function makePackages() {
  const version = readVersion();
  const extensions = BROWSERS.map((browser) => ({ name: `citewell-${version}-${browser}.zip`, bytes: zipFiles(buildFor(browser)) }));
  return [...extensions, { name: `citewell-${version}-firefox-sources.zip`, bytes: zipFiles(readSources()) }];
}

/** Writes the packages to .output and returns a line about each: name, size and SHA-256. */
export function writePackages(packages) {
  mkdirSync(OUTPUT, { recursive: true });
  return packages.map(({ name, bytes }) => {
    writeFileSync(join(OUTPUT, name), bytes);
    return `${name}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${sha256(bytes)}`;
  });
}

/** The SHA-256 of some bytes in hexadecimal digits. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
