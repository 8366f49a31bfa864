// The part of Playwright's `Page` that the tests use, for a tab of Firefox.
import { waitUntil } from '../wait-until.mjs';
import { nextDownload } from './downloads.mjs';
import { findElements } from './find-elements.mjs';
import { makeFinger, makeKeyboard, makeMouse } from './input.mjs';
import { locate } from './locator.mjs';

/** What Playwright calls a medium, and what a browsing context of Firefox can be told to take for true. */
const OVERRIDES = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  forcedColors: 'forcedColorsOverride',
  reducedMotion: 'prefersReducedMotionOverride',
};

/** Words as they can be sent into a page, where a RegExp cannot go. */
const asWords = (words) => (words instanceof RegExp ? { pattern: words.source, flags: words.flags } : words);

/** Runs in the browser's window. */
function override(context, values) {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  Object.assign(NavigableManager.getBrowsingContextById(context), values);
}

/**
 * A tab as a page object. `entry` is { context, url }, kept up to date by the browser object; `firefox` is what launch.mjs gives;
 * `browser` the object that the page belongs to.
 */
export function makePage(firefox, browser, entry) {
  const { context } = entry;
  const { send } = firefox;
  const perform = (...actions) => send('input.performActions', { context, actions });
  let viewport = null;

  async function runScript(expression) {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** What an expression gives, as JSON has it. */
  const ask = async (expression) => JSON.parse(await runScript(`(async () => JSON.stringify((await (${expression})) ?? null))()`));

  /** A function with its values, or the text of a whole script. */
  const evaluate = (script, ...values) =>
    typeof script === 'function' ? ask(`(${script})(...${JSON.stringify(values)})`) : runScript(script);

  async function goto(url) {
    if (/^https?:/.test(url)) return send('browsingContext.navigate', { context, url, wait: 'complete' });
    // A page of the browser or of the extension lives in another process; the navigation never says that it ended.
    await send('browsingContext.navigate', { context, url, wait: 'none' });
    await waitUntil(`${url} is loaded`, () => evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
  }

  const page = {
    entry,
    firefox,
    context: () => browser,
    url: () => entry.url,
    ask,
    evaluate,
    goto,
    /** Runs before the page's own scripts, each time that it loads. */
    addInitScript: (script, value) =>
      send('script.addPreloadScript', { functionDeclaration: `() => (${script})(${JSON.stringify(value)})`, contexts: [context] }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    goBack: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    title: () => evaluate(() => document.title),
    bringToFront: () => send('browsingContext.activate', { context }),
    async close() {
      await send('browsingContext.close', { context });
      await browser.refresh();
    },
    keyboard: makeKeyboard(perform),
    mouse: makeMouse(perform),
    finger: makeFinger(perform),
    locator: (css) => locate(page, [{ css }]),
    getByLabel: (label) => locate(page, [{ label: asWords(label) }]),
    getByText: (text) => locate(page, [{ text: asWords(text) }]),
    getByRole: (role, { name } = {}) => locate(page, [{ role, name: asWords(name) }]),
    viewportSize: () => viewport,
    async setViewportSize(size) {
      viewport = size;
      await send('browsingContext.setViewport', { context, viewport: size });
    },
    /** Null takes an override back. */
    emulateMedia: (media) =>
      firefox.run(
        override,
        context,
        Object.fromEntries(Object.entries(media).map(([name, value]) => [OVERRIDES[name], value ?? (name === 'media' ? '' : 'none')])),
      ),
    async screenshot({ fullPage = false, clip } = {}) {
      const area = clip && { clip: { type: 'box', ...clip } };
      const { data } = await send('browsingContext.captureScreenshot', { context, origin: fullPage ? 'document' : 'viewport', ...area });
      return Buffer.from(data, 'base64');
    },
    async pdf() {
      return Buffer.from((await send('browsingContext.print', { context })).data, 'base64');
    },
    async setFiles(steps, files) {
      const expression = `(${findElements})(${JSON.stringify(steps)})[0]`;
      const { result } = await send('script.evaluate', { expression, target: { context }, awaitPromise: false, resultOwnership: 'root' });
      await send('input.setFiles', { context, element: { sharedId: result.sharedId }, files });
    },
    waitForEvent(name) {
      if (name !== 'download') throw new Error(`Nobody listens to "${name}" here.`);
      return nextDownload(firefox);
    },
  };
  return page;
}
