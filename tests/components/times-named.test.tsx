import { describe, expect, it } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { mostCited } from '../../components/most-cited.ts';
import { ReportReferences } from '../../components/ReportReferences.tsx';
import { TimesNamed } from '../../components/TimesNamed.tsx';
import type { Report, ReportMention, ReportReference } from '../../lib/model/report.ts';
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

/** The sample article, of whose first nine citations four lead to this entry; those that are unclear fit another one as well. */
function withUnclear(unclear: readonly string[]): { readonly report: Report; readonly reference: ReportReference } {
  if (!first) throw new Error('the sample report has references');
  const reference = { ...first, citedBy: ['c1', 'c2', 'c3', 'c4'] };
  const citations = reports.acupuncture.citations.slice(0, 9).map((citation) => ({
    ...citation,
    ...(reference.citedBy.includes(citation.id) && { references: [first.id] }),
    ...(unclear.includes(citation.id) && { verdict: 'ambiguous' as const, references: [first.id, 'r9'] }),
  }));
  const others = reports.acupuncture.references.slice(1).map((other) => ({ ...other, citedBy: [] }));
  return { report: { ...reports.acupuncture, mentions: [], citations, references: [reference, ...others] }, reference };
}

describe('a citation that fits more than one entry', () => {
  it.each<[unclear: string[], words: string]>([
    [[], 'Cited 4 times'],
    [['c1', 'c2'], 'Cited 2 times'],
    [['c1', 'c2', 'c3', 'c4'], ''],
  ])('is counted for none: of c1 to c4 without %j "%s"', (unclear, words) => {
    expect(shown(mount(<TimesNamed {...withUnclear(unclear)} />))).toBe(words);
  });

  it('is no weight on one source', () => {
    expect(mostCited(withUnclear([]).report)).toMatchObject({ count: 4, reference: { id: first?.id } });
    expect(mostCited(withUnclear(['c1']).report)?.count).toBe(3);
    expect(mostCited(withUnclear(['c1', 'c2']).report)).toBeNull();
  });

  it('is none of the places that the card leads through', () => {
    const ignore = () => undefined;
    const show = (unclear: readonly string[]) =>
      shown(
        mount(
          <Card
            report={withUnclear(unclear).report}
            citations={['c4']}
            focus="c4"
            lookUp={{ kind: 'idle' }}
            onShowReference={ignore}
            onShowCitation={ignore}
            onClose={ignore}
          />,
        ),
      );
    expect(show([])).toContain('Place 4 of 4');
    expect(show(['c1', 'c2'])).toContain('Place 2 of 2');
  });
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
