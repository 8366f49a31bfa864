import type { Reference } from '../model/reference.ts';
import type { Difference, WorkRecord } from '../model/work.ts';
import { foldCase } from '../text/normalize.ts';
import type { PrintedEntry } from './printed-entry.ts';
import { firstPage, weighWork } from './weigh-work.ts';

/**
 * In which details a printed entry and its record disagree: `{ field: 'year', printed: '2018', found: '2015' }`. A year beside counts
 * as the same (online and print), and so does whatever stands elsewhere in the entry: then it is the reading that slipped.
 */
export function compareDetails(reference: Reference, printed: PrintedEntry, work: WorkRecord): Difference[] {
  const { csl } = reference;
  const evidence = weighWork(reference, printed, work);
  const differences: Difference[] = [];
  if (evidence.year === 'differ' && printed.year !== null && !work.years.some((year) => printed.years.has(year))) {
    differences.push({ field: 'year', printed: String(printed.year), found: work.years.join(' / ') });
  }
  if (evidence.author === 'differ') {
    const [own, found] = [csl.author?.[0], work.author?.[0]];
    differences.push({ field: 'first author', printed: own?.family ?? own?.literal ?? '', found: found?.family ?? found?.literal ?? '' });
  }
  if (evidence.volume === 'differ' && csl.volume && work.volume && foldCase(csl.volume) !== foldCase(work.issue ?? '')) {
    differences.push({ field: 'volume', printed: csl.volume, found: work.volume });
  }
  if (evidence.page === 'differ' && csl.page && work.page) {
    differences.push({ field: 'page', printed: firstPage(csl.page) ?? csl.page, found: firstPage(work.page) ?? work.page });
  }
  return differences;
}
