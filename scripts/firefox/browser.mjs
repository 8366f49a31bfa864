// The part of Playwright's `BrowserContext` that the tests use, for a Firefox.
import { waitUntil } from '../wait-until.mjs';
import { makePage } from './page.mjs';

/** What BiDi tells of a tab that has gone to another address. */
const MOVES = ['navigationStarted', 'navigationCommitted', 'fragmentNavigated', 'historyUpdated', 'domContentLoaded', 'load'];

/** Runs in the browser's window. */
function setOnline(isOnline) {
  Services.io.offline = !isOnline;
}

/** The tabs of a Firefox, kept up to date by its events. */
export async function makeBrowser(firefox) {
  const { send, on, run, proxy } = firefox;
  const pages = new Map();

  function add({ context, url, parent }) {
    if (parent || pages.has(context)) return;
    pages.set(context, makePage(firefox, browser, { context, url }));
  }

  function move({ context, url }) {
    const page = pages.get(context);
    if (page) page.entry.url = url;
  }

  const browser = {
    firefox,
    pages: () => [...pages.values()],
    /** Asks which tabs there are and where: nothing tells of the extension's own pages when they go, nor always when they come. */
    async refresh() {
      const { contexts } = await send('browsingContext.getTree', {});
      const open = new Set(contexts.map(({ context }) => context));
      for (const context of pages.keys()) if (!open.has(context)) pages.delete(context);
      for (const tab of contexts) {
        add(tab);
        move(tab);
      }
    },
    async newPage() {
      const { context } = await send('browsingContext.create', { type: 'tab' });
      const page = await waitUntil('the new tab is there', () => pages.get(context));
      if (browser.viewport) await page.setViewportSize(browser.viewport);
      return page;
    },
    waitForEvent(name) {
      if (name !== 'page') throw new Error(`Nobody listens to "${name}" here.`);
      const known = new Set(pages.keys());
      return waitUntil('a new tab is open', async () => {
        await browser.refresh();
        return browser.pages().find(({ entry }) => !known.has(entry.context));
      });
    },
    async setOffline(offline) {
      proxy.setOffline(offline);
      await run(setOnline, !offline);
      // Each process of Firefox hears of it in its own time.
      const hasHeard = (page) => page.evaluate((wanted) => navigator.onLine === wanted, !offline);
      await waitUntil('every page has heard of it', async () => (await Promise.all(browser.pages().map(hasHeard))).every(Boolean));
    },
    /** Lets every page call `fn` by a name, with one word; of Firefox's and the extension's own pages such scripts are kept out. */
    async exposeFunction(name, fn) {
      on('script.message', ({ channel, data }) => channel === name && fn(data.value));
      const functionDeclaration = `(tell) => { globalThis[${JSON.stringify(name)}] = tell; }`;
      await send('script.addPreloadScript', { functionDeclaration, arguments: [{ type: 'channel', value: { channel: name } }] });
    },
    /** Firefox lets its tests read the clipboard by a preference (launch.mjs). */
    grantPermissions: async () => {},
    /** Size of the pages that are opened from now on. */
    viewport: null,
  };

  on('browsingContext.contextCreated', add);
  on('browsingContext.contextDestroyed', ({ context }) => pages.delete(context));
  for (const name of MOVES) on(`browsingContext.${name}`, move);
  await browser.refresh();
  return browser;
}
