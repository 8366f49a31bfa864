import { isAcronymOf, readWords } from '../text/group-names.ts';
import { remember } from '../text/remember.ts';

/** The groups that a name abbreviates, or that abbreviate it: "NMC" -> ["Nursing and Midwifery Council"], whichever of them the list prints. */
export type AbbreviationFinder = (name: string) => readonly string[];

/** "EPUAP/NPUAP/PPPIA" is among the longest acronyms seen. */
const LONGEST_ACRONYM = 20;

/** Prepares the groups of one list; the words of each are read once: an article asks for hundreds of names, and for most of them often. */
export function prepareAbbreviationFinder(groups: readonly string[]): AbbreviationFinder {
  const read = remember(readWords);
  const acronyms = groups.filter(mayBeAcronym);
  const isShort = (acronym: string, group: string) => mayBeAcronym(acronym) && isAcronymOf(acronym, group, read);
  return remember((name) => (mayBeAcronym(name) ? groups : acronyms).filter((listed) => isShort(name, listed) || isShort(listed, name)));
}

function mayBeAcronym(text: string): boolean {
  return text.length <= LONGEST_ACRONYM && /\p{Lu}.*\p{Lu}/u.test(text);
}
