import { expect, test } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { findingKey } from '../../lib/text/finding-key.ts';
import { pageFindings } from '../../lib/text/page-findings.ts';

function slip(id: string, exact: string, more: object = {}) {
  return { id, verdict: 'author-variant', selector: { exact }, names: ['Quassem'], references: ['r1'], explanation: 'Why.', ...more };
}

test('a slip in the same words is one finding, at the first of its places', () => {
  const citations = [
    slip('c1', 'Quassem, 2017'),
    slip('c2', 'Quassem (2017)'),
    slip('c3', 'Quassem,\n2017'),
    slip('c4', 'Quassem, 2017', { references: ['r2'] }),
    slip('c5', '2017', { names: ['Quassem'] }),
    slip('c6', '2017', { names: ['Okafor'] }),
    slip('c7', 'Quassem, 2017', { verdict: 'missing', references: [] }),
    slip('c8', 'Quassem, 2017'),
  ];
  const report = { citations, references: [] } as unknown as Report;
  const told = pageFindings(report).check.map((finding) => finding.at === 'citation' && [finding.key, finding.citation.id, finding.places]);
  expect(told).toEqual([
    ['c7', 'c7', 1],
    ['c1', 'c1', 3],
    ['c2', 'c2', 1],
    ['c4', 'c4', 1],
    ['c5', 'c5', 1],
    ['c6', 'c6', 1],
  ]);
});

test.each([
  [['ok', 'no-list'], [], 0],
  [['missing', 'missing', 'author-variant', 'year-mismatch', 'ambiguous'], [], 5],
  [['ok'], [['uncited'], ['duplicate'], ['cannot-tell'], ['corrected'], ['superseded']], 0],
  [['ok'], [['retracted', 'details-differ'], ['concern'], ['doi-mismatch'], ['details-differ', 'uncited'], ['not-found']], 6],
  [['missing'], [['retracted']], 2],
])('citations %j and references %j have %i findings worth a look', (citations, references, count) => {
  const report = {
    citations: citations.map((verdict, i) => ({ verdict, selector: { exact: `citation ${i}` } })),
    references: references.map((verdicts, i) => ({ selector: { exact: `entry ${i}` }, verdicts: verdicts.map((id) => ({ id })) })),
  } as unknown as Report;
  expect(pageFindings(report).check).toHaveLength(count);
  const dismissed = [{ finding: findingKey('missing', 'citation 0'), reason: 'exists' as const }];
  expect(pageFindings(report, dismissed).check).toHaveLength(count - (citations[0] === 'missing' ? 1 : 0));
});
