// What only Chromium itself can do, as the verbs of scripts/driver.mjs.
import { builtExtension, findWorker, openChromium, redirectFlags } from '../chromium.mjs';
import { waitUntil } from '../wait-until.mjs';
import { callInCard } from './card.mjs';
import { openMeter } from './meter.mjs';
import { openPopupWindow } from './popup.mjs';

/** Chromium's own errands (sign-in state, component updates, autofill); an extension page's CSP forbids Citewell these hosts. */
const OWN_ERRANDS = /(^|\.)(google|googleapis|gvt1)\.com$/;

/** Every host of the internet leads to `port`; `extension` null opens the browser without the extension. */
function openBrowser({ port, viewport, colorScheme, extension, keepsWelcome }) {
  const flags = port ? redirectFlags(port, true) : [];
  return openChromium({ flags, context: { viewport, colorScheme }, keepsWelcome, ...(extension === null && { extension }) });
}

async function inBackground(browser, fn, value) {
  return (await findWorker(browser)).evaluate(fn, value);
}

async function prepareKilling(browser) {
  const { host: id } = new URL((await findWorker(browser)).url());
  const page = await browser.newPage();
  // Any page of the extension's origin may reach its worker; this one runs nothing.
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const session = await browser.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { kill: () => session.send('ServiceWorker.stopAllWorkers'), close: () => page.close() };
}

async function openOwnPage(browser, path) {
  const { host } = new URL((await findWorker(browser)).url());
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${host}/${path}`);
  return page;
}

/** "Allow in Incognito" on the page of the settings, which has the extension start anew, and there only in the mode of developers. */
async function allowPrivate(browser) {
  const { host } = new URL((await findWorker(browser)).url());
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, host);
  await settings.close();
  return host;
}

/** Opens a private window with a page of the extension in it: `openPrivateWindow(browser, 'options.html')`. */
async function openPrivateWindow(browser, path) {
  const host = await allowPrivate(browser);
  const opener = await browser.newPage();
  await waitUntil('the extension has started anew', () => opener.goto(`chrome-extension://${host}/options.html`).catch(() => null));
  const [page] = await Promise.all([
    browser.waitForEvent('page'),
    opener.evaluate(() => void chrome.windows.create({ incognito: true, url: 'about:blank' })),
  ]);
  await opener.close();
  await page.goto(`chrome-extension://${host}/${path}`);
  return page;
}

/** Chromium hands no keys of the browser itself to a test; the event that they raise is the same. */
const pressCommand = (page, { name }) => inBackground(page.context(), (command) => chrome.commands.onCommand.dispatch(command), name);

async function watchIcons(browser) {
  await inBackground(browser, () => {
    globalThis.icons = [];
    const { setIcon } = chrome.action;
    chrome.action.setIcon = (details) => {
      globalThis.icons.push(details.path[16]);
      return setIcon.call(chrome.action, details);
    };
  });
  return () => inBackground(browser, () => globalThis.icons);
}

/** A screen that is touched: `(await useFinger(page)).tap(x, y)`. */
async function useFinger(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return {
    async tap(x, y) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}

/** What tells the paths of the scripts that a page of the extension has loaded until then. */
async function followScripts(page) {
  const paths = [];
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => url.startsWith('chrome-extension://') && paths.push(new URL(url).pathname));
  await session.send('Debugger.enable');
  return async () => paths;
}

/** What "Site access: on click" in the menu of the button does while the page is in front; the page of the settings is the only way to it. */
async function setSiteAccess(page, isAllowed) {
  const browser = page.context();
  const { host } = new URL((await findWorker(browser)).url());
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await page.bringToFront();
  await settings.evaluate(
    ([extensionId, hostAccess]) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    [host, isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK'],
  );
  await settings.close();
}

/** What a click on the button gives beside the popup: the tab in front (activeTab). `chrome.action.openPopup` is no click. */
async function clickButton(page) {
  await page.bringToFront();
  const browser = page.context();
  const { host } = new URL((await findWorker(browser)).url());
  const session = await browser.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const { targetId } = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  await session.send('Extensions.triggerAction', { id: host, targetId });
  await session.detach();
}

/** The worker goes with the answer. */
const restartExtension = (browser) => inBackground(browser, () => chrome.runtime.reload()).catch(() => {});

export const chromiumDriver = {
  heapNotedEachLoad: 0,
  openBrowser,
  inBackground,
  prepareKilling,
  openOwnPage,
  openPrivateWindow,
  openPopupWindow,
  openMeter,
  callInCard,
  pressCommand,
  watchIcons,
  followScripts,
  setSiteAccess,
  clickButton,
  useFinger,
  restartExtension,
  builtExtension,
  isOwnErrand: (host) => OWN_ERRANDS.test(host),
  /** A page of the browser itself, where no extension may be. */
  browserPage: 'chrome://version',
  /** An extension that starts anew leaves the open pages as they are. */
  renewsOpenPages: false,
};
