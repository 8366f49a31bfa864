#!/usr/bin/env node
// Sets up what a command needs: `node scripts/setup.mjs [--browser] [--firefox]`. Says nothing when all is there.
import { parseArgs } from 'node:util';
import { ensureBrowsers, findBrowser, mayDoWithoutBrowser } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';

const { values } = parseArgs({ options: { browser: { type: 'boolean' }, firefox: { type: 'boolean' } } });
const names = [...(values.browser ? ['chromium'] : []), ...(values.firefox ? ['firefox'] : [])];

ensureDependencies();
try {
  const skips = names.length > 0 && mayDoWithoutBrowser() && names.some((name) => !findBrowser(name));
  if (skips) console.error('BROWSER TESTS SKIPPED: no browser, and ALLOW_NO_BROWSER=1.');
  else if (names.length > 0) ensureBrowsers(names);
} catch (error) {
  console.error(`Citewell: ${error.message}`);
  process.exit(1);
}
