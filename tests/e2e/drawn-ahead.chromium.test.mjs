// A page that Chromium draws before the reader goes there. Playwright and Puppeteer switch that off in what they watch, so that this
// browser is started by hand and looked into only when the page is in front.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { builtExtension } from '../../scripts/chromium.mjs';
import { startPageServer } from '../../scripts/page-server.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';

/** Milliseconds in which the gate has looked at a page that is loaded. */
const LOOKED = 500;

const ARTICLE = `<h1>Needles and pain</h1><p>It helps (Mu et al., 2020), and most agree (Lee, 2013; Qaseem, 2017).</p>
<h2>References</h2><p>Lee, J.-H. (2013). Needles for backs. Spine, 29(2), 172–185.</p><p>Mu, J., Lam, W., &amp; Lao, L. (2020). Needles. Spine, 3(1), 1–9.</p>
<p>Qaseem, A. (2017). Backs. Spine, 16(7), 514–530.</p>
<script>addEventListener('load', () => setTimeout(() => localStorage.setItem('wasAhead', document.prerendering), ${LOOKED}));</script>`;

const START = `<h1>Contents</h1><script type="speculationrules">{"prerender":[{"source":"list","urls":["/article"],"eagerness":"immediate"}]}</script>
<script>const waiting = setInterval(() => {
  if (localStorage.getItem('wasAhead') !== 'true') return;
  clearInterval(waiting);
  location.assign('/article');
}, 50);</script>`;

let pages;
let profile;
let chromium;
let browser;
before(async () => {
  pages = await startPageServer();
  pages.add('/article', `<!doctype html><html lang="en"><head><title>Needles</title></head><body>${ARTICLE}</body></html>`);
  pages.add('/start', `<!doctype html><html lang="en"><head><title>Contents</title></head><body>${START}</body></html>`);
  profile = mkdtempSync(join(tmpdir(), 'citewell-profile-'));
  chromium = spawn(
    findBrowser('chromium'),
    [
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${builtExtension}`,
      `--load-extension=${builtExtension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
});
after(async () => {
  await browser?.disconnect();
  const isOver = new Promise((resolve) => chromium.once('exit', resolve));
  chromium.kill();
  await isOver;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  await pages.close();
});

test('a page that was drawn ahead is read and painted when the reader goes there', async () => {
  const portFile = join(profile, 'DevToolsActivePort');
  await waitUntil('Chromium listens', () => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'));
  const debugging = `http://127.0.0.1:${readFileSync(portFile, 'utf8').split('\n')[0]}`;
  const targets = async () => (await fetch(`${debugging}/json/list`)).json();
  // it comes to the front, and nothing is drawn ahead for a page behind it
  await waitUntil('the extension has greeted', async () => (await targets()).some(({ url }) => url.endsWith('/welcome.html')));
  await fetch(`${debugging}/json/new?${pages.origin}/start`, { method: 'PUT' });
  const isInFront = ({ type, url, title }) => type === 'page' && url.endsWith('/article') && title === 'Needles';
  await waitUntil('the article is in front', async () => {
    const open = await targets();
    return open.some(isInFront) && !open.some(({ url }) => url.endsWith('/start'));
  });
  browser = await puppeteer.connect({ browserURL: debugging, defaultViewport: null });
  const page = (await browser.pages()).find((each) => each.url().endsWith('/article'));
  const { activationStart } = await page.evaluate(() => performance.getEntriesByType('navigation')[0].toJSON());
  assert.ok(activationStart > 0, 'the page was drawn ahead');
  const painted = () => page.evaluate(() => CSS.highlights.get('citewell-ok')?.size ?? 0);
  await waitUntil('three citations are painted', async () => (await painted()) === 3);
});
