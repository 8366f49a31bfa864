// What a page shows of Citewell: the painted citations and the card, whose shadow root the page's own scripts need not see.
import { driver } from './driver.mjs';
import { waitUntil } from './wait-until.mjs';

/** The mark on the place that the reader just jumped to; all other highlights are citations. */
const FLASH = 'citewell-flash';

/** The painted citations in document order: { verdict, text, box }; `box` is the first line's rectangle in the viewport. */
export const readPainted = (page) => readHighlights(page, (name) => name !== FLASH);

/** The place that the reader just jumped to, in the shape of a painted citation; undefined when none is marked. */
export const readFlash = async (page) => (await readHighlights(page, (name) => name === FLASH))[0];

async function readHighlights(page, isWanted) {
  const names = await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('citewell-')));
  return page.evaluate((wanted) => {
    const live = (range) => {
      if (range instanceof Range) return range;
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    };
    const painted = [...CSS.highlights]
      .filter(([name]) => wanted.includes(name))
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ verdict: name.slice('citewell-'.length), range: live(range) })));
    painted.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return painted.map(({ verdict, range }) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { verdict, text: String(range), box: { x, y, width, height } };
    });
  }, names.filter(isWanted));
}

/** Waits until the page's citations are painted, and returns them. */
export function waitForPainted(page) {
  return waitUntil('citations are painted', async () => {
    const painted = await readPainted(page);
    return painted.length > 0 && painted;
  });
}

/** The open card: { text, links, box, focus, cut }, or null while none is shown; `focus` names the control that has it, `cut` what is wider than its room. */
export function readCard(page) {
  return driver.callInCard(page, (root) => {
    const dialog = root.querySelector('[role=dialog]');
    const { x, y, width, height } = dialog?.getBoundingClientRect() ?? { width: 0 };
    if (!dialog || width === 0) return null;
    const control = root.activeElement?.closest('button, a[href]');
    return {
      text: dialog.innerText,
      language: dialog.closest('[lang]')?.lang,
      focus: control?.getAttribute('aria-label') ?? control?.textContent ?? null,
      direction: getComputedStyle(dialog).direction,
      cut: [...dialog.querySelectorAll('*')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
        .map((part) => part.outerHTML.slice(0, 80)),
      links: [...dialog.querySelectorAll('a[href]')].map((link) => link.href),
      box: { x, y, width, height },
    };
  });
}

/** The way back to the reading place: { text, focus, box, stay }, the last being the middle of the other button; or null while none is offered. */
export function readWayBack(page) {
  return driver.callInCard(page, (root) => {
    const offer = root.querySelector('.way-back');
    const { x, y, width, height } = offer?.getBoundingClientRect() ?? { width: 0 };
    if (!offer || width === 0) return null;
    const stay = offer.querySelector('.icon-button').getBoundingClientRect();
    return {
      text: offer.innerText,
      focus: root.activeElement?.textContent,
      box: { x, y, width, height },
      stay: { x: stay.x + stay.width / 2, y: stay.y + stay.height / 2 },
    };
  });
}

/** Clicks the button of the open card that shows these words, by mouse, once it stays where it is: an answer may still make the card grow. */
export async function clickInCard(page, words) {
  let last;
  const middle = await waitUntil(`the card has a button "${words}"`, async () => {
    const before = last;
    last = await driver.callInCard(
      page,
      (root, wanted) => {
        const found = [...root.querySelectorAll('button')].find((button) => button.textContent.includes(wanted));
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      words,
    );
    return last && before && last.x === before.x && last.y === before.y && last;
  });
  await page.mouse.click(middle.x, middle.y);
}

/** Rests the pointer at a place of the window. People do not land and freeze: the second small move is what a real pointer does. */
export async function restPointer(page, x, y) {
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y);
}

/** Moves the pointer off all text, and waits until that was seen: the page looks once a frame at where the pointer is. */
export async function movePointerAway(page) {
  await page.mouse.move(5, 5);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
}

/** Rests the pointer on the n-th painted citation with this text and waits for its card. */
export async function hoverCitation(page, text, occurrence = 0) {
  const find = async () => (await readPainted(page)).filter((one) => one.text === text)[occurrence];
  const { box } = await waitUntil(`"${text}" is painted`, find);
  if (box.y < 60 || box.y + box.height > page.viewportSize().height - 60) {
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y - 300);
  }
  const { box: now } = await find();
  await restPointer(page, now.x + Math.min(12, now.width / 2), now.y + now.height / 2);
  const card = await waitUntil(`a card opens for "${text}"`, async () => {
    const open = await readCard(page);
    // The card of the citation before may stay for a moment.
    return open?.text.includes(text) && open;
  });
  return { card, citation: now };
}
