import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../components/Popup.tsx';
import type { Dismissal } from '../../lib/model/dismissal.ts';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { Report } from '../../lib/model/report.ts';
import { findingKey } from '../../lib/text/finding-key.ts';
import { button, mount, one, shown } from './mount.tsx';
import { longReport, reports } from './reports.ts';

const RUNNING: LookUpState = { kind: 'running', settled: 4, total: 20 };
const ignore = () => undefined;

function show(report: Report, dismissed: readonly Dismissal[] = []) {
  return mount(
    <Popup
      state={{ kind: 'checked', report, lookUp: RUNNING, dismissed }}
      onShowCitation={ignore}
      onShowReference={ignore}
      onCheckAnyway={ignore}
      onStop={ignore}
      onRetry={ignore}
    />,
  );
}

const panel = (place: ParentNode) => one(place, '[role="tabpanel"]:not([hidden])');
const select = (place: ParentNode) => one<HTMLSelectElement>(panel(place), 'select');
const filters = (place: ParentNode) => [...select(place).options].map(({ text }) => text);
const titles = (place: ParentNode) => [...panel(place).querySelectorAll('.row-title')].map(shown);
const choose = (place: ParentNode, value: string) => userEvent.selectOptions(select(place), value);

/** The report with an entry that a service did not find, or after the next service did. */
const withEntry = (report: Report, verdicts: Report['references'][number]['verdicts']): Report => ({
  ...report,
  references: report.references.map((reference, i) => (i === 3 ? { ...reference, verdicts } : reference)),
});

describe('the filter of a list', () => {
  it('names each kind that the list has in the words of its rows, with the number of rows', async () => {
    const place = show(reports.acupuncture);
    await userEvent.click(button(place, 'Citations'));
    expect(filters(place)).toEqual([
      'All (15)',
      'Worth a look (2)',
      'No entry in the list (1)',
      'Name spelt differently (1)',
      'In the list (13)',
    ]);
  });

  it('shows what was chosen, and says how many rows that are', async () => {
    const place = show(reports.acupuncture);
    await userEvent.click(button(place, 'Citations'));
    const all = titles(place);
    await choose(place, 'worth-a-look');
    await expect.poll(() => titles(place)).toEqual([all[10], all[11]]);
    expect(shown(one(panel(place), '.search [role="status"]'))).toBe('2 found');
    await choose(place, 'missing');
    await expect.poll(() => titles(place)).toEqual([all[10]]);
    await choose(place, 'all');
    await expect.poll(() => titles(place)).toEqual(all);
  });

  it('narrows what the search has found, and the other way round', async () => {
    const place = show(reports.acupuncture);
    await userEvent.click(button(place, 'Citations'));
    await choose(place, 'ok');
    await userEvent.fill(one(panel(place), 'input[type="search"]'), 'urits 2021');
    await expect.poll(() => titles(place)).toEqual(['Urits et al, 2021', 'Urits et al., 2021', 'Urits et al., 2021']);
  });

  it('does not call worth a look what the reader has set aside', async () => {
    const missing = reports.acupuncture.citations[10];
    const finding = findingKey('missing', missing?.selector.exact ?? '');
    const place = show(reports.acupuncture, [{ finding, reason: 'misread' }]);
    await userEvent.click(button(place, 'Citations'));
    expect(filters(place).slice(0, 3)).toEqual(['All (15)', 'Worth a look (1)', 'No entry in the list (1)']);
  });

  it('counts a citation of a retracted work as worth a look, though it is in the list', async () => {
    const { citations, references, ...rest } = reports.troubled;
    const [first] = citations;
    const many = first ? Array.from({ length: 10 }, (_, i) => ({ ...first, id: `c${i + 1}` })) : [];
    const place = show({ ...rest, references, citations: many });
    await userEvent.click(button(place, 'Citations'));
    expect(filters(place)).toEqual(['All (10)', 'Worth a look (10)', 'Retracted (10)', 'In the list (10)']);
  });

  it('keeps its kind when a look-up empties it, says so, and leads back to all rows and into the filter', async () => {
    const report = longReport(20);
    const notFound = withEntry(report, [{ id: 'not-found', explanation: 'We could not find this entry in Crossref.' }]);
    const place = show(notFound);
    await userEvent.click(button(place, 'References'));
    await choose(place, 'not-found');
    await expect.poll(() => panel(place).querySelectorAll('.row').length).toBe(1);
    show(withEntry(report, []));
    await expect.poll(() => shown(panel(place))).toContain('Nothing in this list fits this filter.');
    expect(select(place).selectedOptions[0]?.text).toBe('Not found (0)');
    button(panel(place), 'Show all').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => panel(place).querySelectorAll('.row').length).toBe(20);
    expect(document.activeElement).toBe(select(place));
    expect(select(place).value).toBe('all');
    expect(filters(place)).not.toContain('Not found (0)');
  });

  it('stays away from lists that are seen at a glance', async () => {
    const place = show(reports.acupuncture);
    await userEvent.click(button(place, 'References'));
    expect(panel(place).querySelector('select')).toBeNull();
  });
});
