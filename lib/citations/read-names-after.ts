import { foldName } from '../text/normalize.ts';
import { areCoauthors, type KnownNames } from './known-names.ts';
import { CONJUNCTION, ET_AL_PART, PARTICLES } from './words.ts';

/** Names that begin a stretch of text. */
export interface NamesAfter {
  readonly names: readonly string[];
  readonly etAl: boolean;
  /** Length of what was read. */
  readonly end: number;
}

const FAMILY = `(?:(?:${[...PARTICLES].join('|')})[ -]){0,3}\\p{Lu}[\\p{L}\\p{M}'’ʼ-]{1,30}?(?=['’ʼ]s\\b|[^\\p{L}\\p{M}'’ʼ-]|$)`;
const NAMES = new RegExp(`^(${FAMILY})(?:,? (?:${CONJUNCTION}) (${FAMILY}))?((?:,? (?:${ET_AL_PART})(?![\\p{L}-])\\.?)?)`, 'u');
/** "Goom, Donnelly and Brockwell". */
const TEAM = new RegExp(`^${FAMILY}(?:, ${FAMILY}){1,5},? (?:${CONJUNCTION}) ${FAMILY}`, 'u');
const BETWEEN = new RegExp(`,? (?:${CONJUNCTION}) |, `, 'u');

/**
 * Reads names left to right, for the forms that print the year first: "Lee et al. trial" -> ["Lee"] et al. Only first authors
 * that the list holds with this year count; running text has too many other capitals.
 */
export function readNamesAfter(text: string, year: string, known: KnownNames): NamesAfter | null {
  const match = NAMES.exec(text);
  const first = match?.[1];
  if (!match || first === undefined || known.firstFamilies.get(foldName(first))?.has(year.slice(0, 4)) !== true) return null;
  const team = TEAM.exec(text)?.[0];
  const members = team?.split(BETWEEN) ?? [];
  if (team !== undefined && areCoauthors(members, known)) return { names: members, etAl: false, end: team.length };
  const second = match[2];
  const names = second === undefined || !known.families.has(foldName(second)) ? [first] : [first, second];
  const etAl = names.length === (second === undefined ? 1 : 2) && match[3] !== '';
  const end = names.length === 1 && second !== undefined ? first.length : match[0].length;
  return { names, etAl, end };
}
