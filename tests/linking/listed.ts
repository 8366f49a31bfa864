import { indexReferences, type ReferenceIndex } from '../../lib/linking/index-references.ts';
import type { CiteItem } from '../../lib/model/citation.ts';
import type { Reference } from '../../lib/model/reference.ts';
import { parseReference } from '../../lib/references/parse-reference.ts';

/** One entry as it stands in a list, parsed; ids and anchors count from one: "r1" with "a1". */
function referenceOf(text: string, i: number): Reference {
  const id = `r${i + 1}`;
  const selector = { exact: text, prefix: '', suffix: '', start: 0, end: text.length };
  return { id, entry: { id, selector, text, anchors: [`a${i + 1}`], list: 0, hrefs: [] }, csl: parseReference(text) };
}

/** The index of a list of these entries. */
export function indexOf(...entries: readonly string[]): ReferenceIndex {
  return indexReferences(entries.map(referenceOf));
}

/** A cite item in brackets: `cite(['Lee', 'Mu'], '2013', { etAl: true })`. */
export function cite(names: readonly string[], year: string, more: Partial<CiteItem> = {}): CiteItem {
  const exact = `${names.join(' & ')}, ${year}`;
  const selector = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  return {
    id: 'c1',
    selector,
    style: 'author-year',
    mode: 'parenthetical',
    names,
    etAl: false,
    year,
    form: 'parenthetical',
    strength: 'certain',
    ...more,
  };
}
