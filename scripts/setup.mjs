#!/usr/bin/env node
// Sets up what a command needs: `node scripts/setup.mjs [--browser]`, the second with Chromium and Firefox. Says nothing when all is there.
import { parseArgs } from 'node:util';
import { ensureBrowsers, findBrowser, mayDoWithoutBrowser } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';

const { values } = parseArgs({ options: { browser: { type: 'boolean' } } });
const names = values.browser ? ['chromium', 'firefox'] : [];

ensureDependencies();
try {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && mayDoWithoutBrowser())
    console.error(`BROWSER TESTS SKIPPED: no ${missing.join(', no ')}, and ALLOW_NO_BROWSER=1.`);
  else if (names.length > 0) ensureBrowsers(names);
} catch (error) {
  console.error(`Citewell: ${error.message}`);
  process.exit(1);
}
