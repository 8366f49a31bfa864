// What `npm start` does without a display: a round through the extension, pictures of it, and a summary in words.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hoverCitation, readCard, waitForPainted } from './card.mjs';
import { openChromium } from './chromium.mjs';
import { root } from './dependencies.mjs';
import { openPopup } from './popup.mjs';
import { readTab, waitForLookUp } from './popup-lists.mjs';
import { addressOf, expected } from './sample-article.mjs';
import { waitUntil } from './wait-until.mjs';

const FOLDER = join(root, '.output', 'first-light');
/** The citation with a finding and an entry to show. */
const SHOWN = 'Quassem, 2017';
const AROUND = 24;

/** The part of the window that holds the citation and its card. */
function frameOf({ box, line }, { width, height }) {
  const left = Math.max(0, Math.min(box.x, line.x) - AROUND);
  const top = Math.max(0, Math.min(box.y, line.y) - AROUND);
  const right = Math.min(width, Math.max(box.x + box.width, line.x + line.width) + AROUND);
  const bottom = Math.min(height, Math.max(box.y + box.height, line.y + line.height) + AROUND);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

async function readPopup(popup) {
  const summary = await popup.evaluate(() => document.querySelector('.summary').textContent);
  const progress = await waitForLookUp(popup);
  const references = await readTab(popup, 'References');
  const citations = await readTab(popup, 'Citations');
  const findings = await readTab(popup, 'Findings');
  return { summary, progress, references, citations, findings };
}

async function takePicturesIn(scheme, article, flags) {
  const suffix = scheme === 'dark' ? '-dark' : '';
  const picture = (name) => join(FOLDER, `${name}${suffix}.png`);
  const { browser, close } = await openChromium({ flags, context: { viewport: { width: 1200, height: 860 }, colorScheme: scheme } });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(article);
    const painted = await waitForPainted(page);
    await page.screenshot({ path: picture('page'), fullPage: true });
    const popup = await openPopup(page);
    await popup.setColorScheme(scheme);
    const said = await readPopup(popup);
    writeFileSync(picture('popup'), await popup.screenshot());
    await popup.close();
    const { citation } = await hoverCitation(page, SHOWN);
    const card = await waitUntil('the card shows its links', async () => {
      const now = await readCard(page);
      return now?.links.length > 0 && now;
    });
    await page.screenshot({ path: picture('card'), clip: frameOf({ box: card.box, line: citation }, page.viewportSize()) });
    return { painted, said, card };
  } finally {
    await close();
  }
}

const lines = (text) => text.split('\n').filter(Boolean);

function describe({ painted, said, card }) {
  const rows = (list) => list.map(({ text }) => `    - ${lines(text).join(' | ')}`);
  return [
    `Citations painted on the page: ${painted.length}`,
    'The popup says:',
    `  ${said.summary}`,
    `  ${said.progress}`,
    '  Findings',
    ...rows(said.findings),
    '  References',
    ...said.references.map(({ title, links }) => `    - ${title.slice(0, 60)}... -> ${links[0] ?? 'nothing found'}`),
    `The card on "${SHOWN}" says:`,
    ...lines(card.text).map((line) => `  ${line}`),
  ].join('\n');
}

/** Sentences about what is not as it should be on the sample article. */
function findFaults({ painted, said }) {
  const faults = [];
  if (painted.length !== expected.citations.length)
    faults.push(`${expected.citations.length} citations should be painted, ${painted.length} are.`);
  if (said.references.length !== expected.references.length) {
    faults.push(`The list has ${expected.references.length} entries, the popup shows ${said.references.length}.`);
  }
  const found = said.references.flatMap(({ links }) => links.map((link) => link.toLowerCase()));
  for (const reference of expected.references) {
    const address = addressOf(reference);
    if (!found.includes(address)) faults.push(`The popup does not show ${address}.`);
  }
  return faults;
}

/**
 * Goes through the extension on the article, light and dark; saves six pictures, prints what the popup says, and throws
 * when that is not what the sample article holds.
 */
export async function takePictures(article, flags) {
  console.log('No display: opening Chromium without a window.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const light = await takePicturesIn('light', article, flags);
  await takePicturesIn('dark', article, flags);
  console.log(`\n${describe(light)}\n`);
  console.log(`Pictures in ${relative(process.cwd(), FOLDER) || '.'}: page.png, card.png, popup.png and the same in the dark, *-dark.png`);
  const faults = findFaults(light);
  if (faults.length > 0) throw new Error(`Not all is as it should be:\n  ${faults.join('\n  ')}`);
}
