import { expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { ReportFindings } from '../../components/ReportFindings.tsx';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { Report } from '../../lib/model/report.ts';
import { mount, one, shown } from './mount.tsx';
import { reports } from './reports.ts';

const DONE: LookUpState = { kind: 'done', settled: 9, total: 9, unavailable: 0 };
const { acupuncture } = reports;
const misspelt = acupuncture.citations.filter(({ verdict }) => verdict === 'author-variant');
/** The sample article, which misspells the name in two more places. */
const repeated: Report = {
  ...acupuncture,
  citations: [...acupuncture.citations, ...['c91', 'c92'].flatMap((id) => misspelt.map((citation) => ({ ...citation, id })))],
};

it('a slip in several places is one row of the popup, which goes to the first; the sentence above counts the citations', () => {
  const onShowCitation = vi.fn<(id: string) => void>();
  const state = { kind: 'checked' as const, report: repeated, lookUp: DONE };
  const ignore = () => undefined;
  const place = mount(
    <Popup
      state={state}
      onShowCitation={onShowCitation}
      onShowReference={ignore}
      onCheckAnyway={ignore}
      onStop={ignore}
      onRetry={ignore}
    />,
  );
  const rows = [...place.querySelectorAll<HTMLElement>('[role="tabpanel"]:not([hidden]) .row')].filter((row) =>
    shown(row).includes('name spelt differently'),
  );
  expect(rows.map((row) => shown(one(row, '.row-title')))).toEqual(['Quassem, 2017 in 3 places']);
  one(rows[0] ?? place, '.row-main').click();
  expect(onShowCitation.mock.calls).toEqual([[misspelt[0]?.id]]);
  expect(shown(one(place, '.summary'))).toContain('3 are spelt differently');
});

it('the full report lists it once as well', () => {
  const place = mount(<ReportFindings report={repeated} dismissed={[]} />);
  const lines = [...place.querySelectorAll('li')].map(shown).filter((line) => line.includes('Quassem'));
  expect(lines).toEqual([expect.stringMatching(/Quassem, 2017 in 3 places$/)]);
});

it('nothing is said of one place', () => {
  expect(shown(mount(<ReportFindings report={acupuncture} dismissed={[]} />))).not.toContain('place');
});
