import type { CslItem, CslName } from '../model/csl.ts';
import { yearOf } from './csl-year.ts';
import { printedName } from './name-spellings.ts';

/** Characters of the entry shown when no author was read. */
const HEAD = 60;

/** A reference as a reader would name it: { names: "Lee et al.", year: "2013" }; the entry's head where no author was read. */
export function shortReference(item: CslItem, entryText: string): { names: string; year: string } {
  const people = item.author?.length ? item.author : (item.editor ?? []);
  const year = yearOf(item.issued);
  return {
    names: shortNames(people) || item.title || entryText.slice(0, HEAD),
    year: year === undefined ? (item.issued?.literal ?? '') : `${year}${item['year-suffix'] ?? ''}`,
  };
}

function shortNames(people: readonly CslName[]): string {
  const [first, second] = people.map(printedName);
  if (!first) return '';
  if (people.length > 2) return `${first} et al.`;
  return second ? `${first} & ${second}` : first;
}
