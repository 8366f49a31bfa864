import type { Reference } from '../model/reference.ts';
import type { WorkRecord } from '../model/work.ts';
import { foldWords } from '../text/normalize.ts';
import { isRelated } from './is-related.ts';
import { isMatch, isSameTitle, scoreMatch } from './match-work.ts';
import type { PrintedEntry } from './printed-entry.ts';
import { type Evidence, weighWork } from './weigh-work.ts';

/** A record that a search brought, with the service's own kind where there is one. */
export interface CandidateWork {
  readonly work: WorkRecord;
  readonly kind?: string;
}

/** What came of weighing the records that a search brought. */
export interface Choice {
  /** The one that is the entry's work; null when none is, or when two fit alike. */
  readonly work: WorkRecord | null;
  /** Two different works fit alike. */
  readonly tie: boolean;
  /** A record that came near without fitting: same title, or same place with another title. */
  readonly near: NearWork | null;
}

/** A record that came near, and by what. */
interface NearWork {
  readonly work: WorkRecord;
  readonly by: 'title' | 'place' | 'both';
}

/** Kinds of Crossref records that a reference list does not mean. */
const NEVER_MEANT = new Set([
  'component',
  'peer-review',
  'grant',
  'journal-issue',
  'journal',
  'journal-volume',
  'proceedings',
  'book-set',
  'book-series',
]);
/** Copies of well-known papers stand under this prefix, registered by nobody's publisher. */
const COPIES = '10.65215/';
/** Titles of notices and letters about a work, which carry the work's own title. */
const ABOUT =
  /^(?:correction|corrigendum|erratum|errata|addendum|retraction|retracted|reply|response|comment|commentary|letter|author|expression|withdrawal|editorial)\b/i;
/** Such a title for certain: "Response of back muscles to needles" and "Author identification" are works of their own. */
const NOTICE =
  /^(?:errat(?:um|a)\b|corrigend(?:um|a)\b|addendum\b|corrections? ?(?:to\b|:)|retracted\b|(?:retraction|withdrawal)(?: not(?:e|ice)\b| ?:)|expression of concern\b|(?:reply|comments?) (?:to|on)\b|response to ?[:“”"‘']|author(?:['’]?s['’]?)? (?:reply|response|correction)\b|letters? to the editor\b|editorial ?(?::|$))/i;
/** Two matches closer than this cannot be told apart. */
const TIE = 0.3;

/**
 * Chooses the entry's work among records: at most one; on doubt none, and `tie` where two fit alike, `near` for the best that does not fit:
 * `chooseWork(reference, printed, [{ work }])` -> { work, tie: false, near: null }.
 */
export function chooseWork(reference: Reference, printed: PrintedEntry, candidates: readonly CandidateWork[]): Choice {
  const hasTitle = printed.title.length > 0;
  const weighed = candidates
    .filter((candidate) => isMeant(candidate, printed))
    .map((candidate) => ({ ...candidate, evidence: weighWork(reference, printed, candidate.work) }))
    .sort((a, b) => scoreMatch(b.evidence) - scoreMatch(a.evidence));
  let fitting = weighed.filter((each) => isMatch(each.evidence, hasTitle));
  const published = fitting.filter((each) => isPosted(each) === printed.preprint);
  if (published.length > 0) fitting = published;
  const [best, second] = fitting;
  if (best && second && isTie(best, second)) return { work: null, tie: true, near: { work: best.work, by: 'both' } };
  if (best) return { work: best.work, tie: false, near: null };
  return { work: null, tie: false, near: weighed.flatMap(nearness)[0] ?? null };
}

/** Whether a record is for certain part of another one or about it: a figure, a review report, a correction, a letter. */
export function isAboutAnother({ work, kind }: CandidateWork): boolean {
  return (kind !== undefined && NEVER_MEANT.has(kind)) || NOTICE.test(work.title ?? '');
}

function isMeant({ work, kind }: CandidateWork, printed: PrintedEntry): boolean {
  if (kind && NEVER_MEANT.has(kind)) return false;
  const about = ABOUT.exec(work.title ?? '')?.[0];
  return !about || printed.words.includes(foldWords(about)[0] ?? '');
}

function isPosted({ work, kind }: CandidateWork): boolean {
  return kind === 'posted-content' || work.type === 'article' || (work.DOI?.startsWith(COPIES) ?? false);
}

function isTie(best: CandidateWork & { readonly evidence: Evidence }, second: CandidateWork & { readonly evidence: Evidence }): boolean {
  if (scoreMatch(best.evidence) - scoreMatch(second.evidence) >= TIE) return false;
  const { work } = best;
  const sameIds = (work.DOI !== undefined && work.DOI === second.work.DOI) || (work.PMID !== undefined && work.PMID === second.work.PMID);
  return !sameIds && !isRelated(work, second.work);
}

/** Same title with other details, or the very place with another title: worth a word, no proof. */
function nearness({ work, evidence }: { readonly work: WorkRecord; readonly evidence: Evidence }): NearWork[] {
  const { volume, page, year, journal } = evidence;
  const isPlace = [volume, page, year, journal].every((field) => field === 'agree');
  if (isSameTitle(evidence)) return [{ work, by: isPlace ? 'both' : 'title' }];
  return isPlace ? [{ work, by: 'place' }] : [];
}
