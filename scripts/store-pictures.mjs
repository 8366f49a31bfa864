#!/usr/bin/env node
// Takes the pictures for the stores from the built extension on the sample article, into .output/store. Usage: npm run store:pictures
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoverCitation, readCard, waitForPainted } from './card.mjs';
import { chromiumDriver } from './chromium/driver.mjs';
import { openChromium, redirectFlags } from './chromium.mjs';
import { ensureDependencies, root } from './dependencies.mjs';
import { startPageServer } from './page-server.mjs';
import { openPopup } from './popup.mjs';
import { waitForLookUp } from './popup-lists.mjs';
import { startStandIn } from './stand-in/stand-in.mjs';
import { framed, logo, tile } from './store-frames.mjs';
import { waitUntil } from './wait-until.mjs';

const FOLDER = join(root, '.output', 'store');
/** The size that all three stores take. */
const SCREEN = { width: 1280, height: 800 };
const SHOWN = 'Quassem, 2017';
/** Pixels above the citation, so that its card has room below. */
const ABOVE = 220;
/** The report names the page's address: one that a reader might see, and that belongs to nobody. */
const SITE = 'harborlane.example';

const save = (name, picture) => writeFileSync(join(FOLDER, `${name}.png`), picture);

async function takeCard(page, name) {
  const { box } = (await waitForPainted(page)).find(({ text }) => text === SHOWN);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y - ABOVE);
  await hoverCitation(page, SHOWN);
  await waitUntil('the card shows its links', async () => (await readCard(page))?.links.length > 0);
  const picture = await page.screenshot();
  save(name, picture);
  return picture;
}

/** Draws a page of our own, such as a tile, at exactly this size. */
async function draw(browser, name, size, html) {
  const page = await browser.newPage();
  await page.setViewportSize(size);
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  save(name, await page.screenshot());
  await page.close();
}

async function takeOwnPage(browser, path, name, ready) {
  const page = await chromiumDriver.openOwnPage(browser, path);
  await page.getByText(ready).first().waitFor();
  save(name, await page.screenshot());
  await page.close();
}

async function takeLight(article, flags) {
  const { browser, close } = await openChromium({ flags, context: { viewport: SCREEN, colorScheme: 'light' } });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(article);
    await waitForPainted(page);
    const popup = await openPopup(page);
    await waitForLookUp(popup);
    const pictures = { article: await page.screenshot(), popup: await popup.screenshot() };
    await popup.click('button', 'Full report');
    const report = await waitUntil('the report is open', () => browser.pages().find((one) => one.url().includes('/report.html?tab=')));
    await report.getByText('references looked up').first().waitFor();
    save('screenshot-3', await report.screenshot());
    await takeOwnPage(browser, 'welcome.html', 'screenshot-5', 'Citewell reads the citations with you');
    await page.bringToFront();
    return { ...pictures, card: await takeCard(page, 'screenshot-1') };
  } finally {
    await close();
  }
}

async function takeDark(article, flags) {
  const { browser, close } = await openChromium({ flags, context: { viewport: SCREEN, colorScheme: 'dark' } });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(article);
    await takeCard(page, 'screenshot-4');
  } finally {
    await close();
  }
}

async function drawFrames({ card, article, popup }) {
  const icon = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
  const { browser, close } = await openChromium({ extension: null });
  try {
    await draw(browser, 'screenshot-2', SCREEN, framed(article, popup));
    await draw(browser, 'tile-440x280', { width: 440, height: 280 }, tile(icon, null));
    await draw(browser, 'tile-1400x560', { width: 1400, height: 560 }, tile(icon, card));
    await draw(browser, 'logo-300x300', { width: 300, height: 300 }, logo(icon));
  } finally {
    await close();
  }
}

ensureDependencies();
if (spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const [pages, standIn] = await Promise.all([startPageServer(), startStandIn({ tls: true })]);
try {
  const article = `http://${SITE}/sample-article/`;
  const toPages = `MAP ${SITE}:80 ${new URL(pages.origin).host},`;
  const flags = redirectFlags(standIn.port).map((flag) => flag.replace('--host-resolver-rules=', (name) => name + toPages));
  await drawFrames(await takeLight(article, flags));
  await takeDark(article, flags);
  console.log('Five screenshots, two tiles and a logo in .output/store');
} finally {
  await Promise.all([pages.close(), standIn.close()]);
}
