// Opens Chromium with the built, unchanged extension, its metadata services redirected to the stand-in.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { root } from './dependencies.mjs';
import { SERVICE_HOSTS } from './stand-in/stand-in.mjs';
import { waitUntil } from './wait-until.mjs';

/** The built extension for Chromium. */
export const builtExtension = join(root, '.output', 'chrome-mv3');

const QUIET = ['--no-first-run', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Without a display Chromium thinks of a screen of 800 x 600, which squeezes the popup; Chromium with a display ignores this. */
const SCREEN = '--screen-info={1600x1200}';

/** The flags that send the services' hosts to the stand-in; any other host is not found, or with `catchAll` goes there as well. */
export function redirectFlags(port, catchAll = false) {
  const rules = catchAll
    ? [`MAP * 127.0.0.1:${port}`]
    : [...SERVICE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  return [`--host-resolver-rules=${[...rules, 'EXCLUDE 127.0.0.1'].join(',')}`, '--ignore-certificate-errors'];
}

/**
 * Opens Chromium with a profile of its own, which `close` removes. `flags` are added to its command line; `extension` null
 * opens it without the extension; `context` are options of Playwright's browser context. The page that greets new readers is closed
 * unless `keepsWelcome`: it would stand in front of everything.
 */
export async function openChromium({ headless = true, flags = [], extension = builtExtension, context = {}, keepsWelcome = false } = {}) {
  const { chromium } = await import('playwright');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; "npm run setup -- --browser" installs it.');
  if (extension && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`No built extension in ${extension}; run "npx wxt build".`);
  const profile = mkdtempSync(join(tmpdir(), 'citewell-profile-'));
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  // Chromium refuses its sandbox to root, which is what a build server's container runs as.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    args: [...QUIET, SCREEN, ...sandbox, ...load, ...flags],
    ...context,
  });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    if (extension && !keepsWelcome) await closeWelcome(browser);
  } catch (error) {
    // A browser left open would keep the test run alive for ever.
    await close();
    throw error;
  }
  return { browser, close };
}

async function closeWelcome(browser) {
  const isWelcome = (page) => page.url().endsWith('/welcome.html');
  const welcome = await waitUntil('the first page is open', () => browser.pages().find(isWelcome));
  if (browser.pages().length === 1) await browser.newPage();
  await welcome.close();
}

/** The extension's background worker, waited for where it has not started yet. */
export async function findWorker(browser) {
  return browser.serviceWorkers().at(-1) ?? (await browser.waitForEvent('serviceworker', { timeout: 15_000 }));
}
