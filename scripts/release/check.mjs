#!/usr/bin/env node
// Runs everything that a release needs and prints a table. Usage: npm run release:check [-- --rehearsal] [--without-tests]
// A rehearsal is content with notes under "Unreleased"; without the tests it is no proof, and the table says so.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, root } from '../dependencies.mjs';

ensureDependencies();
const { values } = parseArgs({
  options: { rehearsal: { type: 'boolean', default: false }, 'without-tests': { type: 'boolean', default: false } },
});
const { BROWSERS, makePackages, sha256, writePackages } = await import('../packages/packages.mjs');
const { unzipFiles } = await import('../packages/zip-files.mjs');
const { readVersion } = await import('../packages/version.mjs');
const { sourcesFaults } = await import('../packages/build-from-sources.mjs');
const { packageFaults } = await import('./inspect-package.mjs');
const { firefoxFaults } = await import('./lint-firefox.mjs');
const { hasDay, notesOf } = await import('./changelog.mjs');

const version = readVersion();
let packages = [];
const extensionOf = (browser) => packages.find(({ name }) => name.endsWith(`-${browser}.zip`));

/** A command that must end well; its output is shown. */
function command(...words) {
  return () => {
    const { status } = spawnSync(words[0], words.slice(1), { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    return status === 0 ? [] : [`"${words.join(' ')}" ended with ${status}`];
  };
}

function treeFaults() {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

function versionFaults() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const isNoted = values.rehearsal ? notesOf(changelog, version) || notesOf(changelog, 'Unreleased') : hasDay(changelog, version);
  return [
    ...(lock.version === version && lock.packages[''].version === version ? [] : [`package-lock.json says ${lock.version}`]),
    ...(isNoted ? [] : [`CHANGELOG.md has no heading "## ${version} - YYYY-MM-DD"`]),
  ];
}

function buildFaults() {
  packages = makePackages();
  const again = makePackages();
  console.log(writePackages(packages).join('\n'));
  return packages
    .filter(({ bytes }, i) => sha256(bytes) !== sha256(again[i].bytes))
    .map(({ name }) => `${name} differs between two runs from the same sources`);
}

/** What is checked, in this order; each answers with sentences about what is wrong, null is left out. */
const STEPS = [
  ['the work tree is clean', treeFaults],
  ['versions and notes agree', versionFaults],
  ['packages are the same in two runs', buildFaults],
  ...BROWSERS.map((browser) => [
    `the package for ${browser}: policy, permissions, licences, no code from elsewhere`,
    () => packageFaults(browser, version, unzipFiles(extensionOf(browser).bytes)),
  ]),
  ['the sources build the same Firefox package', () => sourcesFaults(extensionOf('firefox-sources').bytes, extensionOf('firefox').bytes)],
  [
    "Mozilla's linter: no errors, warnings explained",
    () => firefoxFaults(join(root, '.output', extensionOf('firefox').name), unzipFiles(extensionOf('firefox').bytes)),
  ],
  ['types', command('npm', 'run', '--silent', 'typecheck')],
  ['linters', command('npm', 'run', '--silent', 'lint')],
  ['every test', values['without-tests'] ? null : command('npm', 'test')],
  ['the build that is measured', command('npx', 'wxt', 'build')],
  ['size', command('npm', 'run', '--silent', 'size')],
];

async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    return [error.message];
  }
}

function resultOf([first, ...others]) {
  if (first === undefined) return 'ok';
  return others.length === 0 ? first.split('\n', 1)[0] : `${others.length + 1} faults, see above`;
}

const rows = [];
for (const [name, step] of STEPS) {
  console.log(`\n=== ${name}`);
  const begun = Date.now();
  const faults = step ? await attempt(step) : ['left out'];
  for (const fault of faults) console.log(`  ${fault}`);
  rows.push({ name, seconds: (Date.now() - begun) / 1000, faults });
}
console.log(`\nCitewell ${version}${values.rehearsal ? ' (rehearsal)' : ''}\n`);
console.log('| check | result | seconds |\n|---|---|---|');
for (const { name, seconds, faults } of rows) console.log(`| ${name} | ${resultOf(faults)} | ${seconds.toFixed(1)} |`);
const failed = rows.filter(({ faults }) => faults.length > 0).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
