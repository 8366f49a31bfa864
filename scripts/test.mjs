#!/usr/bin/env node
// Runs every test: builds the extension, then unit and component tests, then the browser tests on the built extension.
// The last line is "N passed, N failed"; the exit code is 1 if anything failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, mayDoWithoutBrowser } from './browsers.mjs';
import { ensureDependencies, root } from './dependencies.mjs';
import { countTap, countVitest } from './test-counts.mjs';

ensureDependencies();
const chromium = findBrowser('chromium');
const reports = join(root, '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function run(command, ...args) {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, ...(chromium && { CHROMIUM: chromium }) };
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Reads a runner's own counts; a runner that failed without a failed test, or left no counts, is one failure. */
function counted(ok, file, count) {
  try {
    const { passed, failed } = count(readFileSync(join(reports, file), 'utf8'));
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runVitest() {
  const file = 'vitest.json';
  const projects = chromium ? [] : ['--project', 'unit'];
  const ok = run('npx', 'vitest', 'run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, file)}`);
  return counted(ok, file, (text) => countVitest(JSON.parse(text)));
}

function runBrowserTests() {
  const folder = join('tests', 'e2e');
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.mjs'));
  const file = 'browser.tap';
  const to = (reporter, place) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${place}`];
  // One file at a time: browsers that run side by side take each other's focus, and a popup closes when it loses it.
  const flags = ['--test', '--test-concurrency=1', ...to('spec', 'stdout'), ...to('tap', join(reports, file))];
  const ok = run(process.execPath, ...flags, ...files.map((name) => join(folder, name)));
  return counted(ok, file, countTap);
}

function runAll() {
  const built = run('npx', 'wxt', 'build');
  const results = [{ passed: 0, failed: built ? 0 : 1 }, runVitest()];
  if (!chromium && mayDoWithoutBrowser()) console.log('\nBROWSER TESTS SKIPPED');
  else if (!chromium) results.push({ passed: 0, failed: 1 });
  // A build of an earlier run must not answer for this one.
  else if (built) results.push(runBrowserTests());
  return results;
}

const results = runAll();
const sum = (name) => results.reduce((total, result) => total + result[name], 0);
if (!chromium && sum('failed') > 0) console.log('\nChromium was not found; "npm run setup -- --browser" installs it.');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
