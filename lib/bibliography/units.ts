import type { PageBlock, PageText } from '../model/page-text.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { isLabelled } from '../text/is-labelled.ts';
import { squashSpace } from '../text/normalize.ts';
import { ANY_YEAR } from '../text/year-in-text.ts';
import { isLinkLabels } from './link-labels.ts';
import { isOwnCitationHeading, listHeadingStrength } from './list-heading.ts';
import { ENTRY_LIKE, ENTRY_UNDER_HEADING, opensLikeEntry, opensWithAuthor, rateEntry, withoutLabel } from './rate-entry.ts';
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
  /** The markup, or a label above it, says that this is one entry. */
  readonly marked: boolean;
  /** A heading over a reference list: how surely. */
  readonly listHeading: 'strong' | 'weak' | null;
  /** Stands below a heading that says how to cite the page itself, or who cites it. */
  readonly isOfPage: boolean;
  /** Opens with the words of a link that leads elsewhere, as a title does. */
  readonly opensWithLink: boolean;
  /** The cells of a table's row, or parts of one entry in elements of their own; in `text` each ends as a sentence does. */
  readonly isParted: boolean;
  readonly ids: readonly string[];
  /** Where the line starts, or the key of it that stands apart. */
  readonly keyStart: number;
}

/** Blocks of one entry at the most; beyond that the "entry" is a wrapper around the whole list. */
const MOST_BLOCKS = 60;

/** The page as units, in document order. */
export function makeUnits(page: PageText): Unit[] {
  const units: Unit[] = [];
  let place: Place = TOP;
  for (let i = 0; i < page.blocks.length; ) {
    const folded = foldedAbstract(page, i);
    if (folded > 0) {
      i += folded;
      continue;
    }
    const marked = blocksOfEntry(page.blocks, i) || termOfEntry(page, i, place) || (place.isBelowListHeading ? labelOfEntry(page, i) : 0);
    const count = marked || cellsOfEntry(page, i, place, units.at(-1)) || (place.isBelowListHeading ? linesOfEntry(page, i) : 0);
    const [first, ...rest] = page.blocks.slice(i, i + Math.max(1, count));
    if (!first) break;
    const text = page.text.slice(first.start, first.end);
    const listHeading = isColumnHead(page.blocks, i) ? null : listHeadingStrength(first, text);
    i += 1 + rest.length;
    place = placeBelow(place, first, text, listHeading);
    const more = { listHeading, isOfPage: place.ownCitation > 0 };
    const lines = rest.length === 0 ? cutRunOnBlock(first, text) : [];
    const made =
      count > 0 && lines.length < 2
        ? [makeUnit(page, [first, ...rest], { ...more, marked: marked > 0 })]
        : lines.map((line) => makeUnit(page, [line], { ...more, marked: false }));
    const [term, entry] = [units.at(-1), made[0]];
    if (term && entry && place.isBelowListHeading && isTermOf(term, first)) units.splice(-1, 1, withTerm(term, entry), ...made.slice(1));
    else units.push(...made);
  }
  return units;
}

const ABSTRACT = /^(?:(?:show|view|read|toggle)\s)?(?:abstract|summary|résumé|resumen|resumo|riassunto|zusammenfassung|samenvatting)$/iu;

/** How many lines from `at` on are an abstract folded away below its entry: `<details><summary>Abstract</summary><p>…</p></details>`. */
function foldedAbstract({ blocks, text }: PageText, at: number): number {
  const summary = blocks[at];
  if (summary?.tag !== 'summary' || !ABSTRACT.test(text.slice(summary.start, summary.end).trim())) return 0;
  let end = at + 1;
  while (blocks[end]?.container === summary.container) end++;
  return end - at;
}

/** Longer terms are explained, and are no keys. */
const LONGEST_TERM = 60;

/** Whether a line is the key of the entry behind it, in a list of terms: `<dt id="id31">BruckS10</dt><dd>Brück, A. …</dd>`. */
function isTermOf(term: Unit, { list, item }: PageBlock): boolean {
  if (term.last.tag !== 'dt' || list < 0 || term.last.list !== list || item === term.last.item) return false;
  return term.text.length <= LONGEST_TERM && term.points < ENTRY_UNDER_HEADING;
}

/** The entry that links to its key lead to. */
function withTerm(term: Unit, entry: Unit): Unit {
  return { ...entry, keyStart: term.first.start, ids: [...term.ids, ...entry.ids] };
}

/** Where the lines below the last heading stand. */
interface Place {
  readonly isBelowListHeading: boolean;
  /** Level of the heading over the article's own citation that they stand below, or 0. */
  readonly ownCitation: number;
}

const TOP: Place = { isBelowListHeading: false, ownCitation: 0 };

function placeBelow(place: Place, { heading }: PageBlock, text: string, listHeading: Unit['listHeading']): Place {
  if (heading === 0) return listHeading ? { isBelowListHeading: true, ownCitation: 0 } : place;
  const isWithin = place.ownCitation > 0 && heading > place.ownCitation;
  return { isBelowListHeading: listHeading !== null, ownCitation: isOwnCitationHeading(text) ? heading : isWithin ? place.ownCitation : 0 };
}

/** "Effect | Unit | References": a word over a column, whose cells cite. */
function isColumnHead(blocks: readonly PageBlock[], at: number): boolean {
  const block = blocks[at];
  if (!block || !isCell(block) || block.item < 0) return false;
  return [blocks[at - 1], blocks[at + 1]].some((other) => other?.item === block.item && other.element !== block.element);
}

function makeUnit(
  page: PageText,
  blocks: readonly [PageBlock, ...PageBlock[]],
  more: Pick<Unit, 'listHeading' | 'isOfPage' | 'marked'>,
): Unit {
  const [first] = blocks;
  const last = blocks.at(-1) ?? first;
  const isParted = blocks.length > 1 && (blocks.every(isCell) || (more.marked && areParts(page, blocks)));
  const text = squashSpace(isParted ? textOfParts(page, blocks) : page.text.slice(first.start, last.end));
  const points = first.heading > 0 || first.zone === 'code' ? -3 : rateEntry(blocks.length > 1 ? text.replace(/ (?=[,.;:])/g, '') : text);
  const opensWithLink = isLinkedTitle(page, first);
  return { first, last, text, points, isParted, opensWithLink, ids: blocks.flatMap((block) => block.ids), keyStart: first.start, ...more };
}

/** Shorter words of a link are a name or a number. */
const LEAST_TITLE = 15;
/** Characters before a link that a bullet or a quotation mark takes. */
const BEFORE_LINK = 3;

function isLinkedTitle({ links }: PageText, { start, end }: PageBlock): boolean {
  const link = links[firstEndingBehind(links, start)];
  if (!link || link.end > end || link.end - link.start < LEAST_TITLE) return false;
  return link.start >= start && link.start - start <= BEFORE_LINK && /^https?:/i.test(link.href);
}

/** Label, authors, title and source in elements of their own; more of them are the names and marks within these. */
const MOST_PARTS = 6;

function areParts({ text }: PageText, blocks: readonly PageBlock[]): boolean {
  const parts = blocks.map(({ start, end }) => text.slice(start, end).trim()).filter((part) => !isLinkLabels(part));
  return (
    parts.length <= MOST_PARTS && new Set(blocks.map(({ element }) => element)).size > 1 && parts.every((part) => !/^\p{P}/u.test(part))
  );
}

/** "Mu, J." + "2020" + "Walking" -> "Mu, J. 2020. Walking"; without the labels of links between. */
function textOfParts({ text }: Pick<PageText, 'text'>, blocks: readonly PageBlock[]): string {
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

function isCell({ tag }: PageBlock): boolean {
  return tag === 'td' || tag === 'th';
}

/** Author, year, title and source in cells of their own; a row of more is no entry. */
const MOST_CELLS = 6;

/** Without a heading over the list, cells must show an author with initials, a year, a volume and pages. */
const SURE_CELLS = 5;

/** How many cells from `at` on make one entry together, while none of them is one; 0 where they do not. */
function cellsOfEntry(page: PageText, at: number, { isBelowListHeading }: Place, before: Unit | undefined): number {
  const block = page.blocks[at];
  if (!block || !isCell(block) || block.item < 0 || page.blocks[at - 1]?.item === block.item) return 0;
  let end = at + 1;
  while (page.blocks[end]?.item === block.item) end++;
  const cells = page.blocks.slice(at, end);
  if (cells.length < 2 || cells.length > MOST_CELLS || !cells.every(isCell)) return 0;
  // the row above is an entry in cells: this one needs fewer signs
  const isBeside = before?.isParted === true && before.last.list === block.list;
  const least = isBelowListHeading || isBeside ? ENTRY_LIKE : SURE_CELLS;
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

/** "World Health Organization 1986.": a term of words and a year. */
const GROUP_AND_YEAR = /^\p{Lu}[^\d()]{3,100} (?:1[6-9]|20)\d\d[a-z]?\.?$/u;

/**
 * 2 where a term opens an entry that its description goes on with, else 0: `<dt>Lee C, Mu J (2013).</dt><dd>Walking. Spine 3: 1</dd>`,
 * `<dt>Lee C, Mu J.</dt><dd>Walking. Spine 2013;3:1.</dd>`.
 */
function termOfEntry({ blocks, text }: PageText, at: number, { isBelowListHeading }: Place): number {
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
