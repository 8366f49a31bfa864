// What hovering shows, the keyboard's focus shows (WCAG 2.2, 1.4.13 and 2.1.1), and the page keeps its keys.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { readCard, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { pause } from './own-pages.mjs';

const PAGE = `<!DOCTYPE html><html lang="en"><title>Backs</title><body><article><h1>Backs</h1>
<p><a id="start" href="#list">To the list</a></p>
<p>Walking helps (<a id="whole" href="#oruc">Oruc, 2018</a>), as <a id="part" href="#temel">Temel</a> (2020) found as well.</p>
<p><a id="other" href="#list">The sources</a> are old (Oruc, 2018).</p>
<h2 id="list">References</h2>
<p id="oruc">Oruc, B. (2018). Walking for backs that hurt: a randomised trial. <em>Journal of Quiet Trials</em>, <em>12</em>(3), 45–58.</p>
<p id="temel">Temel, K. (2020). A walk each day against pain in the back. <em>Journal of Quiet Trials</em>, <em>14</em>(1), 5–18.</p>
</article></body></html>`;
/** Longer than the rest and the way of the card into the page. */
const LONG_ENOUGH = 1_000;

describe('the focus on a link that is a citation', () => {
  let session;
  let page;
  before(async () => {
    session = await openSession();
    session.pages.add('/links', PAGE);
    page = session.page;
  });
  after(() => session?.close());
  beforeEach(async () => {
    await page.goto(`${session.pages.origin}/links`);
    await waitForPainted(page);
    await page.evaluate(() => document.querySelector('#start').focus());
  });

  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
  const cardOf = (words) => waitUntil(`a card opens for "${words}"`, async () => (await readCard(page))?.text.includes(words));
  const cardIsClosed = () => waitUntil('the card is closed', async () => (await readCard(page)) === null);

  test('opens its card and stays on the link; the next link has its own; away from both there is none', async () => {
    await page.keyboard.press('Tab');
    await cardOf('Oruc, 2018');
    assert.equal(await focused(), 'whole');
    await page.keyboard.press('Tab');
    await cardOf('Temel');
    assert.equal(await focused(), 'part');
    await page.keyboard.press('Tab');
    await cardIsClosed();
    assert.equal(await focused(), 'other');
  });

  test('closes by Escape and stays closed, with the focus where it was', async () => {
    await page.keyboard.press('Tab');
    await cardOf('Oruc, 2018');
    await page.keyboard.press('Escape');
    await cardIsClosed();
    await pause(page, LONG_ENOUGH);
    assert.equal(await readCard(page), null);
    assert.equal(await focused(), 'whole');
  });

  test('leaves Enter to the page', async () => {
    await page.keyboard.press('Tab');
    await cardOf('Oruc, 2018');
    await page.keyboard.press('Enter');
    await waitUntil('the link was followed', () => page.evaluate(() => location.hash === '#oruc'));
    assert.notEqual(await focused(), 'CITEWELL-CARD');
  });

  test('lets the key of the first finding into the card, and Escape back to the link without another card', async () => {
    await page.keyboard.press('Tab');
    await cardOf('Oruc, 2018');
    await driver.pressCommand(page, { name: 'first-finding', keys: 'Alt+Shift+J' });
    await waitUntil('the focus is in the card', async () => (await focused()) === 'CITEWELL-CARD');
    await page.keyboard.press('Escape');
    await cardIsClosed();
    await pause(page, LONG_ENOUGH);
    assert.equal(await readCard(page), null);
    assert.equal(await focused(), 'whole');
  });

  test('opens nothing where no key brought it, as with a screen reader that reads line by line or a script', async () => {
    await page.evaluate(() => document.querySelector('#whole').focus());
    await pause(page, LONG_ENOUGH);
    assert.equal(await readCard(page), null);
  });

  test('changes nothing on the page', async () => {
    const read = () => page.evaluate(() => document.querySelector('article').outerHTML);
    const untouched = await read();
    await page.keyboard.press('Tab');
    await cardOf('Oruc, 2018');
    assert.equal(await read(), untouched);
  });
});
