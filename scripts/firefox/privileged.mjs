// Ways into Firefox that no page has: its own window (the "chrome scope" of WebDriver BiDi), and from there into the background
// and the popup of the extension, which BiDi does not list.
import { waitUntil } from '../wait-until.mjs';

/** What the built extension is called in Firefox (wxt.config.ts). */
export const EXTENSION_ID = 'citewell@citewell.example';

/** Milliseconds after which a page that was asked something has surely gone. */
const PATIENCE = 10_000;

/**
 * The privileged side of a Firefox. `run(fn, ...values)` runs in the browser's window; `runIn(place, fn, ...values)` in a page:
 * `{ view: 'background' }` or `{ view: 'popup' }` of the extension, or `{ tab: context }`, where `card` is the root of the open card.
 * `runOver` runs beside the page with the browser's rights, the page being `content`. Functions go as text, values and results as JSON.
 */
export async function findPrivileges(send) {
  const { context } = await waitUntil('the window of the browser is there', () => findWindow(send));

  async function run(fn, ...values) {
    const answer = await send('script.evaluate', { expression: asJson(fn, values), target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }

  async function ask(place, script) {
    const { value, error } = await run(askPage, { ...place, extension: EXTENSION_ID }, script, PATIENCE);
    if (error) throw new Error(error);
    return JSON.parse(value);
  }

  return {
    run,
    runIn: (place, fn, ...values) => ask(place, inSandbox(asJson(fn, values))),
    runOver: (place, fn, ...values) => ask(place, asJson(fn, values)),
  };
}

/** The browser's own window, which a Firefox that has just started may not have yet. */
async function findWindow(send) {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
}

/** The source text of a call whose result is JSON. */
const asJson = (fn, values) => `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(values)})) ?? null))()`;

/** The page's own policy forbids eval; a sandbox over the page does not ask it. */
const inSandbox = (script) => `(() => {
  const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  box.card = content.document.querySelector('citewell-card')?.openOrClosedShadowRoot ?? null;
  return Cu.evalInSandbox(${JSON.stringify(script)}, box);
})()`;

/** Runs in the browser's window: sends a script into a page's process and waits for what comes of it. */
async function askPage({ tab, view, extension }, script, patience) {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const views = [...(WebExtensionPolicy.getByID(extension)?.extension.views ?? [])];
  const browser = tab ? NavigableManager.getBrowserById(tab) : views.find(({ viewType }) => viewType === view)?.xulBrowser;
  if (!browser) return { error: `there is no ${tab ? 'such tab' : view}` };
  const { messageManager } = browser;
  const name = `citewell:${Math.random()}`;
  const frameScript = `(async () => {
    let answer;
    try {
      answer = { value: await ${script} };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  const { promise, resolve } = Promise.withResolvers();
  const hear = ({ data }) => resolve(data);
  messageManager.addMessageListener(name, hear);
  const timer = setTimeout(() => resolve({ error: 'the page did not answer' }), patience);
  messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`, false);
  const answer = await promise;
  clearTimeout(timer);
  messageManager.removeMessageListener(name, hear);
  return answer;
}
