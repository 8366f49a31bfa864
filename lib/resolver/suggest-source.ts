import type { SourceGuess, SourceQuestion } from '../model/source-guess.ts';
import type { WorkRecord } from '../model/work.ts';
import { isAcronymOf } from '../text/acronyms.ts';
import { citedSpellings, listedSpellings } from '../text/name-spellings.ts';
import { foldName } from '../text/normalize.ts';
import { stemOf, tellingWords } from '../text/subject-words.ts';
import { type CandidateWork, isAboutAnother } from './choose-work.ts';
import { isSameWork, silenceOf } from './inquiry.ts';
import type { ServiceAccess } from './service-access.ts';
import { answered, type ServiceAnswer, valueIn } from './service-answer.ts';
import { searchCrossref } from './services/crossref.ts';
import { searchPubmed, worksByPmid } from './services/pubmed.ts';

/** Hits of each service to look at. */
const ROWS = 20;
/** So many words of the work's title must stand in the page, ... */
const LEAST_SHARED = 2;
/** ... and this share of them. */
const LEAST_SHARE = 0.5;

/**
 * Looks for the one work that a citation without an entry may mean: it fits the names, their number and the year, its title speaks of
 * what the page speaks of, and neither PubMed nor Crossref has another such work. `none` and `several` otherwise; `unavailable` when
 * one of the two did not answer, since the other work may be there.
 */
export async function suggestSource(access: ServiceAccess, question: SourceQuestion, signal: AbortSignal): Promise<SourceGuess> {
  const [crossref, pubmed] = await Promise.all([askCrossref(access, question, signal), askPubmed(access, question, signal)]);
  const silent = silenceOf('Crossref', crossref) ?? silenceOf('PubMed', pubmed);
  if (silent) return { kind: 'unavailable', asked: silent };
  const hits = valueIn(pubmed) ?? NO_HITS;
  if (hits.total > ROWS) return { kind: 'several' };
  // Crossref's record first: it has the DOI, and its title without a full stop.
  const candidates = [...(valueIn(crossref) ?? []), ...hits.works.map((work) => ({ work }))];
  const onPage = new Set(question.pageWords);
  const fitting = withoutCopies(candidates.filter((each) => isFitting(each, question) && isOnSubject(each.work, onPage)));
  const [only] = fitting;
  if (!only) return { kind: 'none' };
  return fitting.length === 1 ? { kind: 'found', work: only.work } : { kind: 'several' };
}

/** What Crossref shows for the names, the year and the page's subject. */
function askCrossref(access: ServiceAccess, { names, year, subject }: SourceQuestion, signal: AbortSignal) {
  return searchCrossref(access, [...names, year, ...subject].join(' '), signal, ROWS);
}

/** What PubMed has, and how many there are in all. */
interface PubmedWorks {
  readonly works: readonly WorkRecord[];
  readonly total: number;
}

const NO_HITS: PubmedWorks = { works: [], total: 0 };

/** What PubMed has of these names and this year on the page's subject. */
async function askPubmed(access: ServiceAccess, question: SourceQuestion, signal: AbortSignal): Promise<ServiceAnswer<PubmedWorks>> {
  const found = await searchPubmed(access, pubmedTerm(question), signal, ROWS);
  if (found.kind !== 'answer') return found;
  const { pmids, total } = found.value;
  const works: WorkRecord[] = [];
  for (const answer of (await worksByPmid(access, pmids, signal)).values()) {
    if (answer.kind === 'unavailable' || answer.kind === 'refused') return answer;
    if (answer.kind === 'answer') works.push(answer.value);
  }
  return answered({ works, total });
}

/** `(Debergh[1au] OR Debergh[cn]) AND 1992[dp] AND (vitrification[tiab] OR plants[tiab])`. */
function pubmedTerm({ names, year, subject }: SourceQuestion): string {
  const [first = '', ...others] = names.map(plain);
  const anySubject = subject.map((word) => `${word}[tiab]`).join(' OR ');
  return [`(${first}[1au] OR ${first}[cn])`, ...others.map((name) => `${name}[au]`), `${year}[dp]`, `(${anySubject})`].join(' AND ');
}

/** A name as a PubMed query can hold it: brackets and quotes are its own marks. */
function plain(name: string): string {
  return name.replace(/["()[\]]/g, ' ').trim();
}

function isFitting(candidate: CandidateWork, question: SourceQuestion): boolean {
  const { work } = candidate;
  return work.years.includes(question.year) && !isAboutAnother(candidate) && hasTheNames(work, question);
}

/** The printed names in their order, and as many as a citation of this shape means. */
function hasTheNames({ author = [] }: WorkRecord, { names, etAl }: SourceQuestion): boolean {
  if (etAl ? author.length <= Math.max(names.length, 2) - 1 : author.length !== names.length) return false;
  return names.every((name, i) => {
    const listed = author[i];
    if (!listed) return false;
    const spellings = listedSpellings(listed);
    if (citedSpellings(name).some((spelling) => spellings.includes(spelling))) return true;
    return listed.literal !== undefined && isAcronymOf(name, listed.literal);
  });
}

/** `onPage`: stems of the words that the page uses, those of its subject among them. */
function isOnSubject({ title = '', subtitle = '' }: WorkRecord, onPage: ReadonlySet<string>): boolean {
  const words = [...new Set(tellingWords(`${title} ${subtitle}`).map(stemOf))];
  const shared = words.filter((word) => onPage.has(word)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * words.length;
}

/** One work that both services have, or that is there as preprint and as article, is one. */
function withoutCopies(candidates: readonly CandidateWork[]): readonly CandidateWork[] {
  const isCopy = (a: WorkRecord, b: WorkRecord) => isSameWork(a, b) || startAlike(a, b);
  return candidates.filter(({ work }, i) => !candidates.slice(0, i).some((earlier) => isCopy(earlier.work, work)));
}

/**
 * The same title, or one of them without its second half, which Crossref keeps apart: "Needles" and "Needles: a trial". Two DOIs with
 * titles that differ are two works: "Needles", "Needles: five years later".
 */
function startAlike(a: WorkRecord, b: WorkRecord): boolean {
  const [short = '', long = ''] = [a.title ?? '', b.title ?? ''].sort((one, other) => one.length - other.length);
  if (short === '') return false;
  if (foldName(short) === foldName(long)) return true;
  const isHalf = foldName(long).startsWith(foldName(short)) && /^\s?[:.?!–—-]/.test(long.slice(short.length));
  return isHalf && (a.DOI === undefined || b.DOI === undefined || a.DOI === b.DOI);
}
