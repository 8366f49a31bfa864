import { expect, it } from 'vitest';
import type { Relation, WorkRecord } from '../../lib/model/work.ts';
import { isRelated } from '../../lib/resolver/is-related.ts';

const work = (fields: Partial<WorkRecord>): WorkRecord => ({ years: [], studyTypes: [], notices: [], source: 'PubMed', ...fields });

it.each<[claim: string, relations: readonly Relation[], other: Partial<WorkRecord>, related: boolean]>([
  ['by DOI', [{ kind: 'published', DOI: '10.1000/2' }], { DOI: '10.1000/2' }, true],
  ['by PMID', [{ kind: 'newer-version', PMID: '2' }], { PMID: '2' }, true],
  ['not by another DOI', [{ kind: 'published', DOI: '10.1000/2' }], { DOI: '10.1000/3' }, false],
  ['not to a work without identifiers', [{ kind: 'newer-version', PMID: '2' }], {}, false],
  ['not because both lack a DOI', [{ kind: 'newer-version', PMID: '2' }], { PMID: '3' }, false],
])('a work is related %s', (_, relations, other, related) => {
  expect(isRelated(work({ relations }), work(other))).toBe(related);
});
