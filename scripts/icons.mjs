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
await browser.close();
console.log(`public/icons: ${SIZES.map((size) => `${size}.png`).join(', ')}`);
