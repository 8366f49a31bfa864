// What the reader hears after choosing German in the settings: every face of the built extension, and the sentences of a report.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, waitForPainted } from '../../scripts/card.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { openOwnPage, readStored } from './own-pages.mjs';

describe('a reader who chooses German', () => {
  let session;
  let popup;
  before(async () => {
    session = await openSession();
  });
  after(() => session?.close());

  test('sees the settings change at once, with the title and language of the page', async () => {
    const page = await openOwnPage(session.browser, 'options.html');
    await page.getByLabel('Deutsch').check();
    await page.getByRole('heading', { name: 'Einstellungen von Citewell' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    assert.equal(await page.title(), 'Einstellungen von Citewell');
    await waitUntil('it is stored', async () => (await readStored(session.browser, 'settings'))?.language === 'de');
    await page.close();
  });

  test('finds the greeting in German', async () => {
    const page = await openOwnPage(session.browser, 'welcome.html');
    await page.getByRole('heading', { name: 'Citewell liest die Zitate mit Ihnen' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    await page.close();
  });

  test('finds German words in the popup, also in the sentences that the engine wrote', async () => {
    await session.page.bringToFront();
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
    popup = await openPopup(session.page);
    await waitUntil('the popup speaks German', async () => /Zitate auf dieser Seite/.test(await popup.text()));
    await waitUntil('so does the report', async () => /Kein Eintrag der Literaturliste passt zu diesem Zitat/.test(await popup.text()));
    assert.equal(await popup.evaluate(() => document.documentElement.lang), 'de');
    assert.doesNotMatch(await popup.text(), /citations|No entry in the reference list/);
  });

  test('finds the report in German, and in it the note to the author in the language of the page', async () => {
    await popup.click('button', 'Ganzer Bericht');
    const isReport = (page) => page.url().includes('/report.html?tab=');
    const report = await waitUntil('it is open', () => session.browser.pages().find(isReport));
    const note = report.locator('.note[lang="en"]');
    await note.waitFor();
    assert.equal(await report.locator('main').getAttribute('lang'), 'de');
    assert.match(await note.innerText(), /Dear author/);
    assert.match(await note.innerText(), /The list has this work under another spelling of the name\.\s+Perhaps “Qaseem” is meant/);
    assert.doesNotMatch(await note.innerText(), /Literaturliste/);
    await report.close();
    await popup.close();
  });

  test('finds German words in the card, which says so to screen readers', async () => {
    const { card } = await hoverCitation(session.page, 'Quassem, 2017');
    assert.match(card.text, /In der Literaturliste/);
    assert.equal(card.language, 'de');
  });
});
