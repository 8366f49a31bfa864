import { expect, test } from 'vitest';
import type { WorkRecord } from '../../lib/model/work.ts';
import { mayHaveCopy } from '../../lib/resolver/may-have-copy.ts';

test.each<[boolean, string, Partial<WorkRecord> | null]>([
  [true, 'a DOI alone', { DOI: '10.1000/1' }],
  [false, 'no DOI to ask with', { PMID: '7' }],
  [false, 'a copy in PubMed Central', { DOI: '10.1000/1', PMCID: 'PMC1' }],
  [false, 'a copy that a service named', { DOI: '10.1000/1', openAccessUrl: 'https://example.org/a.pdf' }],
  [false, 'no work', null],
])('%s with %s', (isWorthIt, _what, work) => {
  expect(mayHaveCopy(work as WorkRecord | null)).toBe(isWorthIt);
});
