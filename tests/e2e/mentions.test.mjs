// Authors named without a year, in the built extension: told in the entry's row, neither marked nor warned of.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readPainted, waitForPainted } from '../../scripts/card.mjs';
import { openPopup } from '../../scripts/popup.mjs';
import { readTab, waitForLookUp } from '../../scripts/popup-lists.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';

const PAGE = `<!DOCTYPE html><html lang="en"><title>Backs</title><body><article><h1>Backs</h1>
<p>Walking eases backs (Abel et al., 2011; Finch, 2013). Later Abel and colleagues asked for how long; Abel’s dog was not asked.</p>
<p>Swimming does as well, as Dunn and Eades say.</p>
<h2>References</h2>
<p>Abel, A., Baker, B., &amp; Cole, C. (2011). Walking and backs. <em>Spine</em>, <em>1</em>(1), 1–9.</p>
<p>Dunn, D., &amp; Eades, E. (2012). Swimming and backs. <em>Spine</em>, <em>2</em>(1), 1–9.</p>
<p>Finch, F. (2013). Cycling and backs. <em>Spine</em>, <em>3</em>(1), 1–9.</p>
</article></body></html>`;
const WORDS = ['Cited once · Also named without a year once', 'Named without a year once', 'Cited once'];

let session;
before(async () => {
  session = await openSession();
  session.pages.add('/mentions', PAGE);
  await session.page.goto(`${session.pages.origin}/mentions`);
  await waitForPainted(session.page);
});
after(() => session?.close());

test('names without a year are told in the rows of the popup and of the report, and nowhere called a fault', async () => {
  assert.deepEqual(
    (await readPainted(session.page)).map(({ text, verdict }) => [text, verdict]),
    [
      ['Abel et al., 2011', 'ok'],
      ['Finch, 2013', 'ok'],
    ],
  );
  const popup = await openPopup(session.page);
  await waitForLookUp(popup);
  const rows = await readTab(popup, 'References');
  assert.deepEqual(
    rows.map(({ text }) => WORDS.find((words) => text.includes(words))),
    WORDS,
  );
  assert.ok(rows.every(({ text }) => !text.includes('no citation seen')));
  await popup.click('button', 'Full report');
  const report = await waitUntil('it is open', () => session.browser.pages().find((page) => page.url().includes('/report.html?tab=')));
  const entries = report.locator('section:has(#references) li.report-row');
  await entries.first().waitFor();
  const texts = await entries.allInnerTexts();
  assert.deepEqual(
    texts.map((text) => WORDS.find((words) => text.includes(words))),
    WORDS,
  );
});
