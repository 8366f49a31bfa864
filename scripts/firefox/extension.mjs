// The built extension in a Firefox: added anew for each session, its background reached, stopped and restarted.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dependencies.mjs';
import { waitUntil } from '../wait-until.mjs';
import { EXTENSION_ID } from './privileged.mjs';

/** The built extension for Firefox. */
export const builtExtension = join(root, '.output', 'firefox-mv3');
const BACKGROUND = { view: 'background' };

/** Run in the browser's window, as all functions that take the id first. */
function originOf(id) {
  return WebExtensionPolicy.getByID(id)?.getURL('') ?? null;
}

async function setPermissions(id, isGiven, permissions) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[isGiven ? 'add' : 'remove'](
    id,
    { permissions: [], origins: [], data_collection: [], ...permissions },
    extension,
  );
}

async function wake(id) {
  await WebExtensionPolicy.getByID(id).extension.wakeupBackground?.();
}

async function stop(id) {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Puts the button into the toolbar, as readers do who use it: from the panel behind the puzzle piece a popup opens in two steps. */
function pinButton(id) {
  const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
  const { widget } = apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  window.CustomizableUI.addWidgetToArea(widget.id, 'nav-bar');
}

/** The keys of the manifest are keys of the window; the tests' own keyboard reaches pages alone. */
function pressKey(key) {
  document.querySelector(`keyset[id^=ext-keyset] key[key="${key}"]`).doCommand();
}

/** Every picture of the toolbar button from now on. */
async function recordIcons(id) {
  const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
  const { action } = apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  const { setProperty } = action;
  window.citewellIcons = [];
  action.setProperty = (details, name, value) => {
    if (name === 'icon') window.citewellIcons.push(new URL(value[16]).pathname);
    return setProperty.call(action, details, name, value);
  };
}

/** "Run in Private Windows" on the add-on's page, which has the add-on start anew. */
async function allowPrivate(id) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

const addressOf = (firefox) => firefox.run(originOf, EXTENSION_ID);

/** What the reader's answer to Firefox's question for consent does (data_collection_permissions). */
export const setConsent = ({ firefox }, isGiven) =>
  firefox.run(setPermissions, EXTENSION_ID, isGiven, { data_collection: ['websiteContent'] });

/** What the switches on the add-on's page do. */
export const setSiteAccess = ({ firefox }, isAllowed) =>
  firefox.run(setPermissions, EXTENSION_ID, isAllowed, { origins: ['http://*/*', 'https://*/*'] });

/** Takes the extension away, and with it all that it knew and its pages. */
export async function removeExtension(firefox) {
  if (await addressOf(firefox)) await firefox.uninstall(EXTENSION_ID);
}

/** Adds the extension. Consent to send entries is given, unless the test is about asking for it. */
export async function addExtension(firefox, browser, { keepsWelcome, hasConsent }) {
  if (!existsSync(join(builtExtension, 'manifest.json')))
    throw new Error(`No built extension in ${builtExtension}; run "npx wxt build -b firefox".`);
  await firefox.install(builtExtension);
  await firefox.run(pinButton, EXTENSION_ID);
  if (hasConsent) await setConsent({ firefox }, true);
  const isWelcome = (page) => page.url().endsWith('/welcome.html');
  const welcome = await waitUntil('the first page is open', async () => {
    await browser.refresh();
    return browser.pages().find(isWelcome);
  });
  if (!keepsWelcome) await welcome.close();
}

/** Opens a private window with a page of the extension in it: `openPrivateWindow(browser, 'options.html')`. */
export async function openPrivateWindow(browser, path) {
  const { firefox } = browser;
  await firefox.run(allowPrivate, EXTENSION_ID);
  const [page] = await Promise.all([browser.waitForEvent('page'), firefox.run(() => void window.OpenBrowserWindow({ private: true }))]);
  // Firefox's own first page would else come over it.
  await waitUntil('the window is there', () => page.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'));
  await page.goto(`${await addressOf(firefox)}${path}`);
  return page;
}

export async function inBackground(browser, fn, ...values) {
  await browser.firefox.run(wake, EXTENSION_ID);
  return browser.firefox.runIn(BACKGROUND, fn, ...values);
}

/** Firefox ends the background of an idle extension; this does it at once. */
export async function prepareKilling(browser) {
  return { kill: () => browser.firefox.run(stop, EXTENSION_ID), close: async () => {} };
}

export async function openOwnPage(browser, path) {
  const page = await browser.newPage();
  await page.goto(`${await addressOf(browser.firefox)}${path}`);
  return page;
}

/** "Alt+Shift+D" -> the command that the manifest has at the key D. */
export const pressCommand = (page, { keys }) => page.firefox.run(pressKey, keys.split('+').at(-1));

export async function watchIcons({ firefox }) {
  await firefox.run(recordIcons, EXTENSION_ID);
  return () => firefox.run(() => window.citewellIcons);
}

export const restartExtension = (browser) => inBackground(browser, () => browser.runtime.reload()).catch(() => {});
