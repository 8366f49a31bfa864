// What reading a page costs, against a bare walk over its text nodes and against mark.js.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../chromium.mjs';
import { bundle } from './bundle.mjs';
import { short } from './numbers.mjs';

const SIZES = [10, 100, 1000, 10_000];
/** What it costs is asked of an article; a page of 10,000 citations is no page of its kind. */
const LARGEST_FOR_MARK_JS = 1000;

async function readInNode(folder) {
  const program = await bundle('read-node', 'node', folder);
  const done = spawnSync(process.execPath, ['--expose-gc', program], { encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

async function readInChromium(folder, makeArticle) {
  const script = readFileSync(await bundle('read-browser', 'browser', folder), 'utf8');
  const markJs = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
  const { browser, close } = await openChromium({ extension: null });
  const rows = [];
  try {
    for (const size of SIZES) {
      const page = await browser.newPage();
      await page.setContent(makeArticle(size));
      await page.addScriptTag({ path: markJs });
      await page.evaluate(script);
      rows.push({ size, ...(await page.evaluate((hasMarkJs) => globalThis.citewellBench(hasMarkJs), size <= LARGEST_FOR_MARK_JS)) });
      await page.close();
    }
  } finally {
    await close();
  }
  return rows;
}

/** Reads made articles of 10 to 10,000 citations in Node and in Chromium; `growth` is what the chart draws,
 * `inPage` the Chromium page of 1000 citations. */
export async function benchReading({ folder, makeArticle }) {
  const { sizes, stringsPerSecond } = await readInNode(folder);
  const chromium = await readInChromium(folder, makeArticle);
  const inNode = sizes.filter(({ size }) => SIZES.includes(size));
  const inPage = chromium.find(({ size }) => size === 1000);
  return {
    values: {
      ...Object.fromEntries(inNode.map(({ size, whole, walk }) => [`read.ratio.${size}`, short(whole / walk)])),
      'read.ratio.chromium.1000': short(inPage.whole / inPage.walk),
      'read.ratio.markjs.1000': short(inPage.whole / inPage.markJs),
      'strings.perSecond': stringsPerSecond,
    },
    inPage,
    growth: sizes.map(({ size, whole, heap }) => ({ size, milliseconds: whole, mebibytes: heap })),
    tables: [
      {
        title: 'Reading in Node, milliseconds of the processor',
        columns: [
          'citations',
          'page kB',
          'bare walk',
          'parsing the HTML',
          'whole reading',
          'to the walk',
          'to the HTML',
          'heap of the reading, MiB',
        ],
        rows: sizes.map((s) => [
          s.size,
          s.kilobytes,
          s.walk.toFixed(4),
          s.parse.toFixed(2),
          s.whole.toFixed(1),
          short(s.whole / s.walk),
          short(s.whole / s.parse),
          short(s.heap),
        ]),
      },
      {
        title: 'Reading in Chromium, milliseconds; the page’s own thread does its part, the extension’s background the rest',
        columns: [
          'citations',
          'bare walk',
          'whole reading',
          'the page’s part',
          'whole to the walk',
          'page’s part to the walk',
          'mark.js',
          'whole to mark.js',
          'page’s part to mark.js',
        ],
        rows: chromium.map((c) => [
          c.size,
          c.walk.toFixed(4),
          c.whole.toFixed(1),
          c.pagePart.toFixed(2),
          short(c.whole / c.walk),
          short(c.pagePart / c.walk),
          ...(c.markJs ? [c.markJs.toFixed(1), short(c.whole / c.markJs), short(c.pagePart / c.markJs)] : ['', '', '']),
        ]),
      },
    ],
  };
}
