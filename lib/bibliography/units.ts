import type { PageBlock, PageText } from '../model/page-text.ts';
import { squashSpace } from '../text/normalize.ts';
import { rateEntry } from './rate-entry.ts';
import { cutRunOnBlock } from './run-on-block.ts';

/**
 * What one line of a list is for the reader: one block, or all blocks of an element that the markup calls an entry,
 * however its layout breaks it up.
 */
export interface Unit {
  readonly first: PageBlock;
  readonly last: PageBlock;
  readonly text: string;
  /** Points of `rateEntry`. */
  readonly points: number;
  /** The markup says that this is one entry. */
  readonly marked: boolean;
  readonly ids: readonly string[];
}

/** Blocks of one entry at the most; beyond that the "entry" is a wrapper around the whole list. */
const MOST_BLOCKS = 60;

/** The page as units, in document order. */
export function makeUnits(page: PageText): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < page.blocks.length; ) {
    const count = blocksOfEntry(page.blocks, i);
    const [first, ...rest] = page.blocks.slice(i, i + Math.max(1, count));
    if (!first) break;
    i += 1 + rest.length;
    if (count > 0) units.push(makeUnit(page, [first, ...rest], true));
    else for (const line of cutRunOnBlock(first, page.text.slice(first.start, first.end))) units.push(makeUnit(page, [line], false));
  }
  return units;
}

function makeUnit(page: PageText, blocks: readonly [PageBlock, ...PageBlock[]], marked: boolean): Unit {
  const [first] = blocks;
  const last = blocks.at(-1) ?? first;
  const text = squashSpace(page.text.slice(first.start, last.end));
  const points = first.heading > 0 || first.zone === 'code' ? -3 : rateEntry(blocks.length > 1 ? text.replace(/ (?=[,.;:])/g, '') : text);
  return { first, last, text, points, marked, ids: blocks.flatMap((block) => block.ids) };
}

/** How many blocks from `at` on make one marked entry; 0 when the markup marks none here. */
function blocksOfEntry(blocks: readonly PageBlock[], at: number): number {
  const block = blocks[at];
  if (!block) return 0;
  const key: 'entry' | 'item' | null =
    block.entry >= 0 ? 'entry' : block.zone === 'references' && block.item >= 0 && block.tag !== 'td' ? 'item' : null;
  if (!key) return 0;
  let end = at + 1;
  while (blocks[end]?.[key] === block[key]) end++;
  return end - at <= MOST_BLOCKS ? end - at : 0;
}
