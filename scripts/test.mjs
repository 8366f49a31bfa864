#!/usr/bin/env node
// Runs every test: builds the extension, then unit and component tests, then the browser tests on the built extension, in
// Chromium and in Firefox. A browser test that failed runs once more when the others are done, which is then said. The last line
// is "N passed, N failed"; the exit code is 1 if anything failed.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findBrowser, mayDoWithoutBrowser } from './browsers.mjs';
import { ensureDependencies, root } from './dependencies.mjs';
import { runLanes } from './second-try.mjs';
import { countTap, countVitest } from './test-counts.mjs';

const BROWSERS = ['chromium', 'firefox'];
/** Files of tests/e2e that open no browser: they run once. */
const WITHOUT_BROWSER = ['command-line.test.mjs', 'packages.test.mjs', 'stand-in.test.mjs'];

/** Milliseconds; no file takes a fifth of it, also on a busy computer. A browser that answers no more must not keep the build server waiting. */
const LONGEST_FILE = 600_000;

ensureDependencies();
const chromium = findBrowser('chromium');
const reports = join(root, '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs a command; `isHeld` keeps what it says until it has ended, so that two do not speak at once. */
function run(command, args, { env = {}, isHeld = false } = {}) {
  const said = [`\n> ${[...Object.entries(env).map((pair) => pair.join('=')), command, ...args].join(' ')}\n`];
  if (!isHeld) process.stdout.write(said[0]);
  const output = isHeld ? 'pipe' : 'inherit';
  const all = { ...process.env, ...(chromium && { CHROMIUM: chromium }), ...env };
  const child = spawn(command, args, { cwd: root, env: all, stdio: ['ignore', output, output] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      if (isHeld) for (const chunk of said) process.stdout.write(chunk);
      resolve(code === 0);
    });
  });
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

async function runVitest() {
  const file = 'vitest.json';
  const projects = chromium ? [] : ['--project', 'unit'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, file)}`];
  return counted(await run('npx', ['vitest', 'run', ...projects, ...reporters]), file, (text) => countVitest(JSON.parse(text)));
}

/** The files of a browser: all but "x.firefox.test.mjs" for Chromium, all but "x.chromium.test.mjs" and those without a browser for Firefox. */
function filesFor(browser) {
  const others = BROWSERS.filter((name) => name !== browser);
  const isOthers = (file) => others.some((name) => file.endsWith(`.${name}.test.mjs`));
  return readdirSync(join(root, 'tests', 'e2e'))
    .filter((file) => file.endsWith('.test.mjs') && !isOthers(file))
    .filter((file) => browser === 'chromium' || !WITHOUT_BROWSER.includes(file))
    .map((file) => join('tests', 'e2e', file));
}

/** Runs one file in one browser: `await runInBrowser({ browser: 'firefox', file: 'tests/e2e/touch.test.mjs' })`. */
async function runInBrowser({ browser, file }) {
  const report = `${browser}-${basename(file, '.test.mjs')}.tap`;
  const to = (reporter, place) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${place}`];
  const flags = ['--test', `--test-timeout=${LONGEST_FILE}`, ...to('spec', 'stdout'), ...to('tap', join(reports, report))];
  const ok = await run(process.execPath, [...flags, file], { env: { CITEWELL_BROWSER: browser }, isHeld: true });
  return counted(ok, report, countTap);
}

/** One file at a time: windows of one browser take each other's focus, and a popup closes when it loses it. */
async function runBrowserTests() {
  const missing = BROWSERS.filter((browser) => !findBrowser(browser));
  for (const browser of missing)
    console.log(mayDoWithoutBrowser() ? `\nBROWSER TESTS SKIPPED: no ${browser}` : `\n${browser} was not found.`);
  const lanes = BROWSERS.filter(findBrowser).map((browser) => filesFor(browser).map((file) => ({ browser, file })));
  const { results, unsteady } = await runLanes(lanes, runInBrowser);
  for (const { browser, file } of unsteady)
    console.log(`\nUNSTEADY: ${file} passed in ${browser} only on a second run, alone. Its first run is above.`);
  return mayDoWithoutBrowser() ? results : [...results, ...missing.map(() => ({ passed: 0, failed: 1 }))];
}

async function runAll() {
  const built = (await run('npx', ['wxt', 'build'])) && (await run('npx', ['wxt', 'build', '-b', 'firefox']));
  const results = [{ passed: 0, failed: built ? 0 : 1 }, await runVitest()];
  // A build of an earlier run must not answer for this one.
  if (built) results.push(...(await runBrowserTests()));
  return results;
}

const results = await runAll();
const sum = (name) => results.reduce((total, result) => total + result[name], 0);
if (!BROWSERS.every(findBrowser) && sum('failed') > 0) console.log('\n"npm run setup -- --browser" installs the browsers.');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
