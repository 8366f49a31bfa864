// Answers of the services, as the background keeps them in IndexedDB: no longer than docs/privacy.md says.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitForLookUp } from '../../scripts/popup-lists.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { killWorker, openSession } from './browser.mjs';
import { withPopupOver } from './with-popup.mjs';

/** Runs in the background: the keys of what is kept; with `expires` all of it expires at that time. */
async function readKeys(expires) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('citewell-answers'));
  const store = database.transaction('answers', 'readwrite').objectStore('answers');
  const records = await done(store.getAll());
  if (expires !== null) await Promise.all(records.map((record) => done(store.put({ ...record, expires }))));
  database.close();
  return records.map(({ key }) => key);
}

describe('answers of the services', () => {
  let session;
  before(async () => {
    session = await openSession();
    await session.page.goto(session.sampleArticle);
    await waitForPainted(session.page);
    await withPopupOver(session.page, waitForLookUp);
  });
  after(() => session?.close());

  test('that are over are deleted when the background starts, though nobody asks for them again', async () => {
    const kept = await driver.inBackground(session.browser, readKeys, 1);
    assert.ok(kept.length > 9, `${kept.length} are kept`);
    await killWorker(session.browser);
    // Another page, which has nothing to look up, wakes it.
    await session.page.goto(`${session.pages.origin}/sample-article/?again`);
    await waitForPainted(session.page);
    await waitUntil('they are gone', async () => (await driver.inBackground(session.browser, readKeys, null)).length === 0);
  });
});
