import { expect, test } from 'vitest';
import type { ReportCitation, ReportReference } from '../../lib/model/report.ts';
import { paintKind } from '../../lib/text/paint-kind.ts';

const withVerdicts = (id: string, ...verdicts: string[]) =>
  [id, { id, verdicts: verdicts.map((verdict) => ({ id: verdict, explanation: '' })) } as unknown as ReportReference] as const;
const references = new Map([withVerdicts('r1'), withVerdicts('r2', 'retracted'), withVerdicts('r3', 'corrected', 'concern')]);

test.each([
  ['ok', ['r1'], 'ok'],
  ['ok', ['r2'], 'retracted'],
  ['author-variant', ['r2'], 'retracted'],
  ['ok', ['r3'], 'ok'],
  ['ambiguous', ['r1', 'r2'], 'ambiguous'],
  ['missing', [], 'missing'],
  ['no-list', [], 'no-list'],
  ['ok', ['unknown'], 'ok'],
] as const)('%s pointing to %j is painted %s', (verdict, ids, kind) => {
  expect(paintKind({ verdict, references: ids } as unknown as ReportCitation, (id) => references.get(id))).toBe(kind);
});
