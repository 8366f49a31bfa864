// What only Firefox itself can do, as the verbs of scripts/driver.mjs.
import { makeBrowser } from './browser.mjs';
import {
  addExtension,
  builtExtension,
  inBackground,
  openOwnPage,
  openPrivateWindow,
  prepareKilling,
  pressCommand,
  removeExtension,
  restartExtension,
  setConsent,
  setSiteAccess,
  watchIcons,
} from './extension.mjs';
import { launchFirefox } from './launch.mjs';
import { openMeter } from './meter.mjs';
import { openPopupWindow } from './popup.mjs';
import { answerQuestion } from './question.mjs';

/** Firefox's own errands: its settings, its add-ons, whether there is a captive portal. An extension page's CSP forbids Citewell these hosts. */
const OWN_ERRANDS = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)$/;

/** The Firefox of this test file; starting one for each session would cost more than all tests in it. */
let shared = null;

async function start() {
  const firefox = await launchFirefox();
  try {
    return { firefox, browser: await makeBrowser(firefox) };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** Leaves the one blank tab of a Firefox that has just started. */
async function clear({ firefox, browser }) {
  await browser.setOffline(false);
  await removeExtension(firefox);
  await browser.refresh();
  const blank = await browser.newPage();
  for (const page of browser.pages()) if (page !== blank) await page.close();
}

/** Every host of the internet leads to `port`, or to `onPlainRequest` where no TLS is spoken; `extension` null opens a Firefox of its own without the extension. */
async function openBrowser({ port, onPlainRequest, viewport, colorScheme, extension, keepsWelcome = false, hasConsent = true }) {
  if (colorScheme === 'dark') throw new Error('The tests drive Firefox in the light only.');
  const isOwn = extension === null;
  if (!isOwn) shared ??= await start();
  const opened = isOwn ? await start() : shared;
  const { firefox, browser } = opened;
  browser.viewport = viewport;
  await clear(opened);
  firefox.proxy.lead(port ?? null, onPlainRequest);
  if (!isOwn) await addExtension(firefox, browser, { keepsWelcome, hasConsent });
  return { browser, close: isOwn ? firefox.close : async () => {} };
}

/** Ends the Firefox of this test file; called once, after its last test. */
async function closeShared() {
  await shared?.firefox.close();
  shared = null;
}

/** A screen that is touched: `(await useFinger(page)).tap(x, y)`. */
const useFinger = async (page) => page.finger;

/** Runs beside a page: a debugger of the browser itself knows the scripts of the page. */
function listScripts() {
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const box = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
  addDebuggerToGlobal(box);
  const tool = new box.Debugger(content);
  const paths = tool.findSources().flatMap(({ url }) => (/^moz-extension:.*\.js$/.test(url) ? [new URL(url).pathname] : []));
  tool.removeAllDebuggees();
  return paths;
}

/** What tells the paths of the scripts that a page of the extension has loaded until then. */
const followScripts = async (page) => () => page.firefox.runOver({ tab: page.entry.context }, listScripts);

const callInCard = (page, script, ...values) =>
  page.firefox.runIn({ tab: page.entry.context }, `(...values) => card && (${script})(card, ...values)`, ...values);

export const firefoxDriver = {
  /** Bytes of its heap that the browser notes for itself with each load: 1,050 to 1,490 were seen without any extension. */
  heapNotedEachLoad: 2_000,
  openBrowser,
  closeShared,
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
  setConsent,
  answerQuestion,
  /** Firefox takes a popup that a test opens for one that the reader has clicked. */
  clickButton: async () => {},
  useFinger,
  restartExtension,
  builtExtension,
  isOwnErrand: (host) => OWN_ERRANDS.test(host),
  browserPage: 'about:support',
  /** An extension that starts anew is put into the open pages at once. */
  renewsOpenPages: true,
};
