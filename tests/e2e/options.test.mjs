// The settings page and the first page, and whether the rest of the built extension does what they say.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { clickInCard, hoverCitation, readCard, readPainted, waitForPainted } from '../../scripts/card.mjs';
import { findWorker } from '../../scripts/chromium.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { assertAccessible, openOwnPage, pause, readStored, storeSettings } from './own-pages.mjs';

/** The gate looks twice, the second time after 3 seconds. */
const BOTH_LOOKS = 3_600;

describe('the settings page', () => {
  let session;
  let page;
  before(async () => {
    session = await openSession();
    page = await openOwnPage(session.browser, 'options.html');
  });
  after(() => session?.close());

  test('axe finds nothing on it in light, dark and forced colours', () => assertAccessible(page));

  test('stores each change at once and says so', async () => {
    await page.getByLabel('Only what is worth a look').check();
    await page.getByText('Saved.').waitFor();
    await page.getByLabel('OpenAlex').uncheck();
    await waitUntil('both are stored', async () => {
      const stored = await readStored(session.browser, 'settings');
      return stored?.marks === 'findings' && !stored.services.includes('openalex');
    });
  });

  test('takes a site by keyboard alone, refuses what is none, and gives it back', async () => {
    const field = page.getByLabel('Site, such as example.org');
    await field.fill('two words');
    await field.press('Enter');
    await page.getByText('This is not the name of a site.').waitFor();
    await field.fill('https://www.example.org/page');
    await field.press('Enter');
    const remove = page.getByRole('button', { name: 'Turn on again on example.org' });
    await remove.focus();
    await remove.press('Enter');
    await page.getByText('No site is switched off.').waitFor();
  });

  test('saves the settings to a file and reads them back whole', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save settings' }).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const file = JSON.parse(Buffer.concat(chunks).toString());
    assert.equal(file.marks, 'findings');
    const load = (value) =>
      page.locator('input[type=file]').setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(value) });
    await load(JSON.stringify({ ...file, marks: 'off' }));
    await page.getByText('The settings of the file are in use.').waitFor();
    assert.equal((await readStored(session.browser, 'settings')).marks, 'off');
    await load('{');
    await page.getByText('it is not JSON').waitFor();
    await load(JSON.stringify({ ...file, card: 'sometimes' }));
    await page.getByText('a value for “card” that').waitFor();
    assert.equal((await readStored(session.browser, 'settings')).marks, 'off');
  });

  test('forgets the answers of the services', async () => {
    await page.getByRole('button', { name: 'Forget all answers' }).click();
    await page.getByText('Forgotten.').waitFor();
  });
});

describe('the first page', () => {
  test('comes up by itself when Citewell is added, says what leaves the browser, and takes the choice', async () => {
    const session = await openSession({ keepsWelcome: true });
    try {
      const page = await waitUntil('it is open', () => session.browser.pages().find((one) => one.url().endsWith('/welcome.html')));
      await assertAccessible(page);
      assert.match(await page.locator('main').innerText(), /never the address of the page/);
      await page.getByLabel('Never').check();
      await waitUntil('the choice is stored', async () => (await readStored(session.browser, 'settings'))?.lookUp === 'never');
      assert.deepEqual(session.askedHosts(), {});
    } finally {
      await session.close();
    }
  });
});

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
    await session.page.mouse.move(box.x + 5, box.y + 5);
    await session.page.mouse.move(box.x + 7, box.y + 5);
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

  test('services that are switched off are not asked', async () => {
    await (await findWorker(session.browser)).evaluate(() => indexedDB.deleteDatabase('citewell-answers'));
    const before = session.standIn.requests.length;
    await open({ services: ['pubmed'], lookUp: 'automatic' });
    await waitUntil('PubMed is asked without a click', () => session.standIn.requests.length > before);
    await pause(session.page, 1_500);
    const asked = new Set(session.standIn.requests.slice(before).map(({ host }) => host));
    for (const host of ['api.crossref.org', 'www.ebi.ac.uk', 'api.datacite.org', 'doi.org', 'api.openalex.org'])
      assert.ok(!asked.has(host), host);
  });
});
