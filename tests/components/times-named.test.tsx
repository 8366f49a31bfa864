import { expect, it } from 'vitest';
import { ReportReferences } from '../../components/ReportReferences.tsx';
import { TimesNamed } from '../../components/TimesNamed.tsx';
import type { ReportMention, ReportReference } from '../../lib/model/report.ts';
import { mount, shown } from './mount.tsx';
import { reports } from './reports.ts';

const [first] = reports.acupuncture.references;

function wordsFor(citedBy: readonly string[], mentions: number): string {
  if (!first) throw new Error('the sample report has references');
  const reference: ReportReference = { ...first, citedBy };
  const mention: ReportMention = { id: 'm1', selector: first.selector, names: ['Mu'], etAl: true, reference: first.id };
  const report = { ...reports.acupuncture, mentions: [...Array(mentions).fill(mention), { ...mention, reference: 'other' }] };
  return shown(mount(<TimesNamed report={report} reference={reference} />));
}

it.each<[citedBy: string[], mentions: number, words: string]>([
  [[], 0, ''],
  [['c1'], 0, 'Cited once'],
  [['c1', 'c2'], 1, 'Cited 2 times · Also named without a year once'],
  [['c1'], 3, 'Cited once · Also named without a year 3 times'],
  [[], 1, 'Named without a year once'],
])('cited by %j and named %i times: "%s"', (citedBy, mentions, words) => {
  expect(wordsFor(citedBy, mentions)).toBe(words);
});

it('says nothing of mentions on reports that were saved without them', () => {
  if (!first) throw new Error('the sample report has references');
  const { mentions: _none, ...report } = { ...reports.acupuncture };
  expect(shown(mount(<TimesNamed report={report} reference={{ ...first, citedBy: ['c1'] }} />))).toBe('Cited once');
});

it('takes no line of the report for an entry of which it says nothing', () => {
  if (!first) throw new Error('the sample report has references');
  const report = { ...reports.acupuncture, mentions: [], references: [{ ...first, citedBy: [] }] };
  const place = mount(<ReportReferences report={report} lookUp={{ kind: 'idle' }} dismissed={[]} />);
  expect([...place.querySelectorAll('p')].filter((line) => line.textContent === '')).toEqual([]);
});
