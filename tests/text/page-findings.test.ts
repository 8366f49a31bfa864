import { expect, test } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { findingKey } from '../../lib/text/finding-key.ts';
import { pageFindings } from '../../lib/text/page-findings.ts';

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
