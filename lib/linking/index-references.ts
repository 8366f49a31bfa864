import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import type { CslItem, CslName } from '../model/csl.ts';
import type { Reference } from '../model/reference.ts';
import { type Acronym, type Group, readAcronym, readGroup } from '../text/acronyms.ts';
import { halvesOf } from '../text/compare-names.ts';
import { yearOf } from '../text/csl-year.ts';
import { groupNamesOf } from '../text/group-names.ts';
import { listedSpellings, printedName } from '../text/name-spellings.ts';
import { foldName, foldWords } from '../text/normalize.ts';
import { pushTo } from '../text/push-to.ts';
import { findDuplicates } from '../text/same-work.ts';
import { type MainWords, readMainWords } from '../text/shortened-groups.ts';
import { prepareSlipFinder, type SlipFinder } from '../text/slip-finder.ts';
import { versionYears } from '../text/version-years.ts';
import { YEAR_IN_TEXT } from '../text/year-in-text.ts';
import { placesByAnchor } from './places-by-anchor.ts';

/** "et al.", "u. a.", "y cols." in every language. */
const ET_AL = new RegExp(`(?<!\\p{L})(?:${anyOf(LOCALES.flatMap((locale) => locale.etAl))})(?!\\p{L})`, 'iu');
/** Between the first names of a long team and the last one, as APA asks for. */
const ELLIPSIS = /…|\.\s?\.\s?\./;
/** Characters of an entry in which its authors stand. */
const HEAD = 300;
/** Shorter given names are initials. */
const LEAST_GIVEN = 3;
/** An entry may be cited by its first words: by so many at the most. */
const MOST_OPENING_WORDS = 3;
/** The longest name that an entry begins with. */
const MOST_HEAD_WORDS = 12;

/** A group of the list in every shape that is held against citations. */
export interface ListedGroup {
  readonly folded: string;
  readonly acronym: Acronym;
  readonly group: Group;
}

/** A reference in the shape that comparing needs. */
export interface IndexedReference {
  readonly id: string;
  /** Place in the list, from 0. */
  readonly place: number;
  /** For each author, the folded spellings under which he may be cited, the fullest first. */
  readonly authors: readonly (readonly string[])[];
  /** Folded spellings of those who edited the book that a chapter stands in. */
  readonly editors: ReadonlySet<string>;
  /** Authors' names as printed, for the explanations. */
  readonly printed: readonly string[];
  /** The first of them, folded, and its halves: "García-López" -> ["garcia", "lopez"]. */
  readonly foldedFirst: string;
  readonly halves: readonly string[];
  /** Initials of each author, folded: ["jh", ""]. */
  readonly initialsOf: readonly string[];
  /** Given names of the only author where they are printed in full, folded: ["yadong"]. */
  readonly givenNames: readonly string[];
  /** Folded group names, acronyms and titles that the entry may be cited by. */
  readonly groups: ReadonlySet<string>;
  /** Main words of each of these names. */
  readonly groupWords: readonly MainWords[];
  /** For each author, the group, or null for a person. */
  readonly literals: readonly (ListedGroup | null)[];
  /** "2013", "" where none was read. */
  readonly year: string;
  readonly suffix: string;
  readonly originalYear: string;
  /** Years of the versions that the entry prints. */
  readonly versionYears: ReadonlySet<string>;
  /** Every year that stands in the entry's text. */
  readonly yearsInText: ReadonlySet<string>;
  /** The same work stands earlier in the list. */
  readonly duplicateOf: string | null;
  /** Folded words of the entry's head, for names that parsing missed. */
  readonly headWords: ReadonlySet<string>;
  /** Words with a capital of an entry whose authors were hardly read, folded: any of them may be the cited name. */
  readonly looseNames: ReadonlySet<string>;
  /** The entry's first words, folded and joined, one more each time: "merck", "merckgonal", "merckgonalf". */
  readonly heads: ReadonlySet<string>;
  /** A web page's entry prints the day of the visit too; any of its years may be meant. */
  readonly anyYear: boolean;
  /** The entry itself prints "et al." or "…": there are more authors than it names. */
  readonly hasMore: boolean;
  /** "Lee, C., Mu, J., … Shin, H.": those left out stand before the last one. */
  readonly leavesOut: boolean;
}

/** The references by every key that a citation can name them with. */
export interface ReferenceIndex {
  readonly references: readonly IndexedReference[];
  readonly byName: ReadonlyMap<string, readonly IndexedReference[]>;
  readonly byYear: ReadonlyMap<string, readonly IndexedReference[]>;
  /** References of a year by the spellings and halves of their first author and by the given names of their only one: "2013|lee". */
  readonly byFirstInYear: ReadonlyMap<string, readonly IndexedReference[]>;
  /** The spellings of first authors, and the halves of their double names, that a name may be a slip of. */
  readonly findSlips: SlipFinder;
  /** References whose first author is a group: acronyms have to be tried on each. */
  readonly byGroups: readonly IndexedReference[];
  /** References of a year that may be cited by the name of a group. */
  readonly groupsByYear: ReadonlyMap<string, readonly IndexedReference[]>;
  /** Places of `references` to which in-page links lead. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Builds the index once for a page. */
export function indexReferences(references: readonly Reference[]): ReferenceIndex {
  const duplicates = findDuplicates(references.map((reference) => reference.csl));
  const indexed = references.map((reference, i) => indexOne(reference, i, references[duplicates.get(i) ?? -1]?.id ?? null));
  const byName = new Map<string, IndexedReference[]>();
  const byYear = new Map<string, IndexedReference[]>();
  const byFirstInYear = new Map<string, IndexedReference[]>();
  const groupsByYear = new Map<string, IndexedReference[]>();
  for (const reference of indexed) {
    const openings = [...reference.heads].slice(0, MOST_OPENING_WORDS);
    for (const key of new Set([
      ...reference.authors.flat(),
      ...reference.editors,
      ...reference.groups,
      ...openings,
      ...reference.looseNames,
    ]))
      pushTo(byName, key, reference);
    pushTo(byYear, reference.year, reference);
    for (const key of new Set([...(reference.authors[0] ?? []), ...reference.halves, ...reference.givenNames]))
      pushTo(byFirstInYear, `${reference.year}|${key}`, reference);
    if (reference.groups.size > 0) pushTo(groupsByYear, reference.year, reference);
  }
  return {
    references: indexed,
    byName,
    byYear,
    byFirstInYear,
    findSlips: prepareSlipFinder(indexed.flatMap(({ authors, halves }) => [...(authors[0] ?? []), ...(halves.length === 2 ? halves : [])])),
    byGroups: indexed.filter(({ literals: [group] }) => group != null && group.group.printed !== ''),
    groupsByYear,
    placeOf: placesByAnchor(references),
  };
}

/** Letters of a title by which its place in the entry is found. */
const TITLE_LETTERS = 20;

/** The entry up to its title, which may hold an "et al." of its own: "Comment on Lee et al.". */
function authorsPart({ title }: CslItem, text: string): string {
  const at = title ? text.indexOf(title.slice(0, TITLE_LETTERS)) : -1;
  return text.slice(0, at > 0 ? Math.min(at, HEAD) : HEAD);
}

/** Layouts of a blog's own making: "Study: Needles and sleep - Gardner P. | Sleep, 2016" has no author or no title for the parser. */
function isHardlyRead(people: readonly CslName[], { title }: CslItem): boolean {
  return title === undefined || people.every(({ family, literal = '' }) => family === undefined && /^\p{Lu}?\p{Ll}*$/u.test(literal));
}

function capitalWords(text: string): string[] {
  return (text.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).map((word) => foldName(word.replace(/['’]s$/, '')));
}

function readListedGroup(name: string): ListedGroup {
  return { folded: foldName(name), acronym: readAcronym(name), group: readGroup(name) };
}

function indexOne({ id, csl, entry }: Reference, place: number, duplicateOf: string | null): IndexedReference {
  const people = csl.author?.length ? csl.author : (csl.editor ?? []);
  const groupNames = groupNamesOf(csl, entry.text);
  const words = foldWords(entry.text.slice(0, HEAD));
  const first = people[0];
  const printed = people.map(printedName);
  const authorsText = authorsPart(csl, entry.text);
  const leavesOut = ELLIPSIS.test(authorsText);
  return {
    id,
    place,
    authors: people.map(listedSpellings),
    editors: new Set(csl.author?.length ? (csl.editor ?? []).flatMap(listedSpellings) : []),
    printed,
    foldedFirst: foldName(printed[0] ?? ''),
    halves: halvesOf(printed[0] ?? ''),
    initialsOf: people.map(({ given = '' }) => foldName(given.replace(/(\p{L})\p{Ll}+/gu, '$1'))),
    givenNames: people.length === 1 ? foldWords(first?.given ?? '').filter((name) => name.length >= LEAST_GIVEN) : [],
    groups: new Set(groupNames.map(foldName)),
    groupWords: groupNames.map(readMainWords),
    literals: people.map(({ family, literal }) => (family || literal === undefined ? null : readListedGroup(literal))),
    year: String(yearOf(csl.issued) ?? ''),
    suffix: csl['year-suffix'] ?? '',
    originalYear: String(yearOf(csl['original-date']) ?? ''),
    versionYears: new Set(versionYears(entry.text)),
    yearsInText: new Set(entry.text.match(YEAR_IN_TEXT) ?? []),
    duplicateOf,
    headWords: new Set(words),
    looseNames: new Set(isHardlyRead(people, csl) ? capitalWords(entry.text.slice(0, HEAD)) : []),
    heads: new Set(words.slice(0, MOST_HEAD_WORDS).map((_, i) => words.slice(0, i + 1).join(''))),
    anyYear: csl.type === 'webpage' || (csl.type === 'report' && csl.URL !== undefined),
    hasMore: leavesOut || ET_AL.test(authorsText),
    leavesOut,
  };
}
