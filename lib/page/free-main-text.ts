import type { PageBlock } from '../model/page-text.ts';

/** A part that holds this much of the page's text is the article, whatever its class is called ("widget-ArticleText"). */
const MAIN_SHARE = 1 / 3;
/** On shorter pages a menu may well hold a third of the text. */
const LEAST_LENGTH = 1500;

/** Gives back to the body what only its class name made a sidebar; `roots[i]` is the element that set block i's zone. */
export function freeMainText(blocks: readonly PageBlock[], roots: readonly number[]): PageBlock[] {
  const lengths = new Map<number, number>();
  let total = 0;
  blocks.forEach((block, i) => {
    const length = block.end - block.start;
    total += length;
    const root = roots[i] ?? 0;
    if (block.zone === 'chrome') lengths.set(root, (lengths.get(root) ?? 0) + length);
  });
  const least = Math.max(LEAST_LENGTH, total * MAIN_SHARE);
  return blocks.map((block, i) =>
    block.zone === 'chrome' && (lengths.get(roots[i] ?? 0) ?? 0) >= least ? { ...block, zone: 'body' } : block,
  );
}
