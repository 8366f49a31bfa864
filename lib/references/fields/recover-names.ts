import type { CslName } from '../../model/csl.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { readNames } from './names.ts';

/** Names that no shape fits, between known names and a date in brackets: "Bran chaw J. L., Lee K." -> the first whole, the second read. */
export function recoverNames(text: string): CslName[] | null {
  if (/\d/.test(text)) return null;
  const names: CslName[] = [];
  let at = 0;
  while (at < text.length) {
    const list = names.length > 0 ? readNames(text, at) : null;
    if (list) {
      names.push(...list.names);
      at = skipSeparator(text, list.end);
      continue;
    }
    const stop = text.slice(at).search(/[,;&]|\sand\s/);
    const end = stop < 0 ? text.length : at + stop;
    const literal = trimMarks(text.slice(at, end));
    if (literal && !/^et al$/i.test(literal)) names.push({ literal });
    at = skipSeparator(text, end);
  }
  return names.length <= 40 ? names : null;
}

function skipSeparator(text: string, at: number): number {
  const match = /^[\s,;&.]{0,4}(?:and\s)?/.exec(text.slice(at, at + 10));
  return at + Math.max(1, match?.[0].length ?? 1);
}
