import { LOCALES } from '../locales/registry.ts';
import type { CslName } from '../model/csl.ts';
import type { Bibliography, Reference } from '../model/reference.ts';
import { isPartlyAbbreviated, readPartlyAbbreviated } from '../text/acronyms.ts';
import { yearOf } from '../text/csl-year.ts';
import { groupNamesOf } from '../text/group-names.ts';
import { listedSpellings } from '../text/name-spellings.ts';
import { foldName } from '../text/normalize.ts';
import { pushTo } from '../text/push-to.ts';
import { versionYears } from '../text/version-years.ts';
import { type AbbreviationFinder, prepareAbbreviationFinder } from './abbreviated-groups.ts';
import { type NearFinder, prepareNearFinder } from './near-family.ts';

/** The names and years that the page's list holds; what confirms a weak shape. All keys are folded by `foldName`. */
export interface KnownNames {
  /** Family name -> years of the entries it stands in. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  /** Family name -> years of the entries whose first author bears it; "" for entries without a year. */
  readonly firstFamilies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Family name and year of first authors, "mu 2020" -> how many entries bear them. */
  readonly firstWorks: ReadonlyMap<string, number>;
  /** First authors with their first initial: "wang y"; "Wang Yang" may be one of them in full, family name first. */
  readonly firstInitials: ReadonlySet<string>;
  /** Journals and the like that entries name, with "the" and without. */
  readonly containers: ReadonlySet<string>;
  /** Group name, acronym or title that entries are cited by -> years. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** First letters of these keys: most stretches of prose are told apart by theirs, without folding all of them. */
  readonly groupInitials: ReadonlySet<string>;
  /** Family name -> for each entry it stands in, all the names of that entry. */
  readonly teams: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** Group authors as printed, for acronyms that the list does not spell out. */
  readonly literals: readonly string[];
  /** Those of them that a name abbreviates, or that abbreviate it. */
  readonly findAbbreviated: AbbreviationFinder;
  /** The family name that a folded name is a slip of. */
  readonly findNear: NearFinder;
  /** Year of the oldest entry; Infinity where no entry has one. */
  readonly oldest: number;
  /** The page's language may write a genitive without apostrophe: "Lommels Studie". */
  readonly hasGenitives: boolean;
  /** Small words of the page's language that stand before names and look like parts of them: "von Campbell et al." is by Campbell. */
  readonly smallWords: ReadonlySet<string>;
  /** The list itself parts authors by slashes: "Mu, Jana/Lee, Karl (2013)". */
  readonly hasSlashes: boolean;
  /** True when the page has a list at all. */
  readonly hasList: boolean;
}

/** German, Dutch and the languages of Scandinavia put an "s" to a name; elsewhere it is a slip in the name. */
const GENITIVE = /^(?:de|nl|da|sv|no|nb|nn)(?:-|$)/i;

/** Two authors, family names first, and in how many entries they stand so before the text may part them by a slash as well. */
const SLASHED = /^\p{Lu}[^./(,]{1,40}, \p{Lu}[^/(,]{0,30}\/\s?\p{Lu}[^/(,]{1,40}, \p{Lu}/u;
const LEAST_SLASHED = 2;

/**
 * Gathers the names of the list: families, groups with their acronyms, titles of entries without authors. A page that does not tell its
 * `language` may be in any.
 */
export function collectKnownNames(references: readonly Reference[], { entries }: Bibliography, language: string | null = null): KnownNames {
  const families = new Map<string, Set<string>>();
  const firstFamilies = new Map<string, Set<string>>();
  const firstWorks = new Map<string, number>();
  const firstInitials = new Set<string>();
  const containers = new Set<string>();
  const groups = new Map<string, Set<string>>();
  const teams = new Map<string, ReadonlySet<string>[]>();
  const literals = new Set<string>();
  let oldest = Number.POSITIVE_INFINITY;
  for (const { csl, entry } of references) {
    const dates = [csl.issued, csl['original-date']].map(yearOf).filter((year) => year !== undefined);
    oldest = Math.min(oldest, ...dates);
    const years = [...new Set([...dates.map(String), ...versionYears(entry.text)])];
    const add = (map: Map<string, Set<string>>, key: string) => {
      if (key.length < 2) return;
      const known = map.get(key) ?? new Set();
      for (const year of years.length > 0 ? years : ['']) known.add(year);
      map.set(key, known);
    };
    const people = csl.author?.length ? csl.author : (csl.editor ?? []);
    const openingName = openingNameOf(people[0], entry.text);
    if (openingName !== '') for (const map of [firstFamilies, families]) add(map, openingName);
    for (const key of people[0] ? listedSpellings(people[0]) : []) {
      add(firstFamilies, key);
      for (const year of years) firstWorks.set(`${key} ${year}`, (firstWorks.get(`${key} ${year}`) ?? 0) + 1);
    }
    const container = csl['container-title'];
    if (container !== undefined) for (const title of [container, container.replace(/^the /i, '')]) containers.add(foldName(title));
    const { family = '', given = '' } = people[0] ?? {};
    if (family && given) firstInitials.add(`${foldName(family)} ${foldName(given).slice(0, 1)}`);
    const everybody = [...(csl.author ?? []), ...(csl.editor ?? [])];
    const team = new Set(everybody.flatMap(listedSpellings));
    for (const key of team) {
      add(families, key);
      if (everybody.length > 1) pushTo(teams, key, team); // also two of one name
    }
    for (const group of groupNamesOf(csl, entry.text)) add(groups, foldName(group));
    for (const name of people) if (name.literal) literals.add(name.literal);
  }
  return {
    families,
    firstFamilies,
    firstWorks,
    firstInitials,
    containers,
    groups,
    groupInitials: new Set([...groups.keys()].map((key) => key.slice(0, 1))),
    teams,
    literals: [...literals],
    findAbbreviated: prepareAbbreviationFinder([...literals]),
    findNear: prepareNearFinder(families.keys()),
    oldest,
    hasGenitives: language === null || GENITIVE.test(language),
    smallWords: smallWordsOf(language),
    hasSlashes: entries.filter(({ text }) => SLASHED.test(text)).length >= LEAST_SLASHED,
    hasList: entries.length > 0,
  };
}

/** Words of a language that are no part of a name where the list has the name without them: "von", "the", "so do". */
function smallWordsOf(language: string | null): ReadonlySet<string> {
  const locale = LOCALES.find((each) => each.language === language?.slice(0, 2).toLowerCase());
  return new Set([...(locale?.smallInNames ?? []), ...(locale?.notNames ?? [])]);
}

/** "odent" of "Odent Michel, 1983", read as a given name: which of the two is the family name nobody can tell. */
function openingNameOf(first: CslName | undefined, text: string): string {
  const { given = '', family } = first ?? {};
  return family !== undefined && text.startsWith(`${given} ${family}`) ? foldName(given) : '';
}

/** An entry by the hundredth namesake tells no more than the first ones. */
const MOST_TEAMS = 100;

/** Whether one entry of the list names all of these people: ["Lee", "Choi"] -> true where both wrote one work. */
export function areCoauthors(names: readonly string[], known: KnownNames): boolean {
  const keys = names.map(foldName);
  return (
    known.teams
      .get(keys[0] ?? '')
      ?.slice(0, MOST_TEAMS)
      .some((team) => keys.every((key) => team.has(key))) === true
  );
}

/** Whether one entry of the list names all of them; of names with a slash between, also where they are spelt with a slip. */
export function areTeam(names: readonly string[], isBehindSlash: boolean, known: KnownNames): boolean {
  if (areCoauthors(names, known)) return true;
  return (
    isBehindSlash &&
    areCoauthors(
      names.map((name) => nearestFamily(name, known)),
      known,
    )
  );
}

function nearestFamily(name: string, known: KnownNames): string {
  const folded = foldName(name);
  return known.families.has(folded) ? folded : (nearFamily(folded, known) ?? folded);
}

/** Whether the list holds a work of this year with this first author, or by this group: ("Mu", "2020a") -> true. */
export function holdsWork(name: string, year: string | null, known: KnownNames): boolean {
  const digits = year?.slice(0, 4) ?? '';
  const words = name.split(/\s/);
  const keys = [name, words.at(-1) ?? '', words[0] ?? ''].map(foldName); // "Mary Smith", and "Carbonell Blanco" with his second surname
  if (keys.some((key) => known.firstFamilies.get(key)?.has(digits)) || known.groups.get(keys[0] ?? '')?.has(digits)) return true;
  return known.findAbbreviated(name).some((group) => known.groups.get(foldName(group))?.has(digits));
}

/** Whether the list has a work of this year whose first author bears this name: ("Mu", "2020a") -> true. */
export function isFirstOf(name: string, year: string | null, known: KnownNames): boolean {
  const digits = /\d{4}/.exec(year ?? '')?.[0] ?? '';
  return known.firstFamilies.get(foldName(name))?.has(digits) ?? false;
}

/** Whether a group that the list holds under this year begins so: ("GBD 2019", "2020") -> true. */
export function opensGroup(name: string, year: string, known: KnownNames): boolean {
  return known.literals.some((group) => group.startsWith(`${name} `) && known.groups.get(foldName(group))?.has(year.slice(0, 4)));
}

/** Whether the list holds exactly one work of this year with this first author: ("Mu", "2020") -> true. */
export function isOnlyWork(name: string, year: string, known: KnownNames): boolean {
  return known.firstWorks.get(`${foldName(name)} ${year.slice(0, 4)}`) === 1;
}

/** The family name in the list that a name was probably meant to be: "quassem" -> "qaseem"; null when nothing is near. */
export function nearFamily(folded: string, known: KnownNames): string | null {
  return known.findNear(folded);
}

/** The same for a name that is spelt with a slip: ("Quassem", "2017") -> true where the list holds Qaseem (2017). */
export function holdsNearWork(name: string, year: string | null, known: KnownNames): boolean {
  return holdsWork(nearFamily(foldName(name), known) ?? '', year, known);
}

/** "First Steps Nutrition" of "First Steps Nutrition Trust": fewer words open many names, "American Heart". */
const LEAST_OPENING = 3;
/** "DPP Research Group": only such names are other ones with their first words as letters. */
const LETTERS_FIRST = /^\S*\p{Lu}\S*\p{Lu}/u;

/** Characters within which a name has its first letter: "’t". */
const HEAD = 4;

/** Whether the list holds a group under this name, or one that it abbreviates: "WHO". */
export function isKnownGroup(name: string, known: KnownNames): boolean {
  const initial = foldName(name.slice(0, HEAD)).slice(0, 1);
  if ((initial === '' || known.groupInitials.has(initial)) && known.groups.has(foldName(name))) return true;
  if (known.findAbbreviated(name).length > 0) return true;
  if (known.literals.length === 0) return false;
  const partly = LETTERS_FIRST.test(name) ? readPartlyAbbreviated(name) : null;
  const isLong = name.split(' ').length >= LEAST_OPENING;
  return known.literals.some((literal) => (isLong && literal.startsWith(`${name} `)) || (partly && isPartlyAbbreviated(partly, literal)));
}
