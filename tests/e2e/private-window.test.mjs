// A private window, in which the reader has allowed Citewell: what is opened there stays there, and nothing of it is kept.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';

/** Runs in a page of the extension: how many answers of the services its profile keeps. */
async function countAnswers() {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('citewell-answers'));
  const [store] = database.objectStoreNames;
  const count = store ? await done(database.transaction(store).objectStore(store).count()) : 0;
  database.close();
  return count;
}

describe('in a private window', () => {
  let session;
  let popup;
  let report;
  before(async () => {
    session = await openSession();
    popup = await driver.openPrivateWindow(session.browser, 'popup.html?tab=0');
    // In front, as nothing is read that is out of view.
    const tab = await popup.evaluate(async (url) => (await chrome.tabs.create({ url })).id, session.sampleArticle);
    await popup.goto(popup.url().replace('tab=0', `tab=${tab}`));
    await popup.getByText('9 references looked up').first().waitFor();
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Full report' }).click();
    report = await waitUntil('it is open', async () => {
      await session.browser.refresh?.();
      return session.browser.pages().find((page) => page.url().includes('/report.html?tab='));
    });
    await report.getByText('9 references looked up').first().waitFor();
  });
  after(() => session?.close());

  test('the full report opens in a private window too, out of the history', async () => {
    assert.equal(await popup.evaluate(() => chrome.extension.inIncognitoContext), true);
    assert.equal(await report.evaluate(() => chrome.extension.inIncognitoContext), true);
  });

  test('what is set aside is forgotten with the page', async () => {
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Citewell made a mistake' }).first().click();
    await popup.getByRole('button', { name: 'Citewell read it wrongly' }).first().click();
    await popup.getByText('You set this aside').first().waitFor();
    const stored = await popup.evaluate(() => chrome.storage.local.get());
    assert.ok(!('dismissed' in stored), Object.keys(stored).join());
  });

  test('the answers of the services are not kept', async () => {
    const { page } = session;
    await page.goto(popup.url().replace(/popup.*/, 'options.html'));
    assert.equal(await page.evaluate(() => chrome.extension.inIncognitoContext), false);
    assert.equal(await page.evaluate(countAnswers), 0);
  });

  test('a setting that was changed in the normal window is followed', async () => {
    await session.page.evaluate(() => chrome.storage.local.set({ settings: { version: 1, lookUp: 'never' } }));
    // What is out of view waits until it is looked at.
    await session.browser
      .pages()
      .find((page) => page.url() === session.sampleArticle)
      .bringToFront();
    await popup.getByText('nothing is looked up').first().waitFor();
  });
});
