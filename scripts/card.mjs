// What a page shows of Citewell: the painted citations and the card, whose shadow root the page's own scripts need not see.
import { waitUntil } from './wait-until.mjs';

const CARD = 'CITEWELL-CARD';

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

function findNode(node, name) {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, name);
    if (found) return found;
  }
  return null;
}

async function callInCard(page, script, ...values) {
  const session = await page.context().newCDPSession(page);
  try {
    // pierce reaches a closed shadow root as well.
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findNode(root, CARD);
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (...values) { return (${script})(this, ...values); }`,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The open card: { text, links, box }, or null while none is shown. */
export function readCard(page) {
  return callInCard(page, (root) => {
    const dialog = root.querySelector('[role=dialog]');
    const { x, y, width, height } = dialog?.getBoundingClientRect() ?? { width: 0 };
    if (!dialog || width === 0) return null;
    return {
      text: dialog.innerText,
      language: dialog.closest('[lang]')?.lang,
      links: [...dialog.querySelectorAll('a[href]')].map((link) => link.href),
      box: { x, y, width, height },
    };
  });
}

/** Clicks the button of the open card that shows these words, by mouse. */
export async function clickInCard(page, words) {
  const middle = await waitUntil(`the card has a button "${words}"`, () =>
    callInCard(
      page,
      (root, wanted) => {
        const found = [...root.querySelectorAll('button')].find((button) => button.textContent.includes(wanted));
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      words,
    ),
  );
  await page.mouse.click(middle.x, middle.y);
}

/** Rests the pointer on the n-th painted citation with this text and waits for its card. */
export async function hoverCitation(page, text, occurrence = 0) {
  const find = async () => (await readPainted(page)).filter((one) => one.text === text)[occurrence];
  const { box } = await waitUntil(`"${text}" is painted`, find);
  if (box.y < 60 || box.y + box.height > page.viewportSize().height - 60) {
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y - 300);
  }
  const { box: now } = await find();
  await page.mouse.move(now.x + Math.min(12, now.width / 2), now.y + now.height / 2);
  // People do not land and freeze: a second small move is what a real pointer does.
  await page.mouse.move(now.x + Math.min(14, now.width / 2 + 2), now.y + now.height / 2);
  const card = await waitUntil(`a card opens for "${text}"`, async () => {
    const open = await readCard(page);
    // The card of the citation before may stay for a moment.
    return open?.text.includes(text) && open;
  });
  return { card, citation: now };
}
