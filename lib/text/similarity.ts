/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of
 * neighbours, each counted 1: ("quassem", "qaseem") -> 2. Stops at `limit` and returns `limit + 1` then.
 * Source: G. Damerau, CACM 7(3), 1964, doi:10.1145/363958.363994; within the limit no more than a band along the diagonal counts
 * (E. Ukkonen, Information and Control 64, 1985, doi:10.1016/S0019-9958(85)80046-2).
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const opening = lengthInCommon((i) => a[i] !== undefined && a[i] === b[i]);
  const [restA, restB] = [a.slice(opening), b.slice(opening)];
  const ending = lengthInCommon((i) => i < restA.length && restA.at(-1 - i) === restB.at(-1 - i));
  return distanceWithin(restA.slice(0, restA.length - ending), restB.slice(0, restB.length - ending), limit);
}

/** How many places in a row two words have in common. */
function lengthInCommon(isCommon: (place: number) => boolean): number {
  let length = 0;
  while (isCommon(length)) length++;
  return length;
}

/** The same for words that neither begin nor end alike. */
function distanceWithin(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let current: number[] = [...previous];
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let best = i;
    current[from - 1] = from === 1 ? i : Number.POSITIVE_INFINITY;
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1);
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    if (to < b.length) current[to + 1] = Number.POSITIVE_INFINITY;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(at(previous, b.length), limit + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** 1 - distance / longer length: 1 for equal texts, 0 for nothing in common. */
export function editSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}
