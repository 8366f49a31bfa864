import type { CitationCluster, CiteItem } from '../model/citation.ts';
import type { CitationLink } from '../model/link.ts';
import { LEAST_FOR_HALF } from '../text/compare-names.ts';
import { foldName } from '../text/normalize.ts';
import { editDistance } from '../text/similarity.ts';
import { decide } from './decide.ts';
import type { IndexedReference, ReferenceIndex } from './index-references.ts';
import { type CitedName, type CitedNames, readCitedNames } from './read-cited-names.ts';
import { asNearest, type ScoredCandidate, scoreCandidate, scoreNamed } from './score-candidate.ts';
import { keepYearsApart } from './two-years.ts';

/**
 * Stage 5: links every cite item to the references that it can mean, with the reason of each candidate.
 * `linkCitations(clusters, index, true)[0]` -> { outcome: 'one', references: ['r3'], ... }.
 */
export function linkCitations(clusters: readonly CitationCluster[], index: ReferenceIndex, hasList: boolean): CitationLink[] {
  const items = clusters.flatMap((cluster) => cluster.items);
  if (!hasList) return items.map((item) => ({ citation: item.id, outcome: 'no-list', references: [], candidates: [] }));
  const alone = new Set(items.filter((item) => item.names.length === 1 && !item.etAl).map(aloneKey));
  const decided = new Map<string, Omit<CitationLink, 'citation'>>(); // articles cite the same work in the same words again and again
  const links = items.map((item) => {
    const key = JSON.stringify([
      item.names,
      item.acronym,
      item.etAl,
      item.given,
      item.year,
      item.originalYear,
      item.anchor,
      item.names.length === 2 && item.selector.exact, // a comma or "and" tells one person's two names from two persons
    ]);
    const link = decided.get(key) ?? linkItem(item, index, alone);
    decided.set(key, link);
    return { ...link, citation: item.id };
  });
  return keepYearsApart(clusters, links);
}

/** A first author and a year: "smith 2001". */
function aloneKey({ names, year }: CiteItem): string {
  return `${foldName(names[0] ?? '')} ${year}`;
}

function linkItem(item: CiteItem, index: ReferenceIndex, alone: ReadonlySet<string>): CitationLink {
  const cited = readCitedNames(item);
  const anchored = item.anchor === undefined ? undefined : index.references[index.placeOf.get(item.anchor) ?? -1];
  const named = namedReferences(cited, index);
  let scored = scoreNamed(cited, named);
  if (!scored.some(isExact) || ACRONYM.test(item.names[0] ?? ''))
    scored = [...scored, ...scoreNamed(cited, likeNamed(cited, index, named))];
  if (scored.length === 0) scored = nearestByLetters(item, index);
  return decide(item, scored, anchored && scoreCandidate(cited, anchored), alone.has(aloneKey(item)));
}

/** "WHO" may stand for the organisation as well as for the office that prints the letters in its name. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d&/-]{1,11}$/u;

/** Entries of the year that are looked at for something that comes near; a list has rarely more. */
const MOST_OF_YEAR = 200;

/** Where no name agrees, the entry of the year whose first author is spelt most like it: shown as nearest, and never taken. */
function nearestByLetters(item: CiteItem, index: ReferenceIndex): ScoredCandidate[] {
  const printed = foldName(item.names[0] ?? '');
  let limit = Math.floor(printed.length / 2);
  let nearest: IndexedReference | undefined;
  for (const reference of index.byYear.get(yearOf(item))?.slice(0, MOST_OF_YEAR) ?? []) {
    const distance = editDistance(printed, reference.foldedFirst, limit);
    if (distance > limit) continue;
    nearest = reference;
    limit = distance - 1;
  }
  return nearest ? [asNearest(item, nearest)] : [];
}

function isExact(candidate: ScoredCandidate): boolean {
  return candidate.nameLevel === 'same' && candidate.year === 'same';
}

/** References that share a name with the item. */
function namedReferences({ names, ofGroup }: CitedNames, index: ReferenceIndex): Set<IndexedReference> {
  const named = new Set<IndexedReference>();
  for (const { spellings, firstWord } of new Set([...names, ...ofGroup]))
    for (const key of [...spellings, firstWord]) for (const reference of index.byName.get(key) ?? []) named.add(reference);
  return named;
}

/** "2013a" -> "2013"; "" for words. */
function yearOf({ year }: CiteItem): string {
  return /^\d{4}/.exec(year ?? '')?.[0] ?? '';
}

/** References whose name is like the item's: slips of the pen in the same year, groups cut short or abbreviated. */
function likeNamed({ item, names }: CitedNames, index: ReferenceIndex, named: ReadonlySet<IndexedReference>): Set<IndexedReference> {
  const year = yearOf(item);
  const alike = names.slice(0, 1).flatMap((name) => alikeInYear(name, year, index));
  const ofYear = new Set([...alike, ...(index.groupsByYear.get(year) ?? [])]);
  const like = new Set([...ofYear].sort((a, b) => a.place - b.place));
  if (item.names.some((name) => /\p{Lu}.*\p{Lu}/u.test(name))) for (const reference of index.byGroups) like.add(reference);
  for (const reference of named) like.delete(reference);
  return like;
}

/** References of a year for whose first author, or a half of his name, a name may be a slip, a given name or a half. */
function alikeInYear({ spellings, halves }: CitedName, year: string, index: ReferenceIndex): IndexedReference[] {
  const slips = new Set(spellings.flatMap(index.findSlips));
  const isAlike = (reference: IndexedReference) =>
    reference.authors[0]?.some((key) => slips.has(key)) ||
    reference.givenNames.some((name) => spellings.includes(name)) ||
    reference.halves.some((half) => half.length >= LEAST_FOR_HALF && (slips.has(half) || halves.includes(half)));
  const keys = new Set([...slips, ...spellings, ...halves]);
  return [...keys].flatMap((key) => index.byFirstInYear.get(`${year}|${key}`) ?? []).filter(isAlike);
}
