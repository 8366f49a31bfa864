// The real toolbar popup. Playwright has no page for it, so it is driven through the DevTools protocol.
import { findWorker } from './chromium.mjs';
import { waitUntil } from './wait-until.mjs';

/** Speaks to one target through the session of a page: the protocol's older, nested way, which Playwright lets through. */
async function attach(session, targetId) {
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
  const evaluate = async (script, ...values) => {
    const expression = `(${script})(...${JSON.stringify(values)})`;
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const clickAt = async ({ x, y }) => {
    const at = { x, y, button: 'left', clickCount: 1 };
    await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  };
  return { evaluate, clickAt };
}

/**
 * Opens the popup over the page's tab, as a click on the toolbar button does. `text()` is what it shows, `evaluate(fn, ...values)`
 * runs in it, `click(selector, words)` clicks the first fitting element with these words by mouse.
 */
export async function openPopup(page) {
  await page.bringToFront();
  const browser = page.context();
  const session = await browser.newCDPSession(page);
  const worker = await findWorker(browser);
  await worker.evaluate(() => chrome.action.openPopup());
  const target = await waitUntil('the popup is open', () => findPopupTarget(session));
  const send = await attach(session, target.targetId);
  const { evaluate, clickAt } = drive(send);
  const middleOf = (selector, words) =>
    evaluate(
      (wantedSelector, wantedWords) => {
        const found = [...document.querySelectorAll(wantedSelector)].find((element) => element.textContent.includes(wantedWords));
        found?.scrollIntoView({ block: 'center' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
      words,
    );
  return {
    send,
    evaluate,
    text: () => evaluate(() => document.body.innerText),
    click: async (selector, words = '') => {
      const middle = await waitUntil(`the popup holds "${words}" in ${selector}`, () => middleOf(selector, words));
      await clickAt(middle);
    },
    screenshot: async () => Buffer.from((await send('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
    setColorScheme: (value) => send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] }),
    isOpen: async () => Boolean(await findPopupTarget(session)),
    close: async () => {
      await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
      await waitUntil('the popup is closed', async () => !(await findPopupTarget(session)));
      await session.detach();
    },
  };
}
