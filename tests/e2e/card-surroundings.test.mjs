// The card in surroundings that are hard on it: dialogs, frames, a window at 400 % zoom, pages from right to left.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  clickInCard,
  hoverCitation,
  movePointerAway,
  readCard,
  readFlash,
  readPainted,
  readWayBack,
  waitForPainted,
} from '../../scripts/card.mjs';
import { driver } from '../../scripts/driver.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession, VIEWPORT } from './browser.mjs';

const TEXT = `<p id="text">One trial (Mu et al., 2020) and another (Lee et al., 2013; Urits et al., 2021) agree.</p>`;
const LIST = `<h2>References</h2>
<p>Lee, J.-H., Choi, T.-Y., Lee, M. S., Lee, H., Shin, B.-C., &amp; Lee, H. (2013). Acupuncture for acute low back pain: a systematic review. The Clinical Journal of Pain, 29(2), 172–185.</p>
<p id="entry">Mu, J., Furlan, A. D., Lam, W. Y., Hsu, M. Y., Ning, Z., &amp; Lao, L. (2020). Acupuncture for chronic nonspecific low back pain. Cochrane Database of Systematic Reviews.</p>
<p>Urits, I., Wang, J. K., Yancey, K., Mousa, M., Jung, J. W., Berger, A. A., Shehata, I. M., Elhassan, A., Kaye, A. D., &amp; Viswanath, O. (2021). Acupuncture for the Management of Low Back Pain. Current Pain and Headache Reports, 25(1).</p>`;
const page = (body, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Needles</title></head><body>${body}</body></html>`;

const PAGES = {
  '/dialog': page(`<h1>Needles</h1>${TEXT}${LIST}<dialog><p>Welcome back.</p><button>Close</button></dialog>`),
  '/frame': page(
    `<h1>Needles</h1>${TEXT}<iframe srcdoc="<p>An advertisement</p>" style="width: 100%; height: 400px; border: 0"></iframe>${LIST}`,
  ),
  '/plain': page(`<h1>Needles</h1>${TEXT}${LIST}`),
  '/folded': page(`<h1>Needles</h1>${TEXT}<details><summary>The sources of this article</summary>${LIST}</details>`),
  '/zoomed': page(`<h1>Needles</h1>${TEXT}${LIST}`, 'lang="en" style="zoom: 1.5"'),
  '/shrunk': page(`<h1>Needles</h1>${TEXT}${LIST}`, 'lang="en" style="zoom: 0.75"'),
  '/rtl': page(`<h1>מחטים וכאב</h1>${TEXT}${LIST}`, 'lang="he" dir="rtl"'),
};

let session;
before(async () => {
  session = await openSession();
  for (const [path, html] of Object.entries(PAGES)) session.pages.add(path, html);
});
after(() => session?.close());

async function open(path) {
  await session.page.goto(session.pages.origin + path);
  await waitForPainted(session.page);
}
const frameBox = () => session.page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().toJSON());
const focusIsInCard = () => session.page.evaluate(() => document.activeElement?.tagName === 'CITEWELL-CARD');
const isInside = ({ x, y, width, height }, window) => x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;

describe('the card while the page shows a dialog', () => {
  before(async () => {
    await open('/dialog');
    await session.page.evaluate(() => document.querySelector('dialog').showModal());
    await driver.pressCommand(session.page, { name: 'first-finding', keys: 'Alt+Shift+J' });
    await waitUntil('the card is open', () => readCard(session.page));
  });

  test('can be clicked', async () => {
    await clickInCard(session.page, 'Whole entry');
    await waitUntil('the whole entry is shown', async () => /Less/.test((await readCard(session.page)).text));
  });

  test('can be entered by keys, and Escape closes the card and not the dialog', async () => {
    // The click took the focus along; who works with keys begins on the page.
    await session.page.evaluate(() => document.querySelector('dialog button').focus());
    await session.page.keyboard.press('Enter');
    await waitUntil('the focus is in the card', focusIsInCard);
    await session.page.keyboard.press('Escape');
    await waitUntil('the card is closed', async () => (await readCard(session.page)) === null);
    assert.ok(await session.page.evaluate(() => document.querySelector('dialog').open));
  });

  test('opens on the page again when the dialog is closed', async () => {
    await session.page.evaluate(() => document.querySelector('dialog').close());
    // Off the citation whose card was just dismissed.
    await movePointerAway(session.page);
    await hoverCitation(session.page, 'Mu et al., 2020');
    await clickInCard(session.page, 'Whole entry');
    await waitUntil('the whole entry is shown', async () => /Less/.test((await readCard(session.page)).text));
    await session.page.keyboard.press('Escape');
  });
});

describe('the card beside a frame', () => {
  before(() => open('/frame'));

  test('lies over it, and can be used there', async () => {
    const { card } = await hoverCitation(session.page, 'Mu et al., 2020');
    const frame = await frameBox();
    assert.ok(card.box.y + card.box.height > frame.y, 'they overlap');
    await clickInCard(session.page, 'Whole entry');
    await waitUntil('the whole entry is shown', async () => /Less/.test((await readCard(session.page)).text));
  });

  test('closes when the pointer goes into the frame', async () => {
    const { x, y, width, height } = await frameBox();
    await session.page.mouse.move(x + width - 20, y + height - 20, { steps: 3 });
    await waitUntil('the card is closed', async () => (await readCard(session.page)) === null);
  });
});

describe('the card in a window at 400 %', () => {
  /** What is left of 1280 by 1024 pixels (WCAG 2.2, 1.4.10). */
  const ZOOMED = { width: 320, height: 256 };
  before(async () => {
    await session.page.setViewportSize(ZOOMED);
    await open('/plain');
  });
  after(() => session.page.setViewportSize(VIEWPORT));

  test('stays in the window, and nothing in it is cut at its side', async () => {
    for (const citation of ['Mu et al., 2020', 'Lee et al., 2013']) {
      const { card } = await hoverCitation(session.page, citation);
      assert.ok(isInside(card.box, ZOOMED), JSON.stringify(card.box));
      assert.deepEqual(card.cut, []);
      await session.page.keyboard.press('Escape');
    }
  });

  test('leaves the line in sight that a key opened it for', async () => {
    await driver.pressCommand(session.page, { name: 'first-finding', keys: 'Alt+Shift+J' });
    for (const citation of ['Mu et al., 2020', 'Lee et al., 2013', 'Urits et al., 2021']) {
      await waitUntil(`the card of "${citation}" stands below its line`, async () => {
        const card = await readCard(session.page);
        const { box } = (await readPainted(session.page)).find(({ text }) => text === citation);
        return card?.text.includes(citation) && box.y >= 0 && box.y + box.height <= card.box.y && isInside(card.box, ZOOMED);
      });
      await driver.pressCommand(session.page, { name: 'next-finding', keys: 'Alt+Shift+D' });
    }
    await session.page.keyboard.press('Escape');
    await open('/plain');
  });

  test('lets the keyboard reach its last button', async () => {
    await hoverCitation(session.page, 'Mu et al., 2020');
    await session.page.keyboard.press('Enter');
    await waitUntil('the focus is in the card', focusIsInCard);
    await session.page.keyboard.press('Shift+Tab');
    await session.page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 20 && (await readCard(session.page)).focus !== 'Settings'; i++) await session.page.keyboard.press('Tab');
    assert.equal((await readCard(session.page)).focus, 'Settings');
    await session.page.keyboard.press('Escape');
  });
});

test('the card on a page from right to left stands in the window, by its citation, and quotes the page in its own direction', async () => {
  await open('/rtl');
  const { card, citation } = await hoverCitation(session.page, 'Lee et al., 2013');
  assert.ok(isInside(card.box, VIEWPORT), JSON.stringify(card.box));
  const right = citation.x + citation.width;
  assert.ok(Math.abs(card.box.x + card.box.width - right) < 3, `begins where the line begins: ${card.box.x + card.box.width}, ${right}`);
  assert.equal(card.direction, 'ltr', 'an English card is read from left to right, whatever the page is');
});

describe('a page that is zoomed by its own style', () => {
  for (const path of ['/zoomed', '/shrunk'])
    test(`${path} has the card beside its citation, and as large as on any other page`, async () => {
      await open('/plain');
      const { card: plain } = await hoverCitation(session.page, 'Mu et al., 2020');
      await movePointerAway(session.page);
      await open(path);
      const { card, citation } = await hoverCitation(session.page, 'Mu et al., 2020');
      assert.equal(card.box.width, plain.box.width);
      assert.ok(isInside(card.box, VIEWPORT), JSON.stringify(card.box));
      const below = card.box.y - (citation.y + citation.height);
      assert.ok(below > 0 && below < 20, `${below} px below`);
      assert.ok(Math.abs(card.box.x - citation.x) < 20, `${card.box.x} beside ${citation.x}`);
    });
});

describe('a list that the page has folded away', () => {
  test('is pointed at by its heading, and the reader is told', async () => {
    await open('/folded');
    await hoverCitation(session.page, 'Mu et al., 2020');
    await clickInCard(session.page, 'Show in the list');
    const flash = await waitUntil('its place is marked', () => readFlash(session.page));
    assert.equal(flash.text, 'The sources of this article');
    // Off the text, where the next card would open and keep the offer away.
    await movePointerAway(session.page);
    const offer = await waitUntil('the reader is told', () => readWayBack(session.page));
    assert.match(offer.text, /folded up/);
    assert.equal(await session.page.evaluate(() => document.querySelector('details').open), false);
  });
});
