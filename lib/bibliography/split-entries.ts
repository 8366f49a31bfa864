import type { PageBlock } from '../model/page-text.ts';
import type { ListSpan, RatedLine } from './list-span.ts';
import { ENTRY_UNDER_HEADING, opensLikeEntry } from './rate-entry.ts';

/** Block numbers of one entry, first and last included. */
export interface EntrySpan {
  readonly first: number;
  readonly last: number;
}

/** Labels of links that publishers put behind entries; a line of nothing else belongs to no entry. */
const LINK_LABELS =
  /^(?:[[(]?\s?(?:google scholar|crossref|cross ref|pubmed|pmc|pmc free article|free full text|full text|view article|view|article|cas|doi|web of science|isi|medline|scopus|abstract|pdf|download|link|return to (?:ref|citation)[^\]]{0,20}|back to (?:text|top)|↩︎?|\^|close|open)\s?[\])]?[\s|,·•;]{0,4}){1,8}$/i;
/** A continuation carries bibliographic matter: pages, a place, an address. */
const CONTINUES = /\b10\.\d{4,9}\/|\bdoi\b|https?:\/\/|www\.|\d{1,4}\s?[(:,]\s?\d|Retrieved|Accessed|Available|[Pp]ress\b|ISBN|PMID/i;
const LONGEST_CONTINUATION = 400;

/** Cuts a list into entries: one for each list item or line, lines that only continue an entry joined to it. */
export function splitEntries(span: ListSpan, blocks: readonly PageBlock[], lines: readonly RatedLine[]): EntrySpan[] {
  const entries: EntrySpan[] = [];
  for (let i = span.first; i <= span.last; i++) {
    const block = blocks[i];
    const line = lines[i];
    if (!block || !line || block.heading > 0 || LINK_LABELS.test(line.text)) continue;
    const before = entries.at(-1);
    if (before && joins(block, line, before, blocks, lines)) {
      entries[entries.length - 1] = { first: before.first, last: i };
      continue;
    }
    if (line.points >= ENTRY_UNDER_HEADING || startsItem(i, blocks, lines)) entries.push({ first: i, last: i });
  }
  return entries;
}

/** Whether a line goes on with the entry before it. */
function joins(block: PageBlock, line: RatedLine, before: EntrySpan, blocks: readonly PageBlock[], lines: readonly RatedLine[]): boolean {
  const last = blocks[before.last];
  if (!last) return false;
  const sameItem = block.item >= 0 && block.item === last.item;
  if (line.points >= ENTRY_UNDER_HEADING && opensLikeEntry(line.text)) return isHalf(before, line, sameItem, lines);
  if (sameItem) return line.text.length < LONGEST_CONTINUATION || line.points >= 2;
  const sameElement = block.element === last.element;
  if (sameElement && !opensLikeEntry(line.text)) return line.text.length < LONGEST_CONTINUATION;
  return (
    block.item < 0 &&
    !opensLikeEntry(line.text) &&
    line.text.length < LONGEST_CONTINUATION &&
    CONTINUES.test(line.text) &&
    line.points < ENTRY_UNDER_HEADING + 1
  );
}

/** An entry typed over two lines of one item: the first line has no year yet. */
function isHalf(before: EntrySpan, line: RatedLine, sameItem: boolean, lines: readonly RatedLine[]): boolean {
  const points = lines[before.first]?.points ?? 0;
  return sameItem && before.first === before.last && points < ENTRY_UNDER_HEADING && line.points >= points;
}

/** A list item counts as an entry on weaker signs when its neighbours are entries: "Harvard Health. https://…". */
function startsItem(i: number, blocks: readonly PageBlock[], lines: readonly RatedLine[]): boolean {
  const block = blocks[i];
  const line = lines[i];
  if (!block || !line) return false;
  const signs = line.points >= 2 || (line.points >= 1 && opensLikeEntry(line.text));
  if (block.item >= 0 && block.item !== blocks[i - 1]?.item) return line.points >= 1;
  return signs && line.text.length < LONGEST_CONTINUATION && block.container === blocks[i - 1]?.container;
}
