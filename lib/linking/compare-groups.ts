import { abbreviates, isPartlyAbbreviated } from '../text/acronyms.ts';
import { isShortenedGroup } from '../text/shortened-groups.ts';
import type { IndexedReference, ListedGroup } from './index-references.ts';
import type { CitedName, CitedNames } from './read-cited-names.ts';

/** How surely a name or acronym is the group's: 1 for the whole of it, less for a part such as the "WHO" of "WHO Regional Office"; 0 for none. */
export function groupFit({ names: [first], ofGroup }: Pick<CitedNames, 'names' | 'ofGroup'>, reference: IndexedReference): number {
  const { groups, groupWords } = reference;
  const group = reference.literals[0] ?? null;
  if (group !== null && ofGroup.some((name) => isWhole(name, group))) return 1;
  if (first === undefined || groups.size === 0) return 0;
  if (ofGroup.some(({ folded }) => groups.has(folded))) return 0.9;
  const { mainWords } = first;
  return groupWords.some((each) => isShortenedGroup(mainWords, each) || isShortenedGroup(each, mainWords)) ? 0.8 : 0;
}

function isWhole(cited: CitedName, listed: ListedGroup): boolean {
  return (
    cited.folded === listed.folded ||
    isAcronymFor(cited, listed) ||
    abbreviates(listed.acronym, cited.group) ||
    (cited.partly !== null && isPartlyAbbreviated(cited.partly, listed.group.printed))
  );
}

/** Whether a cited name is the letters of a listed group: "WHO" for the World Health Organization. */
export function isAcronymFor({ acronym }: CitedName, { group }: ListedGroup): boolean {
  return acronym.length > 0 && abbreviates(acronym, group);
}
