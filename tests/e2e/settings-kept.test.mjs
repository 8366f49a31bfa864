// Whether the built extension does what the settings say.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { clickInCard, hoverCitation, readCard, readPainted, restPointer, waitForPainted } from '../../scripts/card.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { ECONOMICS, forgetAnswers, openOwnPage, pause, readBadge, readStored, storeSettings } from './own-pages.mjs';

/** The gate looks twice, the second time after 3 seconds. */
const BOTH_LOOKS = 3_600;

/** Where words of the page stand on the screen, painted or not. */
function placeOf(page, words) {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, height } = range.getClientRects()[0];
      return { x: x + 5, y: y + height / 2 };
    }
    return null;
  }, words);
}

describe('the settings are kept to', () => {
  let session;
  before(async () => {
    session = await openSession();
  });
  after(() => session?.close());

  const open = async (settings) => {
    await storeSettings(session.browser, settings);
    await session.page.bringToFront();
    await session.page.goto(session.sampleArticle);
  };

  test('nothing starts by itself where the reader wants to ask, and the popup still can', async () => {
    await open({ where: 'asked' });
    await pause(session.page, BOTH_LOOKS);
    assert.deepEqual(await readPainted(session.page), []);
    const popup = await openPopup(session.page);
    await waitUntil('it says why', async () => /only when you ask/.test(await popup.text()));
    await popup.click('button', 'Check this page now');
    assert.equal((await waitForPainted(session.page)).length, expected.citations.length);
    await popup.close();
  });

  test('a site that was switched off in the popup stays off until it is switched on there', async () => {
    await open({});
    await waitForPainted(session.page);
    let popup = await openPopup(session.page);
    await waitForLookUp(popup);
    await popup.click('button', 'Turn off on this site');
    await waitUntil('the marks are gone', async () => (await readPainted(session.page)).length === 0);
    await waitUntil('the popup says so', async () => /Citewell is off on 127\.0\.0\.1/.test(await popup.text()));
    await popup.close();
    await session.page.reload();
    await pause(session.page, BOTH_LOOKS);
    assert.deepEqual(await readPainted(session.page), []);
    popup = await openPopup(session.page);
    await popup.click('button', 'Turn on here again');
    await waitForPainted(session.page);
    await popup.close();
    assert.deepEqual((await readStored(session.browser, 'settings')).offSites, []);
  });

  test('a site that was switched off in the card loses marks and card at once, and stays off until the popup turns it on', async () => {
    await open({});
    await hoverCitation(session.page, 'Quassem, 2017');
    await clickInCard(session.page, 'Turn off on this site');
    await waitUntil('the card says what that means', async () => /toolbar turns it on again/.test((await readCard(session.page)).text));
    assert.equal((await readPainted(session.page)).length, expected.citations.length, 'nothing is off before the reader says it twice');
    await clickInCard(session.page, 'Turn off now');
    await waitUntil('the marks are gone', async () => (await readPainted(session.page)).length === 0);
    await waitUntil('the card is gone', async () => (await readCard(session.page)) === null);
    assert.equal(await session.page.locator('citewell-card').count(), 0, 'nothing of Citewell stays in the page');
    await session.page.reload();
    await pause(session.page, BOTH_LOOKS);
    assert.deepEqual(await readPainted(session.page), []);
    const popup = await openPopup(session.page);
    await waitUntil('the popup says so', async () => /Citewell is off on 127\.0\.0\.1/.test(await popup.text()));
    await popup.click('button', 'Turn on here again');
    await waitForPainted(session.page);
    await popup.close();
  });

  test('the card leads to the settings, and leaves its page as it is', async () => {
    await open({});
    await hoverCitation(session.page, 'Quassem, 2017');
    const opened = session.browser.waitForEvent('page');
    await clickInCard(session.page, 'Settings');
    const options = await opened;
    await options.getByRole('heading', { name: 'Citewell settings' }).waitFor();
    assert.equal(session.page.url(), session.sampleArticle);
    await options.close();
  });

  test('only findings are underlined where the reader wants that', async () => {
    await open({ marks: 'findings' });
    const painted = await waitForPainted(session.page);
    assert.ok(painted.every(({ verdict }) => !['ok', 'no-list'].includes(verdict)));
    assert.equal(painted.length, expected.citations.filter(({ verdict }) => verdict !== 'ok').length);
  });

  test('with "never" nobody is asked, and the popup says why', async () => {
    await open({ lookUp: 'never' });
    // What earlier tests asked for may still be on its way.
    await pause(session.page, 1_500);
    const before = JSON.stringify(session.askedHosts());
    await waitForPainted(session.page);
    await hoverCitation(session.page, 'Quassem, 2017');
    const popup = await openPopup(session.page);
    await waitUntil('it says why', async () => /In your settings nothing is looked up/.test(await popup.text()));
    await popup.close();
    assert.equal(JSON.stringify(session.askedHosts()), before);
  });

  test('a click opens the card where clicks are chosen, and a rest does not', async () => {
    await open({ card: 'click' });
    const [{ box }] = await waitForPainted(session.page);
    await restPointer(session.page, box.x + 5, box.y + 5);
    await pause(session.page, 600);
    assert.equal(await readCard(session.page), null);
    await session.page.mouse.click(box.x + 7, box.y + 5);
    await waitUntil('the card opens', () => readCard(session.page));
    await session.page.mouse.move(5, 5);
    await pause(session.page, 600);
    assert.ok(await readCard(session.page), 'it stays until it is dismissed');
    await session.page.keyboard.press('Escape');
    await waitUntil('the card is closed', async () => (await readCard(session.page)) === null);
  });

  test('the card waits as long as the reader set, within bounds', async () => {
    await storeSettings(session.browser, {});
    const options = await openOwnPage(session.browser, 'options.html');
    const field = options.getByLabel('Rest before it opens');
    await field.fill('0.005');
    await field.press('Tab');
    assert.equal(await field.inputValue(), '0.2', 'a rest too short for a card is not taken');
    await field.fill('1.5');
    await field.press('Tab');
    await waitUntil('it is stored', async () => (await readStored(session.browser, 'settings')).cardDelay === 1500);
    await options.close();
    await session.page.bringToFront();
    await session.page.goto(session.sampleArticle);
    const [{ box }] = await waitForPainted(session.page);
    await restPointer(session.page, box.x + 5, box.y + 5);
    const rested = Date.now();
    await waitUntil('the card opens', () => readCard(session.page));
    assert.ok(Date.now() - rested >= 1_400, `it opened after ${Date.now() - rested} ms`);
  });

  test('nothing is underlined where the reader wants that, and the card and the popup still tell', async () => {
    await open({ marks: 'off' });
    const popup = await openPopup(session.page);
    await waitUntil('the page was read', async () => (await popup.text()).includes(`${expected.citations.length} citations`));
    await popup.close();
    assert.deepEqual(await readPainted(session.page), []);
    const { x, y } = await placeOf(session.page, 'Quassem, 2017');
    await restPointer(session.page, x, y);
    await waitUntil('the card opens', async () => (await readCard(session.page))?.text.includes('Quassem, 2017'));
  });

  test('other pages than health articles are passed over where the reader wants that, and the popup can still check them', async () => {
    session.pages.add('/economics', ECONOMICS);
    await open({ where: 'health' });
    await waitForPainted(session.page);
    await session.page.goto(`${session.pages.origin}/economics`);
    await pause(session.page, BOTH_LOOKS);
    assert.deepEqual(await readPainted(session.page), []);
    const popup = await openPopup(session.page);
    await waitUntil('it says why', async () => /does not look like a health article/.test(await popup.text()));
    await popup.click('button', 'Check this page now');
    assert.equal((await waitForPainted(session.page)).length, 3);
    await popup.close();
  });

  test('a health article that becomes another page without loading takes its number off the button', async () => {
    await open({ where: 'health' });
    await waitUntil('the button counts', async () => /^\d+$/.test(await readBadge(session.browser)));
    await session.page.evaluate((html) => {
      history.pushState({}, '', '/economics');
      document.title = 'Prices and wages';
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    }, ECONOMICS);
    await waitUntil('the button is empty', async () => (await readBadge(session.browser)) === '');
    assert.deepEqual(await readPainted(session.page), []);
  });

  test('an address that is none is not kept, and a good one goes to the services that the page names, and to no other', async () => {
    await storeSettings(session.browser, {});
    const options = await openOwnPage(session.browser, 'options.html');
    const field = options.getByLabel('E-mail address for the services');
    for (const bad of ['nobody', 'reader@home']) {
      await field.fill(bad);
      await field.press('Tab');
      await options.getByText('This is not an e-mail address. It was not saved.').waitFor();
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.ok(!(await readStored(session.browser, 'settings')).contact);
    }
    await field.fill('reader@example.org');
    await field.press('Tab');
    await waitUntil('it is stored', async () => (await readStored(session.browser, 'settings')).contact === 'reader@example.org');
    assert.equal(await options.getByText('It was not saved.').count(), 0);
    await options.close();
    await forgetAnswers(session.browser);
    const before = session.standIn.requests.length;
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
    const popup = await openPopup(session.page);
    await waitForLookUp(popup);
    await popup.close();
    const told = session.standIn.requests.slice(before).filter(({ path }) => /reader(@|%40)example\.org/.test(path));
    const named = ['api.crossref.org', 'eutils.ncbi.nlm.nih.gov', 'api.datacite.org'];
    assert.ok(told.some(({ host }) => host === 'api.crossref.org'));
    assert.deepEqual(
      told.filter(({ host }) => !named.includes(host)),
      [],
    );
  });

  test('services that are switched off are not asked', async () => {
    await forgetAnswers(session.browser);
    const before = session.standIn.requests.length;
    await open({ services: ['pubmed'], lookUp: 'automatic' });
    await waitUntil('PubMed is asked without a click', () => session.standIn.requests.length > before);
    await pause(session.page, 1_500);
    const asked = new Set(session.standIn.requests.slice(before).map(({ host }) => host));
    for (const host of ['api.crossref.org', 'www.ebi.ac.uk', 'api.datacite.org', 'doi.org', 'api.openalex.org'])
      assert.ok(!asked.has(host), host);
  });
});

describe('what is looked up only when asked', () => {
  test('is not, however long the page is open and read, until the reader rests on a citation', async () => {
    const session = await openSession();
    try {
      await session.page.goto(session.sampleArticle);
      await waitForPainted(session.page);
      for (const way of [400, 4_000, -4_400]) await session.page.mouse.wheel(0, way);
      await pause(session.page, BOTH_LOOKS);
      assert.deepEqual(session.askedHosts(), {});
      await hoverCitation(session.page, 'Quassem, 2017');
      await waitUntil('a service is asked', () => session.standIn.requests.length > 0);
      assert.deepEqual(session.strangeHosts(), []);
    } finally {
      await session.close();
    }
  });
});
