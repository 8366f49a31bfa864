import type { CiteItem } from '../model/citation.ts';
import { type Acronym, type Group, type PartlyAbbreviated, readAcronym, readGroup, readPartlyAbbreviated } from '../text/acronyms.ts';
import { halvesOf } from '../text/compare-names.ts';
import { citedSpellings } from '../text/name-spellings.ts';
import { foldName } from '../text/normalize.ts';
import { type MainWords, readMainWords } from '../text/shortened-groups.ts';

/** A cited name in every shape that is held against references. */
export interface CitedName {
  readonly printed: string;
  readonly folded: string;
  /** Folded, with and without given names before it: "Mary Smith" -> ["marysmith", "smith"]. */
  readonly spellings: readonly string[];
  /** The whole of it and its last word, folded: what a slip of the pen is looked for in. */
  readonly wholeAndLast: readonly string[];
  /** "Nguyen Thi Hoa" -> "nguyen": where the family name goes first. */
  readonly firstWord: string;
  /** "Nguyen Thi Hoa" -> ["t", "h"]: the first letters of what stands behind it. */
  readonly lettersBehind: readonly string[];
  /** Words behind the first one. */
  readonly wordsBehind: number;
  /** "Carbonell Blanco" -> "carbonell": the first of what may be two surnames; null for any other name. */
  readonly firstSurname: string | null;
  /** "López-García" -> ["lopez", "garcia"]. */
  readonly halves: readonly string[];
  /** As the letters of a group, as a group, and as one whose first words are letters. */
  readonly acronym: Acronym;
  readonly group: Group;
  readonly partly: PartlyAbbreviated | null;
  readonly mainWords: MainWords;
}

/** A cite item whose names were read once for all references. */
export interface CitedNames {
  readonly item: CiteItem;
  readonly names: readonly CitedName[];
  /** The first name and the acronym beside it: under each of them a group may stand in the list. */
  readonly ofGroup: readonly CitedName[];
  /** "Holm, Karl, 2013": one person's two names, where they can be. */
  readonly onePerson: CitedName | null;
}

/** Reads the names of a cite item: `readCitedNames(item).names[0].spellings` -> ["marysmith", "smith"]. */
export function readCitedNames(item: CiteItem): CitedNames {
  const names = item.names.map(readName);
  const [family = '', given = ''] = item.names;
  const isTurned = names.length === 2 && item.selector.exact.startsWith(`${family}, ${given}`);
  return {
    item,
    names,
    ofGroup: [...names.slice(0, 1), ...(item.acronym === undefined ? [] : [readName(item.acronym)])],
    onePerson: isTurned ? readName(`${family} ${given}`) : null,
  };
}

function readName(printed: string): CitedName {
  const [first = '', ...behind] = printed.split(/\s+/);
  const folded = foldName(printed);
  return {
    printed,
    folded,
    spellings: citedSpellings(printed),
    wholeAndLast: behind.length > 0 ? [folded, foldName(behind.at(-1) ?? '')] : [folded],
    firstWord: foldName(first),
    lettersBehind: behind.flatMap((part) => part.split(/[-‐‑–]/)).map((part) => foldName(part).slice(0, 1)),
    wordsBehind: behind.length,
    firstSurname: firstSurnameOf(printed),
    halves: halvesOf(printed),
    acronym: readAcronym(printed),
    group: readGroup(printed),
    partly: readPartlyAbbreviated(printed),
    mainWords: readMainWords(printed),
  };
}

/** Shorter words are articles and initials. */
const LEAST_FIRST = 4;
/** Shorter words behind a family name are given names: "Zhang Wei", "Nguyen Thi Hoa". */
const LEAST_SECOND = 5;

function firstSurnameOf(name: string): string | null {
  const [first = '', second = '', ...more] = name.split(' ');
  return more.length === 0 && first.length >= LEAST_FIRST && second.length >= LEAST_SECOND ? foldName(first) : null;
}
