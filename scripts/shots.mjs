#!/usr/bin/env node
// Photographs every state of the card, the popup and the extension's pages in light, dark, forced colours, right to left, at 400 % zoom and in
// each language, each alone and all of a theme on one sheet, into .output/shots. What a report says stays English: its fixtures were made so. Usage: npm run shots [-- PART-OF-A-NAME]
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}.output/shots/`;
/** What the browser is told, and what differs in the face itself. */
const THEMES = {
  light: { media: { colorScheme: 'light' } },
  dark: { media: { colorScheme: 'dark' } },
  forced: { media: { colorScheme: 'dark', forcedColors: 'active' } },
  rtl: { media: { colorScheme: 'light' }, direction: 'rtl' },
  // a window of 1280 pixels at 400 %
  zoomed: { media: { colorScheme: 'light' }, width: 320 },
  de: { media: { colorScheme: 'light' }, language: 'de' },
  fr: { media: { colorScheme: 'light' }, language: 'fr' },
  es: { media: { colorScheme: 'light' }, language: 'es' },
};
/** Tabs of the popup that are worth a picture of their own. */
const TABS = { 'popup-done': [1, 2], 'popup-troubled': [1, 2], 'popup-running': [2] };
const GALLERY = `
  import { cloneElement, render } from 'preact';
  import { learnFaceSentences } from './lib/locales/messages/face-registry.ts';
  import { sentencesForPage } from './lib/locales/messages/sentences-for-page.ts';
  import { faceStates } from './tests/components/states.tsx';
  for (const language of ['de', 'fr', 'es']) learnFaceSentences(sentencesForPage('card', language));
  globalThis.stateNames = faceStates.map(({ name }) => name);
  globalThis.showState = (wanted, language) => {
    render(null, document.body);
    const sheet = /^(card|popup)/.exec(wanted)?.[0] ?? 'page';
    document.querySelector('link').href = sheet + '.css';
    render(cloneElement(faceStates.find(({ name }) => name === wanted).face, { language }), document.body);
  };
`;

async function buildGallery() {
  await build({
    stdin: { contents: GALLERY, resolveDir: ROOT, loader: 'tsx', sourcefile: 'gallery.tsx' },
    outfile: `${OUT}gallery.js`,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  // Each face is dressed by its own sheet alone, as in the extension.
  const sheets = ['card', 'popup', 'page'].map((name) => `${ROOT}components/${name}.css`);
  await build({ entryPoints: sheets, outdir: OUT, bundle: true, logLevel: 'warning' });
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><link rel="stylesheet" href="page.css">';
  await writeFile(`${OUT}gallery.html`, `${head}<body><script src="gallery.js"></script>`);
}

/** Takes all pictures of one theme and returns their names. */
async function photograph(browser, theme, { media, direction, width, language = 'en' }, wanted) {
  const page = await browser.newPage({ ...media, reducedMotion: 'reduce', viewport: { width: 420, height: 620 } });
  await page.goto(`file://${OUT}gallery.html`);
  const taken = [];
  const shoot = async (name) => {
    await page.screenshot({ path: `${OUT}${name}-${theme}.png`, fullPage: true });
    taken.push(`${name}-${theme}.png`);
  };
  for (const name of await page.evaluate(() => globalThis.stateNames)) {
    if (!name.includes(wanted)) continue;
    await page.evaluate(([state, wish]) => globalThis.showState(state, wish), [name, language]);
    await page.waitForLoadState('networkidle');
    await page.setViewportSize({ width: width ?? (/^(options|welcome|report)/.test(name) ? 900 : 420), height: 620 });
    await page.locator('.citewell').evaluate((face, dir) => {
      if (dir) face.setAttribute('dir', dir);
      // The card stands on a page: a margin shows its edge and shadow.
      document.body.style.cssText = face.matches('.card, .way-back')
        ? 'color-scheme:light dark;margin:20px;background:light-dark(#fff,#111)'
        : '';
    }, direction);
    await shoot(name);
    for (const tab of TABS[name] ?? []) {
      await page.getByRole('tab').nth(tab).click();
      await shoot(`${name}-tab${tab}`);
    }
  }
  await page.close();
  return taken;
}

/** Puts pictures on one sheet, five cards or two pages in a row. */
async function makeSheet(browser, theme, pictures) {
  const figures = pictures.map((file) => `<figure>${file}<img src="${file}"></figure>`).join('');
  const style =
    'body{display:flex;flex-wrap:wrap;gap:8px;align-items:start;background:#888}figure{min-width:420px;max-width:1050px;margin:0;font:12px sans-serif}img{display:block;max-width:100%}';
  await writeFile(`${OUT}sheet-${theme}.html`, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures}`);
  const page = await browser.newPage({ viewport: { width: 2170, height: 800 } });
  await page.goto(`file://${OUT}sheet-${theme}.html`);
  await page.screenshot({ path: `${OUT}sheet-${theme}.png`, fullPage: true });
  await page.close();
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await buildGallery();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let count = 0;
for (const [theme, options] of Object.entries(THEMES)) {
  const pictures = await photograph(browser, theme, options, process.argv[2] ?? '');
  await makeSheet(browser, theme, pictures);
  count += pictures.length;
}
await browser.close();
console.log(`${count} pictures and ${Object.keys(THEMES).length} sheets in .output/shots`);
