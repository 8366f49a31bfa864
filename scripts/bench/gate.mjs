// What the gate costs a page, beside an extension with an empty content script and a browser without extension.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../chromium.mjs';
import { median, short } from './numbers.mjs';
import { cpuOf, scriptRuns, tasksOf, traceMainThread } from './trace.mjs';

const LOADS = 5;
/** Milliseconds: the gate looks a second time after three seconds. */
const WATCHED = 3300;
/** Milliseconds between the loads of the three browsers, so that none loads while another one does or looks again. */
const APART = 1000;
const PLAIN = '<!doctype html><html lang="en"><title>Page</title><body>';
const PAGES = {
  'empty page': `${PLAIN}<p>Nothing.</p>`,
  'article of 400 kB': PLAIN + `<p>${'Walking helps most people whose backs hurt, and rest does not. '.repeat(10)}</p>`.repeat(635),
  'app that changes': `${PLAIN}<ul></ul><script>
    setInterval(() => {
      const list = document.querySelector('ul');
      if (list.childElementCount > 500) list.replaceChildren();
      for (let i = 0; i < 20; i++) list.append(Object.assign(document.createElement('li'), { textContent: 'Item ' + i }));
    }, 50);
  </script>`,
};
/** The page that the one figure is about: the gate has to read it to its end. */
const SHOWN = 'article of 400 kB';

function makeEmptyExtension(folder) {
  const path = join(folder, 'empty-extension');
  mkdirSync(path);
  const scripts = [{ matches: ['http://*/*'], js: ['empty.js'], run_at: 'document_idle' }];
  writeFileSync(
    join(path, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', content_scripts: scripts }),
  );
  writeFileSync(join(path, 'empty.js'), '\n');
  return path;
}

async function measureLoad(browser, url) {
  const page = await browser.newPage();
  const events = await traceMainThread(page, async () => {
    await page.goto(url);
    await page.waitForTimeout(WATCHED);
  });
  await page.close();
  const own = scriptRuns(events, (address) => address.startsWith('chrome-extension://'));
  return { own: cpuOf(own), whole: cpuOf(tasksOf(events)) };
}

/** Loads each page in the three browsers in turn, several times. */
export async function benchGate({ server, folder }) {
  const extensions = { none: null, 'empty script': makeEmptyExtension(folder), gate: undefined };
  const opened = [];
  for (const [name, extension] of Object.entries(extensions))
    opened.push({ name, ...(await openChromium({ extension, keepsWelcome: name !== 'gate' })) });
  try {
    const results = {};
    for (const [title, html] of Object.entries(PAGES)) {
      const url = `${server.origin}/${title.replaceAll(' ', '-')}`;
      server.add(new URL(url).pathname, html);
      results[title] = [];
      for (let load = 0; load < LOADS; load++) results[title].push(await loadInAll(opened, url));
    }
    return report(results);
  } finally {
    for (const { close } of opened) await close();
  }
}

/** One load in each browser, each a while after the one before: { gate: { own, whole }, ... }. */
async function loadInAll(opened, url) {
  const loads = opened.map(async ({ name, browser }, turn) => {
    await new Promise((resolve) => setTimeout(resolve, turn * APART));
    return [name, await measureLoad(browser, url)];
  });
  return Object.fromEntries(await Promise.all(loads));
}

function report(results) {
  const middle = (title, name, part) => median(results[title].map((load) => load[name][part]));
  const rows = Object.keys(results).map((title) => [
    title,
    ...['gate', 'empty script'].map((name) => middle(title, name, 'own').toFixed(2)),
    ...['gate', 'empty script', 'none'].map((name) => middle(title, name, 'whole').toFixed(0)),
  ]);
  return {
    values: { 'gate.cpuMs': short(middle(SHOWN, 'gate', 'own')), 'gate.cpuMs.emptyScript': short(middle(SHOWN, 'empty script', 'own')) },
    table: {
      title: `The gate: milliseconds of the page’s main thread in its first ${WATCHED / 1000} seconds, median of ${LOADS} loads`,
      columns: ['page', 'gate alone', 'empty script alone', 'all with the gate', 'all with the empty script', 'all without extension'],
      rows,
    },
  };
}
