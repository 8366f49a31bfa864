import { LOCALES } from '../../locales/registry.ts';
import { anyOf } from '../../locales/word-pattern.ts';
import type { CslItem } from '../../model/csl.ts';
import { findAll } from '../../text/find-all.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { MONTH_OR_SEASON, readMonthAndDay, YEAR, yearDate } from './dates.ts';

/** A date taken out of the end of a text. */
export interface LateDate {
  readonly fields: Required<Pick<CslItem, 'issued'>> & Pick<CslItem, 'year-suffix' | 'original-date'>;
  readonly rest: string;
}

const STAMPS = anyOf(
  LOCALES.flatMap((locale) => locale.stamps),
  ' ',
);
const LATE = plainPattern(
  `([\\s,.;:]{0,3})(?:(?<![\\p{L}\\p{N}_])(?:${STAMPS}):?\\s)?(?:[([]\\s?)?(?:©|c)?(?:(?:(\\d{1,2})\\s)?(?<![\\p{L}])(${MONTH_OR_SEASON})\\b\\.?\\s?(\\d{1,2})?,?\\s)?(?<![\\p{L}\\d/–-])(${YEAR})([a-z])?(?![\\p{L}\\d–/-])(?:\\s?\\[(${YEAR})\\])?(?:,?\\s(${MONTH_OR_SEASON})\\b\\.?(?:\\s\\d{1,2}(?:[-–]\\d{1,2})?)?)?(?:\\s?[)\\]])?`,
  'giu',
);

/**
 * Takes the last year off a text that has no early date: "London: Gaskell; 1992." -> 1992, rest "London: Gaskell."; of "2012 [1983]" the
 * second is the original date. Null when there is none.
 */
export function readLateDate(text: string): LateDate | null {
  let best: RegExpMatchArray | null = null;
  for (const match of findAll(LATE, text)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const setOff = /[,;(.:]/.test(match[0]) || /^[.;,:]/.test(behind) || behind.trim() === '';
    if (setOff || !best) best = match;
  }
  if (!best?.[5]) return null;
  const at = best.index ?? 0;
  const open = /[([]/.test(best[0]);
  const close = /[)\]]$/.test(best[0]);
  const before = text.slice(0, at);
  const rest = `${before}${close && !open ? ')' : ''}${text.slice(at + best[0].length).replace(/^(?=\p{L})/u, ' ')}`;
  const more = readMonthAndDay(best[3] ? `${best[3]} ${best[4] ?? best[2] ?? ''}` : (best[8] ?? ''));
  const fields = {
    issued: { 'date-parts': [[Number(best[5]), ...more]] as const },
    ...(best[6] ? { 'year-suffix': best[6] } : {}),
    ...(best[7] ? { 'original-date': yearDate(best[7]) } : {}),
  };
  return { fields, rest };
}
