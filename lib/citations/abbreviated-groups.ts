import { type Acronym, abbreviates, type Group, readAcronym, readGroup } from '../text/acronyms.ts';
import { remember } from '../text/remember.ts';

/** The groups that a name abbreviates, or that abbreviate it: "NMC" -> ["Nursing and Midwifery Council"], whichever of them the list prints. */
export type AbbreviationFinder = (name: string) => readonly string[];

/** "EPUAP/NPUAP/PPPIA" is among the longest acronyms seen. */
const LONGEST_ACRONYM = 20;

/** A name, read both ways: as letters and as what letters stand for. */
interface Abbreviable {
  readonly acronym: Acronym;
  readonly group: Group;
}

/** Prepares the groups of one list; the words of each are read once: an article asks for hundreds of names, and for most of them often. */
export function prepareAbbreviationFinder(groups: readonly string[]): AbbreviationFinder {
  const listed = groups.map(readBothWays);
  const acronyms = listed.filter(({ acronym }) => acronym.length > 0);
  return remember((name) => {
    const letters = lettersOf(name);
    const others = letters.length > 0 ? listed : acronyms;
    if (others.length === 0) return [];
    const own = readGroup(name);
    return others
      .filter(({ acronym, group }) => abbreviates(letters, group) || abbreviates(acronym, own))
      .map(({ group }) => group.printed);
  });
}

function readBothWays(name: string): Abbreviable {
  return { acronym: lettersOf(name), group: readGroup(name) };
}

function lettersOf(name: string): Acronym {
  return name.length <= LONGEST_ACRONYM ? readAcronym(name) : [];
}
