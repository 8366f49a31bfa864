import type { CiteItem } from '../model/citation.ts';
import { halvesOf, isFoldedSlip, isHalf, LEAST_FOR_HALF } from '../text/compare-names.ts';
import { foldName } from '../text/normalize.ts';
import { editDistance } from '../text/similarity.ts';
import type { IndexedReference } from './index-references.ts';
import { isAuthor, isOneOfAuthors } from './is-author.ts';
import type { CitedName, CitedNames } from './read-cited-names.ts';

/** Letters of an opening that tells a name; shorter ones are articles and initials. */
export const LEAST_OPENING = 4;

/** "Quassem" for Qaseem: a slip of the pen in the name of the author at `at`, as the list prints it; null where it is none. */
export function slipOf({ wholeAndLast }: CitedName, reference: IndexedReference, at: number): string | null {
  const isSlip = reference.authors[at]?.some((key) => wholeAndLast.some((spelling) => isFoldedSlip(spelling, key)));
  return isSlip ? (reference.printed[at] ?? null) : null;
}

/** "Yapp & Norberg" for Yap and Norberg: beside the right further authors one letter more or less is a slip in the shortest name too. */
export function slipBeside({ folded }: CitedName, others: readonly CitedName[], reference: IndexedReference): string | null {
  const isBeside = others.length > 0 && others.every((name, i) => isAuthor(name, reference, i + 1));
  const isWhole = !reference.hasMore && reference.authors.length === others.length + 1;
  const isNear = (key: string) => editDistance(folded, key, 1) <= 1 || (isWhole && isLengthened(folded, key));
  return isBeside && reference.authors[0]?.some(isNear) ? (reference.printed[0] ?? null) : null;
}

/** "Yapovská" of Yapov: the name of the list with another ending, as tongues give it to women. */
function isLengthened(folded: string, key: string): boolean {
  return key.length >= LEAST_OPENING && folded.startsWith(key) && folded.length - key.length <= MOST_CUT;
}

/** Letters that a further author's name and a slip of it have in common, and edits behind them; behind more letters anything is one. */
const COMMON_OPENING = 3;
const MOST_EDITS_BEHIND = 2;
const SURE_OPENING = 5;

/** "Bilgin & Wolf" for Bilgin and Wolke, "Weaver & Hadleigh" for Weaver and Hadley: behind the right first author, a name that begins alike is one. */
export function nearEndOf({ folded }: CitedName, { authors, printed: listed }: IndexedReference, at: number): string | null {
  const [opening, sure] = [folded.slice(0, COMMON_OPENING), folded.slice(0, SURE_OPENING)];
  const isNear = (key: string) =>
    (sure.length === SURE_OPENING && key.startsWith(sure)) ||
    (key.startsWith(opening) && editDistance(folded, key, MOST_EDITS_BEHIND) <= MOST_EDITS_BEHIND);
  return folded.length > COMMON_OPENING && authors[at]?.some(isNear) ? (listed[at] ?? null) : null;
}

/**
 * "Blasco & Martín-Pintado" for Blasco and Martín-Pintado-Zugasti, or for Martín: the first parts of a further author's double name; with a
 * slip in it too, "Martim" for Martín-Pintado.
 */
export function partOf({ printed }: CitedName, { printed: listed }: IndexedReference, at: number): string | null {
  const whole = listed[at];
  if (whole === undefined) return null;
  const [short = '', long = ''] = [foldHyphens(printed), foldHyphens(whole)].sort((a, b) => a.length - b.length);
  if (short.length >= LEAST_OPENING && long.startsWith(`${short}-`)) return whole;
  const [half = '', ...more] = halvesOf(whole);
  return more.length > 0 && isFoldedSlip(foldName(printed), half) ? whole : null;
}

/** "Martín-Pintado Zugasti" -> "martin-pintado-zugasti". */
function foldHyphens(name: string): string {
  return name
    .split(/[-‐‑\s]+/)
    .map(foldName)
    .join('-');
}

/**
 * "Prise & Santangelo" for Santangelo and Price: all other names are authors of the reference, the first of them the first, and this one is
 * a slip of a further author.
 */
export function slipOfFurther(cited: CitedName, others: readonly CitedName[], reference: IndexedReference): string | null {
  const [leading] = others;
  if (!leading || !isAuthor(leading, reference, 0) || !others.every((name) => isOneOfAuthors(name, reference))) return null;
  for (let at = 1; at < reference.authors.length; at++) {
    const listed = slipOf(cited, reference, at);
    if (listed !== null) return listed;
  }
  return null;
}

/** Letters that may be lost at the end of a name. */
const MOST_CUT = 4;

/** "Klukow" for Klukowska: the first letters of the first author's family name. */
export function cutOf({ folded }: CitedName, { authors, printed: listed, literals }: IndexedReference): string | null {
  const [key = ''] = authors[0] ?? [];
  const isCut = literals[0] === null && folded.length >= LEAST_OPENING && key.startsWith(folded) && key.length - folded.length <= MOST_CUT;
  return isCut ? (listed[0] ?? null) : null;
}

/** "Yadong, 2021" for the entry of "Luo, Yadong": the given name taken for the family name. */
export function givenFor({ folded }: CitedName, reference: IndexedReference): string | null {
  return reference.givenNames.includes(folded) ? (reference.printed[0] ?? null) : null;
}

/**
 * "López, 2012" for the entry of "García-López", the other way round, and "López-García"; only where all authors are named, or "et al."
 * stands for several, for halves are common.
 */
export function halfFor({ halves }: CitedName, item: CiteItem, reference: IndexedReference): string | null {
  const isSame = isHalf(halves, reference.halves) || isTurned(halves, reference.halves);
  return isSame && isWholeTeam(item, reference) ? (reference.printed[0] ?? '') : null;
}

/** "Pinto-Ferreira" and "Ferreira-Pinto". */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

function isWholeTeam({ etAl, names }: CiteItem, { hasMore, authors }: IndexedReference): boolean {
  return etAl ? hasMore || authors.length > 2 : !hasMore && names.length === authors.length;
}

/** "Seligmann, Bindman, & Vittinghoff" for Seligman-Roth and the same two: a slip in the half of a double name; only beside all further authors, or "et al.". */
export function slipOfHalf({ folded }: CitedName, cited: CitedNames, reference: IndexedReference): string | null {
  const [, ...others] = cited.names;
  const isWhole = isWholeTeam(cited.item, reference) && others.every((name, i) => isAuthor(name, reference, i + 1));
  const isSlip = reference.halves.length === 2 && reference.halves.some((half) => isFoldedSlip(folded, half));
  return isWhole && isSlip ? (reference.printed[0] ?? '') : null;
}

/** "Bolli-Gasser" for Bolli and Gasser, "Minkoff-Tran" for Minkoff-Zern and Tran: two authors, or halves of their names, that became one. */
export function fusedOf({ halves }: CitedName, reference: IndexedReference): string | null {
  const [first = '', second = '', ...more] = halves;
  const [keys = [], ...further] = reference.authors;
  const isFirst = keys.includes(first) || (first.length >= LEAST_FOR_HALF && reference.halves[0] === first);
  return more.length === 0 && isFirst && further.some((others) => others.includes(second)) ? (reference.printed[0] ?? '') : null;
}

/** Letters of a group's name in which one is a slip. */
const LEAST_OF_GROUP = 12;

/** "Tinitus Alliance UK" for the Tinnitus Alliance UK. */
export function slipOfGroup({ folded }: CitedName, { literals: [group], groups, printed: [listed = ''] }: IndexedReference): string | null {
  const isOfGroup = group != null && folded.length >= LEAST_OF_GROUP;
  return isOfGroup && [...groups].some((name) => editDistance(folded, name, 1) <= 1) ? listed : null;
}
