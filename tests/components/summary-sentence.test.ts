import { describe, expect, it } from 'vitest';
import { summarySentence } from '../../components/summary-sentence.ts';
import type { Report, ReportSummary } from '../../lib/model/report.ts';
import { findingKey } from '../../lib/text/finding-key.ts';
import acupuncture from '../fixtures/reports/acupuncture.json';
import listOnly from '../fixtures/reports/list-only.json';
import noList from '../fixtures/reports/no-list.json';
import nothing from '../fixtures/reports/nothing.json';
import troubled from '../fixtures/reports/troubled.json';

describe('the page in one sentence', () => {
  it.each<[claim: string, report: Report, sentence: string]>([
    [
      'what matches comes first, then the slips, then the rest',
      acupuncture as Report,
      '15 citations: 13 match, 1 is spelt differently, 1 has no entry. 1 entry seems never cited. Sources from 2001 to 2021.',
    ],
    [
      'each kind of slip has words of its own',
      troubled as Report,
      '9 citations: 6 match, 1 has another year, 1 fits more than one entry, 1 has no entry. 1 entry seems never cited. Sources from 1998 to 2018.',
    ],
    ['no list', noList as Report, '3 citations, but no reference list on this page.'],
    [
      'no citation, and then no word of uncited entries',
      listOnly as Report,
      'A reference list with 9 entries, but no citation in the text that Citewell can read. Sources from 2001 to 2021.',
    ],
    ['nothing at all', nothing as Report, 'No citations and no reference list found on this page.'],
  ])('%s', (_claim, report, sentence) => {
    expect(summarySentence(report, 'en')).toBe(sentence);
  });

  it('gets its plurals right', () => {
    const report = acupuncture as Report;
    const summary: ReportSummary = { ...report.summary, uncited: 2, oldest: '2020', newest: '2020' };
    const one = { ...report, citations: report.citations.slice(0, 1), summary };
    expect(summarySentence(one, 'en')).toBe('1 citation: 1 matches. 2 entries seem never cited. Sources from 2020.');
  });

  it('counts apart what the reader has set aside', () => {
    const missing = acupuncture.citations.find(({ verdict }) => verdict === 'missing');
    const dismissed = [{ finding: findingKey('missing', missing?.selector.exact ?? ''), reason: 'exists' }] as const;
    expect(summarySentence(acupuncture as Report, 'en', dismissed)).toBe(
      '15 citations: 13 match, 1 is spelt differently, 1 is set aside by you. 1 entry seems never cited. Sources from 2001 to 2021.',
    );
  });
});
