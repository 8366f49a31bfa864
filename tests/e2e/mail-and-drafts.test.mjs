// What somebody is writing, and where mail is read: no mark, no card, nothing read before the reader asks.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, readCard, readPainted, restPointer, waitForPainted } from '../../scripts/card.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { pause, readBadge } from './own-pages.mjs';
import { withPopupOver } from './with-popup.mjs';

const LIST = `<h2>References</h2>
<p>Oruc, B. (2018). Walking for backs that hurt: a randomised trial. <em>Journal of Quiet Trials</em>, <em>12</em>(3), 45–58.</p>
<p>Temel, K. (2020). A walk each day against pain in the back. <em>Journal of Quiet Trials</em>, <em>14</em>(1), 5–18.</p>`;
const page = (body) => `<!DOCTYPE html><html lang="en"><title>Backs</title><body><article><h1>Backs</h1>${body}</article></body></html>`;
const LETTER = page(`<p>Walking helps (Oruc, 2018), and so does a dog (Temel, 2020).</p>${LIST}`);
const COMMENTS = page(`<p>Walking helps (Oruc, 2018).</p><div id="draft" contenteditable="true"><p>I read it (Temel, 2020).</p></div>
<div contenteditable="plaintext-only">And again (Oruc, 2018).</div>${LIST}`);
const MAIL = 'mail.zoho.com';
/** Longer than the gate's second look and the start of the engine. */
const LONG_ENOUGH = 4_500;

describe('a draft on a page', () => {
  let session;
  before(async () => {
    session = await openSession();
    session.pages.add('/comments', COMMENTS);
    await session.page.goto(`${session.pages.origin}/comments`);
  });
  after(() => session?.close());

  test('has no marks, while the page around it has them', async () => {
    await waitForPainted(session.page);
    const painted = await readPainted(session.page);
    assert.deepEqual(
      painted.map(({ text }) => text),
      ['Oruc, 2018'],
    );
  });

  test('opens no card', async () => {
    await hoverCitation(session.page, 'Oruc, 2018');
    await session.page.keyboard.press('Escape');
    const { x, y } = await session.page.evaluate(() => document.querySelector('#draft p').getBoundingClientRect().toJSON());
    await restPointer(session.page, x + 80, y + 8);
    await pause(session.page, 1_000);
    assert.equal(await readCard(session.page), null);
  });
});

describe('a site for mail', () => {
  let session;
  before(async () => {
    session = await openSession();
    session.standIn.addSite(MAIL, LETTER);
    await session.page.goto(`https://${MAIL}/`);
  });
  after(() => session?.close());

  test('is left alone, and the popup says why', async () => {
    await pause(session.page, LONG_ENOUGH);
    assert.deepEqual(await readPainted(session.page), []);
    assert.equal(await readBadge(session.browser), '');
    await withPopupOver(session.page, ({ waitForWords }) => waitForWords(/Mail and drafts are yours/));
  });

  test('is read once the reader asks', async () => {
    await withPopupOver(session.page, async (popup) => {
      await popup.waitForWords(/Check this page now/);
      await popup.click('button', 'Check this page now');
      await popup.waitForWords(/2 citations/);
    });
    await waitUntil('citations are painted', async () => (await readPainted(session.page)).length === 2);
  });
});
