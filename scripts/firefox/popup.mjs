// The real toolbar popup of Firefox, driven from the browser's own window.
import { KEY_CODES } from '../key-codes.mjs';
import { waitUntil } from '../wait-until.mjs';
import { EXTENSION_ID } from './privileged.mjs';

const POPUP = { view: 'popup' };

/** Runs in the browser's window, as the three below. */
async function open(id) {
  const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
  await apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).openPopup(window, false);
}

function isOpen(id) {
  return [...WebExtensionPolicy.getByID(id).extension.views].some(({ viewType }) => viewType === 'popup');
}

function hide(id) {
  const popup = [...WebExtensionPolicy.getByID(id).extension.views].find(({ viewType }) => viewType === 'popup');
  popup?.xulBrowser.closest('panel').hidePopup();
}

async function photograph(id) {
  const popup = [...WebExtensionPolicy.getByID(id).extension.views].find(({ viewType }) => viewType === 'popup');
  const bitmap = await popup.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();
}

/** Runs beside the popup. */
function clickAt({ x, y }) {
  for (const type of ['mousedown', 'mouseup']) content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
}

/** Runs beside the popup: types a key into what has the focus there. */
function pressKey(key, keyCode) {
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keys.beginInputTransactionForTests(content);
  const event = new content.KeyboardEvent('', { key, code: keyCode ? key : '', keyCode: keyCode ?? 0 });
  keys.keydown(event);
  keys.keyup(event);
}

/** Opens the popup over the page's tab, as a click on the toolbar button does; the verbs are those of scripts/popup.mjs. */
export async function openPopupWindow(page) {
  const { run, runIn, runOver } = page.firefox;
  await page.bringToFront();
  await run(open, EXTENSION_ID);
  await waitUntil('the popup is open', () => run(isOpen, EXTENSION_ID));
  const evaluate = (fn, ...values) => runIn(POPUP, fn, ...values);
  await waitUntil('the popup is loaded', () => evaluate(() => document.readyState === 'complete' && document.body.innerText !== ''));
  return {
    evaluate,
    clickAt: (place) => runOver(POPUP, clickAt, place),
    press: (key) => runOver(POPUP, pressKey, key, KEY_CODES[key]),
    async type(text) {
      for (const key of text) await runOver(POPUP, pressKey, key);
    },
    screenshot: async () => Buffer.from(await run(photograph, EXTENSION_ID), 'base64'),
    isOpen: () => run(isOpen, EXTENSION_ID),
    async close() {
      await run(hide, EXTENSION_ID);
      await waitUntil('the popup is closed', async () => !(await run(isOpen, EXTENSION_ID)));
    },
  };
}
