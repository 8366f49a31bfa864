// The built files that readers' browsers load, for the size limits and the bench.
import { readdirSync, readFileSync } from 'node:fs';

const build = '.output/chrome-mv3';

/** What a page of the extension loads first: itself and all that it names. */
function firstLoad(page) {
  const html = readFileSync(`${build}/${page}`, 'utf8');
  return [`${build}/${page}`, ...Array.from(html.matchAll(/(?:src|href)="\/([^"]+)"/g), ([, file]) => `${build}/${file}`)];
}

/** What the popup loads once its outline is painted: the script that draws it, and all that this names in turn; languages are loaded where they are read. */
function secondLoad(first) {
  const files = new Set(readdirSync(`${build}/chunks`).filter((name) => name.startsWith('open-popup')));
  for (const file of files) {
    for (const [, named] of readFileSync(`${build}/chunks/${file}`, 'utf8').matchAll(/(?:from|^import|;import)\s?["`]\.\/([^"`]+)["`]/g))
      files.add(named);
  }
  return [...files].map((name) => `${build}/chunks/${name}`).filter((file) => !first.includes(file));
}

/** Paths from the project's folder, by what loads them. */
export function shippedFiles() {
  const popup = firstLoad('popup.html');
  return {
    gate: [`${build}/gate.js`],
    engine: [`${build}/engine.js`],
    card: [`${build}/card.js`],
    popup: [...popup, ...secondLoad(popup)],
    report: firstLoad('report.html'),
  };
}
