// What readers' browsers have to load, checked on the build by `npm run size`.
import { readFileSync } from 'node:fs';

const build = '.output/chrome-mv3';

/** The popup's first load: its page and all that the page names. */
function popupFiles() {
  const html = readFileSync(`${build}/popup.html`, 'utf8');
  return [`${build}/popup.html`, ...Array.from(html.matchAll(/(?:src|href)="\/([^"]+)"/g), ([, file]) => `${build}/${file}`)];
}

export default [
  { name: 'gate, on every page', path: `${build}/gate.js`, limit: '1 kB', brotli: false },
  { name: 'engine, on articles', path: `${build}/content-scripts/engine.js`, limit: '40 kB', gzip: true },
  { name: 'card, when the pointer rests', path: `${build}/card.js`, limit: '50 kB', gzip: true },
  { name: 'popup, first load', path: popupFiles(), limit: '60 kB', gzip: true },
];
