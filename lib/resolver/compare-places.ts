import type { Reference } from '../model/reference.ts';
import type { Difference, WorkRecord } from '../model/work.ts';
import { isSameTitle } from './match-work.ts';
import { isOtherJournal } from './other-journal.ts';
import type { PrintedEntry } from './printed-entry.ts';
import { type Evidence, firstPage } from './weigh-work.ts';

/** Supplements have volumes and pages of their own, which services and lists write in many ways. */
const SUPPLEMENT = /\bsuppl/i;
/** Longer numbers are numbers of articles, not pages. */
const PAGE = /^\d{1,5}$/;

/**
 * Whether journal, volume and first page are printed otherwise than the work has them. Told only of a work that is certain by
 * everything else, of one of the three at a time, and when no service has what is printed: two that differ may be another version.
 */
export function comparePlaces(reference: Reference, printed: PrintedEntry, work: WorkRecord, evidence: Evidence): Difference[] {
  const { csl } = reference;
  const isCertain = isSameTitle(evidence) && evidence.author === 'agree' && evidence.year === 'agree';
  if (!isCertain || SUPPLEMENT.test([printed.text, work.volume, work.issue, work.page].join(' '))) return [];
  const byIdentifier = (work.DOI !== undefined && printed.doi === work.DOI) || (work.PMID !== undefined && printed.pmid === work.PMID);
  const speaks = (field: 'volume' | 'page') => evidence[field] === 'agree' || (byIdentifier && evidence[field] === 'unknown');
  if (evidence.volume === 'differ' && speaks('page') && isOtherVolume(reference, printed, work)) {
    return [{ field: 'volume', printed: csl.volume ?? '', found: work.volume ?? '' }];
  }
  if (evidence.page === 'differ' && speaks('volume') && isOtherPage(reference, printed, work)) {
    return [{ field: 'page', printed: firstPage(csl.page) ?? '', found: firstPage(work.page) ?? '' }];
  }
  const [journal, found] = [csl['container-title'], work['container-title']];
  const isHere = speaks('volume') && speaks('page') && (evidence.volume === 'agree' || evidence.page === 'agree');
  if (isHere && evidence.journal === 'differ' && journal && found && isOtherJournal(journal, work.journalNames ?? [found])) {
    return [{ field: 'journal', printed: journal, found }];
  }
  return [];
}

function isOtherVolume({ csl }: Reference, printed: PrintedEntry, work: WorkRecord): boolean {
  const places = [work, ...(work.otherPlaces ?? [])];
  const own = numbersOf(csl.volume);
  const found = places.flatMap(({ volume }) => numbersOf(volume));
  // issues are printed for volumes and volumes for issues, some journals count their volumes by years, and 0 stands for none yet
  const notVolumes = [0, ...places.flatMap(({ issue }) => numbersOf(issue)), ...work.years, ...printed.years];
  if (own.length === 0 || found.length === 0 || [...own, ...found].some((number) => notVolumes.includes(number))) return false;
  if (found.some((number) => printed.numbers.has(String(number)))) return false;
  return new Set(places.map(({ volume }) => volume).filter(Boolean)).size === 1;
}

function isOtherPage({ csl }: Reference, printed: PrintedEntry, work: WorkRecord): boolean {
  const places = [work, ...(work.otherPlaces ?? [])].filter(({ page }) => page);
  const own = firstPage(csl.page) ?? '';
  const found = firstPage(work.page) ?? '';
  if (!work.volume || !PAGE.test(own) || !PAGE.test(found)) return false;
  // an article that counts its own pages, a lost hyphen ("85463" for "854-63"), a blank among the digits ("10 364")
  if (own === '1' || found === '1' || own.startsWith(found) || found.startsWith(own)) return false;
  const isInside = (page: string, range: string | undefined) => Number(page) >= Number(firstPage(range)) && Number(page) <= lastPage(range);
  if (isInside(found, csl.page) || places.some(({ page }) => isInside(own, page))) return false;
  return !printed.numbers.has(found) && places.every(({ page }) => firstPage(page) === found);
}

function numbersOf(text: string | undefined): number[] {
  return (text?.match(/\d+/g) ?? []).map(Number);
}

/** "1123-8" -> 1128: what a shortened last page leaves out is that of the first. */
function lastPage(page: string | undefined): number {
  const [first = '', last = first] = page?.match(/\d+/g) ?? [];
  return Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);
}
