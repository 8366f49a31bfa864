import { firstEndingBehind } from '../text/first-ending-behind.ts';

/** A stretch of text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch touches one of `spans`, which are sorted and apart from each other. */
export function overlapsAny(spans: readonly Span[], start: number, end: number): boolean {
  const next = spans[firstEndingBehind(spans, start)];
  return next !== undefined && next.start < end;
}

/** Adds those of `more` that touch neither `spans` nor each other; the result is sorted and apart again. */
export function addApart<T extends Span>(spans: readonly T[], more: readonly T[]): T[] {
  const added: T[] = [];
  let last = -1;
  for (const span of [...more].sort((a, b) => a.start - b.start)) {
    if (span.start < last || overlapsAny(spans, span.start, span.end)) continue;
    added.push(span);
    last = span.end;
  }
  return added.length === 0 ? [...spans] : [...spans, ...added].sort((a, b) => a.start - b.start);
}
