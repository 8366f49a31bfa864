import type { CslDate } from '../../model/csl.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { MONTH_OR_SEASON } from './dates.ts';
import { type Chunk, chunkBefore } from './locus-chunks.ts';
import { type Locus, readLocus } from './read-locus.ts';

const LOOSE = plainPattern(/^(?:(?!v\.)\p{Lu}[.,]*|and|part|&|[–—-])$/iu);
/** "Rio de Janeiro, v. 80": the name of a month, and no number behind it. */
const MONTH_ALONE = plainPattern(`^(?:${MONTH_OR_SEASON})[.,;]*$`, 'iu');
const LOWER_FIRST = plainPattern(/^\p{Ll}/u);
const MOST_RUNS = 6;

/** A locus with its place in the body. */
interface FoundLocus extends Locus {
  readonly start: number;
  readonly end: number;
}

/** Finds where volume and pages stand in a body: "Pain. Spine, 26(13), 1418–24." -> volume 26 at ", 26"; null when nowhere. */
export function findLocus(body: string, known: CslDate | null): FoundLocus | null {
  let best: FoundLocus | null = null;
  let runs = 0;
  let next: Chunk | null = null;
  let chunk = chunkBefore(body, body.length);
  while (chunk && runs < MOST_RUNS) {
    if (chunk.kind !== 'number') {
      next = chunk;
      chunk = chunkBefore(body, chunk.start);
      continue;
    }
    runs++;
    const { start, before } = extendRun(body, chunk);
    const end = chunk.end;
    const locus = readLocus(body.slice(start, end), known);
    if (locus && isPlausible(body, start, end, next, locus.strength) && (!best || locus.strength > best.strength))
      best = { ...locus, start: start + (locus.skipped ?? 0), end };
    if (best && best.strength >= 3) return best;
    next = null;
    chunk = before;
  }
  return best;
}

/** Numbers with a sentence going on behind them, or far from the end, are part of a title unless they are complete. */
function isPlausible(body: string, start: number, end: number, next: Chunk | null, strength: number): boolean {
  if (strength >= 3) return true;
  if (strength < 2 && body.length - end > 30) return false;
  return !(next && LOWER_FIRST.test(body.slice(next.start, next.start + 1)) && !/[.;]$/.test(body.slice(Math.max(start, end - 1), end)));
}

/** Goes left from the last number over numbers and labels: "26(13), 1418–24" from "1418–24". */
function extendRun(body: string, last: Chunk): { start: number; before: Chunk | null } {
  const run = [last];
  let first = last;
  let before = chunkBefore(body, last.start);
  while (before && before.kind !== 'word' && first.glue === first.start) {
    run.push(before);
    first = before;
    before = chunkBefore(body, before.start);
  }
  while (run.length > 1 && first.kind === 'label' && (isLoose(body, first) || isMonthAlone(body, first, run.at(-2)))) {
    run.pop();
    first = run.at(-1) ?? last;
  }
  return { start: first.glue, before };
}

function isMonthAlone(body: string, chunk: Chunk, next: Chunk | undefined): boolean {
  return next?.kind === 'label' && MONTH_ALONE.test(body.slice(chunk.start, chunk.end));
}

/** "A" or "and" before numbers belongs to the words before it: "Circulation A 12" keeps its "A". */
function isLoose(body: string, chunk: Chunk): boolean {
  return LOOSE.test(body.slice(chunk.start, chunk.end));
}
