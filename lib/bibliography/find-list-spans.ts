import type { PageBlock, PageText } from '../model/page-text.ts';
import { isEndHeading, listHeadingStrength } from './list-heading.ts';
import type { ListSpan, RatedLine } from './list-span.ts';
import { ENTRY_LIKE, ENTRY_UNDER_HEADING } from './rate-entry.ts';

/** Lines without any sign of an entry that a list may hold in a row: annotations, link labels. */
const GAP_UNDER_HEADING = 3;
const GAP_WITHOUT_HEADING = 1;
/** A list without heading or markup needs this many entries before it is looked at. */
const LEAST_WITHOUT_HEADING = 2;

/** Every stretch of the page that may be a reference list, in document order, none overlapping. */
export function findListSpans(page: PageText, lines: readonly RatedLine[]): ListSpan[] {
  const spans = [...headedSpans(page, lines), ...markedSpans(page, lines), ...bareSpans(page, lines)];
  const kept: ListSpan[] = [];
  for (const span of spans) if (!kept.some((other) => span.first <= other.last && other.first <= span.last)) kept.push(span);
  return kept.sort((a, b) => a.first - b.first);
}

function headedSpans(page: PageText, lines: readonly RatedLine[]): ListSpan[] {
  const spans: ListSpan[] = [];
  page.blocks.forEach((block, i) => {
    const text = lines[i]?.text ?? '';
    const strength = listHeadingStrength(block, text);
    if (!strength || (spans.at(-1)?.last ?? -1) >= i) return;
    const least = ENTRY_UNDER_HEADING;
    const last = lastEntryBelow(page.blocks, lines, i, least);
    if (last <= i) return;
    const sure = strength === 'strong' && !isEarly(page, block) ? 'heading' : 'confirm';
    spans.push({
      first: firstEntryBelow(lines, i + 1, last, least),
      last,
      heading: text,
      sure,
      reason: `stands under the heading "${text}"`,
    });
  });
  return spans;
}

/** A heading in the first tenth of a long page is a menu or a contents list more often than the list itself. */
function isEarly(page: PageText, block: PageBlock): boolean {
  return page.text.length > 20_000 && block.start < page.text.length / 10;
}

function firstEntryBelow(lines: readonly RatedLine[], from: number, last: number, least: number): number {
  for (let i = from; i <= last; i++) if ((lines[i]?.points ?? -9) >= least) return i;
  return from;
}

/** The last block of the list under heading `at`, or `at` when nothing below looks like an entry. */
function lastEntryBelow(blocks: readonly PageBlock[], lines: readonly RatedLine[], at: number, least: number): number {
  const level = blocks[at]?.heading ?? 0;
  let last = at;
  for (let i = at + 1, gap = 0; i < blocks.length && gap <= GAP_UNDER_HEADING; i++) {
    const block = blocks[i];
    const line = lines[i];
    if (!block || !line || isEndHeading(line.text)) break;
    if (block.heading > 0 && level > 0 && block.heading <= level && !isListLetter(line.text)) break;
    if (line.points >= least) {
      last = i;
      gap = 0;
    } else if (isLongProse(line) || block.heading > 0) gap += 2;
    else if (line.points < 1) gap++;
  }
  return last;
}

function isLongProse(line: RatedLine): boolean {
  return line.text.length > 300 && line.points < 2;
}

/** Long lists are cut by letters: "A", "B". */
function isListLetter(text: string): boolean {
  return text.length <= 3;
}

function markedSpans(page: PageText, lines: readonly RatedLine[]): ListSpan[] {
  const spans: ListSpan[] = [];
  for (let i = 0; i < page.blocks.length; i++) {
    if (page.blocks[i]?.zone !== 'references') continue;
    let end = i;
    while (page.blocks[end + 1]?.zone === 'references') end++;
    let last = end;
    while (last > i && (lines[last]?.points ?? -9) < ENTRY_UNDER_HEADING) last--;
    const entries = lines.slice(i, last + 1).filter((line) => line.points >= ENTRY_UNDER_HEADING).length;
    const first = firstEntryBelow(lines, i, last, ENTRY_UNDER_HEADING);
    if (entries > 0)
      spans.push({
        first,
        last,
        heading: null,
        sure: entries * 2 >= last - first + 1 ? 'markup' : 'confirm',
        reason: 'the markup calls it a reference list',
      });
    i = end;
  }
  return spans;
}

function bareSpans(page: PageText, lines: readonly RatedLine[]): ListSpan[] {
  const spans: ListSpan[] = [];
  for (let i = 0; i < lines.length; i++) {
    if ((lines[i]?.points ?? -9) < ENTRY_LIKE) continue;
    let last = i;
    let entries = 1;
    for (let k = i + 1, gap = 0; k < lines.length && gap <= GAP_WITHOUT_HEADING && !page.blocks[k]?.heading; k++) {
      if ((lines[k]?.points ?? -9) >= ENTRY_LIKE) {
        last = k;
        entries++;
        gap = 0;
      } else gap += isLongProse(lines[k] ?? { text: '', points: 0 }) ? 2 : 1;
    }
    if (entries >= LEAST_WITHOUT_HEADING)
      spans.push({ first: i, last, heading: null, sure: 'confirm', reason: `${entries} lines in a row look like reference entries` });
    i = last;
  }
  return spans;
}
