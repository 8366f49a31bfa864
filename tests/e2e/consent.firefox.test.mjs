// Firefox's own consent before anything is sent (data_collection_permissions); other browsers know no such thing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hoverCitation, readCard, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { pause } from './own-pages.mjs';
import { withPopupOver } from './with-popup.mjs';

/** Longer than a look-up takes to ask its first service. */
const LONG_ENOUGH = 1_500;

let session;
before(async () => {
  session = await openSession({ hasConsent: false });
  await session.page.goto(session.sampleArticle);
});
after(() => session?.close());

test('before consent the page is checked against its own list, and neither card nor popup asks anybody', async () => {
  assert.equal((await waitForPainted(session.page)).length, expected.citations.length);
  const { card } = await hoverCitation(session.page, 'Quassem, 2017');
  assert.match(card.text, /spelt differently/);
  await withPopupOver(session.page, async ({ waitForWords }) => {
    await waitForWords(/Firefox asks you first: .* Nothing is sent before you allow it/);
    await waitForWords(/no entry/);
  });
  await pause(session.page, LONG_ENOUGH);
  assert.deepEqual(session.askedHosts(), {});
});

test('a reader who refuses keeps the verdicts of the page, and nothing is sent', async () => {
  await withPopupOver(session.page, async ({ click, waitForWords }) => {
    await click('button', 'Allow looking up');
    await driver.answerQuestion(session.browser, false);
    await waitForWords(/Nothing is sent before you allow it/);
    await waitForWords(/no entry/);
  });
  await pause(session.page, LONG_ENOUGH);
  assert.deepEqual(session.askedHosts(), {});
});

test('a reader who allows it gets every reference looked up, in the popup that is still open', async () => {
  await withPopupOver(session.page, async (popup) => {
    await popup.click('button', 'Allow looking up');
    await driver.answerQuestion(session.browser, true);
    await waitUntil('it starts', async () => !/asks you first/.test(await popup.text()));
    assert.match(await waitForLookUp(popup), /^9 references looked up/);
  });
  assert.deepEqual(session.strangeHosts(), []);
});

test('consent that is taken back ends it', async () => {
  await driver.setConsent(session.browser, false);
  await session.page.reload();
  await waitForPainted(session.page);
  const asked = JSON.stringify(session.askedHosts());
  await hoverCitation(session.page, 'Quassem, 2017');
  await withPopupOver(session.page, ({ waitForWords }) => waitForWords(/asks you first/));
  await pause(session.page, LONG_ENOUGH);
  assert.equal(JSON.stringify(session.askedHosts()), asked);
  assert.ok(await readCard(session.page));
});
