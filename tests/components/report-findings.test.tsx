import { expect, it } from 'vitest';
import { ReportFindings } from '../../components/ReportFindings.tsx';
import type { Report } from '../../lib/model/report.ts';
import { findingKey } from '../../lib/text/finding-key.ts';
import { mount, shown } from './mount.tsx';
import { reports } from './reports.ts';

const { acupuncture, allMatch, noList } = reports;

it.each<[claim: string, report: Report, words: RegExp]>([
  ['begins with what is worth a look', acupuncture, /^Worth a look Could not trace: no entry in the list/],
  [
    'says so where there is nothing to point out, and that this is no praise',
    allMatch,
    /^Every citation has an entry .+ This says nothing/,
  ],
  ['says so where nothing could be checked', noList, /^These citations cannot be checked\./],
  ['leaves an empty page to the summary', { ...allMatch, citations: [], references: [] }, /^$/],
])('the report %s', (_claim, report, words) => {
  expect(shown(mount(<ReportFindings report={report} dismissed={[]} />))).toMatch(words);
});

it('folds away what is only good to know, each with the way to its row', () => {
  const place = mount(<ReportFindings report={acupuncture} dismissed={[]} />);
  const folded = place.querySelector('details');
  expect(folded?.open).toBe(false);
  expect(folded?.querySelector('summary')?.textContent).toBe(`For information ${folded?.querySelectorAll('li').length}`);
  expect([...(folded?.querySelectorAll('li') ?? [])].map((row) => row.textContent)).toEqual(
    acupuncture.references
      .filter(({ verdicts }) => verdicts.some(({ id }) => id === 'uncited'))
      .map(({ selector }) => `For information: no citation seen${selector.exact}`),
  );
});

it('does not call a page fine whose findings the reader has set aside', () => {
  const dismissed = acupuncture.citations.map(({ verdict, selector }) => ({
    finding: findingKey(verdict, selector.exact),
    reason: 'exists' as const,
  }));
  expect(shown(mount(<ReportFindings report={acupuncture} dismissed={dismissed} />))).toBe('For information 1');
});
