import { describe, expect, it } from 'vitest';
import { resolutionWords } from '../../components/resolution-words.ts';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { ReportReference } from '../../lib/model/report.ts';
import type { Asked, ResolutionStatus } from '../../lib/model/work.ts';

const DONE: LookUpState = { kind: 'done', settled: 1, total: 1, unavailable: 0 };

function reference(status: ResolutionStatus, asked: readonly Asked[] = []): ReportReference {
  const selector = { exact: 'Mu (2020).', prefix: '', suffix: '', start: 0, end: 10 };
  return { id: 'r1', selector, csl: {}, citedBy: [], resolution: { status, work: null, asked, differences: [] }, verdicts: [] };
}

const asked = (service: string, kind: Asked['kind']): Asked => ({ service, outcome: 'in words', kind });

describe('why there is no work to show', () => {
  it.each<[claim: string, status: ResolutionStatus, asked: readonly Asked[], words: string]>([
    [
      'only silent services are blamed',
      'unavailable',
      [asked('PubMed', 'no-fit'), asked('Crossref', 'silent')],
      'Not checked: Crossref did not answer.',
    ],
    [
      'two silent services',
      'unavailable',
      [asked('PubMed', 'silent'), asked('Crossref', 'silent')],
      'Not checked: PubMed and Crossref did not answer.',
    ],
    ['nobody known to blame', 'unavailable', [], 'Not checked: a service did not answer.'],
    ['that nothing was found is said by its verdict alone', 'not-found', [asked('Crossref', 'no-fit')], ''],
    ['a kind of source that nobody holds', 'cannot-tell', [], 'This kind of source is not in the databases we ask.'],
  ])('%s', (_claim, status, who, words) => {
    expect(resolutionWords(reference(status, who), DONE, 'en')).toBe(words);
  });

  it('says that an unchecked reference is not looked up, never that it was not found', () => {
    const states: LookUpState[] = [
      { kind: 'idle' },
      { kind: 'running', settled: 0, total: 1 },
      { kind: 'stopped', settled: 0, total: 1 },
      { kind: 'offline' },
      { kind: 'no-consent' },
      DONE,
    ];
    for (const state of states) expect(resolutionWords(reference('unchecked'), state, 'en')).toMatch(/^(Not looked up|Looking it up)/);
  });
});
