import { expect, test } from 'vitest';
import { countFindings } from '../../lib/messaging/count-findings.ts';
import type { Report } from '../../lib/model/report.ts';
import { findingKey } from '../../lib/text/finding-key.ts';

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
  expect(countFindings(report)).toBe(count);
  const dismissed = [{ finding: findingKey('missing', 'citation 0'), reason: 'exists' as const }];
  expect(countFindings(report, dismissed)).toBe(count - (citations[0] === 'missing' ? 1 : 0));
});
