#!/usr/bin/env node
// Draws public/icons/*.png from public/icon.svg with Chromium: `node scripts/icons.mjs`. Needed only after a change of the drawing.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { root } from './dependencies.mjs';

const SIZES = [16, 32, 48, 128];
const svg = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
const folder = join(root, 'public', 'icons');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
/** The toolbar button by state. Colour and shape change together; the sizes are those that toolbars ask for. */
const STATES = {
  idle: '<path d="M50 64h30" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round"/>',
  checking: '<g fill="#fff"><circle cx="46" cy="64" r="7"/><circle cx="64" cy="64" r="7"/><circle cx="82" cy="64" r="7"/></g>',
  fine: '<path d="M50 65 L61 77 L80 52" fill="none" stroke="#8bd3a3" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/>',
  findings:
    '<path d="M64 44v26" fill="none" stroke="#f2b968" stroke-width="13" stroke-linecap="round"/><circle cx="64" cy="90" r="8" fill="#f2b968"/>',
};
const GROUNDS = { idle: '#5f6b72', checking: '#0a5c69', fine: '#0a5c69', findings: '#0a5c69' };
for (const [state, sign] of Object.entries(STATES)) {
  const drawing = svg.replace(/<path d="M50 65[^>]*>/, sign).replace('#0a5c69', GROUNDS[state]);
  for (const size of [16, 32]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
    await page.screenshot({ path: join(folder, `${state}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
console.log(`public/icons: ${SIZES.map((size) => `${size}.png`).join(', ')}`);
