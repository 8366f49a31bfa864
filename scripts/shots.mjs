// Photographs every state of the card and the popup into .output/shots, in light, dark, forced colours and right to left.
// node scripts/shots.mjs [part of a name]
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { chromium } from 'playwright';

const OUT = new URL('../.output/shots/', import.meta.url).pathname;
const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  rtl: { colorScheme: 'light' },
};
/** Tabs of the popup that are worth a picture of their own. */
const TABS = { 'popup-done': [1, 2], 'popup-troubled': [1, 2], 'popup-running': [2] };

await mkdir(OUT, { recursive: true });
await build({
  entryPoints: [new URL('shots/gallery.tsx', import.meta.url).pathname],
  outdir: OUT,
  bundle: true,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
await writeFile(
  `${OUT}gallery.html`,
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><link rel="stylesheet" href="gallery.css"><body><script src="gallery.js"></script>',
);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let pictures = 0;
for (const [theme, options] of Object.entries(THEMES)) {
  const page = await browser.newPage({ ...options, reducedMotion: 'reduce', viewport: { width: 420, height: 620 } });
  await page.goto(`file://${OUT}gallery.html`);
  if (theme === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const names = await page.evaluate(() => globalThis.stateNames);
  for (const name of names.filter((one) => one.includes(process.argv[2] ?? ''))) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, name);
    await page.locator(`.${name.split('-')[0]}`).waitFor();
    if (theme === 'rtl') await page.locator('.citewell').evaluate((face) => face.setAttribute('dir', 'rtl'));
    await shoot(page, `${name}-${theme}`);
    for (const tab of TABS[name] ?? []) {
      await page.getByRole('tab').nth(tab).click();
      await shoot(page, `${name}-tab${tab}-${theme}`);
    }
  }
  await page.close();
}
await browser.close();
console.log(`${pictures} pictures in .output/shots`);

async function shoot(page, name) {
  // The card stands on a page: a margin shows its shadow and edge.
  await page.evaluate(() => {
    const isCard = document.querySelector('.card') !== null;
    document.body.style.cssText = isCard ? 'margin:20px;background:light-dark(#fff,#111);' : '';
  });
  await page.screenshot({ path: `${OUT}${name}.png`, fullPage: true });
  pictures++;
}
