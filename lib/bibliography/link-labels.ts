import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import { SERVICE_LABELS } from '../text/service-labels.ts';

/** What else publishers put there, in every language. */
const MORE_LABELS =
  'pmc|cas|doi|times cited:?\\s?[\\d,]{1,7}|find it (?:at|@) [\\p{L} ]{2,20}|isi|medline|scopus|pdf|return to (?:ref|citation)[^\\]]{0,20}|↩︎?|\\^';
const LABELS = anyOf(
  LOCALES.flatMap((locale) => locale.linkLabels),
  ' ',
);
/** Labels of links that publishers put behind entries; a line of nothing else is none of the entry's matter. */
const LINK_LABELS = new RegExp(`^(?:[[(]?\\s?(?:${LABELS}|${SERVICE_LABELS}|${MORE_LABELS})\\s?[\\])]?[\\s|,·•;]{0,4}){1,8}$`, 'iu');

/** Whether a line holds link labels alone: "CrossRef, PubMed", "Web of Science® Times Cited: 12". */
export function isLinkLabels(line: string): boolean {
  return LINK_LABELS.test(line);
}
