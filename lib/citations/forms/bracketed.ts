import { foldName } from '../../text/normalize.ts';
import { type Bracket, pairBrackets } from '../brackets.ts';
import type { DraftCluster } from '../draft.ts';
import { areCoauthors, holdsNearWork, holdsWork, type KnownNames } from '../known-names.ts';
import { addApart } from '../overlap.ts';
import { dayAtEnd, isJournal, readBracket } from '../read-bracket.ts';
import { NAME_REACH, type ReadNames, readNames } from '../read-names.ts';
import { readNamesAfter } from '../read-names-after.ts';
import { matchEtAlAtEnd, STUDY_WORDS } from '../words.ts';
import { findBracketYears, type YearToken } from '../year-tokens.ts';
import { LIFE_SPAN } from '../year-words.ts';
import type { CitationForm } from './form.ts';

/**
 * "(Lee et al., 2013; Mu, 2020)" and "Lee et al. (2013)": the year stands in a bracket, the names in it or right before it.
 */
export const bracketed: CitationForm = {
  name: 'bracketed',
  find(text, known) {
    const clusters: DraftCluster[] = [];
    const brackets = pairBrackets(text);
    const years = brackets.length > 0 ? findBracketYears(text, brackets) : [];
    const yearsOf = ownYears(brackets, years);
    brackets.forEach((bracket, i) => {
      const own = yearsOf.get(i);
      const first = own?.[0];
      if (!own || !first || holdsNamesBehind(text, first, known)) return;
      const inside = text.slice(bracket.open + 1, first.start);
      const isDay = dayAtEnd(inside, known, first.year) === 0;
      const isInJournal = isJournal(inside) && !holdsWork(inside.replace(/,\s$/, ''), first.year, known);
      const before = isDay || isInJournal || !holdsNames(inside) ? namesBefore(text, bracket, known, first.year) : null;
      const isListed = before !== null && holdsWork(before.read.names[0], first.year, known);
      if (isDay && !isListed) return;
      const names = isInJournal && !(isListed && isTeam(before.read)) ? null : before;
      if (LIFE_SPAN.test(text.slice(bracket.open + 1, bracket.close)) && !holdsBoth(names?.read.names[0], own, known)) return;
      const items = readBracket(text, bracket.open, bracket.close, own, names, known);
      const start = items[0]?.start;
      if (start !== undefined) clusters.push({ start: Math.min(start, bracket.open), end: bracket.close + 1, items });
    });
    return joinNested(clusters);
  },
};

/** Who wrote it with others: no name that stands beside a journal by chance. */
function isTeam({ names, etAl }: ReadNames): boolean {
  return etAl || names.length > 1;
}

/** "(but see Mu, 2020, and Lee et al. (2013))": the inner bracket's items belong to the group around it. */
function joinNested(clusters: readonly DraftCluster[]): DraftCluster[] {
  const joined: DraftCluster[] = [];
  for (const cluster of [...clusters].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const outer = joined.at(-1);
    if (!outer || cluster.end > outer.end) joined.push(cluster);
    else joined[joined.length - 1] = { ...outer, items: addApart(outer.items, cluster.items) };
  }
  return joined;
}

/** "Needles (2020, Mu et al.)": the year comes first, and what stands before the bracket is no author. */
function holdsNamesBehind(text: string, { start, end, year }: YearToken, known: KnownNames): boolean {
  const isOpening = /[([]/.test(text[start - 1] ?? '');
  return isOpening && text.startsWith(', ', end) && readNamesAfter(text.slice(end + 2, end + 2 + NAME_REACH), year, known) !== null;
}

/** "Burrhus Skinner (1904–1990)" is a life, "Lee (2013–2015)" two works where the list holds both. */
function holdsBoth(name: string | undefined, years: readonly YearToken[], known: KnownNames): boolean {
  return name !== undefined && years.length > 1 && years.every(({ year }) => holdsWork(name, year, known));
}

/** The years that stand directly in each bracket, not in one inside it. */
function ownYears(brackets: ReturnType<typeof pairBrackets>, years: readonly YearToken[]): Map<number, YearToken[]> {
  const own = new Map<number, YearToken[]>();
  let next = 0;
  const around: number[] = [];
  for (const year of years) {
    while (next < brackets.length && (brackets[next]?.open ?? 0) < year.start) around.push(next++);
    while (around.length > 0 && (brackets[around.at(-1) ?? 0]?.close ?? 0) < year.end) around.pop();
    const at = around.at(-1);
    if (at === undefined) continue;
    const list = own.get(at) ?? [];
    list.push(year);
    own.set(at, list);
  }
  return own;
}

/** Words before the first year that are more than "see" or "in": the names stand inside the bracket then. */
function holdsNames(inside: string): boolean {
  return /\p{Lu}\p{L}|\p{L}{2}.*,|["“]/u.test(inside);
}

/** "Mu’s review (2020)", "Mu’s Lancet review (2020)", "Mu’s “Needles at last” (2020)": words, or a title, between whose work it is and the year. */
const OWN_WORK = new RegExp(
  `(?<=['’ʼ]s?) (?:(?:\\p{Ll}[\\p{Ll}-]{0,20} ){1,4}|(?:[\\p{L}&-]{1,20} ){1,4}(?:${STUDY_WORDS}) |["“][^"“”]{3,120}["”] )$`,
  'u',
);
/** "Mu, J. (2020)", "Ribeiro Jr. (2012)": a dot that ends no sentence. */
const INITIAL_AT_END = /(?:^|[\s.-])(?:\p{Lu}|[JS]r)\.,?\s*$/u;
/** "Lee et al.3 (2011)", "Lee et al. [3] (2011)": the number of a note. */
const NOTE_MARK = /(?<=\bal\.?\s?)\[?\d{1,3}(?:[,–-]\d{1,3})*\]?\s*$/u;
const LONGEST_ET_AL = 40;

const SEMICOLON_BEFORE_LAST = /\p{L}\.?; ?[^;:()[\]]{2,40}$/u;

/** "Almeida; Souza (2010)": semicolons between the authors of a listed work. */
function readTeam(left: string, known: KnownNames, year: string): ReadNames | null {
  if (!SEMICOLON_BEFORE_LAST.test(left)) return null;
  const read = readNames(left.replaceAll(';', ','), known, 'narrative', year);
  return read && read.names.length > 1 && areCoauthors(read.names, known) ? read : null;
}

/** "Araoye M.O. (2003)", of whom the list has a work of another year. */
function isInitialListed({ names: [name], given = '' }: ReadNames, { firstInitials }: KnownNames): boolean {
  return given !== '' && firstInitials.has(`${foldName(name)} ${foldName(given).slice(0, 1)}`);
}

function namesBefore(text: string, { open, close }: Bracket, known: KnownNames, year: string) {
  const from = Math.max(0, open - NAME_REACH);
  const left = text.slice(from, open).replace(NOTE_MARK, '');
  if (/\d\s*$/.test(left)) return null;
  const isInitial = INITIAL_AT_END.test(left);
  if (/[;!?]\s*$|:\s+$/.test(left)) return null;
  // "by Lee and Mehler. (2020)"
  const isBehindStop = /\.\s+$/.test(left) && !isInitial && !matchEtAlAtEnd(left.slice(-LONGEST_ET_AL).trimEnd());
  const own = OWN_WORK.exec(left);
  const names = own ? left.slice(0, own.index) : left;
  const read = readTeam(names, known, year) ?? readNames(names, known, 'narrative', year);
  if (!read) return null;
  if (isBehindStop && read.names.length < 2) return null;
  const isListed = holdsWork(read.names[0], year, known) || (isInitial && isInitialListed(read, known));
  const isNear = own !== null && holdsNearWork(read.names[0], year, known); // "Savayno’s group (2014)"
  if ((own || isInitial || isBehindStop) && !isListed && !isNear) return null;
  const isEntry = (isInitial || isBehindStop) && from + read.start === 0 && /^[.,]/.test(text.slice(close + 1)); // "Mu, J. (2020). Title"
  return isEntry ? null : { read, start: from + read.start, mode: 'narrative' as const };
}
