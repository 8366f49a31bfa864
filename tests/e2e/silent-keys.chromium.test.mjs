// A key for a finding, where there is none: the popup opens and says why, since silence would look like a broken key.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { withPopupOver } from './with-popup.mjs';

describe('a key for a finding', () => {
  let session;
  let page;
  before(async () => {
    session = await openSession();
    page = session.page;
  });
  after(() => session?.close());

  const isPopupOpen = () =>
    driver.inBackground(session.browser, async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0);
  const press = async () => {
    await page.bringToFront();
    await driver.pressCommand(page, { name: 'first-finding', keys: 'Alt+Shift+J' });
  };

  test('opens the popup where no extension may be', async () => {
    await page.goto(driver.browserPage);
    await press();
    await waitUntil('the popup is open', isPopupOpen);
    await withPopupOver(page, ({ waitForWords }) => waitForWords(/cannot read this page/i));
  });

  test('leaves it closed where there is something to go to', async () => {
    await page.goto(session.sampleArticle);
    await waitForPainted(page);
    await press();
    await waitUntil('the page goes there', () => page.evaluate(() => scrollY > 0));
    assert.equal(await isPopupOpen(), false);
  });
});
