// A citation inside a popover of the page: its card stands above it, and a click in the card does not close what is under it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clickInCard, hoverCitation, readCard, waitForPainted } from '../../scripts/card.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';

const PAGE = `<!DOCTYPE html><html lang="en"><title>Backs</title><body><article><h1>Backs</h1><p>Walking helps (Oruc, 2018).</p>
<div popover style="width: 500px; height: 300px"><p>More on dogs (Temel, 2020).</p></div>
<h2>References</h2>
<p>Oruc, B. (2018). Walking for backs that hurt: a randomised trial. <em>Journal of Quiet Trials</em>, <em>12</em>(3), 45–58.</p>
<p>Temel, K. (2020). A walk each day against pain in the lower back of adults. <em>Journal of Quiet Trials</em>, <em>14</em>(1), 5–18.</p>
</article></body></html>`;

let session;
before(async () => {
  session = await openSession();
  session.pages.add('/popover', PAGE);
});
after(() => session?.close());

test('the card of a citation in a popover of the page can be used', async () => {
  const { page } = session;
  const isOpen = () => page.evaluate(() => document.querySelector('[popover]').matches(':popover-open'));
  await page.goto(`${session.pages.origin}/popover`);
  await waitForPainted(page);
  await page.evaluate(() => document.querySelector('[popover]').showPopover());
  const { card } = await hoverCitation(page, 'Temel, 2020');
  assert.match(card.text, /In the reference list/);
  await clickInCard(page, 'Whole entry');
  await waitUntil('the whole entry is shown', async () => /Less/.test((await readCard(page))?.text));
  assert.ok(await isOpen());
});
