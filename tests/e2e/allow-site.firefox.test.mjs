// "Allow it on this site", from the click in the popup to the browser's own question. In Firefox alone: Chromium's question is a
// window of the system, which no test can answer; what follows an answer is tested for both in site-access.test.mjs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readPainted, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { openSession } from './browser.mjs';
import { pause } from './own-pages.mjs';
import { withPopupOver } from './with-popup.mjs';

/** The gate looks twice, the second time after 3 seconds. */
const BOTH_LOOKS = 3_600;
const EMPTY = '<!doctype html><html lang="en"><title>Backs</title><body><h1>Backs</h1></body></html>';
const ARTICLE = `<p>Acute pain was reviewed early (Lee et al., 2013), chronic pain later (Mu et al., 2020), and rest as well (Chou, 2016).</p>
<h2>References</h2>
<p>Lee, J.-H., Choi, T.-Y., &amp; Lee, M. S. (2013). Acupuncture for acute low back pain: a systematic review. The Clinical Journal of Pain, 29(2), 172–185.</p>
<p>Mu, J., Furlan, A. D., &amp; Lam, W. Y. (2020). Acupuncture for chronic nonspecific low back pain. Cochrane Database of Systematic Reviews.</p>`;

let session;
before(async () => {
  session = await openSession();
  session.pages.add('/empty', EMPTY);
  await driver.setSiteAccess(session.page, false);
});
after(() => session?.close());

/** A page whose text comes when the click on the button has long been looked into. */
const allow = async (answer, words) => {
  await session.page.goto(`${session.pages.origin}/empty`);
  await withPopupOver(session.page, async ({ click, waitForWords }) => {
    await waitForWords(/Citewell may not read 127\.0\.0\.1 by itself/);
    await pause(session.page, BOTH_LOOKS);
    await session.page.evaluate((article) => document.body.insertAdjacentHTML('beforeend', article), ARTICLE);
    await click('button', 'Allow it on this site');
    await driver.answerQuestion(session.browser, answer);
    await waitForWords(words);
  });
};

test('a reader who says no is left with what was', async () => {
  await allow(false, /may not read/);
  assert.deepEqual(await readPainted(session.page), []);
});

test('a reader who says yes sees the page read at once, in the popup that is still open', async () => {
  await allow(true, /3 citations/);
  assert.equal((await waitForPainted(session.page)).length, 3);
  const { origins } = await driver.inBackground(session.browser, () => browser.permissions.getAll());
  assert.deepEqual(origins, ['http://127.0.0.1/*'], 'this site and no other');
});
