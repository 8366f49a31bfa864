// Where the reader keeps Citewell off all sites in the browser's own settings: what a click on the button still does, and the way back.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { hoverCitation, readPainted, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { startPageServer } from '../../scripts/page-server.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { pause, storeSettings } from './own-pages.mjs';
import { withPopupOver } from './with-popup.mjs';

/** The gate looks twice, the second time after 3 seconds. */
const BOTH_LOOKS = 3_600;

const SHORT = `<!doctype html><html lang="en"><title>Backs</title><body><h1>Backs</h1><p>Rest helps little (Mu, 2020).</p></body></html>`;

let session;
before(async () => {
  session = await openSession();
  session.pages.add('/short', SHORT);
});
after(() => session?.close());

const isUnread = async () => (await readPainted(session.page)).length === 0;
const open = async () => {
  await session.page.bringToFront();
  await session.page.goto(session.sampleArticle);
};

describe('on a site that Citewell may not read', () => {
  beforeEach(async () => {
    await driver.setSiteAccess(session.page, false);
    // A tab that was given by a click stays given while it shows the same site.
    const fresh = await session.browser.newPage();
    await session.page.close();
    session.page = fresh;
    await open();
  });

  test('nothing is read by itself', async () => {
    await pause(session.page, BOTH_LOOKS);
    assert.ok(await isUnread());
    assert.deepEqual(session.askedHosts(), {});
  });

  test('a click on the button reads the page, with card and look-up, and the next site is not read', async () => {
    await driver.clickButton(session.page);
    await withPopupOver(session.page, async (popup) => assert.match(await waitForLookUp(popup), /references looked up/));
    assert.equal((await waitForPainted(session.page)).length, expected.citations.length);
    const { card } = await hoverCitation(session.page, 'Quassem, 2017');
    assert.match(card.text, /Qaseem/);
    assert.deepEqual(session.strangeHosts(), []);
    await session.page.keyboard.press('Escape');
    const elsewhere = await startPageServer();
    await session.page.goto(`${elsewhere.origin}/sample-article/`);
    await pause(session.page, BOTH_LOOKS);
    assert.ok(await isUnread());
    await elsewhere.close();
  });

  test('of a page that does not look like an article the popup says whose choice that is, and checks it when asked', async () => {
    await session.page.goto(`${session.pages.origin}/short`);
    await driver.clickButton(session.page);
    await withPopupOver(session.page, async ({ text, click, waitForWords }) => {
      await waitForWords(/Citewell may not read 127\.0\.0\.1 by itself/);
      assert.doesNotMatch(await text(), /Browsers keep extensions out/);
      await click('button', 'Check this page now');
      await waitForWords(/No citations and no reference list/);
    });
  });

  test('it is the same for a reader who starts Citewell only by the popup', async () => {
    await storeSettings(session.browser, { where: 'asked' });
    await driver.clickButton(session.page);
    await withPopupOver(session.page, async ({ click, waitForWords }) => {
      await waitForWords(/only when you ask/);
      await click('button', 'Check this page now');
      await waitForWords(/citations/);
    });
    await waitForPainted(session.page);
    await storeSettings(session.browser, {});
  });

  test('once the reader allows the site, its page is read without being loaded again, and so is the next', async () => {
    await session.page.evaluate(() => {
      globalThis.isSame = true;
    });
    await driver.setSiteAccess(session.page, true);
    await waitForPainted(session.page);
    assert.equal(await session.page.evaluate(() => globalThis.isSame), true);
    await open();
    await waitForPainted(session.page);
  });

  test('a page of the browser stays what it is', async () => {
    await session.page.goto(driver.browserPage);
    await driver.clickButton(session.page);
    await withPopupOver(session.page, ({ waitForWords }) => waitForWords(/cannot read this page/));
    await waitUntil('nothing was asked', () => session.strangeHosts().length === 0);
  });
});
