import { describe, expect, it } from 'vitest';
import type { ReportCitation, ReportReference } from '../../lib/model/report.ts';
import type { CiteVerdict, ReferenceVerdictId } from '../../lib/model/verdict.ts';
import type { ResolutionStatus } from '../../lib/model/work.ts';
import { summarize } from '../../lib/report/summarize.ts';

const cited = (verdict: CiteVerdict) => ({ verdict }) as ReportCitation;

function listed(verdicts: readonly ReferenceVerdictId[], year?: number, status: ResolutionStatus = 'unchecked'): ReportReference {
  return {
    csl: year === undefined ? {} : { issued: { 'date-parts': [[year]] } },
    resolution: { status },
    verdicts: verdicts.map((id) => ({ id, explanation: '' })),
  } as unknown as ReportReference;
}

describe('the counts of citations', () => {
  it.each<[CiteVerdict, 'matched' | 'checkThis' | 'missing' | null]>([
    ['ok', 'matched'],
    ['author-variant', 'checkThis'],
    ['year-mismatch', 'checkThis'],
    ['ambiguous', 'checkThis'],
    ['missing', 'missing'],
    ['no-list', null],
  ])('hold one of verdict %s under %s', (verdict, count) => {
    const { citations, matched, checkThis, missing } = summarize([cited(verdict)], []);
    expect({ citations, matched, checkThis, missing }).toEqual({
      citations: 1,
      matched: 0,
      checkThis: 0,
      missing: 0,
      ...(count && { [count]: 1 }),
    });
  });
});

describe('the counts of references', () => {
  it.each<[ReferenceVerdictId, number]>([
    ['retracted', 1],
    ['concern', 1],
    ['corrected', 1],
    ['superseded', 0],
    ['doi-mismatch', 0],
    ['details-differ', 0],
    ['duplicate', 0],
    ['not-found', 0],
    ['cannot-tell', 0],
    ['uncited', 0],
  ])('%s: %i notice', (verdict, notices) => {
    expect(summarize([], [listed([verdict])])).toMatchObject({ references: 1, notices, uncited: verdict === 'uncited' ? 1 : 0 });
  });

  it('hold a reference with several notices once', () => {
    expect(summarize([], [listed(['corrected', 'retracted', 'uncited']), listed([])])).toMatchObject({
      references: 2,
      notices: 1,
      uncited: 1,
    });
  });

  it.each<[ResolutionStatus, number]>([
    ['resolved', 1],
    ['unchecked', 0],
    ['not-found', 0],
    ['cannot-tell', 0],
    ['unavailable', 0],
  ])('%s: %i resolved', (status, resolved) => {
    expect(summarize([], [listed([], 2020, status)]).resolved).toBe(resolved);
  });
});

describe('the oldest and the newest year', () => {
  it.each<[string, readonly (number | undefined)[], string | null, string | null]>([
    ['several in any order', [2013, 1998, 2021], '1998', '2021'],
    ['one', [2013], '2013', '2013'],
    ['some entries without', [undefined, 2013, undefined, 2010], '2010', '2013'],
    ['none at all', [undefined], null, null],
    ['an empty list', [], null, null],
  ])('of %s', (_what, years, oldest, newest) => {
    expect(
      summarize(
        [],
        years.map((year) => listed([], year)),
      ),
    ).toMatchObject({ oldest, newest });
  });
});
