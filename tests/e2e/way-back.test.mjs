// After a jump from card or popup: back to the reading place, by mouse and by keys.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { clickInCard, hoverCitation, movePointerAway, readCard, readWayBack, waitForPainted } from '../../scripts/card.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { openSession, readDom } from './browser.mjs';
import { withPopupOver } from './with-popup.mjs';

const filler = (lines) => '<p>A line of filler text without any citation.</p>'.repeat(lines);
const BODY = `<h1>Needles and pain</h1><p><a id="link" href="#end">To the end</a></p>${filler(30)}
<p id="text">One trial (Mu et al., 2020) and another (Lee et al., 2013) agree.</p>${filler(60)}
<p id="again">Both were small (Mu et al., 2020).</p>${filler(60)}
<h2>References</h2>
<p>Lee, J.-H., Choi, T.-Y., Lee, M. S., Lee, H., Shin, B.-C., &amp; Lee, H. (2013). Acupuncture for acute low back pain: a systematic review. The Clinical Journal of Pain, 29(2), 172–185.</p>
<p id="entry">Mu, J., Furlan, A. D., Lam, W. Y., Hsu, M. Y., Ning, Z., &amp; Lao, L. (2020). Acupuncture for chronic nonspecific low back pain. Cochrane Database of Systematic Reviews.</p>
<p id="end">The end.</p>${filler(20)}`;
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Needles</title>${head}</head><body>${body}</body></html>`;

let session;
before(async () => {
  session = await openSession();
  session.pages.add('/article', page(BODY));
  session.pages.add('/boxed', page(`<main>${BODY}</main>`, '<style>body{margin:0}main{height:100vh;overflow:auto}</style>'));
});
after(() => session?.close());

/** How far the page, or the one box in it that scrolls, is scrolled. */
const scrolled = () => session.page.evaluate(() => Math.round(document.querySelector('main')?.scrollTop ?? scrollY));
const isInView = (id) =>
  session.page.evaluate((name) => {
    const { top, bottom } = document.getElementById(name).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }, id);
const focusIsInCard = () => session.page.evaluate(() => document.activeElement?.tagName === 'CITEWELL-CARD');
const wayBackIs = (wanted) =>
  waitUntil(`the way back is ${wanted ? '' : 'not '}there`, async () => Boolean(await readWayBack(session.page)) === wanted);

async function open(path) {
  await session.page.bringToFront();
  await session.page.goto(session.pages.origin + path);
  await waitForPainted(session.page);
}

/** Goes through the open card with the Tab key and presses Enter on a button with these words. */
async function pressInCard(words) {
  const focus = async () => (await readCard(session.page))?.focus ?? '';
  for (let i = 0; i < 12 && !words.test(await focus()); i++) await session.page.keyboard.press('Tab');
  assert.match(await focus(), words);
  await session.page.keyboard.press('Enter');
}

async function isAtRest() {
  const now = await scrolled();
  return now === (await new Promise((resolve) => setTimeout(() => resolve(scrolled()), 200)));
}

/** Goes to the entry from the card of the first citation; returns how far the page was scrolled before. */
async function jumpToEntry() {
  await session.page.evaluate(() => document.querySelector('#text').scrollIntoView({ block: 'center', behavior: 'instant' }));
  await hoverCitation(session.page, 'Mu et al., 2020');
  const before = await scrolled();
  assert.equal(await readWayBack(session.page), null, 'nothing is offered before a jump');
  await clickInCard(session.page, 'Show in the list');
  await waitUntil('the entry is in view', () => isInView('entry'));
  await wayBackIs(true);
  await waitUntil('the page has come to rest', isAtRest);
  return before;
}

for (const path of ['/article', '/boxed']) {
  describe(`after a jump on ${path}`, () => {
    beforeEach(() => open(path));

    test('the button in the corner leads back to the very place, and goes', async () => {
      const dom = await readDom(session.page);
      const before = await jumpToEntry();
      const { text, box } = await readWayBack(session.page);
      assert.match(text, /Back to where you were reading/);
      assert.ok(box.x >= 0 && box.y > 500 && box.y + box.height <= 800, JSON.stringify(box));
      await clickInCard(session.page, 'Back to where you were reading');
      await waitUntil('the page is where it was', async () => (await scrolled()) === before);
      await wayBackIs(false);
      assert.equal(await readDom(session.page), dom, 'the page has the DOM that it had');
    });

    test('Escape leads back as well', async () => {
      const before = await jumpToEntry();
      await session.page.keyboard.press('Escape');
      await waitUntil('the page is where it was', async () => (await scrolled()) === before);
      await wayBackIs(false);
    });

    test('it goes when the reader scrolls back alone', async () => {
      const before = await jumpToEntry();
      await session.page.evaluate((top) => (document.querySelector('main') ?? window).scrollTo({ top, behavior: 'instant' }), before + 50);
      await wayBackIs(false);
    });
  });
}

describe('the way back', () => {
  beforeEach(() => open('/article'));

  test('with keys alone: it has the focus, and gives it back to the link that had it', async () => {
    await session.page.locator('#link').focus();
    const { citation } = await hoverCitation(session.page, 'Mu et al., 2020');
    await session.page.keyboard.press('Escape');
    await session.page.mouse.click(citation.x - 60, citation.y + 5);
    await session.page.evaluate(() => document.querySelector('#link').focus({ preventScroll: true }));
    await hoverCitation(session.page, 'Lee et al., 2013');
    const before = await scrolled();
    await session.page.evaluate(() => document.activeElement.blur());
    await session.page.keyboard.press('Enter');
    await waitUntil('the focus is in the card', focusIsInCard);
    await pressInCard(/Show in the list/);
    await wayBackIs(true);
    await waitUntil('it has the focus', async () => /Back to where/.test((await readWayBack(session.page)).focus ?? ''));
    await session.page.keyboard.press('Enter');
    await waitUntil('the page is where it was', async () => (await scrolled()) === before);
  });

  test('stands aside while a card is open, and several jumps lead back to where the first began', async () => {
    await hoverCitation(session.page, 'Mu et al., 2020');
    const before = await scrolled();
    await clickInCard(session.page, 'Whole entry');
    await session.page.keyboard.press('Escape');
    await hoverCitation(session.page, 'Mu et al., 2020');
    await session.page.keyboard.press('Enter');
    await waitUntil('the focus is in the card', focusIsInCard);
    await pressInCard(/next place/);
    await waitUntil('the card has come along', async () => /Place 2 of 2/.test((await readCard(session.page))?.text ?? ''));
    await waitUntil('and has the focus', focusIsInCard);
    await waitUntil('the page has come to rest', isAtRest);
    assert.equal(await readWayBack(session.page), null);
    await session.page.keyboard.press('Escape');
    await wayBackIs(true);
    // Off the place where the card was dismissed: it does not come again while the pointer stays on its citation.
    await movePointerAway(session.page);
    await hoverCitation(session.page, 'Mu et al., 2020', 1);
    await wayBackIs(false);
    await clickInCard(session.page, 'Show in the list');
    await waitUntil('the entry is in view', () => isInView('entry'));
    await wayBackIs(true);
    await clickInCard(session.page, 'Back to where you were reading');
    await waitUntil('the page is where it first was', async () => (await scrolled()) === before);
  });

  test('is offered after a jump from the popup, and refused with a click', async () => {
    await withPopupOver(session.page, async ({ click, waitForWords }) => {
      await waitForWords(/3 citations/);
      await click('[role=tab]', 'References');
      await click('.row-main', 'Mu, J.');
      await waitUntil('the entry is in view', () => isInView('entry'));
    });
    await wayBackIs(true);
    const { stay } = await readWayBack(session.page);
    await session.page.mouse.click(stay.x, stay.y);
    await wayBackIs(false);
    assert.ok(await isInView('entry'), 'the page stays where it is');
  });

  test('is not on paper', async () => {
    await jumpToEntry();
    await session.page.emulateMedia({ media: 'print' });
    assert.equal(await readWayBack(session.page), null);
    await session.page.emulateMedia({ media: 'screen' });
  });
});
