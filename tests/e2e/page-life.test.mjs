// What Citewell does while pages come and go, behave oddly, or are none of its business.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hoverCitation, readCard, readPainted, waitForPainted } from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession, VIEWPORT } from './browser.mjs';
import { readBadge } from './own-pages.mjs';
import { withPopupOver } from './with-popup.mjs';

const ARTICLE = `<h1>Needles and pain</h1>
<p id="text">One trial (Mu et al., 2020) and another (Lee et al., 2013; Qaseem, 2017) agree. Nobody knows (Chou, 2016).</p>
<p contenteditable="true">As many say (Lee et al., 2013).</p>
${'<p>A line of filler text without any citation.</p>'.repeat(30)}
<h2>References</h2>
<p>Lee, J.-H., Choi, T.-Y., Lee, M. S., Lee, H., Shin, B.-C., &amp; Lee, H. (2013). Acupuncture for acute low back pain: a systematic review. The Clinical Journal of Pain, 29(2), 172–185.</p>
<p>Mu, J., Furlan, A. D., Lam, W. Y., Hsu, M. Y., Ning, Z., &amp; Lao, L. (2020). Acupuncture for chronic nonspecific low back pain. Cochrane Database of Systematic Reviews.</p>
<p>Qaseem, A., Wilt, T. J., McLean, R. M., &amp; Forciea, M. A. (2017). Noninvasive treatments for acute, subacute, and chronic low back pain. Annals of Internal Medicine, 166(7), 514–530.</p>`;
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Needles</title>${head}</head><body>${body}</body></html>`;

const PAGES = {
  '/article': page(ARTICLE),
  '/plain': page('<h1>Our clinic</h1><p>Open since 1998. Voted best (Gazette, 2021).</p>'),
  '/hostile': page(
    ARTICLE,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'">
     <style>* { all: unset !important } p { display: block !important } head { display: none !important }
     citewell-card, div, section { display: none !important; visibility: hidden !important }</style>`,
  ),
  '/late': page(`<div id="app"></div>`).replace(
    '</body>',
    `<script>setTimeout(() => { app.innerHTML = ${JSON.stringify(ARTICLE)} }, 800)</script></body>`,
  ),
  '/broken-line': page(ARTICLE, '<style>#text { width: 14ch }</style>'),
};

let session;
before(async () => {
  session = await openSession();
  for (const [path, html] of Object.entries(PAGES)) session.pages.add(path, html);
});
after(() => session.close());

async function open(path, { painted = true } = {}) {
  await session.page.bringToFront();
  await session.page.goto(session.pages.origin + path);
  return painted ? waitForPainted(session.page) : [];
}

/** Nothing to wait for: what must not happen would have happened within the delays of lib/annotation/delays.ts. */
const letTimePass = () => session.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
const isClosed = async () => (await readCard(session.page)) === null;

const withPopup = (use) => withPopupOver(session.page, use);

describe('a page that is no article', () => {
  test('is left alone, and the popup says so', async () => {
    await open('/plain', { painted: false });
    await withPopup(({ waitForWords }) => waitForWords(/not checked/));
    assert.equal(await session.page.evaluate(() => CSS.highlights.size), 0);
    assert.equal(await readBadge(session.browser), '');
  });

  test('is checked when the reader wants it anyway', async () => {
    await withPopup(async ({ click, waitForWords }) => {
      await click('button', 'Check this page anyway');
      await waitForWords(/No citations and no reference list/);
    });
  });

  test('and a page of the browser itself cannot be', async () => {
    await session.page.goto(driver.browserPage);
    await withPopup(({ waitForWords }) => waitForWords(/cannot read this page/));
  });
});

describe('a page in its life', () => {
  test('text that a script writes later is checked', () => open('/late'));

  test('the badge goes with the page and comes back with it', async () => {
    await open('/article');
    await waitUntil('the badge counts', async () => (await readBadge(session.browser)) === '1');
    await open('/plain', { painted: false });
    assert.equal(await readBadge(session.browser), '');
    await session.page.goBack();
    await waitUntil('the badge counts again', async () => (await readBadge(session.browser)) === '1');
    assert.ok((await waitForPainted(session.page)).length > 0);
  });

  test('an open popup follows to the next page', async () => {
    await open('/plain', { painted: false });
    await withPopup(async ({ waitForWords }) => {
      await waitForWords(/not checked/);
      await session.page.evaluate(() => location.assign('/article'));
      await waitForWords(/Chou, 2016/);
    });
  });

  test('a page that becomes another one without loading is read anew', async () => {
    await open('/article');
    await withPopup(async ({ waitForWords, evaluate }) => {
      await waitForWords(/Chou, 2016/);
      await evaluate(() => {
        // kept in the popup's document: in Firefox each call has a global object of its own
        const { dataset } = document.documentElement;
        const listen = new MutationObserver(() => {
          dataset.said = `${dataset.said ?? ''}\n${document.body.innerText}`;
        });
        listen.observe(document.body, { childList: true, characterData: true, subtree: true });
      });
      await session.page.evaluate(() => {
        history.pushState({}, '', '/another');
        document.querySelector('#text').textContent = 'Two trials say so (Mu et al., 2020; Lee et al., 2013).';
      });
      await waitForWords(/2 citations/);
      const said = await evaluate(() => document.documentElement.dataset.said);
      assert.match(said, /Reading the page/);
      assert.doesNotMatch(said, /was not checked/, 'said while the page is still to be read');
    });
    const painted = (await readPainted(session.page)).map(({ text }) => text);
    assert.deepEqual(painted, ['Mu et al., 2020', 'Lee et al., 2013']);
  });

  test('a start page that becomes an article without loading is read, and left again when it becomes a shop', async () => {
    await open('/plain', { painted: false });
    const become = (path, html) =>
      session.page.evaluate(
        ([address, content]) => {
          history.pushState({}, '', address);
          document.body.innerHTML = content;
        },
        [path, html],
      );
    await become('/read', ARTICLE);
    await waitUntil('the badge counts', async () => (await readBadge(session.browser)) === '1');
    assert.equal((await waitForPainted(session.page)).length, 4);
    await become('/shop', '<p>Massage balls, now in green.</p>');
    await waitUntil('nothing is painted', async () => (await readPainted(session.page)).length === 0);
    await waitUntil('the badge is empty', async () => (await readBadge(session.browser)) === '');
  });

  test('a jump within the page changes nothing', async () => {
    const before = await readPainted(session.page);
    await session.page.evaluate(() => {
      location.hash = '#text';
    });
    await letTimePass();
    assert.equal((await readPainted(session.page)).length, before.length);
  });

  test('an engine that comes twice does its work once', async () => {
    const once = await open('/article');
    await driver.inBackground(session.browser, async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['engine.js'] });
    });
    await hoverCitation(session.page, 'Mu et al., 2020');
    assert.deepEqual(
      (await readPainted(session.page)).map(({ text }) => text),
      once.map(({ text }) => text),
    );
    assert.equal(await session.page.locator('citewell-card').count(), 1);
    await session.page.keyboard.press('Escape');
  });

  test('without a network the popup says so, and goes on when it is back', async () => {
    await open('/article');
    await session.browser.setOffline(true);
    await withPopup(async ({ waitForWords }) => {
      await waitForWords(/No internet connection/);
      await session.browser.setOffline(false);
      await waitForWords(/3 references looked up/);
    });
  });
});

describe('the card on odd pages', () => {
  test('shows on a page whose style sheet and policy are against everything', async () => {
    await open('/hostile');
    const { card } = await hoverCitation(session.page, 'Mu et al., 2020');
    assert.ok(card.box.width > 200 && card.box.height > 100);
  });

  test('stands by the line of a broken citation that the pointer is on', async () => {
    await open('/broken-line');
    const lines = await session.page.evaluate(() => {
      const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).find((one) => one.getClientRects().length > 1);
      return [...range.getClientRects()].map(({ x, y, height }) => ({ x, y, height }));
    });
    const last = lines.at(-1);
    await session.page.mouse.move(last.x + 4, last.y + last.height / 2);
    const { box } = await waitUntil('the card opens', () => readCard(session.page));
    const gap = box.y - (last.y + last.height);
    assert.ok(gap >= 0 && gap <= 16 && Math.abs(box.x - last.x) < 3, JSON.stringify({ lines, box }));
  });

  test('is cut to a low window and scrolls inside', async () => {
    await session.page.setViewportSize({ width: 800, height: 330 });
    await open('/article');
    const { card } = await hoverCitation(session.page, 'Mu et al., 2020');
    assert.ok(card.box.y >= 0 && card.box.y + card.box.height <= 330, JSON.stringify(card.box));
    await session.page.setViewportSize(VIEWPORT);
  });
});

describe('the card stays away', () => {
  let at;
  before(async () => {
    const [first] = await open('/article');
    at = { x: first.box.x + 20, y: first.box.y + first.box.height / 2 };
  });

  test('from a pointer that is only passing', async () => {
    // Sent at once: on a busy machine an answer may take longer than the card's delay, and the pointer would rest.
    const { mouse } = session.page;
    await Promise.all([mouse.move(at.x, at.y), mouse.move(at.x + 300, at.y + 200, { steps: 3 })]);
    await letTimePass();
    assert.ok(await isClosed());
  });

  test('while a button is down', async () => {
    await session.page.mouse.move(5, at.y);
    await session.page.mouse.down();
    await session.page.mouse.move(at.x, at.y, { steps: 4 });
    await letTimePass();
    assert.ok(await isClosed());
    await session.page.mouse.up();
  });

  test('from a citation that is selected', async () => {
    await session.page.evaluate(() => getSelection().selectAllChildren(document.querySelector('#text')));
    await session.page.mouse.move(at.x + 2, at.y);
    await letTimePass();
    assert.ok(await isClosed());
    await session.page.evaluate(() => getSelection().removeAllRanges());
  });

  test('from text that the reader writes', async () => {
    assert.equal((await readPainted(session.page)).filter(({ text }) => text === 'Lee et al., 2013').length, 1);
    const place = await session.page.evaluate(() => {
      const written = document.createRange();
      const { firstChild } = document.querySelector('[contenteditable]');
      written.setStart(firstChild, firstChild.data.indexOf('Lee'));
      written.setEnd(firstChild, firstChild.data.indexOf('2013'));
      const box = written.getBoundingClientRect();
      return { x: box.x + 30, y: box.y + box.height / 2 };
    });
    await session.page.mouse.move(place.x, place.y);
    await letTimePass();
    assert.ok(await isClosed());
  });

  test("from a page's own made-up pointer, and nobody is asked", async () => {
    const asked = session.askedHosts();
    await session.page.evaluate(({ x, y }) => {
      const event = { bubbles: true, composed: true, pointerType: 'mouse', clientX: x, clientY: y, screenX: x, screenY: y };
      document.elementFromPoint(x, y).dispatchEvent(new PointerEvent('pointermove', event));
    }, at);
    await letTimePass();
    assert.ok(await isClosed());
    assert.deepEqual(session.askedHosts(), asked);
  });

  test('from paper, and so do the lines', async () => {
    const lineUnder = () =>
      session.page.evaluate(() => getComputedStyle(document.querySelector('#text'), '::highlight(citewell-ok)').textDecorationLine);
    await hoverCitation(session.page, 'Mu et al., 2020');
    assert.equal(await lineUnder(), 'underline');
    await session.page.emulateMedia({ media: 'print' });
    assert.equal(await lineUnder(), 'none');
    // The last look: the session that reads the card ends the print view with it.
    assert.ok(await isClosed());
    await session.page.emulateMedia({ media: 'screen' });
    await session.page.keyboard.press('Escape');
  });
});

// The last, because the extension starts anew.
test('a page that outlives an update of the extension goes quiet, or is taken up by the new one', async () => {
  const [first] = await open('/article');
  await driver.restartExtension(session.browser);
  const rest = async () => {
    await letTimePass();
    await session.page.mouse.move(5, 5);
    await session.page.mouse.move(first.box.x + 20, first.box.y + first.box.height / 2);
    await letTimePass();
  };
  if (driver.renewsOpenPages) {
    await waitUntil('the new engine opens its card', async () => {
      await rest();
      return readCard(session.page);
    });
    assert.equal(await session.page.locator('citewell-card').count(), 1, 'and the old one none beside it');
    return;
  }
  await rest();
  assert.ok(await isClosed());
  await waitUntil('the paint is gone', async () => (await readPainted(session.page)).length === 0);
});
