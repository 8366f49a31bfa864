import { foldName } from '../text/normalize.ts';
import type { Names } from './draft.ts';
import { areCoauthors, type KnownNames } from './known-names.ts';
import { CONJUNCTION, ET_AL_PART, PARTICLES } from './words.ts';

/** Names that begin a stretch of text. */
export interface NamesAfter {
  readonly names: Names;
  readonly etAl: boolean;
  /** Length of what was read. */
  readonly end: number;
  /** The list has theirs of a year beside this one. */
  readonly isNearYear: boolean;
}

const FAMILY = `(?:(?:${[...PARTICLES].join('|')})[ -]){0,3}\\p{Lu}[\\p{L}\\p{M}'’ʼ-]{1,30}?(?=['’ʼ]s\\b|[^\\p{L}\\p{M}'’ʼ-]|$)`;
const NAMES = new RegExp(`^(${FAMILY})(?:,? (?:${CONJUNCTION}) (${FAMILY}))?((?:,? (?:${ET_AL_PART})(?![\\p{L}-])\\.?)?)`, 'u');
/** "Goom, Donnelly and Brockwell". */
const TEAM = new RegExp(`^${FAMILY}(?:, ${FAMILY}){1,5},? (?:${CONJUNCTION}) ${FAMILY}`, 'u');
const BETWEEN = new RegExp(`,? (?:${CONJUNCTION}) |, `, 'u');

/** So far apart, two years may be a slip of the pen. */
const WIDEST_SLIP = 3;

/** "a 2011 study by Galland et al." where the list has theirs of 2012: one name alone may be anybody's. */
function isTeamOfNearYear(
  [, first = '', second, etAl]: RegExpExecArray,
  years: ReadonlySet<string>,
  year: number,
  known: KnownNames,
): boolean {
  const isTeam = second === undefined ? etAl !== '' : areCoauthors([first, second], known);
  return isTeam && [...years].some((each) => each !== '' && Math.abs(Number(each) - year) <= WIDEST_SLIP);
}

/**
 * Reads names left to right, for the forms that print the year first: "Lee et al. trial" -> ["Lee"] et al. Only first authors
 * that the list holds with this year count, and teams of a year beside it; running text has too many other capitals.
 */
export function readNamesAfter(text: string, year: string, known: KnownNames): NamesAfter | null {
  const match = NAMES.exec(text);
  const first = match?.[1];
  if (!match || first === undefined) return null;
  const years = known.firstFamilies.get(foldName(first));
  if (years === undefined) return null;
  const isNearYear = !years.has(year.slice(0, 4));
  if (isNearYear && !isTeamOfNearYear(match, years, Number(year.slice(0, 4)), known)) return null;
  const team = TEAM.exec(text)?.[0];
  const [, ...others] = team?.split(BETWEEN) ?? [];
  const members: Names = [first, ...others];
  if (team !== undefined && areCoauthors(members, known)) return { names: members, etAl: false, end: team.length, isNearYear };
  const second = match[2];
  const names: Names = second === undefined || !known.families.has(foldName(second)) ? [first] : [first, second];
  const etAl = names.length === (second === undefined ? 1 : 2) && match[3] !== '';
  const end = names.length === 1 && second !== undefined ? first.length : match[0].length;
  return { names, etAl, end, isNearYear };
}
