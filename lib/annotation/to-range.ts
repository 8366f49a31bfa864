import type { PageText } from '../model/page-text.ts';

/** A page with the text nodes that `PageText.runs` names by their ordinal. */
export interface AnchoredPage {
  readonly page: Pick<PageText, 'runs'>;
  readonly nodes: readonly Text[];
}

/** A place between two characters of the page's own text. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Numbers a run has in `PageText.runs`. */
const RUN = 4;

/**
 * Offsets in `PageText.text` -> a live Range of the page, which moves along when the page inserts or splits text:
 * `toRange(anchored, citation.selector.start, citation.selector.end)`. Null when the page has taken that text away.
 */
export function toRange({ page, nodes }: AnchoredPage, start: number, end: number): Range | null {
  const from = placeAfter(page.runs, nodes, start);
  const to = runPlaceBefore(page.runs, nodes, end);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.collapsed ? null : range;
}

/** The character at `start` itself, or the first one behind it that stands in a run: folded blanks stand in none. */
function placeAfter(runs: readonly number[], nodes: readonly Text[], start: number): Place | null {
  let run = lastRunFrom(runs, start);
  if (run < 0 || start >= runAt(runs, run).end) run++;
  if (run * RUN >= runs.length) return null;
  const { textStart, node, nodeStart } = runAt(runs, run);
  return place(nodes[node], nodeStart + Math.max(0, start - textStart));
}

/** The place behind the character at `end - 1`, or behind the last one before it that stands in a run. */
function runPlaceBefore(runs: readonly number[], nodes: readonly Text[], end: number): Place | null {
  const run = lastRunFrom(runs, end - 1);
  if (run < 0) return null;
  const { textStart, node, nodeStart, end: runEnd } = runAt(runs, run);
  return place(nodes[node], nodeStart + Math.min(end, runEnd) - textStart);
}

/** Number of the last run that starts at or before `offset`, or -1: runs are in the order of the text. */
function lastRunFrom(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / RUN;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle * RUN] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function runAt(runs: readonly number[], run: number): { textStart: number; end: number; node: number; nodeStart: number } {
  const at = run * RUN;
  const textStart = runs[at] ?? 0;
  return { textStart, end: textStart + (runs[at + 3] ?? 0), node: runs[at + 1] ?? -1, nodeStart: runs[at + 2] ?? 0 };
}

function place(node: Text | undefined, offset: number): Place | null {
  return node?.isConnected && offset <= node.length ? { node, offset } : null;
}
