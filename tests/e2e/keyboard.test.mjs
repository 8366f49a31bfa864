// Every finding without a mouse: by the keys of the manifest, and by touch.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, readCard, readPainted, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { readTab } from '../../scripts/popup-lists.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession, VIEWPORT } from './browser.mjs';
import { openOwnPage, pause, storeSettings } from './own-pages.mjs';

const findings = expected.citations.filter(({ verdict }) => verdict !== 'ok').map(({ exact }) => exact);

/** The keys of the manifest. */
const KEYS = {
  'first-finding': 'Alt+Shift+J',
  'next-finding': 'Alt+Shift+D',
  'previous-finding': 'Alt+Shift+S',
  'toggle-marks': 'Alt+Shift+Y',
};
const pressCommand = (page, name) => driver.pressCommand(page, { name, keys: KEYS[name] });

const cardShows = (page, words) =>
  waitUntil(`the card is about "${words}"`, async () => {
    const card = await readCard(page);
    return card?.text.includes(words) && card;
  });
/** What a screen reader hears of the card that a key has opened. */
const heard = (page) => driver.callInCard(page, (root) => root.querySelector('[role=status]:not([role=dialog] *)')?.textContent ?? null);
const cardIsClosed = (page) => waitUntil('the card is closed', async () => (await readCard(page)) === null);
const focused = (page) => page.evaluate(() => document.activeElement?.tagName);

describe('with keys alone', () => {
  let session;
  let page;
  before(async () => {
    session = await openSession();
    page = session.page;
    await page.goto(session.sampleArticle);
    await waitForPainted(page);
  });
  after(() => session?.close());

  test('the browser gives every command its key', async () => {
    const commands = await driver.inBackground(session.browser, () => chrome.commands.getAll());
    const given = commands.filter(({ name }) => name in KEYS).map(({ name, shortcut }) => [name, shortcut]);
    assert.deepEqual(Object.fromEntries(given), KEYS);
    assert.ok(commands.find(({ name }) => name === 'next-finding').description.includes('next finding'));
  });

  test('the first page names the keys', async () => {
    const welcome = await openOwnPage(session.browser, 'welcome.html');
    const words = await welcome.locator('.keys').innerText();
    for (const keys of Object.values(KEYS)) assert.ok(words.includes(keys), keys);
    await welcome.close();
    await page.bringToFront();
  });

  test('the first finding, the next one and the one before are opened', async () => {
    await pressCommand(page, 'first-finding');
    await cardShows(page, findings[0]);
    await waitUntil('it is said aloud', async () => (await heard(page))?.startsWith(findings[0]));
    await pressCommand(page, 'next-finding');
    await cardShows(page, findings[1]);
    await waitUntil('the next one as well', async () => (await heard(page))?.startsWith(findings[1]));
    await pressCommand(page, 'next-finding');
    await cardShows(page, findings[0]);
    await pressCommand(page, 'previous-finding');
    await cardShows(page, findings[1]);
    await pause(page, 1_500);
    const { box } = await readCard(page);
    assert.ok(box.y >= 0 && box.y < VIEWPORT.height, 'a card that a key opened stays in sight after the page has scrolled to it');
  });

  test('Enter goes into the card, Escape closes it and gives the focus back', async () => {
    await page.evaluate(() => document.querySelector('a[href]').focus({ preventScroll: true }));
    await pressCommand(page, 'first-finding');
    await cardShows(page, findings[0]);
    const url = page.url();
    await page.keyboard.press('Enter');
    await waitUntil('the focus is in the card', async () => (await focused(page)) === 'CITEWELL-CARD');
    assert.equal(page.url(), url, 'the link under the focus was not followed');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'CITEWELL-CARD');
    await page.keyboard.press('Escape');
    await cardIsClosed(page);
    assert.equal(await focused(page), 'A');
  });

  test('a link that the reader goes on to keeps its Enter key', async () => {
    await page.evaluate(() => document.querySelector('a[href]').focus({ preventScroll: true }));
    await pressCommand(page, 'first-finding');
    await cardShows(page, findings[0]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#followed';
      link.append('A link of the page');
      document.querySelector('a[href]').after(link);
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntil('the link was followed', () => page.evaluate(() => location.hash === '#followed'));
    assert.equal(await focused(page), 'A');
    await page.keyboard.press('Escape');
    await cardIsClosed(page);
  });

  test('every citation is in the popup, and one that is chosen there waits with its card until Enter goes in', async () => {
    const wanted = expected.citations.find(({ verdict }) => verdict === 'ok').exact;
    const popup = await openPopup(page);
    const rows = await readTab(popup, 'Citations');
    assert.equal(rows.length, expected.citations.length);
    await popup.click('[role=tabpanel]:not([hidden]) button', wanted);
    await cardShows(page, wanted);
    await popup.close();
    await page.bringToFront();
    await cardShows(page, wanted);
    await page.keyboard.press('Enter');
    await waitUntil('the focus is in the card', async () => (await focused(page)) === 'CITEWELL-CARD');
    await page.keyboard.press('Escape');
    await cardIsClosed(page);
  });

  test('where the reader wants no card, a key goes to the finding alone', async () => {
    await storeSettings(session.browser, { card: 'off' });
    // A busy browser may hear of the key before the page hears of the settings.
    await waitUntil('a key goes to a finding, and no card comes', async () => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await pressCommand(page, 'next-finding');
      await waitUntil('the page goes there', () => page.evaluate(() => scrollY > 0));
      await pause(page, 700);
      if ((await readCard(page)) === null) return true;
      await page.keyboard.press('Escape');
      return false;
    });
    await storeSettings(session.browser, {});
  });

  test('the marks go and come back', async () => {
    await pressCommand(page, 'toggle-marks');
    await waitUntil('nothing is painted', async () => (await readPainted(page)).length === 0);
    await pressCommand(page, 'toggle-marks');
    await waitUntil('all is painted', async () => (await readPainted(page)).length === expected.citations.length);
  });
});

describe('the toolbar button', () => {
  test('shows findings by its picture as well', async () => {
    const session = await openSession();
    try {
      const icons = await driver.watchIcons(session.browser);
      await session.page.goto(session.sampleArticle);
      await waitForPainted(session.page);
      await waitUntil('it shows findings', async () => (await icons()).includes('/icons/findings-16.png'));
      await hoverCitation(session.page, findings[0]);
      assert.equal(await heard(session.page), null, 'who rests the pointer there sees the card');
      const popup = await openPopup(session.page);
      await waitUntil('it showed the look-up', async () => (await icons()).includes('/icons/checking-16.png'));
      await popup.close();
    } finally {
      await session.close();
    }
  });
});

describe('a finding that is not right', () => {
  let session;
  before(async () => {
    session = await openSession();
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
  });
  after(() => session?.close());

  const findingRows = (popup) => readTab(popup, 'Findings');

  test('is set aside with a reason, off the count, and can be taken back', async () => {
    let popup = await openPopup(session.page);
    await popup.click('button', 'Citewell made a mistake');
    await popup.click('button', 'The source is there');
    await waitUntil('it is set aside', async () => /You set this aside: The source is there\./.test(await popup.text()));
    assert.equal((await findingRows(popup)).filter(({ list }) => list === 'Worth a look').length, findings.length - 1);
    await popup.close();
    await waitUntil('its mark is gone', async () => (await readPainted(session.page)).length === expected.citations.length - 1);

    await session.page.reload();
    await waitUntil('remembered after a reload', async () => (await readPainted(session.page)).length === expected.citations.length - 1);
    const inPage = await session.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(inPage, [0, 0, ''], "nothing is kept in the page's own storage");

    popup = await openPopup(session.page);
    await waitUntil('the popup shows it', async () => /Set aside by you/.test(await popup.text()));
    await popup.click('button', 'Undo');
    await waitUntil(
      'it is back',
      async () => (await findingRows(popup)).filter(({ list }) => list === 'Worth a look').length === findings.length,
    );
    await popup.close();
  });
});
