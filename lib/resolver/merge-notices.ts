import { type EditorialNotice, NOTICE_KINDS } from '../model/work.ts';
import { noticeInTitle } from './plain-title.ts';

/**
 * Notices once each, worst first. Crossref lists a retraction twice when publisher and Retraction Watch both report it, and PubMed's
 * retraction without a DOI is the same one again: one notice then names every source.
 */
export function mergeNotices(notices: readonly EditorialNotice[]): EditorialNotice[] {
  const merged: EditorialNotice[] = [];
  for (const notice of notices) {
    const at = merged.findIndex((other) => isSameNotice(other, notice));
    const other = merged[at];
    if (other) merged[at] = joinNotices(other, notice);
    else merged.push(notice);
  }
  return merged.sort((a, b) => NOTICE_KINDS.indexOf(a.kind) - NOTICE_KINDS.indexOf(b.kind));
}

/** A work no longer stands; a record says so once, dated or not. */
const GONE: ReadonlySet<EditorialNotice['kind']> = new Set(['retraction', 'withdrawal', 'removal']);

/**
 * The notices of one record and, where none of them says so, what its title does ("RETRACTED: Needles"), without a date:
 * `addTitleNotice([], 'WITHDRAWN: Needles', 'PubMed')` -> a withdrawal on an unknown date, as PubMed says.
 */
export function addTitleNotice(notices: readonly EditorialNotice[], title: string, source: string): EditorialNotice[] {
  const kind = noticeInTitle(title);
  const isTold = kind === null || notices.some((notice) => GONE.has(notice.kind));
  return mergeNotices(isTold ? notices : [{ kind, date: null, DOI: null, PMID: null, source }, ...notices]);
}

function isSameNotice(a: EditorialNotice, b: EditorialNotice): boolean {
  if (a.kind !== b.kind) return false;
  if (a.DOI && b.DOI) return a.DOI === b.DOI;
  if (a.PMID && b.PMID) return a.PMID === b.PMID;
  // without a common identifier: a work is retracted once, corrections may be several
  if (a.kind === 'retraction') return true;
  return a.date === null || b.date === null || a.date.slice(0, 4) === b.date.slice(0, 4);
}

function joinNotices(a: EditorialNotice, b: EditorialNotice): EditorialNotice {
  const sources = [...new Set([...a.source.split(', '), ...b.source.split(', ')])];
  const date = (a.date?.length ?? 0) >= (b.date?.length ?? 0) ? a.date : b.date;
  return { kind: a.kind, date, DOI: a.DOI ?? b.DOI, PMID: a.PMID ?? b.PMID, source: sources.join(', ') };
}
