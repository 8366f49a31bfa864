import type { PageBlock, PageText } from '../model/page-text.ts';
import { firstEndingBehind } from '../text/first-ending-behind.ts';
import { squashSpace } from '../text/normalize.ts';
import { countEntryBlocks, isCell, textOfParts } from './entry-blocks.ts';
import { isLinkLabels } from './link-labels.ts';
import { isOwnCitationHeading, listHeadingStrength } from './list-heading.ts';
import { ENTRY_UNDER_HEADING, rateEntry } from './rate-entry.ts';
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
    const { count, isMarked } = countEntryBlocks(page, i, place.isBelowListHeading, units.at(-1));
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
        ? [makeUnit(page, [first, ...rest], { ...more, marked: isMarked })]
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
