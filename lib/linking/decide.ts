import type { CiteItem } from '../model/citation.ts';
import type { Candidate, CitationLink, LinkOutcome } from '../model/link.ts';
import { PART_OF_TEAM, WHOLE_TEAM } from './compare-people.ts';
import type { ScoredCandidate } from './score-candidate.ts';

/** A year further off than this is another work by the same author rather than a slip. */
const WIDEST_YEAR_SLIP = 10;
/** Below two names or "et al.", only a small slip is believed. */
const WIDEST_YEAR_SLIP_ONE_NAME = 5;
/** "Smith, 2001" for Smith and Jones (2003) differs in two ways at once: only the next year is believed. */
const WIDEST_YEAR_SLIP_BESIDE_OTHERS = 1;
/** Fits closer together than this tell nothing. */
const CLEAR_FIT = 0.08;
/** Candidates shown as "nearest". */
const MOST_NEAREST = 3;

/**
 * Takes one candidate or none: the verdict rules of the links stage. `isCitedAlone`: the page also cites the first author alone
 * with this year, so that "Smith & Jones, 2001" is no other way to write "Smith, 2001".
 */
export function decide(
  item: CiteItem,
  scored: readonly ScoredCandidate[],
  anchored: ScoredCandidate | undefined,
  isCitedAlone: boolean,
): CitationLink {
  const near = scored.filter((candidate) => candidate.nameLevel !== 'none').sort((a, b) => b.score - a.score);
  const { outcome, references } = anchored ? decideAnchored(anchored, near) : decideByNames(item, near, isCitedAlone);
  const isAgainstNames = anchored?.nameLevel === 'none' && references[0] === anchored.reference;
  const nearest = isAgainstNames ? [anchored, ...near] : near;
  return { citation: item.id, outcome, references, candidates: nearest.slice(0, MOST_NEAREST).map(plain) };
}

type Decision = { readonly outcome: LinkOutcome; readonly references: readonly string[] };

/**
 * The page's own link says which entry is meant; only spelling and year are left to judge. A link that leads to other people or another
 * year, while exactly one entry bears names and year, was set wrongly. Where it leads to other people and another year, and no entry fits,
 * nobody can tell which of the two is wrong: the link is believed, and what speaks against it stands in the candidate.
 */
function decideAnchored(candidate: ScoredCandidate, near: readonly ScoredCandidate[]): Decision {
  const references = [candidate.reference];
  if (candidate.nameLevel === 'none' || candidate.nameLevel === 'other' || isOfOtherYear(candidate)) {
    const exact = withoutRepeats(near.filter(({ nameLevel, year }) => nameLevel === 'same' && year === 'same'));
    if (exact.length === 1) return { outcome: 'one', references: exact.map(({ reference }) => reference) };
  }
  if (candidate.nameLevel === 'variant' && candidate.year !== 'other') return { outcome: 'spelling', references };
  const isByThem = candidate.nameLevel === 'same' || candidate.nameLevel === 'variant';
  return { outcome: isByThem && isOfOtherYear(candidate) ? 'year' : 'one', references };
}

function decideByNames(item: CiteItem, near: readonly ScoredCandidate[], isCitedAlone: boolean): Decision {
  const sameNames = near.filter((candidate) => candidate.nameLevel === 'same');
  const exact = sameNames.filter((candidate) => candidate.year === 'same');
  if (exact.length > 0) return pick(exact, 'one');
  const letters = sameNames.filter((candidate) => candidate.year === 'suffix');
  if (letters.length > 0) return pick(letters, letters.every(({ hasLetter }) => hasLetter) ? 'year' : 'one');
  const spelt = near.filter((candidate) => candidate.nameLevel === 'variant' && (candidate.year === 'same' || candidate.year === 'suffix'));
  if (spelt.length > 0) {
    const sameLetter = spelt.filter(({ year }) => year === 'same'); // "Marsso et al., 2016b" beside Marso (2016a) and (2016b)
    // "Cheng, 2010" beside Chen (2010) and Cheng (2011): a slip in the name or in the year
    const nextYear = sameNames.filter((candidate) => candidate.gap === 1);
    return nextYear.length > 0 ? pickAny([...spelt, ...nextYear]) : pick(sameLetter.length > 0 ? sameLetter : spelt, 'spelling');
  }
  const undated = sameNames.filter((candidate) => candidate.year === 'unknown');
  if (undated.length > 0) return pick(undated, 'one');
  const reordered = near.filter(
    ({ nameLevel, year, fit }) => nameLevel === 'other' && year === 'same' && fit >= PART_OF_TEAM && item.names.length > 1,
  );
  if (reordered.length > 0) return pick(reordered, reordered.some(({ fit }) => fit >= WHOLE_TEAM) ? 'one' : 'spelling');
  const cutShort = near.filter((candidate) => candidate.isCutShort && candidate.year === 'same');
  if (cutShort.length === 1 && !isCitedAlone) return pick(cutShort, 'one');
  const yearSlips = sameNames.filter((candidate) => isYearSlip(item, candidate));
  if (yearSlips.length > 0) return pickYear(item, yearSlips);
  const [only, ...others] = withoutRepeats(sameNames.filter(({ isByPeople }) => isByPeople));
  if (only && others.length === 0 && isUndatedHere(item, only)) return { outcome: 'year', references: [only.reference] };
  return { outcome: 'none', references: [] };
}

/** "Messer & Banga, n.d." for the only entry of these two, of 2018: the work is clear, and the date is not. */
function isUndatedHere({ names, etAl }: CiteItem, { year, gap, aloneToo }: ScoredCandidate): boolean {
  return year === 'other' && gap === 0 && (names.length > 1 || etAl || aloneToo);
}

/** "Chen CY et al., 2014" is no slip for a work of Chen S of 2010. */
function isYearSlip(item: CiteItem, candidate: ScoredCandidate): boolean {
  if (candidate.hasOtherInitials) return false;
  const widest =
    item.names.length > 1 || item.etAl ? WIDEST_YEAR_SLIP : candidate.aloneToo ? WIDEST_YEAR_SLIP_ONE_NAME : WIDEST_YEAR_SLIP_BESIDE_OTHERS;
  return (isOfOtherYear(candidate) && candidate.gap <= widest) || (candidate.isYearSwapped && widest > WIDEST_YEAR_SLIP_BESIDE_OTHERS);
}

/** Whether the years are both known and differ. */
function isOfOtherYear({ year, gap }: ScoredCandidate): boolean {
  return (year === 'near' || year === 'other') && gap > 0;
}

/** One clear candidate, or all that fit equally well. */
function pick(candidates: readonly ScoredCandidate[], outcome: LinkOutcome): Decision {
  const best = Math.max(...candidates.map((candidate) => candidate.fit));
  const fitting = candidates.filter((candidate) => best - candidate.fit < CLEAR_FIT);
  const references = withoutRepeats(fitting).map((candidate) => candidate.reference);
  return { outcome: references.length > 1 ? 'several' : outcome, references };
}

function pickAny(candidates: readonly ScoredCandidate[]): Decision {
  return { outcome: 'several', references: withoutRepeats(candidates).map((candidate) => candidate.reference) };
}

/** The same work printed twice is one candidate. */
function withoutRepeats(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  const ids = new Set(candidates.map((candidate) => candidate.reference));
  return candidates.filter(({ duplicateOf }) => duplicateOf === null || !ids.has(duplicateOf));
}

/** A year further off than this may be a slip for any of several works, unless the others are twice as far. */
const WIDEST_AMONG_SEVERAL = 2;

/** "Okafor & Brandt, 2015" is by these two, rather than by the two and a third in a year that is nearer. */
function ofSameTeam(candidates: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const best = Math.max(...candidates.map(({ fit }) => fit));
  return candidates.filter(({ fit }) => best - fit < CLEAR_FIT);
}

/** Of several works by the same author the nearest year is meant; two equally near ones, or none that is near, leave it open. */
function pickYear(item: CiteItem, slips: readonly ScoredCandidate[]): Decision {
  const candidates = item.names.length > 1 ? ofSameTeam(slips) : slips;
  const nearest = Math.min(...candidates.map((candidate) => candidate.gap));
  const fitting = candidates.filter((candidate) => candidate.gap === nearest);
  const best = Math.max(...fitting.map((candidate) => candidate.fit));
  const clear = withoutRepeats(fitting.filter((candidate) => best - candidate.fit < CLEAR_FIT));
  const only = clear[0];
  // "Klaus et al., 1972" is none of two works by Klaus and one other: the names differ too
  const isShortTeam = item.etAl && candidates.length > 1 && candidates.every((candidate) => candidate.isShortTeam);
  const isNear = nearest <= WIDEST_AMONG_SEVERAL || (!isShortTeam && candidates.every(({ gap }) => gap === nearest || gap >= 2 * nearest));
  return only && clear.length === 1 && isNear ? { outcome: 'year', references: [only.reference] } : { outcome: 'none', references: [] };
}

function plain({ reference, score, names, year, differences }: ScoredCandidate): Candidate {
  return { reference, score, names, year, differences };
}
