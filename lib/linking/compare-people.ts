import type { CiteItem } from '../model/citation.ts';
import { foldName, foldWords } from '../text/normalize.ts';
import { groupFit } from './compare-groups.ts';
import {
  cutOf,
  fusedOf,
  givenFor,
  halfFor,
  LEAST_OPENING,
  nearEndOf,
  partOf,
  slipBeside,
  slipOf,
  slipOfFurther,
  slipOfGroup,
  slipOfHalf,
} from './find-name-slip.ts';
import type { IndexedReference } from './index-references.ts';
import { isAuthor, isOneOfAuthors } from './is-author.ts';
import type { CitedName, CitedNames } from './read-cited-names.ts';

/** How a cite item's names agree with a reference's. */
export interface NameAgreement {
  readonly level: 'same' | 'variant' | 'other' | 'none';
  /** 0 to 1: how exactly the number, order and initials agree; settles between two of the same level. */
  readonly fit: number;
  /** The printed and the listed spelling where they differ. */
  readonly printed?: string;
  readonly listed?: string;
  /** The reference names the first author only, and the item names more. */
  readonly isCutShort?: true;
  /** The item's first name is a further author of the reference. */
  readonly isFurther?: true;
  /** Both print initials of the first author, and other ones. */
  readonly hasOtherInitials?: true;
}

/** "Ehring (in Wirtz, 2020)" names the book by its editor; any other entry of that name fits better. */
const EDITOR_FIT = 0.1;
/** The fit of a reference whose further author is cited first: all of its authors are named, or some. */
export const WHOLE_TEAM = 0.5;
export const PART_OF_TEAM = 0.4;
/** Authors in another order, one of them misspelt: any entry that has them in order fits better. */
const TURNED_FIT = 0.1;
const NONE: NameAgreement = { level: 'none', fit: 0 };
/** "et al." stands for at least one further name; style guides ask for three authors in all. */
const LEAST_FOR_ET_AL = 3;

/**
 * Compares names: ("Lee", et al.) with (Lee, Choi, Shin) -> same, ("Leeds", et al.) -> none. Accents, case, hyphens and particles never
 * count. First of all whether a group is cited, then whose place the first name takes among the authors, then the further ones.
 */
export function compareNames(read: CitedNames, reference: IndexedReference): NameAgreement {
  const cited = withoutGivenNames(read, reference);
  const [first, ...others] = cited.names;
  if (first === undefined) return NONE;
  const group = groupFit(cited, reference);
  if (group > 0) return compareBeside(group, others, reference);
  if (isFamilyFirst(cited, reference)) return { level: 'same', fit: 0.85 };
  const at = reference.authors.findIndex((_, i) => isAuthor(first, reference, i));
  if (at === 0) return compareOthers(cited, others, reference, null);
  if (at < 0) return compareStranger(cited, first, others, reference);
  const [leading = ''] = reference.printed;
  return { level: 'other', fit: teamFit(cited, reference), printed: first.printed, listed: leading, isFurther: true };
}

/**
 * Where the first name is no author's as the list spells them, what else it may be, the likelier first: the editor, an author with a second
 * surname, a slip ("Quassem"), what the entry opens with, a given name, a name in an entry hardly read, half of a double name.
 */
function compareStranger(cited: CitedNames, first: CitedName, others: readonly CitedName[], reference: IndexedReference): NameAgreement {
  const { item } = cited;
  const asVariantOf = (listed: string) => compareOthers(cited, others, reference, { printed: first.printed, listed });
  if (isEditor(first, item, reference)) return { level: 'same', fit: EDITOR_FIT };
  if (hasSecondSurname(first, reference)) return { level: 'same', fit: 0.3 };
  const misspelt = slipOf(first, reference, 0) ?? cutOf(first, reference) ?? slipBeside(first, others, reference);
  if (misspelt !== null) return asVariantOf(misspelt);
  if (opensEntry(first, reference)) return { level: 'same', fit: 0.4 };
  const withGivenName = givenFor(first, reference);
  if (withGivenName !== null) return asVariantOf(withGivenName);
  if (isLoose(item, first, reference)) return { level: 'same', fit: 0.2 };
  const inPart =
    halfFor(first, item, reference) ?? slipOfHalf(first, cited, reference) ?? fusedOf(first, reference) ?? slipOfGroup(first, reference);
  if (inPart !== null) return asVariantOf(inPart);
  const turned = slipOfFurther(first, others, reference);
  if (turned !== null) return { level: 'variant', fit: TURNED_FIT, printed: first.printed, listed: turned };
  return isTeamOfOther(others, reference) ? { level: 'other', fit: 0, printed: first.printed, listed: reference.printed[0] ?? '' } : NONE;
}

/** "Simone, Muir & Gibson" beside Peters, Muir and Gibson: all others are the reference's, so that it comes nearest, and people who work together write more. */
function isTeamOfOther(others: readonly CitedName[], reference: IndexedReference): boolean {
  return (
    others.length >= LEAST_AGREEING &&
    reference.authors.length === others.length + 1 &&
    others.every((name, i) => isAuthor(name, reference, i + 1))
  );
}

/** "WHO & UNICEF" for the entry of the first alone: the same work where the year agrees, and no slip of another year where not. */
function compareBeside(group: number, others: readonly CitedName[], reference: IndexedReference): NameAgreement {
  const isStrange = (name: CitedName) => !isOneOfAuthors(name, reference) && groupFit({ names: [name], ofGroup: [name] }, reference) === 0;
  // where parsing took people for a group
  const isPrinted = ({ printed }: CitedName) => foldWords(printed).some((word) => reference.headWords.has(word));
  const stranger = others.find((name) => isStrange(name) && !isPrinted(name));
  if (stranger === undefined) return { level: 'same', fit: others.length === 0 ? group : group - BESIDE };
  return { level: 'other', fit: group - BESIDE, printed: stranger.printed, listed: reference.printed[0] ?? '', isCutShort: true };
}

/** How much less a group fits with others beside it. */
const BESIDE = 0.4;

/** "Carbonell Blanco" for the entry of "Carbonell, O.": Spanish names have two surnames, of which lists often print the first alone. */
function hasSecondSurname({ firstSurname }: CitedName, { foldedFirst }: IndexedReference): boolean {
  return firstSurname !== null && firstSurname === foldedFirst;
}

/** "Smith, Mary & Brown, John" -> Smith, Brown where the list has "Smith, M., & Brown, J.": given names behind each family name. */
function withoutGivenNames(cited: CitedNames, reference: IndexedReference): CitedNames {
  const { authors, initialsOf } = reference;
  const { item, names } = cited;
  // the last given name may have been left out as one
  const isInverted = authors.length > 1 && (names.length === 2 * authors.length || names.length === 2 * authors.length - 1);
  const isWhole =
    isInverted &&
    authors.every((_, at) => {
      const [family, given] = names.slice(2 * at);
      return family !== undefined && isAuthor(family, reference, at) && (!given || given.folded[0] === initialsOf[at]?.[0]);
    });
  if (!isWhole) return cited;
  const families = names.filter((_, i) => i % 2 === 0);
  return { ...cited, names: families, item: { ...item, names: families.map(({ printed }) => printed) } };
}

/** Whether a name is that of who edited the book of this year. */
function isEditor({ spellings }: CitedName, { year }: CiteItem, { editors, year: listed }: IndexedReference): boolean {
  return listed !== '' && year?.startsWith(listed) === true && spellings.some((spelling) => editors.has(spelling));
}

/** How well names in another order are the reference's: "Sheeran and Gollwitzer" for "Gollwitzer & Sheeran"; two of five may have written something else. */
function teamFit({ names, item: { etAl } }: CitedNames, reference: IndexedReference): number {
  if (!names.every((name) => isOneOfAuthors(name, reference))) return 0.3;
  return etAl || reference.hasMore || names.length >= reference.authors.length ? WHOLE_TEAM : PART_OF_TEAM;
}

/** A name that the entry begins with, where parsing took it for something else: "Merck GONAL-f 900 IU. 2015a", "Odent Michel, 1983". */
function opensEntry({ folded }: CitedName, reference: IndexedReference): boolean {
  return folded.length >= LEAST_OPENING && reference.heads.has(folded);
}

/**
 * "Zhang Wei" and "Nguyen Thi Hoa" for the first authors of "Zhang, W., & Li, N." and "Nguyen, T. H.", and "Holm, Karl" for the only
 * one of "Holm, K.": the given names stand behind the family name. "Smith and Jones" are two.
 */
function isFamilyFirst({ names, onePerson }: CitedNames, reference: IndexedReference): boolean {
  if (names.length === 2 && reference.authors.length === 1) return onePerson !== null && isFamilyThenGiven(onePerson, reference, 0);
  const isTurned = names.map((name, at) => isFamilyThenGiven(name, reference, at));
  return isTurned.includes(true) && names.every((name, at) => isTurned[at] || isAuthor(name, reference, at));
}

function isFamilyThenGiven({ firstWord, lettersBehind, wordsBehind }: CitedName, reference: IndexedReference, at: number): boolean {
  const initials = reference.initialsOf[at] ?? '';
  if (wordsBehind === 0 || initials === '' || !reference.authors[at]?.includes(firstWord)) return false;
  return wordsBehind > 1 ? lettersBehind.join('').startsWith(initials) : lettersBehind[0] === initials.slice(0, 1);
}

/** A name somewhere in an entry that was hardly read, with the cited year or without any: nobody is accused on such an entry's account. */
function isLoose({ year }: CiteItem, { folded }: CitedName, reference: IndexedReference): boolean {
  if (!reference.looseNames.has(folded)) return false;
  return reference.yearsInText.size === 0 || reference.yearsInText.has(year?.slice(0, 4) ?? '');
}

/** The names behind the first: each must be an author of the reference, or a slip of one. */
function compareOthers(
  cited: CitedNames,
  others: readonly CitedName[],
  reference: IndexedReference,
  firstSlip: { printed: string; listed: string } | null,
): NameAgreement {
  let slip = firstSlip;
  let inPlace = 0;
  for (const [i, name] of others.entries()) {
    if (isAuthor(name, reference, i + 1)) inPlace++;
    else if (isBeyondList(i + 1, reference) && !slip) continue;
    else if (!isOneOfAuthors(name, reference) && !reference.headWords.has(name.folded)) {
      const listed =
        slipOf(name, reference, i + 1) ?? (slip ? null : (nearEndOf(name, reference, i + 1) ?? partOf(name, reference, i + 1)));
      if (listed === null && !slip && isOneOfMany(cited, reference)) {
        slip = { printed: name.printed, listed: reference.printed[i + 1] ?? reference.printed[0] ?? '' };
        continue;
      }
      if (listed === null) return unlisted(name, reference, i + 1, firstSlip === null);
      slip ??= { printed: name.printed, listed };
    }
  }
  const { item } = cited;
  const initials = initialsFit(item, reference);
  const fit = 0.5 * countFit(item, reference) + 0.3 * (others.length === 0 ? 1 : inPlace / others.length) + 0.2 * initials;
  return slip ? { level: 'variant', fit, ...slip } : { level: 'same', fit, ...(initials === 0 && { hasOtherInitials: true }) };
}

/** So many names of a team must agree for the odd one to be a slip: "Smith & Jones" for Smith and Brown are two works. */
const LEAST_AGREEING = 2;

/** Whether all names but one of a team are the reference's: "Hart, Lind, Lux and Cord" for Hart, Lind, Ling and Cord. */
function isOneOfMany({ names }: CitedNames, reference: IndexedReference): boolean {
  const [first] = names;
  const agreeing = names.filter((name) => isOneOfAuthors(name, reference)).length;
  return first !== undefined && isAuthor(first, reference, 0) && agreeing >= LEAST_AGREEING && agreeing === names.length - 1;
}

/** Behind the names of an entry that ends them with "et al.", or leaves some out before the last: whatever the text names there may be right. */
function isBeyondList(at: number, { hasMore, leavesOut, authors }: IndexedReference): boolean {
  return hasMore && authors.length > 1 && at >= authors.length - (leavesOut ? 1 : 0);
}

/** A further name that the reference does not have; lists that print first authors only have none of them. */
function unlisted({ printed }: CitedName, reference: IndexedReference, at: number, isFirstSame: boolean): NameAgreement {
  const isCutShort = isFirstSame && reference.authors.length === 1 && reference.literals[0] === null;
  return {
    level: 'other',
    fit: 0.2,
    printed,
    listed: reference.printed[at] ?? reference.printed[0] ?? '',
    ...(isCutShort && { isCutShort }),
  };
}

/** How well the number of names fits: "Smith, 2001" is one author by the book, and any number on a blog. */
function countFit(item: CiteItem, reference: IndexedReference): number {
  const count = reference.hasMore ? Math.max(LEAST_FOR_ET_AL, reference.authors.length + 1) : reference.authors.length;
  if (item.etAl) return count >= LEAST_FOR_ET_AL ? 1 : count === 2 ? 0.5 : 0.2;
  if (item.names.length === count) return 1;
  return item.names.length > count ? 0.2 : 0.4;
}

function initialsFit({ given: printed, names: [name = ''] }: CiteItem, { authors, initialsOf: [initials = ''] }: IndexedReference): number {
  const words = name.split(/\s+/);
  const isLastAlone = authors[0]?.includes(foldName(words.at(-1) ?? '')) && !authors[0].includes(foldName(name));
  const given = foldName(printed ?? (isLastAlone ? (words[0]?.slice(0, 1) ?? '') : '')); // "Mary Smith"
  if (!given || !initials) return 0.5;
  return initials.startsWith(given.slice(0, initials.length)) || given.startsWith(initials) ? 1 : 0;
}
