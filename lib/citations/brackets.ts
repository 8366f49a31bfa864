/** A pair of brackets in a text: offsets of the opening and the closing one. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
  /** Number of the bracket around it in the same array, or -1. */
  readonly parent: number;
}

const BRACKET = /[()[\]]/g;
/** A citation cluster is never longer; what is, was opened and never closed. */
const LONGEST = 3000;

/** Pairs the brackets of a text; unmatched ones are passed over: "a (b [c] d) e" -> two pairs, the inner one inside the outer. */
export function pairBrackets(text: string): Bracket[] {
  const open: { at: number; mark: string }[] = [];
  const pairs: { open: number; close: number }[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const mark = match[0];
    if (mark === '(' || mark === '[') {
      open.push({ at: match.index, mark });
      continue;
    }
    const wanted = mark === ')' ? '(' : '[';
    const top = open.at(-1);
    if (!top) continue;
    // a lone bracket of the other kind in between is a slip of the pen
    const slot = top.mark === wanted ? open.length - 1 : open.at(-2)?.mark === wanted ? open.length - 2 : -1;
    if (slot < 0) continue;
    const start = open[slot]?.at ?? 0;
    open.length = slot;
    if (match.index - start <= LONGEST) pairs.push({ open: start, close: match.index });
  }
  return nest(pairs);
}

function nest(pairs: readonly { open: number; close: number }[]): Bracket[] {
  const sorted = [...pairs].sort((a, b) => a.open - b.open);
  const around: number[] = [];
  return sorted.map((pair, i) => {
    while (around.length > 0 && (sorted[around.at(-1) ?? 0]?.close ?? 0) < pair.open) around.pop();
    const parent = around.at(-1) ?? -1;
    around.push(i);
    return { ...pair, parent };
  });
}
