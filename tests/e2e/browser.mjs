// The harness of the browser tests: the shipped build in Chromium or Firefox, the sample pages, the stand-in behind TLS.
import { after } from 'node:test';
import { driver } from '../../scripts/driver.mjs';
import { startPageServer } from '../../scripts/page-server.mjs';
import { SERVICE_HOSTS, startStandIn } from '../../scripts/stand-in/stand-in.mjs';

/** A window in which the sample article shows its sidebar. */
export const VIEWPORT = { width: 1200, height: 800 };

// A browser that the sessions of a test file share ends with the file.
after(() => driver.closeShared?.());

function countHosts(requests) {
  const counts = {};
  for (const { host } of requests) if (!driver.isOwnErrand(host)) counts[host] = (counts[host] ?? 0) + 1;
  return counts;
}

/**
 * Opens the shipped build with a page of its own. Every host of the internet leads to the stand-in, so that
 * `askedHosts()`, { host: number of requests }, shows each host that anything asked, known or not. In a browser that asks for
 * consent before anything is sent, it has been given unless `hasConsent` is false.
 */
export async function openSession({ colorScheme = 'light', keepsWelcome = false, hasConsent = true } = {}) {
  const [pages, standIn] = await Promise.all([startPageServer(), startStandIn({ tls: true })]);
  const closeServers = () => Promise.all([pages.close(), standIn.close()]);
  const onPlainRequest = (request) => standIn.requests.push(request);
  const options = { port: standIn.port, onPlainRequest, viewport: VIEWPORT, colorScheme, keepsWelcome, hasConsent };
  const { browser, close } = await driver.openBrowser(options).catch(async (error) => {
    // A server left open would keep the test run alive for ever.
    await closeServers();
    throw error;
  });
  return {
    browser,
    page: browser.pages()[0] ?? (await browser.newPage()),
    pages,
    standIn,
    sampleArticle: `${pages.origin}/sample-article/`,
    askedHosts: () => countHosts(standIn.requests),
    strangeHosts: () => Object.keys(countHosts(standIn.requests)).filter((host) => !SERVICE_HOSTS.includes(host)),
    close: async () => {
      await close();
      await closeServers();
    },
  };
}

/** What `readWithoutCitewell` has read, by path: the pages are files, and a browser takes seconds to start. */
const untouched = new Map();

/** The page as a browser without Citewell has it: the whole DOM as HTML. */
export function readWithoutCitewell(url) {
  const { pathname } = new URL(url);
  if (!untouched.has(pathname)) untouched.set(pathname, readInBareBrowser(url));
  return untouched.get(pathname);
}

async function readInBareBrowser(url) {
  const { browser, close } = await driver.openBrowser({ extension: null, viewport: VIEWPORT });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await readDom(page);
  } finally {
    await close();
  }
}

/** The page's whole DOM as HTML, Citewell's one host element aside. */
export function readDom(page) {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    for (const host of copy.querySelectorAll('citewell-card')) host.remove();
    return copy.outerHTML;
  });
}

/** Ends the background, as the browser does after some idle time. */
export async function killWorker(browser) {
  const { kill, close } = await prepareKilling(browser);
  await kill();
  await close();
}

/** The same in two steps, for a moment that must not be missed: `const { kill, close } = await prepareKilling(browser)`. */
export const prepareKilling = (browser) => driver.prepareKilling(browser);
