// The shipped build on the sample article, from the first look to the resolved references.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, movePointerAway, readCard, readFlash, readPainted, restPointer, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { readTab, waitForLookUp } from '../../scripts/popup-lists.mjs';
import { addressOf, expected, readEntryIds, squeeze } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { killWorker, openSession, readDom, readWithoutCitewell, VIEWPORT } from './browser.mjs';
import { readBadge } from './own-pages.mjs';

const SMALLEST_BODY_PART = '.entry-content';
const OTHER_PARTS = 'header, nav, aside, footer, .comments-area, .jp-relatedposts, .sharedaddy, .has-small-font-size';

/** What each page on the web has to load; the promise of docs/permissions.md. */
const GATE_BYTES = 1000;

test('the gate is under 1 kB', () => {
  assert.ok(statSync(join(driver.builtExtension, 'gate.js')).size < GATE_BYTES);
});

async function openArticle() {
  const session = await openSession();
  try {
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

describe('on the sample article, before the reader asks', () => {
  let session;
  before(async () => {
    session = await openArticle();
  });
  after(() => session?.close());

  test('every citation is painted by its verdict, in order, and nothing else is', async () => {
    const painted = await readPainted(session.page);
    assert.deepEqual(
      painted.map(({ text, verdict }) => ({ exact: squeeze(text), verdict })),
      expected.citations.map(({ exact, verdict }) => ({ exact, verdict })),
    );
  });

  test('each of them can be seen', async () => {
    const page = await session.browser.newPage();
    await page.goto(session.sampleArticle);
    const painted = await waitForPainted(page);
    const photograph = async ({ box: { x, y, width, height } }) => {
      const clip = { x, y: y - 2, width, height: height + 6 };
      return (await page.screenshot({ fullPage: true, clip })).toString('base64');
    };
    const marked = [];
    for (const citation of painted) marked.push(await photograph(citation));
    await page.evaluate(() => CSS.highlights.clear());
    const unseen = [];
    for (const [index, citation] of painted.entries()) if ((await photograph(citation)) === marked[index]) unseen.push(citation.text);
    await page.close();
    assert.deepEqual(unseen, []);
  });

  test('sidebar, menu, related posts, comments and the list itself stay unpainted', async () => {
    const outside = await session.page.evaluate(
      ([body, others]) =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map((range) => range.startContainer.parentElement)
          .filter((element) => !element.closest(body) || element.closest(others)?.closest(body))
          .map((element) => element.outerHTML),
      [SMALLEST_BODY_PART, OTHER_PARTS],
    );
    assert.deepEqual(outside, []);
  });

  test('the toolbar badge counts the findings worth a look', async () => {
    const worthALook = expected.citations.filter(({ verdict }) => verdict !== 'ok').length;
    await waitUntil(`the badge says ${worthALook}`, async () => (await readBadge(session.browser)) === String(worthALook));
  });

  test('the page has the DOM that it has without Citewell', async () => {
    assert.equal(await readDom(session.page), await readWithoutCitewell(session.sampleArticle));
  });

  test('no host was asked for anything', () => {
    assert.deepEqual(session.askedHosts(), {});
  });
});

describe('the card', () => {
  let session;
  before(async () => {
    session = await openArticle();
  });
  after(() => session?.close());

  test('opens beside the citation, inside the window, and says what was cited', async () => {
    const { card, citation } = await hoverCitation(session.page, 'Quassem, 2017');
    assert.match(card.text, /Quassem, 2017/);
    assert.match(card.text, /Qaseem/);
    assert.match(card.text, /spelt differently/);
    const gap = card.box.y >= citation.y ? card.box.y - (citation.y + citation.height) : citation.y - (card.box.y + card.box.height);
    assert.ok(gap >= 0 && gap <= 16, `the card is ${gap} px away from its citation`);
    assert.ok(card.box.x <= citation.x + citation.width && card.box.x + card.box.width >= citation.x, 'the card is above or below');
    assert.ok(card.box.x >= 0 && card.box.x + card.box.width <= VIEWPORT.width, 'the card fits the width of the window');
    assert.ok(card.box.y >= 0 && card.box.y + card.box.height <= VIEWPORT.height, 'the card fits the height of the window');
  });

  test('shows the DOI and PubMed links once the reference is resolved', async () => {
    const { DOI, PMID } = expected.references.find(({ id }) => id === 'qaseem2017');
    const card = await waitUntil('the card has its links', async () => {
      const now = await readCard(session.page);
      return now.links.length >= 2 && now;
    });
    assert.ok(
      card.links.some((link) => link.toLowerCase() === `https://doi.org/${DOI}`.toLowerCase()),
      card.links.join(),
    );
    assert.ok(card.links.includes(`https://pubmed.ncbi.nlm.nih.gov/${PMID}/`), card.links.join());
  });

  test('stays open while the pointer is in it', async () => {
    const { box } = await readCard(session.page);
    await session.page.mouse.move(box.x + 30, box.y + 30, { steps: 3 });
    // Nothing to wait for: what must not happen would have happened after CLOSE_DELAY (300 ms, lib/annotation/delays.ts).
    await session.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    assert.ok(await readCard(session.page));
  });

  test('closes after the pointer left', async () => {
    await session.page.mouse.move(5, 5);
    await waitUntil('the card is closed', async () => (await readCard(session.page)) === null);
  });

  test('closes with Escape', async () => {
    await hoverCitation(session.page, 'Lee et al. (2013)');
    await session.page.keyboard.press('Escape');
    await waitUntil('the card is closed', async () => (await readCard(session.page)) === null);
  });

  test('still resolves after the browser has ended the background worker', async () => {
    await killWorker(session.browser);
    await session.page.bringToFront();
    await hoverCitation(session.page, 'Djaali, 2021');
    await waitUntil('the card has its links', async () => (await readCard(session.page)).links.length > 0);
  });

  test('says in plain words that the cited source has no entry', async () => {
    const missing = expected.citations.find(({ verdict }) => verdict === 'missing');
    const { card } = await hoverCitation(session.page, missing.exact);
    assert.match(card.text, /no entry/i);
  });

  test('in forced colours, where a highlight looks like selected text, only findings are painted, and the others have their card', async () => {
    const { page } = session;
    await page.keyboard.press('Escape');
    await movePointerAway(page);
    const all = await readPainted(page);
    const { box, text } = all.find(({ verdict, box: { y } }) => verdict === 'ok' && y > 100 && y < VIEWPORT.height - 100);
    await page.emulateMedia({ forcedColors: 'active' });
    const findings = all.filter(({ verdict }) => verdict !== 'ok').map((one) => one.text);
    await waitUntil('the findings alone are painted', async () => (await readPainted(page)).length === findings.length);
    assert.deepEqual(
      (await readPainted(page)).map((one) => one.text),
      findings,
    );
    await restPointer(page, box.x + 5, box.y + box.height / 2);
    await waitUntil('its card opens', async () => squeeze((await readCard(page))?.text ?? '').includes(squeeze(text)));
    await page.keyboard.press('Escape');
    await movePointerAway(page);
    await page.emulateMedia({ forcedColors: null });
    await waitUntil('all are painted again', async () => (await readPainted(page)).length === all.length);
  });

  test('leaves the page as it was, and asks none but the named services', async () => {
    assert.equal(await readDom(session.page), await readWithoutCitewell(session.sampleArticle));
    assert.deepEqual(session.strangeHosts(), []);
    assert.notDeepEqual(session.askedHosts(), {});
  });
});

describe('the popup', () => {
  let session;
  let popup;
  let entryIds;
  before(async () => {
    session = await openArticle();
    entryIds = await readEntryIds(session.page);
    assert.deepEqual(session.askedHosts(), {}, 'nothing is asked before the popup opens');
    popup = await openPopup(session.page);
  });
  after(() => session?.close());

  // Of more than three authors a row names the first two: "Urits, I., Wang, J. K., … (2021). Acupuncture …".
  const idOf = (row) => {
    const [head, rest = ''] = squeeze(row).split(', … ');
    const fitting = [...entryIds].filter(([entry]) => entry.startsWith(head) && entry.includes(rest.replace('…', '')));
    return fitting.length === 1 ? fitting[0][1] : null;
  };

  test('looks the references up and says when it is done', async () => {
    assert.match(await waitForLookUp(popup), /^9 references looked up/);
  });

  test('points out the missing source and the misspelt name, and nothing else', async () => {
    const rows = await readTab(popup, 'Findings');
    const check = rows.filter(({ list }) => list === 'Worth a look');
    const wanted = expected.citations.filter(({ verdict }) => verdict !== 'ok').map(({ exact }) => exact);
    assert.deepEqual(check.map(({ title }) => title).sort(), wanted.sort());
    assert.match(check.find(({ title }) => title.startsWith('Quassem')).text, /Qaseem/);
  });

  test('tells of the entry for which no citation was seen', async () => {
    const rows = await readTab(popup, 'Findings');
    const information = rows.filter(({ list }) => list === 'For information');
    assert.deepEqual(
      information.filter(({ text }) => /no citation seen/i.test(text)).map(({ title }) => idOf(title)),
      expected.references.filter(({ cited }) => !cited).map(({ id }) => id),
    );
  });

  test('lists every citation with the entry it points to', async () => {
    const rows = await readTab(popup, 'Citations');
    const entries = await popup.evaluate(() =>
      [...document.querySelectorAll('[role=tabpanel]:not([hidden]) li')].map((row) => row.querySelectorAll('bdi')[1]?.textContent ?? null),
    );
    assert.deepEqual(
      rows.map(({ title }, index) => ({ exact: title, reference: entries[index] && idOf(entries[index]) })),
      expected.citations.map(({ exact, reference }) => ({ exact, reference })),
    );
  });

  test('gives every reference its DOI, and the report its PubMed number', async () => {
    const rows = await readTab(popup, 'References');
    assert.deepEqual(
      rows.map(({ title, links }) => ({ id: idOf(title), link: links[0]?.toLowerCase() })),
      expected.references.map((reference) => ({ id: reference.id, link: addressOf(reference) })),
    );
  });

  test('asked none but the named services', () => {
    assert.deepEqual(session.strangeHosts(), []);
  });

  test('scrolls the page to a finding that is clicked', async () => {
    const missing = expected.citations.find(({ verdict }) => verdict === 'missing').exact;
    await session.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await readTab(popup, 'Findings');
    await popup.click('[role=tabpanel]:not([hidden]) button', missing);
    const flash = await waitUntil('the citation is marked', () => readFlash(session.page));
    assert.equal(squeeze(flash.text), missing);
    await waitUntil('the citation is in the window', async () => {
      const { box } = (await readPainted(session.page)).find(({ verdict }) => verdict === 'missing');
      return box.y >= 0 && box.y + box.height <= VIEWPORT.height;
    });
  });
});
