// The popup before it knows the page: there at once, and nothing in it moves when the page's lists come.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { openPopup } from '../../scripts/popup.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession } from './browser.mjs';
import { storeSettings } from './own-pages.mjs';

const ENTRIES = `<p>Halvorsen, P., &amp; Brandt, K. (2001). Rest for backs that hurt. <em>Journal of Quiet Trials</em>, <em>3</em>(1), 5–18.</p>
<p>Marchetti, L. (2009). Beds and backs in winter. <em>Journal of Quiet Trials</em>, <em>5</em>(2), 77–81.</p>
<p>Oruc, B. (2018). Walking for backs that hurt: a randomised trial. <em>Journal of Quiet Trials</em>, <em>12</em>(3), 45–58.</p>`;
/** With a slip of each kind, so that the sentence on top of the popup is as long as most. */
const ARTICLE = `<!DOCTYPE html><html lang="en"><title>Backs</title><body><article><h1>Backs</h1>
<p>Walking helps (Oruc, 2018), and resting does not (Halvorson &amp; Brandt, 2001; Quiroga et al., 2015). It helps again (Oruc, 2018).</p>
<h2>References</h2>${ENTRIES}</article></body></html>`;

/** Runs in the popup: its parts from top to bottom, each by its upper edge. */
function readPlaces() {
  const topOf = (selector) => Math.round(document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN);
  const { width, height } = document.querySelector('main').getBoundingClientRect();
  return {
    busy: document.querySelector('main').getAttribute('aria-busy'),
    heard: document.querySelector('[role=status]')?.textContent ?? '',
    size: [width, height],
    title: topOf('.popup-title'),
    summary: topOf('.summary'),
    progress: topOf('.outline-progress, .progress'),
    tabs: topOf('.outline-tabs, .tabs'),
  };
}

/** The places as soon as they stay: the browser gives the popup its size late, and the popup goes on drawing while it looks up. */
async function readSteadyPlaces(popup) {
  let last;
  return waitUntil('the popup stays as it is', async () => {
    const before = last;
    last = await popup.evaluate(readPlaces);
    return isDeepStrictEqual(before, last) && last;
  });
}

/** Runs in the popup: the outline of its own file in the place of what was drawn. The page's policy lets no text become elements. */
async function putOutlineBack() {
  const source = (await (await fetch(location.pathname)).text()).split('<main')[1];
  const outline = document.createElement('main');
  outline.className = /class="([^"]+)"/.exec(source)[1];
  outline.setAttribute('aria-busy', /aria-busy="([^"]+)"/.exec(source)[1]);
  for (const [, tag, name] of source.matchAll(/<(p|div) class="([^"]+)"><\/\1>/g)) {
    outline.append(Object.assign(document.createElement(tag), { className: name }));
  }
  document.querySelector('main').replaceWith(outline);
}

/** German sentences are longer, and need a line more. */
const READERS = [
  { language: 'en', reading: /Reading the page/ },
  { language: 'de', reading: /Seite wird gelesen/ },
];

for (const { language, reading } of READERS)
  describe(`the popup of a page that still loads, in the language "${language}"`, () => {
    let session;
    let popup;
    let finish;
    before(async () => {
      session = await openSession();
      await storeSettings(session.browser, { language });
      finish = session.pages.addSlow('/slow', ARTICLE);
      await session.page.goto(`${session.pages.origin}/sample-article/`);
      await session.page.evaluate(() => void setTimeout(() => location.assign('/slow')));
      await waitUntil('the next page has begun', () =>
        session.page.evaluate(() => location.pathname === '/slow' && document.body !== null),
      );
      popup = await openPopup(session.page);
    });
    after(async () => {
      await popup?.close();
      await session?.close();
    });

    test('says so, keeps the room of what is to come, and gives it to that without a jump', async () => {
      await waitUntil('it says so', async () => reading.test(await popup.text()));
      const { busy, heard, ...waiting } = await readSteadyPlaces(popup);
      assert.equal(busy, 'true');
      assert.match(heard, reading);
      finish();
      await waitUntil('the lists are there', () => popup.evaluate(() => document.querySelector('[role=tabpanel]') !== null));
      const { busy: still, heard: _progress, ...there } = await readSteadyPlaces(popup);
      assert.equal(still, 'false');
      assert.deepEqual(there, waiting);
    });
  });

describe('the popup before its scripts have run', () => {
  let session;
  let popup;
  before(async () => {
    session = await openSession();
    await session.page.goto(session.sampleArticle);
    popup = await openPopup(session.page);
  });
  after(async () => {
    await popup?.close();
    await session?.close();
  });

  test('keeps the room of what is to come, and nothing that is read or heard', async () => {
    // Until then the popup draws anew, and what is put into its place would be drawn into.
    await waitUntil('all is looked up', async () => /references looked up/.test(await popup.text()));
    const { busy: _done, heard: _progress, ...there } = await readSteadyPlaces(popup);
    await popup.evaluate(putOutlineBack);
    const { busy, heard, ...before } = await readSteadyPlaces(popup);
    assert.deepEqual(before, there);
    assert.equal(busy, 'true');
    assert.equal(heard, '');
    assert.equal(await popup.evaluate(() => document.body.innerText.trim()), '');
    const drawn = () => getComputedStyle(document.querySelector('.popup-title'), '::before').content;
    assert.equal(await popup.evaluate(drawn), 'none');
  });
});
