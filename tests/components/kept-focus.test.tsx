import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CopyButton } from '../../components/CopyButton.tsx';
import { LookUpProgress } from '../../components/LookUpProgress.tsx';
import { Popup } from '../../components/Popup.tsx';
import { ReportPage, type ReportState } from '../../components/ReportPage.tsx';
import { SiteList } from '../../components/SiteList.tsx';
import { StoredData } from '../../components/StoredData.tsx';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { button, mount, one, shown } from './mount.tsx';
import { reports } from './reports.ts';

const nothing = () => undefined;
const CHECKED: PageState = { kind: 'checked', report: reports.acupuncture, lookUp: { kind: 'idle' } };
const progress = (lookUp: LookUpState) => (
  <LookUpProgress report={reports.acupuncture} lookUp={lookUp} onStop={nothing} onRetry={nothing} />
);
const reportPage = (part: Partial<Extract<ReportState, { kind: 'report' }>>) => (
  <ReportPage
    state={{
      kind: 'report',
      report: reports.acupuncture,
      lookUp: { kind: 'idle' },
      sentences: [],
      dismissed: [],
      isLost: false,
      note: null,
      ...part,
    }}
    today="2026-11-30"
    onPrint={nothing}
    onSave={async () => true}
    onCopy={async () => true}
    onStop={nothing}
    onRetry={nothing}
  />
);

describe('the focus', () => {
  it('stays on the one button of the look-up, whatever it offers, and is not lost with it', () => {
    const place = mount(progress({ kind: 'stopped', settled: 1, total: 9 }));
    const again = button(place, 'Continue');
    again.focus();
    mount(progress({ kind: 'running', settled: 1, total: 9 }));
    expect([document.activeElement, shown(again)]).toEqual([again, 'Stop']);
    mount(progress({ kind: 'done', settled: 9, total: 9, unavailable: 0 }));
    expect(document.activeElement).toBe(one(place, '.progress'));
  });

  it('is not taken by a look-up that ends while the reader is elsewhere', () => {
    const place = mount(progress({ kind: 'running', settled: 1, total: 9 }));
    mount(progress({ kind: 'done', settled: 9, total: 9, unavailable: 0 }));
    expect(place.contains(document.activeElement)).toBe(false);
  });

  it.each<[name: string, before: PageState, after: PageState]>([
    ['Check this page anyway', { kind: 'not-checked' }, { kind: 'loading' }],
    ['Turn off on this site', CHECKED, { kind: 'not-started', why: 'off-here', site: 'example.org' }],
  ])('stays in the popup when the page has taken away "%s"', async (name, before, after) => {
    const popup = (state: PageState) => (
      <Popup
        state={state}
        onTurnOffHere={() => void mount(popup(after))}
        onShowCitation={nothing}
        onShowReference={nothing}
        onCheckAnyway={() => void mount(popup(after))}
        onStop={nothing}
        onRetry={nothing}
      />
    );
    const place = mount(popup(before));
    button(place, name).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => place.querySelector('.summary')).not.toBeNull();
    expect(document.activeElement).toBe(one(place, '.popup'));
    mount(popup(CHECKED));
    expect(document.activeElement).toBe(one(place, '.popup'));
  });

  it('goes to the next site when one is taken off the list, and to the field after the last', async () => {
    function Sites() {
      const [sites, setSites] = useState<readonly string[]>(['a.example', 'b.example']);
      return <SiteList sites={sites} onChange={setSites} />;
    }
    const place = mount(<Sites />);
    button(place, 'Turn on again on a.example').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(button(place, 'Turn on again on b.example'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(one(place, 'input'));
  });
});

describe('"Copied"', () => {
  const copy = (text: string) => <CopyButton text={text} label="card.copy" class="quiet" onCopy={async () => true} />;

  it('is said aloud, and of the very text alone: one that has changed since can be copied again', async () => {
    const place = mount(copy('5 of 9 looked up'));
    await userEvent.click(button(place, 'Copy'));
    await expect.poll(() => one(place, '[role=status]').textContent).toBe('Copied');
    mount(copy('9 of 9 looked up'));
    expect(shown(one(place, 'button'))).toBe('Copy');
    expect(one(place, '[role=status]').textContent).toBe('');
  });
});

describe('what is said aloud', () => {
  it('is in a region that the report had before the page was lost', () => {
    const report = (isLost: boolean) => reportPage({ lookUp: { kind: 'off' }, isLost });
    const place = mount(report(false));
    const region = one(place, '.report > [role=status]');
    expect(region.textContent).toBe('');
    mount(report(true));
    expect(one(place, '.report > [role=status]')).toBe(region);
    expect(region.textContent).toContain('The page was closed or left.');
  });

  it('is said anew when the answers are forgotten once more', async () => {
    const place = mount(<StoredData onClearCache={async () => true} onExport={nothing} onImport={async () => ({ error: 'not-json' })} />);
    const region = one(place, '[role=status]');
    const said: (string | null)[] = [];
    const watch = new MutationObserver(() => said.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    for (const times of [1, 2]) {
      await userEvent.click(button(place, 'Forget all answers'));
      await expect.poll(() => said.filter((words) => words === 'Forgotten.')).toHaveLength(times);
    }
    watch.disconnect();
  });
});

describe('the report on the page’s citations', () => {
  it('tells why one of two entries was taken, and nothing more of a plain match', () => {
    const why = 'The entries that fit are one work.';
    const [plain, joined, ...others] = reports.acupuncture.citations.filter(({ verdict }) => verdict === 'ok');
    if (!plain || !joined) throw new Error('The sample has matches.');
    const report = { ...reports.acupuncture, citations: [plain, { ...joined, explanation: why }, ...others] };
    const place = mount(reportPage({ report }));
    expect(shown(one(place, `#${joined.id}`))).toContain(why);
    expect(shown(one(place, `#${plain.id}`))).not.toContain(plain.explanation);
  });
});
