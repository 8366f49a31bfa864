import type { Bibliography, Reference } from '../model/reference.ts';
import { groupNamesOf, isAcronymOf } from '../text/group-names.ts';
import { listedSpellings } from '../text/name-spellings.ts';
import { foldName } from '../text/normalize.ts';
import { editDistance } from '../text/similarity.ts';

/** The names and years that the page's list holds; what confirms a weak shape. All keys are folded by `foldName`. */
export interface KnownNames {
  /** Family name -> years of the entries it stands in. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  /** Family name -> years of the entries whose first author bears it; "" for entries without a year. */
  readonly firstFamilies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Group name, acronym or title that entries are cited by -> years. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Group authors as printed, for acronyms that the list does not spell out. */
  readonly literals: readonly string[];
  /** True when the page has a list at all. */
  readonly hasList: boolean;
}

/** Letters of a name within which a slip of the pen is looked for; short names are too much alike. */
const LEAST_FOR_SLIP = 4;

/** Gathers the names of the list: families, groups with their acronyms, titles of entries without authors. */
export function collectKnownNames(references: readonly Reference[], bibliography: Bibliography): KnownNames {
  const families = new Map<string, Set<string>>();
  const firstFamilies = new Map<string, Set<string>>();
  const groups = new Map<string, Set<string>>();
  const literals = new Set<string>();
  for (const { csl, entry } of references) {
    const years = [csl.issued?.['date-parts']?.[0]?.[0], csl['original-date']?.['date-parts']?.[0]?.[0]]
      .filter((year) => year !== undefined)
      .map(String);
    const add = (map: Map<string, Set<string>>, key: string) => {
      if (key.length < 2) return;
      const known = map.get(key) ?? new Set();
      for (const year of years.length > 0 ? years : ['']) known.add(year);
      map.set(key, known);
    };
    const people = csl.author?.length ? csl.author : (csl.editor ?? []);
    for (const key of people[0] ? listedSpellings(people[0]) : []) add(firstFamilies, key);
    for (const name of [...(csl.author ?? []), ...(csl.editor ?? [])]) {
      for (const key of listedSpellings(name)) add(families, key);
    }
    for (const group of groupNamesOf(csl, entry.text)) add(groups, foldName(group));
    for (const name of people) if (name.literal) literals.add(name.literal);
  }
  return { families, firstFamilies, groups, literals: [...literals], hasList: bibliography.entries.length > 0 };
}

/** The family name in the list that a name was probably meant to be: "quassem" -> "qaseem"; null when nothing is near. */
export function nearFamily(folded: string, known: KnownNames): string | null {
  if (folded.length < LEAST_FOR_SLIP) return null;
  const limit = folded.length < 7 ? 1 : 2;
  for (const family of known.families.keys()) {
    if (family.length >= LEAST_FOR_SLIP && editDistance(folded, family, limit) <= limit) return family;
  }
  return null;
}

/** "UN IGME" is among the longest acronyms seen. */
const LONGEST_ACRONYM = 12;

/** Whether the list holds a group under this name, or one that it abbreviates: "WHO". */
export function isKnownGroup(name: string, known: KnownNames): boolean {
  if (known.groups.has(foldName(name))) return true;
  return name.length <= LONGEST_ACRONYM && known.literals.some((literal) => isAcronymOf(name, literal));
}
