import type { PageBlock, PageText } from '../model/page-text.ts';
import { isLabelled } from '../text/is-labelled.ts';
import { squashSpace } from '../text/normalize.ts';
import { ANY_YEAR } from '../text/year-in-text.ts';
import { isLinkLabels } from './link-labels.ts';
import {
  ENTRY_LIKE,
  ENTRY_UNDER_HEADING,
  opensLikeEntry,
  opensWithAuthor,
  opensWithPerson,
  rateEntry,
  withoutLabel,
} from './rate-entry.ts';

/** What was read before a line, as far as it tells how much the line must show. */
interface EntryBefore {
  readonly last: PageBlock;
  /** Put together from elements of its own. */
  readonly isParted: boolean;
}

/**
 * How many blocks from `at` on are one entry: `countEntryBlocks(page, 12, true, before)` -> { count: 2, isMarked: true } for
 * `<dt>Lee C (2013).</dt><dd>Walking.</dd>`; 0 where the line stands for itself. `isMarked`: the markup, or what stands there, says that
 * it is an entry.
 */
export function countEntryBlocks(
  page: PageText,
  at: number,
  isBelowListHeading: boolean,
  before: EntryBefore | undefined,
): { readonly count: number; readonly isMarked: boolean } {
  const marked =
    blocksOfEntry(page.blocks, at) ||
    termOfEntry(page, at, isBelowListHeading) ||
    yearOfEntry(page, at, before) ||
    paragraphsOfEntry(page, at, before) ||
    (isBelowListHeading ? labelOfEntry(page, at) : 0);
  const count = marked || cellsOfEntry(page, at, isBelowListHeading, before) || (isBelowListHeading ? linesOfEntry(page, at) : 0);
  return { count, isMarked: marked > 0 };
}

/** "Mu, J." + "2020" + "Walking" -> "Mu, J. 2020. Walking"; without the labels of links between. */
export function textOfParts({ text }: Pick<PageText, 'text'>, blocks: readonly PageBlock[]): string {
  let whole = '';
  let element = -1;
  for (const block of blocks) {
    const part = text.slice(block.start, block.end).trim();
    if (isLinkLabels(part)) continue;
    const isOpen = whole !== '' && block.element !== element && !/[.;:,?!]$/.test(whole);
    whole += `${isOpen ? '.' : ''}${whole === '' ? '' : ' '}${part}`;
    element = block.element;
  }
  return whole;
}

/** A cell of a table. */
export function isCell({ tag }: PageBlock): boolean {
  return tag === 'td' || tag === 'th';
}

/** Author, year, title and source in cells of their own; a row of more is no entry. */
const MOST_CELLS = 6;

/** Without a heading over the list, cells must show an author with initials, a year, a volume and pages. */
const SURE_CELLS = 5;

/** How many cells from `at` on make one entry together, while none of them is one; 0 where they do not. */
function cellsOfEntry(page: PageText, at: number, isBelowListHeading: boolean, before: EntryBefore | undefined): number {
  const block = page.blocks[at];
  if (!block || !isCell(block) || block.item < 0 || page.blocks[at - 1]?.item === block.item) return 0;
  let end = at + 1;
  while (page.blocks[end]?.item === block.item) end++;
  const cells = page.blocks.slice(at, end);
  if (cells.length < 2 || cells.length > MOST_CELLS || !cells.every(isCell)) return 0;
  // the row above is an entry in cells: this one needs fewer signs
  const isNextRow = before?.isParted === true && before.last.list === block.list;
  const least = isBelowListHeading || isNextRow ? ENTRY_LIKE : SURE_CELLS;
  const isEntry = (some: readonly PageBlock[], opens: (text: string) => boolean) => {
    const text = squashSpace(textOfParts(page, some));
    return opens(text) && rateEntry(text) >= least;
  };
  // "Walking (2013)" beside its authors opens like an entry of a group
  return isEntry(cells, isBelowListHeading ? opensLikeEntry : opensWithAuthor) && !cells.some((cell) => isEntry([cell], opensWithAuthor))
    ? cells.length
    : 0;
}

/** "Lee 2013a", "Lee 2013 {published data only}": how Cochrane reviews name a study, on a line of its own above its entry. */
const LABEL_LINE = /^(\p{Lu}[\p{L}\p{M}'’-]+)(?: [^\d(){}]{1,60}?)? ((?:1[89]|20)\d\d)[a-z]?(?: \{[^{}]{1,60}\})?$/u;

/** 2 where the line at `at` is the label of the entry below it, else 0. */
function labelOfEntry({ blocks, text }: PageText, at: number): number {
  const [label, entry] = [blocks[at], blocks[at + 1]];
  if (!label || !entry || label.heading > 0 || entry.heading > 0) return 0;
  const [, name = '', year = ''] = LABEL_LINE.exec(squashSpace(text.slice(label.start, label.end))) ?? [];
  if (name === '') return 0;
  const line = squashSpace(text.slice(entry.start, entry.end));
  return isLabelled(line, name, year) && rateEntry(line) >= ENTRY_UNDER_HEADING ? 2 : 0;
}

/** Whether the entry before was put together from elements beside one: the next needs fewer signs. */
function isBeside(before: EntryBefore | undefined, { container }: PageBlock): boolean {
  return before?.isParted === true && before.last.container === container;
}

/** "2014" alone on its line. */
const YEAR_LINE = /^(?:1[89]|20)\d\d[a-z]?$/;
/** With blanks around it. */
const LONGEST_YEAR = 12;

/** 2 where a year stands in a column before its entry, which has none of its own: `<div>2014</div><div>Burton M. Tonsils. BMJ 3:4–9.</div>`, else 0. */
function yearOfEntry({ blocks, text }: PageText, at: number, before: EntryBefore | undefined): number {
  const [column, entry] = [blocks[at], blocks[at + 1]];
  if (!column || !entry || column.heading > 0 || entry.heading > 0 || column.end - column.start > LONGEST_YEAR) return 0;
  const year = text.slice(column.start, column.end).trim();
  const line = YEAR_LINE.test(year) ? squashSpace(text.slice(entry.start, entry.end)) : '';
  if (line === '' || ANY_YEAR.test(line) || !opensWithAuthor(line)) return 0;
  return isBeside(before, entry) || rateEntry(`${year}. ${line}`) >= ENTRY_LIKE ? 2 : 0;
}

/**
 * How many paragraphs from `at` on are one entry together: `<p>Kato T, Huynh N.</p><p>Sleep and teeth.</p><p>J Dent Res. 2003;82:284.</p>`;
 * 0 where they do not, or one of them is an entry by itself.
 */
function paragraphsOfEntry(page: PageText, at: number, before: EntryBefore | undefined): number {
  const first = page.blocks[at];
  const textOf = (block: PageBlock) => squashSpace(page.text.slice(block.start, block.end));
  if (!first || isCell(first) || first.end - first.start > LONGEST_PART || page.blocks[at + 1]?.element === first.element) return 0;
  if (!areAuthorsAlone(textOf(first))) return 0;
  let end = at + 1;
  for (let block = page.blocks[end]; block && end - at < MOST_PARAGRAPHS; block = page.blocks[++end]) {
    const line = textOf(block);
    if (block.tag !== first.tag || block.heading > 0 || line.length > LONGEST_PART || areAuthorsAlone(line) || opensWithPerson(line))
      return 0;
    if (!ANY_YEAR.test(line)) continue;
    const points = rateEntry(squashSpace(textOfParts(page, page.blocks.slice(at, end + 1))));
    return points >= (isBeside(before, block) ? ENTRY_UNDER_HEADING : ENTRY_LIKE) ? end + 1 - at : 0;
  }
  return 0;
}

/** Authors, title, journal. */
const MOST_PARAGRAPHS = 4;
/** Longer paragraphs are prose. */
const LONGEST_PART = 300;
const BETWEEN_NAMES = /(?:,|;| &| and) /;
const FAMILY_NAME = /^(?:\p{Ll}{1,4} )?(?:\p{Ll}{1,4} )?\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’ -]{0,40}$/u;
const INITIALS = /^\p{Lu}[\p{Lu}. -]{0,8}$/u;
const FAMILY_AND_INITIALS = /(?<=\p{Ll}) (?=\p{Lu}[\p{Lu}. -]{0,8}$)/u;

/** "Kato T, Huynh N.", "Kato, T., & Huynh, N.", "De la Torre G, et al.": whether a line holds names with initials and nothing else. */
function areAuthorsAlone(line: string): boolean {
  const names = line.replace(/(?:,? et al)?\.?$/, '').replace(/, & /g, ', ');
  const parts = names.split(BETWEEN_NAMES).flatMap((part) => part.split(FAMILY_AND_INITIALS));
  const isNamed = (part: string, i: number) => (i % 2 === 0 ? FAMILY_NAME.test(part) : INITIALS.test(part));
  return /[.,;]/.test(line) && parts.length > 1 && parts.length % 2 === 0 && parts.every(isNamed);
}

/** "World Health Organization 1986.": a term of words and a year. */
const GROUP_AND_YEAR = /^\p{Lu}[^\d()]{3,100} (?:1[6-9]|20)\d\d[a-z]?\.?$/u;

/**
 * 2 where a term opens an entry that its description goes on with, else 0: `<dt>Lee C, Mu J (2013).</dt><dd>Walking. Spine 3: 1</dd>`,
 * `<dt>Lee C, Mu J.</dt><dd>Walking. Spine 2013;3:1.</dd>`.
 */
function termOfEntry({ blocks, text }: PageText, at: number, isBelowListHeading: boolean): number {
  const [term, rest] = [blocks[at], blocks[at + 1]];
  if (term?.tag !== 'dt' || rest?.tag !== 'dd' || term.list !== rest.list || blocks[at + 2]?.item === rest.item) return 0;
  const names = squashSpace(text.slice(term.start, term.end));
  if (isBelowListHeading && GROUP_AND_YEAR.test(names)) return 2;
  // the year stands beside the names, or the description lacks an author of its own
  const isOpening = ANY_YEAR.test(names)
    ? opensLikeEntry(names)
    : opensWithAuthor(`${names} `) && !opensWithAuthor(text.slice(rest.start, rest.end).trim());
  return isOpening && rateEntry(squashSpace(textOfParts({ text }, [term, rest]))) >= ENTRY_LIKE ? 2 : 0;
}

/** So many lines of one entry at the most: authors, title, journal, and what wraps. */
const MOST_LINES = 6;

/**
 * How many lines from `at` on are one entry that `<br>` breaks: "Mu, J. (2020)" + "Needles." + "Pain, 3, 1–9."; 0 where the first of them
 * is an entry by itself, or the lines make none.
 */
function linesOfEntry(page: PageText, at: number): number {
  const first = page.blocks[at];
  if (!first || isCell(first)) return 0;
  const textOf = ({ start, end }: PageBlock) => withoutLabel(squashSpace(page.text.slice(start, end)));
  const opens = (block: PageBlock) => opensWithAuthor(`${textOf(block)} `);
  if (!opens(first) || rateEntry(textOf(first)) >= ENTRY_UNDER_HEADING) return 0;
  let end = at + 1;
  while (end - at < MOST_LINES && page.blocks[end]?.element === first.element && !opens(page.blocks[end] ?? first)) end++;
  if (end - at < 2) return 0;
  const whole = squashSpace(page.text.slice(first.start, page.blocks[end - 1]?.end));
  return rateEntry(whole) >= ENTRY_UNDER_HEADING ? end - at : 0;
}

/** Blocks of one entry at the most; beyond that the "entry" is a wrapper around the whole list. */
const MOST_BLOCKS = 60;

/** How many blocks from `at` on make one marked entry; 0 when the markup marks none here. */
function blocksOfEntry(blocks: readonly PageBlock[], at: number): number {
  const block = blocks[at];
  if (!block) return 0;
  const key: 'entry' | 'item' | null =
    block.entry >= 0 ? 'entry' : block.zone === 'references' && block.item >= 0 && block.tag !== 'td' ? 'item' : null;
  // a list within one row of a table that lays out the page: the row is no entry, and neither is a wrapper around more lines than an entry has
  if (!key || blocks[at - 1]?.[key] === block[key]) return 0;
  let end = at + 1;
  while (end - at <= MOST_BLOCKS && blocks[end]?.[key] === block[key]) end++;
  return end - at <= MOST_BLOCKS ? end - at : 0;
}
