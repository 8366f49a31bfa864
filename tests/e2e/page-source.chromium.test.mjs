// The source of a page, which is a tab of its own in Chromium; the drivers of Firefox do not open it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSession } from './browser.mjs';
import { withPopupOver } from './with-popup.mjs';

let session;
before(async () => {
  session = await openSession();
});
after(() => session?.close());

test('the popup over the source of a page says that it cannot be read, instead of waiting for ever', async () => {
  await session.page.goto(`view-source:${session.sampleArticle}`);
  const says = await withPopupOver(session.page, async ({ waitForWords, text }) => {
    await waitForWords(/cannot read this page/);
    return text();
  });
  assert.doesNotMatch(says, /Reading the page/);
});
