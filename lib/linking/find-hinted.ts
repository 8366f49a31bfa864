import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import type { CitationCluster } from '../model/citation.ts';
import type { CitationLink } from '../model/link.ts';
import type { PageBlock, PageText, Stretch } from '../model/page-text.ts';
import type { Bibliography, Reference } from '../model/reference.ts';
import { yearOf } from '../text/csl-year.ts';
import { groupNamesOf } from '../text/group-names.ts';
import { listedSpellings } from '../text/name-spellings.ts';
import { foldName } from '../text/normalize.ts';
import { versionYears } from '../text/version-years.ts';
import { YEAR_IN_TEXT } from '../text/year-in-text.ts';
import { findTitled } from './find-titled.ts';

/** Characters around a year in which the name that it belongs to stands: "Lee, whose first trial came out in 2013". */
const REACH_BEFORE = 80;
const REACH_BEHIND = 30;
/** Characters before the year of a work that was seen quoted, in which its author stands: "Berg, A., & Holm, ". */
const REACH_QUOTED = 40;
/** A work may be cited by a later author by mistake; further ones are named too seldom to doubt for. */
const AUTHORS = 3;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’.-]*/gu;
/** What the page holds apart from its references. */
export interface PointingPage {
  readonly page: PageText;
  readonly bibliography: Bibliography;
  readonly clusters: readonly CitationCluster[];
  readonly links: readonly CitationLink[];
}

/**
 * Ids of references that the running text hints at: one of their first authors, or their group, beside their year where no
 * linked citation stands, or their title. "Cohen’s d (1988)" -> the entry of Cohen (1988).
 */
export function findHinted({ page, bibliography, clusters, links }: PointingPage, references: readonly Reference[]): string[] {
  const prose = proseOf(page.blocks, bibliography.lists);
  const named = namesBesideYears(page.text, prose, linkedPlaces(clusters, links));
  const quoted = namesOfQuoted(page.text, prose);
  const titled = findTitled(page, prose, references);
  const isHinted = (reference: Reference) =>
    titled.has(reference.id) || keysOf(reference).some((key) => named.has(key)) || firstKeys(reference).some((key) => quoted.has(key));
  return references.filter(isHinted).map(({ id }) => id);
}

/** Blocks of running text outside the lists; both in document order. Headings hold the page's own title, code its own citation. */
function proseOf(blocks: readonly PageBlock[], lists: readonly Stretch[]): PageBlock[] {
  let next = 0;
  return blocks.filter(({ start, end, heading, zone }) => {
    while ((lists[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isListed = (lists[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    return !isListed && heading === 0 && (zone === 'body' || zone === 'references');
  });
}

/** Where linked citations stand, in document order. */
function linkedPlaces(clusters: PointingPage['clusters'], links: PointingPage['links']): Stretch[] {
  const linked = new Set(links.filter((link) => link.references.length > 0).map((link) => link.citation));
  const places = clusters.flatMap(({ items }) => items.filter(({ id }) => linked.has(id)).map(({ selector }) => selector));
  return places.sort((a, b) => a.start - b.start);
}

/** "cohen|1988" for every name with a capital close to a year that nothing was made of. */
function namesBesideYears(text: string, prose: readonly Stretch[], linked: readonly Stretch[]): ReadonlySet<string> {
  const named = new Set<string>();
  let next = 0;
  for (const { start, end } of prose)
    for (const match of text.slice(start, end).matchAll(YEAR_IN_TEXT)) {
      const at = start + match.index;
      while ((linked[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
      if ((linked[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
      const around = text.slice(Math.max(start, at - REACH_BEFORE), Math.min(at + REACH_BEHIND, end));
      for (const [word] of around.matchAll(CAPITALISED)) named.add(keyOf(word.replace(/['’]s$/, ''), match[0]));
    }
  return named;
}

/** "(1956, as cited in": a work that was seen quoted, of whatever year. */
const SEEN_QUOTED = new RegExp(
  `(?<!\\d)(?:1[5-9]|20)\\d\\d[a-z]?[\\s,;:()[\\]]{1,4}(?:${anyOf(LOCALES.flatMap((locale) => locale.citedIn))})(?!\\p{L})`,
  'giu',
);

/** "berg" of "Berg (1956, as cited in Lee, 2004)": the text's year is the quoted work's, and the list's may be that of the edition that was used. */
function namesOfQuoted(text: string, prose: readonly Stretch[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end } of prose)
    for (const { index } of text.slice(start, end).matchAll(SEEN_QUOTED))
      for (const [word] of text.slice(Math.max(start, start + index - REACH_QUOTED), start + index).matchAll(CAPITALISED))
        names.add(foldName(word));
  return names;
}

/** The first author's family name, where a person is the author. */
function firstKeys({ csl: { author } }: Reference): string[] {
  const first = author?.[0];
  return first?.family === undefined ? [] : listedSpellings(first);
}

function keyOf(name: string, year: string | number): string {
  return `${foldName(name)}|${year}`;
}

/** Keys under which `namesBesideYears` would hold a reference. */
function keysOf({ csl, entry }: Reference): string[] {
  const printed = [csl.issued, csl['original-date']].flatMap((date) => yearOf(date) ?? []);
  const years = [...printed, ...versionYears(entry.text)];
  const people = (csl.author?.length ? csl.author : (csl.editor ?? [])).slice(0, AUTHORS);
  const groups = groupNamesOf(csl, entry.text);
  const opening = people[0]?.family ? '' : (/\p{Lu}[\p{L}\d-]{2,}/u.exec(entry.text)?.[0] ?? '');
  const names = [...people.flatMap(listedSpellings), ...groups.flatMap((group) => [group, acronymOf(group)]), opening];
  return years.flatMap((year) => names.filter(Boolean).map((name) => keyOf(name, year)));
}

/** "Clinical and Laboratory Standards Institute" -> "CLSI"; "" for a single word. */
function acronymOf(group: string): string {
  const words = group.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}
