// The real toolbar popup. Playwright has no page for it, so it is driven through the DevTools protocol.
import { findWorker } from '../chromium.mjs';
import { KEY_CODES } from '../key-codes.mjs';
import { waitUntil } from '../wait-until.mjs';

/** Speaks to one target through the session of a page: the protocol's older, nested way, which Playwright lets through. */
export async function attach(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  let last = 0;
  const hear = (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  };
  const leave = (event) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('The popup closed.'));
    waiting.clear();
  };
  session.on('Target.receivedMessageFromTarget', hear);
  session.on('Target.detachedFromTarget', leave);
  return async (method, params = {}) => {
    const id = ++last;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
}

async function findPopupTarget(session) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
}

function drive(send) {
  return {
    async evaluate(script, ...values) {
      const expression = `(${script})(...${JSON.stringify(values)})`;
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async clickAt({ x, y }) {
      const at = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
    },
    async press(key) {
      for (const type of ['keyDown', 'keyUp'])
        await send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: KEY_CODES[key] });
    },
    type: (text) => send('Input.insertText', { text }),
    screenshot: async () => Buffer.from((await send('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
    setColorScheme: (value) => send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] }),
  };
}

/** Runs in the background; tells when the popup was asked for, in milliseconds since 1970. */
function openInWorker() {
  const now = performance.timeOrigin + performance.now();
  return chrome.action.openPopup().then(() => now);
}

/** Opens the popup over the page's tab, as a click on the toolbar button does; scripts/popup.mjs tells of its verbs. */
export async function openPopupWindow(page) {
  await page.bringToFront();
  const browser = page.context();
  const session = await browser.newCDPSession(page);
  const worker = await findWorker(browser);
  let openedAt = Number.NaN;
  const target = await waitUntil('the popup is open', async () => {
    const open = await findPopupTarget(session);
    // A click (driver.clickButton) may have opened it, and a second popup is refused.
    if (!open) openedAt = await worker.evaluate(openInWorker);
    return open;
  });
  const send = await attach(session, target.targetId);
  return {
    ...drive(send),
    /** When it was opened, in milliseconds since 1970; no number where a click had opened it before. */
    openedAt,
    isOpen: async () => Boolean(await findPopupTarget(session)),
    close: async () => {
      await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
      await waitUntil('the popup is closed', async () => !(await findPopupTarget(session)));
      await session.detach();
    },
  };
}
