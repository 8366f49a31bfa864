import type { PageBlock } from '../model/page-text.ts';
import { ENTRY_NUMBER } from '../text/entry-label.ts';
import { ANY_YEAR } from '../text/year-in-text.ts';
import { headingInFront } from './list-heading.ts';
import { ENTRY_LIKE, ENTRY_UNDER_HEADING, LONGEST_ENTRY, opensLikeEntry, opensWithAuthor, rateEntry, withoutLabel } from './rate-entry.ts';

/** What ends an entry in running text: a stop or semicolon that is no initial's and not that of "St. John", an address, or a line as in "2013. | Mu". */
const ENTRY_END = new RegExp(
  `(?:(?<!(?<!\\p{L})(?:\\p{Lu}|St))[.;)\\]]|(?:https?://|\\b10\\.\\d{4}|\\b[Dd][Oo][Ii]:)\\S{4,200}|\\s[|•·]) (?=\\p{L}|${ENTRY_NUMBER} \\p{L})`,
  'gu',
);
/** A sentence may name two works; so many entries in a row are a list. */
const LEAST_ENTRIES = 3;
/** How far an entry's opening is looked at, in characters. */
const OPENING = 120;

/**
 * Cuts a line that holds a whole list, typed without breaks, into lines of one entry each, the heading in front of it apart:
 * "References Lee, C. (2013). Walking. Pain, 2, 1–9. Mu, J. (2020). ..." -> "References", "Lee, C. ...", "Mu, J. ...".
 */
export function cutRunOnBlock(block: PageBlock, text: string): readonly PageBlock[] {
  if (block.heading > 0) return [block];
  const from = block.tag === 'li' ? 0 : headingInFront(text);
  const starts = entryStarts(text, from);
  const isList = starts.length >= LEAST_ENTRIES;
  if (!isList && !(from > 0 && isEntry(text.slice(from)))) return [block];
  const cuts = [...(from > 0 ? [0] : []), ...(isList ? starts : [from])];
  return cuts.map((cut, i) => ({
    ...block,
    start: block.start + cut,
    end: block.start + (cuts[i + 1] ?? text.length + 1) - 1,
    ids: i === 0 ? block.ids : [],
  }));
}

function isEntry(line: string): boolean {
  return opensLikeEntry(line) && rateEntry(line) >= ENTRY_LIKE;
}

/** Where entries start in a line: behind an entry and before a name. */
function entryStarts(text: string, from: number): readonly number[] {
  if (!opensLikeEntry(text.slice(from, from + OPENING))) return [];
  const starts = [from];
  for (const end of text.matchAll(ENTRY_END)) {
    const at = end.index + end[0].length;
    const before = starts.at(-1) ?? from;
    if (at - before > LONGEST_ENTRY) break;
    // Other names within an entry open like one: what lies before is whole only if it is an entry itself.
    if (at > from && opensWithAuthor(withoutLabel(text.slice(at, at + OPENING))) && isWhole(text.slice(before, at - 1))) starts.push(at);
  }
  return starts;
}

function isWhole(line: string): boolean {
  return ANY_YEAR.test(line) && rateEntry(line) >= ENTRY_UNDER_HEADING;
}
