// The harness of the browser tests: the shipped build in Chromium, the sample pages, the stand-in behind TLS.
import { findWorker, openChromium, redirectFlags } from '../../scripts/chromium.mjs';
import { startPageServer } from '../../scripts/page-server.mjs';
import { SERVICE_HOSTS, startStandIn } from '../../scripts/stand-in/stand-in.mjs';

/** A window in which the sample article shows its sidebar. */
export const VIEWPORT = { width: 1200, height: 800 };

/** Chromium's own errands (sign-in state, component updates, autofill); an extension page's CSP forbids Citewell these hosts. */
const CHROMIUMS_OWN = /(^|\.)(google|googleapis|gvt1)\.com$/;

function countHosts(requests) {
  const counts = {};
  for (const { host } of requests) if (!CHROMIUMS_OWN.test(host)) counts[host] = (counts[host] ?? 0) + 1;
  return counts;
}

/**
 * Opens the shipped build with a page of its own. Every host of the internet leads to the stand-in, so that
 * `askedHosts()`, { host: number of requests }, shows each host that anything asked, known or not.
 */
export async function openSession({ colorScheme = 'light', keepsWelcome = false } = {}) {
  const [pages, standIn] = await Promise.all([startPageServer(), startStandIn({ tls: true })]);
  const closeServers = () => Promise.all([pages.close(), standIn.close()]);
  const context = { viewport: VIEWPORT, colorScheme };
  const { browser, close } = await openChromium({ flags: redirectFlags(standIn.port, true), context, keepsWelcome }).catch(
    async (error) => {
      // A server left open would keep the test run alive for ever.
      await closeServers();
      throw error;
    },
  );
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

/** The page as a browser without Citewell has it: the whole DOM as HTML. */
export async function readWithoutCitewell(url) {
  const { browser, close } = await openChromium({ extension: null, context: { viewport: VIEWPORT } });
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

/** Ends the background worker, as the browser does after some idle time. */
export async function killWorker(browser) {
  const { kill, close } = await prepareKilling(browser);
  await kill();
  await close();
}

/** The same in two steps, for a moment that must not be missed: `const { kill, close } = await prepareKilling(browser)`. */
export async function prepareKilling(browser) {
  const { host: id } = new URL((await findWorker(browser)).url());
  const page = await browser.newPage();
  // Any page of the extension's origin may reach its worker; this one runs nothing.
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const session = await browser.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { kill: () => session.send('ServiceWorker.stopAllWorkers'), close: () => page.close() };
}
