// The full report of the built extension: opened from the popup, read, saved and printed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { assertAccessible, openOwnPage } from './own-pages.mjs';

const OTHER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walking and pain</title></head><body>
<p>Walking helps (Holmgren et al., 2004), and others agree (Brandvik &amp; Stamm, 2006).</p><h2>References</h2>
<p>Brandvik, L., &amp; Stamm, K. (2006). Walking in the snow. Journal of Imaginary Walks, 3(2), 10–19.</p>
<p>Holmgren, J., Aas, B., &amp; Lund, C. (2004). Walking uphill in nurses. Journal of Imaginary Walks, 1(4), 44–51.</p></body></html>`;
const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

describe('the full report', () => {
  let session;
  let report;
  before(async () => {
    session = await openSession();
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
    const popup = await openPopup(session.page);
    await waitForLookUp(popup);
    await popup.click('button', 'Full report');
    report = await waitUntil('it is open', () => session.browser.pages().find((page) => page.url().includes('/report.html?tab=')));
    await report.getByText('9 references looked up').first().waitFor();
    // A popup that is left open follows its tab to other pages.
    await popup.close();
  });
  after(() => session?.close());

  const save = async (name) => {
    const [download] = await Promise.all([report.waitForEvent('download'), report.getByRole('button', { name }).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };

  test('shows each citation in its sentence, beside its entry', async () => {
    const rows = report.locator('section:has(#citations) li.report-row');
    assert.equal(await rows.count(), expected.citations.length);
    const sentences = (await rows.locator('.sentence').allInnerTexts()).map(squeeze);
    for (const [i, { exact }] of expected.citations.entries()) {
      assert.ok(sentences[i].includes(exact), sentences[i]);
      assert.ok(sentences[i].length > exact.length + 10, `"${sentences[i]}" is a sentence`);
    }
    const misspelt = rows.filter({ hasText: 'Quassem, 2017' });
    assert.match(await misspelt.innerText(), /Qaseem, A/);
  });

  test('axe finds nothing on it in light, dark and forced colours', () => assertAccessible(report));

  test('is printed without its buttons', async () => {
    await report.emulateMedia({ media: 'print' });
    assert.equal(await report.getByRole('button', { name: 'Print' }).isVisible(), false);
    assert.ok((await report.pdf({ format: 'A4' }).catch(() => Buffer.alloc(1))).length > 0);
    await report.emulateMedia({ media: null });
  });

  test('is saved in five forms, each whole', async () => {
    const json = JSON.parse(await save('JSON report'));
    assert.equal(json.version, 1);
    assert.equal(json.citations.length, expected.citations.length);
    assert.ok((await save('Table (CSV)')).includes('Quassem, 2017'));
    assert.equal(JSON.parse(await save('CSL-JSON')).length, expected.references.length);
    assert.equal((await save('RIS')).match(/^TY {2}- /gm).length, expected.references.length);
    assert.equal((await save('BibTeX')).match(/^@\w+\{/gm).length, expected.references.length);
  });

  test('is saved as a list in APA and in Vancouver style, by a processor that is loaded only then', async () => {
    const readScripts = await driver.followScripts(report);
    const isProcessor = (path) => readFileSync(join(driver.builtExtension, path), 'utf8').includes('PROCESSOR_VERSION');
    const isProcessorLoaded = async () => (await readScripts()).some(isProcessor);
    assert.ok(
      (await readScripts()).some((path) => path.includes('/report-')),
      'the list of scripts is true',
    );
    assert.equal(await isProcessorLoaded(), false);
    const apa = (await save('APA (text)')).trimEnd().split('\n');
    // The browser tells of a script when it has time.
    await waitUntil('the processor is loaded', isProcessorLoaded);
    assert.equal(apa.length, expected.references.length);
    assert.match(
      apa.find((line) => line.startsWith('Qaseem')),
      /^Qaseem, A\., .+\(2017\)\. .+ https:\/\/doi\.org\/10\./,
    );
    const vancouver = (await save('Vancouver (text)')).trimEnd().split('\n');
    assert.deepEqual(
      vancouver.map((line) => Number.parseInt(line, 10)),
      expected.references.map((_, i) => i + 1),
    );
    assert.match(vancouver.join('\n'), /^\d+\. Qaseem A, .+ 2017 .+ doi:10\./m);
  });

  test('names the makers of that processor, as their licence asks', async () => {
    const credit = report.getByRole('link', { name: /Citations by CSL \(citeproc-js\)/ });
    assert.equal(await credit.getAttribute('href'), 'https://citationstyles.org/');
  });

  test('drafts a note with each slip, its sentence and a proposal', async () => {
    const note = await report.locator('.note').innerText();
    assert.match(note, /Dear author/);
    assert.match(note, /Perhaps “Qaseem” is meant/);
    await session.browser.grantPermissions(['clipboard-read', 'clipboard-write']);
    await report.getByRole('button', { name: 'Copy the note' }).click();
    await report.getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(await report.evaluate(() => navigator.clipboard.readText()), note);
  });

  test('has nothing looked up of another page that comes into its tab', async () => {
    session.pages.add('/other', OTHER);
    // A late answer for the first page may still be asked for; nothing may be asked about this one.
    const askedOfOther = () => session.standIn.requests.filter(({ path }) => /Holmgren|Brandvik/.test(path));
    await session.page.bringToFront(); // nothing out of view is read
    await session.page.goto(`${session.pages.origin}/other`);
    await waitForPainted(session.page);
    await report.getByText('The page was closed or left.').waitFor();
    await report.reload();
    await report.getByText('There is no page to report on').waitFor();
    // The popup of the same page does ask: so the page can be looked up, and the report had its chance before.
    assert.deepEqual(askedOfOther(), []);
    const popup = await openPopup(session.page);
    await waitForLookUp(popup);
    await popup.close();
    assert.notDeepEqual(askedOfOther(), []);
  });

  test('comes back with its page', async () => {
    await session.page.bringToFront();
    await session.page.goto(session.sampleArticle);
    await report.getByText('9 references looked up').first().waitFor();
    assert.equal(await report.locator('section:has(#citations) li.report-row').count(), expected.citations.length);
  });

  test('stays when its page is closed, and says so', async () => {
    await session.page.close();
    await report.getByText('The page was closed or left.').waitFor();
    assert.equal(await report.locator('section:has(#citations) li.report-row').count(), expected.citations.length);
  });

  test('says what to do where there is no page', async () => {
    const page = await openOwnPage(session.browser, 'report.html');
    await page.getByText('There is no page to report on').waitFor();
    await assertAccessible(page);
  });

  test('nobody but the named services was asked', () => assert.deepEqual(session.strangeHosts(), []));
});
