import { plainPattern } from '../../text/plain-pattern.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { MONTH_OR_SEASON } from './dates.ts';

const LETTERS = plainPattern(/\p{L}+/gu);
const LABEL =
  'vol(?:ume|s)?|no|nos|nr|n[uú]m(?:ber)?|issue|iss|pp?|pages?|pg|pt|part|supp?l(?:ement)?s?|v|spec(?:ial)?|art(?:icle)?|id|bd|jg|heft|epub|pii|n|n[°ºo]|s|quiz|discussion|in press|ahead of print|and';
const WORDED_CHUNK = plainPattern(`^(?:${LABEL}|${MONTH_OR_SEASON}|[IVXLC]{1,7}|[A-Z]|[–—&/-])$`, 'iu');
const LABELS = plainPattern(`(?:${LABEL}|${MONTH_OR_SEASON})(?![\\p{L}])`, 'giu');
const GLUED = plainPattern(/^[([“"]?(\p{Lu}[\p{L}.&-]{1,30}[\p{Ll}.)]|\p{Lu}{3,8})(?=\d{1,4}(?:[(,:;]|$))/u);

/** A piece of a body between blanks: "26(13)," is a number, "vol." a label, "Spine" a word. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Where the locus part begins: behind "Medicine" in "Medicine33(5),". */
  readonly glue: number;
  readonly kind: 'number' | 'label' | 'word';
}

/** The piece between blanks that ends before a place, "1418–24." at the end of "Spine, 26(13), 1418–24."; null at the front. */
export function chunkBefore(body: string, at: number): Chunk | null {
  let end = at;
  while (end > 0 && body[end - 1] === ' ') end--;
  if (end === 0) return null;
  const start = body.lastIndexOf(' ', end - 1) + 1;
  return classify(body.slice(start, end), start);
}

const NUMBERS_ONLY = /^[\d(),.;:–—-]+$/;
const GLUED_LABEL = plainPattern(`^(?:${LABEL}|${MONTH_OR_SEASON})\\.?$`, 'i');

function classify(chunk: string, start: number): Chunk {
  const end = start + chunk.length;
  if (!/\d/.test(chunk)) {
    const word = chunk.length > 12 ? chunk : trimMarks(chunk, '([{.,;:)]}');
    return { start, end, glue: start, kind: word === '' || WORDED_CHUNK.test(word) ? 'label' : 'word' };
  }
  if (NUMBERS_ONLY.test(chunk)) return { start, end, glue: start, kind: 'number' };
  const bare = trimMarks(chunk, '([{.,;:)]}');
  const glued = GLUED.exec(chunk);
  if (glued && !GLUED_LABEL.test(glued[1] ?? '')) return { start, end, glue: start + glued[0].length, kind: 'number' };
  const words = bare.replace(LABELS, '').match(LETTERS) ?? [];
  const isNumber = words.every((word) => word.length <= 3) && !/[%+=<>@°]/.test(bare);
  return { start, end, glue: start, kind: isNumber || /^[A-Za-z]{1,6}\d{3,}$/.test(bare) ? 'number' : 'word' };
}
