#!/usr/bin/env node
// First light: sets up all that is needed, builds the extension and shows it on the sample article in Chromium.
// With a display the browser stays open to play with; without one, pictures go to .output/first-light.
import { ensureBrowsers, findBrowser } from './browsers.mjs';
import { buildExtension } from './build-extension.mjs';
import { openChromium, redirectFlags } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { startPageServer } from './page-server.mjs';
import { startStandIn } from './stand-in/stand-in.mjs';
import { takePictures } from './take-pictures.mjs';

const hasDisplay = () => !process.env.CI && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Playwright would end the process at Ctrl-C, before the servers and the profile are cleared away. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false };

/** Opens a window on the article and waits until it is closed or Ctrl-C is pressed. */
async function play(article, flags) {
  const { browser, close } = await openChromium({ headless: false, flags, context: { viewport: null, ...OWN_SIGNALS } });
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(article);
  console.log(`
Chromium is open on the sample article: ${article}
  - Rest the pointer on a citation: a card says what it points to.
  - Click the Citewell button in the toolbar (under the puzzle piece): the popup shows the whole page.
The metadata services are played by a small stand-in on this computer; no other host can be reached.
Close the window or press Ctrl-C to end.`);
  await new Promise((resolve) => {
    browser.once('close', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await close().catch(() => {});
}

async function start() {
  ensureDependencies();
  ensureBrowsers(['chromium']);
  console.log(`Chromium: ${findBrowser('chromium')}`);
  console.log('Building the extension...');
  buildExtension();
  const [pages, standIn] = await Promise.all([startPageServer(), startStandIn({ tls: true })]);
  const article = `${pages.origin}/sample-article/`;
  const flags = redirectFlags(standIn.port);
  try {
    if (hasDisplay()) await play(article, flags);
    else await takePictures(article, flags);
  } finally {
    await Promise.all([pages.close(), standIn.close()]);
  }
}

try {
  await start();
} catch (error) {
  console.error(`\nCitewell: ${error.message}`);
  process.exitCode = 1;
}
