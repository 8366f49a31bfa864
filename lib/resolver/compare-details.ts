import type { Reference } from '../model/reference.ts';
import type { Difference, WorkRecord } from '../model/work.ts';
import { comparePlaces } from './compare-places.ts';
import type { PrintedEntry } from './printed-entry.ts';
import { type Evidence, weighWork } from './weigh-work.ts';

/** Where less of the printed title stands in the record's, the entry's names and title were not told apart well. */
const CLEAN_READING = 0.8;
/** Below this share two titles have only their small words in common ... */
const TOLD_AS_OTHER = 0.4;
/** ... and shorter ones are no proof. */
const ENOUGH_WORDS = 5;

/**
 * In which details a printed entry and its record disagree: `{ field: 'year', printed: '2018', found: '2015' }`. A year beside counts
 * as the same (online and print), and so does whatever stands elsewhere in the entry: then it is the reading that slipped. Only what is
 * sure enough to be told is named.
 */
export function compareDetails(reference: Reference, printed: PrintedEntry, work: WorkRecord): Difference[] {
  const { csl } = reference;
  const evidence = weighWork(reference, printed, work);
  const differences: Difference[] = [];
  if (evidence.year === 'differ' && printed.year !== null && !work.years.some((year) => printed.years.has(year))) {
    differences.push({ field: 'year', printed: String(printed.year), found: work.years.join(' / ') });
  }
  if (isToldAsOther(evidence, printed, work)) {
    differences.push({ field: 'title', printed: csl.title ?? '', found: work.title ?? '' });
  }
  if (evidence.author === 'differ' && evidence.printedTitle >= CLEAN_READING) {
    const [own, found] = [csl.author?.[0], work.author?.[0]];
    differences.push({ field: 'first author', printed: own?.family ?? own?.literal ?? '', found: found?.family ?? found?.literal ?? '' });
  }
  differences.push(...comparePlaces(reference, printed, work, evidence));
  return differences;
}

/** A title without any English word of these may be the original of a translation, or its translation. */
const ENGLISH = /\b(?:of|the|and|in|for|with|on|to)\b/i;

function isToldAsOther(evidence: Evidence, printed: PrintedEntry, work: WorkRecord): boolean {
  const readable = printed.title.length >= ENOUGH_WORDS && evidence.titleLength >= ENOUGH_WORDS;
  const english = ENGLISH.test(printed.title.join(' ')) && ENGLISH.test(work.title ?? '');
  return readable && english && evidence.title < TOLD_AS_OTHER && evidence.printedTitle < TOLD_AS_OTHER;
}
