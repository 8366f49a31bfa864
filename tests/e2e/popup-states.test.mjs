// The popup where there is less to say: other pages than articles, services that fail, no network.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { readPainted, waitForPainted } from '../../scripts/card.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { readProgress, readTab, waitForLookUp } from '../../scripts/popup-lists.mjs';
import { expected } from '../../scripts/sample-article.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';

const SHOP = '<!DOCTYPE html><html lang="en"><title>Shop</title><body><h1>Massage balls</h1><p>Now in green. Since 2019.</p></body></html>';
const NO_LIST = `<!DOCTYPE html><html lang="en"><title>Backs</title><body><article><h1>Backs</h1>
<p>Backs hurt (Lee et al., 2013). Rest helps little (Mu et al., 2020), and walking helps more (Urits et al., 2021).</p>
</article></body></html>`;
const ALL_WELL = `<!DOCTYPE html><html lang="en"><title>Backs</title><body><article><h1>Backs</h1>
<p>Acute pain was reviewed early (Lee et al., 2013). Chronic pain came later (Mu et al., 2020), and again (Urits et al., 2021).</p>
<h2>References</h2>
<p>Lee, J.-H., Choi, T.-Y., Lee, M. S., Lee, H., Shin, B.-C., &amp; Lee, H. (2013). Acupuncture for acute low back pain: a systematic review. <em>The Clinical Journal of Pain</em>, <em>29</em>(2), 172–185.</p>
<p>Mu, J., Furlan, A. D., Lam, W. Y., Hsu, M. Y., Ning, Z., &amp; Lao, L. (2020). Acupuncture for chronic nonspecific low back pain. <em>Cochrane Database of Systematic Reviews</em>.</p>
<p>Urits, I., Wang, J. K., Yancey, K., Mousa, M., Jung, J. W., Berger, A. A., Shehata, I. M., Elhassan, A., Kaye, A. D., &amp; Viswanath, O. (2021). Acupuncture for the Management of Low Back Pain. <em>Current Pain and Headache Reports</em>, <em>25</em>(1).</p>
</article></body></html>`;
const OWN_PAGES = { '/shop': SHOP, '/no-list': NO_LIST, '/all-well': ALL_WELL };
const all = expected.references.length;
const FAILING = ['api.crossref.org', 'eutils.ncbi.nlm.nih.gov', 'www.ebi.ac.uk'];
/** A service is asked again after 2 and 8 seconds before it counts as unavailable. */
const PATIENCE = 60_000;

async function openWithPages() {
  const session = await openSession();
  for (const [path, html] of Object.entries(OWN_PAGES)) session.pages.add(path, html);
  return session;
}

describe('the popup on other pages', () => {
  let session;
  let popup;
  before(async () => {
    session = await openWithPages();
  });
  afterEach(() => popup?.close());
  after(() => session?.close());

  test('says that a page without citations was left alone', async () => {
    await session.page.goto(`${session.pages.origin}/shop`);
    popup = await openPopup(session.page);
    await waitUntil('it says so', async () => /was not checked/.test(await popup.text()));
    assert.deepEqual(await readPainted(session.page), []);
  });

  test('says that there is no list, and calls no citation missing', async () => {
    await session.page.goto(`${session.pages.origin}/no-list`);
    const painted = await waitForPainted(session.page);
    assert.deepEqual([...new Set(painted.map(({ verdict }) => verdict))], ['no-list']);
    popup = await openPopup(session.page);
    await waitUntil('it says so', async () => /no reference list/.test(await popup.text()));
    assert.doesNotMatch(await popup.text(), /no entry/);
  });

  test('says that there is nothing to point out where all is well', async () => {
    await session.page.goto(`${session.pages.origin}/all-well`);
    await waitForPainted(session.page);
    popup = await openPopup(session.page);
    assert.match(await waitForLookUp(popup), /^3 references looked up/);
    assert.match(await popup.text(), /Every citation has an entry in the list/);
  });
});

describe('the filter of the popup', () => {
  let session;
  let popup;
  before(async () => {
    session = await openSession();
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
    popup = await openPopup(session.page);
    await waitForLookUp(popup);
    await popup.click('[role=tab]', 'Citations');
  });
  after(() => session?.close());

  const rows = () =>
    popup.evaluate(() => [...document.querySelectorAll('[role=tabpanel]:not([hidden]) li .row-title')].map((row) => row.innerText));

  test('is one stop of the Tab key, and shows by the arrow keys only what is worth a look, then all again', async () => {
    const worthALook = expected.citations.filter(({ verdict }) => verdict !== 'ok');
    await popup.evaluate(() => document.querySelector('[role=tabpanel]:not([hidden]) input[type=search]').focus());
    await popup.press('Tab');
    const focused = () => popup.evaluate(() => [document.activeElement.localName, document.activeElement.selectedOptions?.[0].text]);
    assert.deepEqual(await focused(), ['select', `All (${expected.citations.length})`]);
    await popup.press('ArrowDown');
    await waitUntil('the list is shorter', async () => (await rows()).length === worthALook.length);
    assert.deepEqual(await focused(), ['select', `Worth a look (${worthALook.length})`]);
    await popup.press('ArrowUp');
    await waitUntil('the list is whole', async () => (await rows()).length === expected.citations.length);
  });

  test('says when search and filter leave nothing, and a click shows all again', async () => {
    await popup.press('ArrowDown');
    await popup.evaluate(() => document.querySelector('[role=tabpanel]:not([hidden]) input[type=search]').focus());
    await popup.type('nobody');
    await waitUntil('it says so', async () => /Nothing in this list fits this filter/.test(await popup.text()));
    await popup.click('[role=tabpanel]:not([hidden]) button', 'Show all');
    await waitUntil('the list is whole', async () => (await rows()).length === expected.citations.length);
  });
});

describe('the popup when services fail', () => {
  let session;
  let popup;
  before(async () => {
    session = await openSession();
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
  });
  after(() => session?.close());

  test('says so without a network, and asks nobody', async () => {
    await session.browser.setOffline(true);
    popup = await openPopup(session.page);
    assert.match(await waitForLookUp(popup), /No internet connection/);
    assert.deepEqual(session.askedHosts(), {});
    await popup.close();
    await session.browser.setOffline(false);
    await waitUntil('the page is online again', () => session.page.evaluate(() => navigator.onLine));
  });

  test('never calls a reference "not found" because a service is down', async () => {
    for (const host of FAILING) session.standIn.setFault(host, 'down');
    popup = await openPopup(session.page);
    assert.match(await waitForLookUp(popup, PATIENCE), /did not answer/);
    const rows = await readTab(popup, 'References');
    assert.equal(rows.length, all);
    for (const { text } of rows) assert.match(text, /did not answer/);
    for (const { text } of rows) assert.doesNotMatch(text, /not find|not found/i);
  });

  // A service that failed several times is left alone for a while; the reader's own wish ends that pause.
  test('asks again at once when the reader wants it', async () => {
    for (const host of FAILING) session.standIn.setFault(host, null);
    const seen = session.standIn.requests.length;
    await popup.click('button', 'Try again');
    await waitUntil('a service is asked', () => session.standIn.requests.length > seen, 3_000);
  });
});

describe('the popup while the references are looked up', () => {
  let session;
  let popup;
  before(async () => {
    session = await openSession();
    session.standIn.setFault('api.crossref.org', 'hang');
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
    popup = await openPopup(session.page);
  });
  after(() => session?.close());

  test('shows how far it is', async () => {
    const counting = new RegExp(`references: \\d of ${all}`);
    await waitUntil('it counts', async () => counting.test((await readProgress(popup)).words));
    await waitUntil('Crossref is waited for', () => session.askedHosts()['api.crossref.org'] > 0);
    assert.ok((await readProgress(popup)).isRunning);
  });

  test('shows all once the last service has answered', async () => {
    session.standIn.setFault('api.crossref.org', null);
    assert.match(await waitForLookUp(popup, PATIENCE), new RegExp(`^${all} references looked up`));
  });
});
