// Pages that are open while the reader changes the settings: they follow at once, without being loaded again.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { hoverCitation, movePointerAway, readCard, readPainted, restPointer, waitForPainted } from '../../scripts/card.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { killWorker, openSession } from './browser.mjs';
import { ECONOMICS, forgetAnswers, openOwnPage, pause, readBadge, storeSettings } from './own-pages.mjs';
import { withPopupOver } from './with-popup.mjs';

const all = expected.citations.length;
const findings = expected.citations.filter(({ verdict }) => verdict !== 'ok').length;
const SITE = '127.0.0.1';

describe('an open page follows the settings', () => {
  let session;
  let page;
  before(async () => {
    session = await openSession();
    page = session.page;
  });
  after(() => session?.close());
  beforeEach(async () => {
    await storeSettings(session.browser, {});
    await page.bringToFront();
    await page.goto(session.sampleArticle);
    await waitForPainted(page);
    // Only a page that was not loaded again still has it.
    await page.evaluate(() => {
      globalThis.wasNotReloaded = true;
    });
  });

  const isMarked = (count) => waitUntil(`${count} are marked`, async () => (await readPainted(page)).length === count);
  const wasNotReloaded = () => page.evaluate(() => globalThis.wasNotReloaded === true);

  test('in what is underlined, also when it is chosen on the settings page', async () => {
    const options = await openOwnPage(session.browser, 'options.html');
    await options.getByLabel('Only what is worth a look').check();
    await options.getByText('Saved. Open pages follow at once.').waitFor();
    await options.close();
    await page.bringToFront();
    await isMarked(findings);
    await storeSettings(session.browser, { marks: 'off' });
    await isMarked(0);
    await storeSettings(session.browser, { marks: 'all' });
    await isMarked(all);
    assert.ok(await wasNotReloaded());
  });

  test('in what opens the card', async () => {
    await storeSettings(session.browser, { card: 'click', marks: 'findings' });
    await isMarked(findings);
    const { box } = (await readPainted(page)).find(({ text }) => text === 'Quassem, 2017');
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y - 300);
    const { box: now } = (await readPainted(page)).find(({ text }) => text === 'Quassem, 2017');
    await restPointer(page, now.x + 10, now.y + now.height / 2);
    await pause(page, 700);
    assert.equal(await readCard(page), null, 'a rest opens nothing any more');
    await page.mouse.click(now.x + 12, now.y + now.height / 2);
    await waitUntil('a click does', () => readCard(page));
    await page.keyboard.press('Escape');
    await storeSettings(session.browser, { card: 'hover' });
    await isMarked(all);
    await movePointerAway(page);
    await hoverCitation(page, 'Quassem, 2017');
    await page.keyboard.press('Escape');
  });

  test('in its language, on the card and in the popup', async () => {
    const { card } = await hoverCitation(page, 'Quassem, 2017');
    assert.match(card.text, /In the reference list/);
    await storeSettings(session.browser, { language: 'fr' });
    await waitUntil('the English card is gone', async () => (await readCard(page)) === null);
    await movePointerAway(page);
    const { card: french } = await hoverCitation(page, 'Quassem, 2017');
    assert.match(french.text, /Dans la liste de références/);
    assert.equal(french.language, 'fr');
    await page.keyboard.press('Escape');
    await withPopupOver(page, ({ waitForWords }) => waitForWords(/Aucune entrée de la liste de références ne correspond/));
    assert.ok(await wasNotReloaded());
  });

  test('in when references are looked up', async () => {
    const questions = () => Object.values(session.askedHosts()).reduce((sum, count) => sum + count, 0);
    const before = questions();
    await storeSettings(session.browser, { lookUp: 'never', marks: 'off' });
    await isMarked(0);
    await withPopupOver(page, ({ waitForWords }) => waitForWords(/In your settings nothing is looked up/));
    assert.equal(questions(), before);
    await storeSettings(session.browser, { lookUp: 'automatic' });
    await waitUntil('it asks by itself', () => questions() > before);
    await withPopupOver(page, ({ waitForWords }) => waitForWords(/9 references looked up/));
    assert.ok(await wasNotReloaded());
  });

  test('in which services are asked: what one could not be asked before, it is asked when it is switched on', async () => {
    const services = ['pubmed', 'europe-pmc', 'datacite', 'doi-org', 'openalex'];
    await storeSettings(session.browser, { services });
    await forgetAnswers(session.browser);
    await withPopupOver(page, async ({ waitForWords }) => {
      await waitForWords(/Crossref is switched off in the settings, so notices may be missing/);
      await storeSettings(session.browser, { services: [...services, 'crossref'] });
      await waitForWords(/9 references looked up\. (?!.*switched off)/);
    });
    assert.ok(await wasNotReloaded());
  });

  test('when its site is switched off and on again, with its badge', async () => {
    await waitUntil('the badge counts', async () => (await readBadge(session.browser)) === String(findings));
    await storeSettings(session.browser, { offSites: [SITE] });
    await isMarked(0);
    await waitUntil('the badge is empty', async () => (await readBadge(session.browser)) === '');
    await storeSettings(session.browser, { offSites: [] });
    await isMarked(all);
    await waitUntil('the badge counts again', async () => (await readBadge(session.browser)) === String(findings));
    assert.ok(await wasNotReloaded());
  });

  test('when the reader wants to ask from now on, and when it may start by itself again', async () => {
    await storeSettings(session.browser, { where: 'asked' });
    await isMarked(0);
    await storeSettings(session.browser, { where: 'every' });
    await isMarked(all);
    assert.ok(await wasNotReloaded());
  });

  test('when only health articles are wanted, and it is none', async () => {
    session.pages.add('/rates', ECONOMICS);
    await page.goto(`${session.pages.origin}/rates`);
    await waitForPainted(page);
    await storeSettings(session.browser, { where: 'health' });
    await isMarked(0);
    await storeSettings(session.browser, { where: 'every' });
    await isMarked(3);
  });

  test('when it was left alone from the start', async () => {
    await storeSettings(session.browser, { offSites: [SITE] });
    await page.goto(`${session.sampleArticle}?second`);
    await pause(page, 3_600);
    assert.deepEqual(await readPainted(page), []);
    await storeSettings(session.browser, { offSites: [] });
    await isMarked(all);
  });

  test('and stays on where the reader asked for it, also after the background has slept', async () => {
    await storeSettings(session.browser, { offSites: [SITE] });
    await page.goto(`${session.sampleArticle}?third`);
    await withPopupOver(page, ({ click }) => click('button', 'Check this page now'));
    await isMarked(all);
    // The settings page stores by itself: no other part has to be awake for it.
    const options = await openOwnPage(session.browser, 'options.html');
    await killWorker(session.browser);
    await options.bringToFront();
    await options.getByLabel('Only what is worth a look').check();
    await options.getByText('Saved.').waitFor();
    await options.close();
    await page.bringToFront();
    await isMarked(findings);
  });
});
