import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../components/Popup.tsx';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Asked, Resolution } from '../../lib/model/work.ts';
import { button, mount, one, shown, unmount } from './mount.tsx';
import { longReport, reports } from './reports.ts';

const DONE: LookUpState = { kind: 'done', settled: 9, total: 9, unavailable: 0 };
const NOT_FOUND: Resolution = { status: 'not-found', work: null, asked: [], differences: [] };
const RUNNING: LookUpState = { kind: 'running', settled: 4, total: 9 };

function showState(state: PageState, today = '2026-11-22') {
  const calls = {
    onShowCitation: vi.fn<(id: string) => void>(),
    onShowReference: vi.fn<(id: string) => void>(),
    onCheckAnyway: vi.fn<() => void>(),
    onAllowSite: vi.fn<(origin: string) => void>(),
    onStop: vi.fn<() => void>(),
    onRetry: vi.fn<() => void>(),
    onAllow: vi.fn<() => void>(),
  };
  return { place: mount(<Popup state={state} today={today} {...calls} />), ...calls };
}

const show = (report: Report, lookUp: LookUpState = DONE) => showState({ kind: 'checked', report, lookUp });
const tab = (place: ParentNode, name: string) => userEvent.click(button(place, name));
const rows = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('[role="tabpanel"]:not([hidden]) .row')];

describe('a face for every state', () => {
  it.each<[claim: string, state: PageState, words: string]>([
    ['reading', { kind: 'loading' }, 'Reading the page…'],
    ['a page that no extension may read', { kind: 'off-limits' }, 'Citewell cannot read this page.'],
    [
      'a site that the reader keeps it off',
      { kind: 'no-access', site: 'example.org', origin: 'https://www.example.org' },
      'Citewell may not read example.org by itself.',
    ],
    ['a page left alone', { kind: 'not-checked' }, 'This page was not checked.'],
    ['nothing there', { kind: 'checked', report: reports.nothing, lookUp: { kind: 'idle' } }, 'No citations and no reference list found'],
    ['a list alone', { kind: 'checked', report: reports.listOnly, lookUp: { kind: 'idle' } }, 'There is nothing to check.'],
    [
      'citations alone',
      { kind: 'checked', report: reports.noList, lookUp: { kind: 'idle' } },
      '3 citations, but no reference list on this page.',
    ],
    [
      'nothing wrong',
      { kind: 'checked', report: reports.allMatch, lookUp: DONE },
      'Every citation has an entry in the list. This says nothing about',
    ],
    [
      'offline',
      { kind: 'checked', report: reports.pageOnly, lookUp: { kind: 'offline' } },
      'No internet connection. The page was checked against its own list',
    ],
    [
      'a browser that asks first',
      { kind: 'checked', report: reports.pageOnly, lookUp: { kind: 'no-consent' } },
      'the text of the entries is sent to PubMed, Crossref and other public databases. Nothing is sent before you allow it.',
    ],
    [
      'not asked yet',
      { kind: 'checked', report: reports.pageOnly, lookUp: { kind: 'idle' } },
      'The references have not been looked up yet.',
    ],
  ])('%s', (_claim, state, words) => {
    expect(shown(showState(state).place)).toContain(words);
  });

  it('offers to check a page that was left alone', () => {
    const { place, onCheckAnyway } = showState({ kind: 'not-checked' });
    button(place, 'Check this page anyway').click();
    expect(onCheckAnyway).toHaveBeenCalledOnce();
  });

  it('lets the reader check one page of a site that is not allowed, or allow it', () => {
    const { place, onCheckAnyway, onAllowSite } = showState({ kind: 'no-access', site: 'example.org', origin: 'https://www.example.org' });
    button(place, 'Check this page now').click();
    expect(onCheckAnyway).toHaveBeenCalledOnce();
    button(place, 'Allow it on this site').click();
    expect(onAllowSite).toHaveBeenCalledExactlyOnceWith('https://www.example.org');
  });

  it('shows no verdict and no finding without a list', async () => {
    const { place } = show(reports.noList, { kind: 'idle' });
    expect(shown(place)).not.toMatch(/could not trace/i);
    await tab(place, 'Citations');
    expect(rows(place).map(shown)[0]).toBe('Lee et al., 2013 Not checked: no reference list on this page');
  });

  it('never shows a score or a percentage, and never calls anything fake or clean', () => {
    for (const report of Object.values(reports)) expect(shown(show(report).place)).not.toMatch(/%|\b(score|fake|clean|trustworthy)\b/i);
  });
});

describe('the look-up', () => {
  it('shows its count and stops on demand', () => {
    const { place, onStop } = show(reports.pageOnly, RUNNING);
    expect(shown(place)).toContain('Looking up references: 4 of 9');
    expect(one<HTMLProgressElement>(place, 'progress').position).toBeCloseTo(4 / 9);
    button(place, 'Stop').click();
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('does not speak at each reference', () => {
    const { place } = show(reports.pageOnly, RUNNING);
    const heard = one(place, '[role="status"]').textContent;
    show(reports.pageOnly, { ...RUNNING, settled: 5 });
    expect(one(place, '[role="status"]').textContent).toBe(heard);
  });

  it.each<[LookUpState, string]>([
    [{ kind: 'stopped', settled: 4, total: 9 }, 'Continue'],
    [{ kind: 'offline' }, 'Try again'],
    [{ kind: 'idle' }, 'Look them up'],
    [{ kind: 'done', settled: 9, total: 9, unavailable: 2 }, 'Try again'],
  ])('%o can be taken up again', (lookUp, name) => {
    const { place, onRetry } = show(reports.pageOnly, lookUp);
    button(place, name).click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('can be taken up again where Crossref was silent on works that were found', () => {
    const asked: Asked[] = [{ service: 'Crossref', outcome: 'in words', kind: 'silent', silence: 'failing' }];
    const references = reports.acupuncture.references.map((reference) => ({
      ...reference,
      resolution: { ...reference.resolution, asked },
    }));
    const { place, onRetry } = show({ ...reports.acupuncture, references });
    button(place, 'Try again').click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each<[LookUpState, string]>([
    [{ kind: 'stopped', settled: 0, total: 1 }, 'Stopped after 0 of 1 reference.'],
    [{ kind: 'done', settled: 1, total: 1, unavailable: 1 }, '0 of 1 reference looked up.'],
  ])('%o is said of one reference', (lookUp, words) => {
    expect(shown(show(reports.pageOnly, lookUp).place)).toContain(words);
  });

  it('asks for consent where the browser has none, and looks nothing up by itself', () => {
    const { place, onRetry, onAllow } = show(reports.pageOnly, { kind: 'no-consent' });
    button(place, 'Allow looking up').click();
    expect(onAllow).toHaveBeenCalledOnce();
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('says of which day the answers are, not on which day it is read', () => {
    const asked = new Date(2026, 10, 20, 12).getTime();
    const { place } = show(reports.acupuncture, { kind: 'done', settled: 9, total: 9, unavailable: 0, askedAt: asked });
    expect(shown(place)).toContain('No notice of a retraction or correction found on 20 November 2026.');
  });

  it('says on which day no notice was found, and no more', () => {
    expect(shown(show(reports.acupuncture).place)).toContain('No notice of a retraction or correction found on 22 November 2026.');
  });

  it.each([
    ['en-GB', '22 November 2026'],
    ['en-US', 'November 22, 2026'],
    ['pt-BR', '22 November 2026'],
  ])('writes dates in the language of its words, for a reader of %s', (language, date) => {
    const state: PageState = { kind: 'checked', report: reports.acupuncture, lookUp: DONE };
    const popup = (
      <Popup
        state={state}
        today="2026-11-22"
        language={language}
        onShowCitation={vi.fn()}
        onShowReference={vi.fn()}
        onCheckAnyway={vi.fn()}
        onStop={vi.fn()}
        onRetry={vi.fn()}
      />
    );
    expect(shown(mount(popup))).toContain(`found on ${date}.`);
  });

  it('says nothing of notices where no work was found', () => {
    const references = reports.acupuncture.references.map((reference) => ({ ...reference, resolution: NOT_FOUND }));
    const words = shown(show({ ...reports.acupuncture, references }).place);
    expect(words).toContain('9 references looked up. None of them was found in the databases.');
    expect(words).not.toContain('No notice');
  });

  it('says that notices may be missing where the reader has switched a service off, and offers no other try', () => {
    const off: Asked = { service: 'Crossref', outcome: 'was not asked', kind: 'silent', silence: 'switched-off' };
    const references = reports.acupuncture.references.map((reference) => ({
      ...reference,
      resolution: { ...reference.resolution, asked: [...reference.resolution.asked, off] },
    }));
    const { place } = show({ ...reports.acupuncture, references });
    expect(shown(place)).toContain('Crossref is switched off in the settings, so notices may be missing.');
    expect(shown(place)).not.toContain('No notice');
    expect(shown(place)).not.toContain('Try again');
  });

  it('names the service that did not answer', () => {
    const { place } = show(reports.troubled, { kind: 'done', settled: 10, total: 10, unavailable: 2 });
    expect(shown(place)).toContain(
      '8 of 10 references looked up. 6 were found in the databases. 3 have a published notice. Crossref did not answer for 2.',
    );
  });

  it('moves nothing below it when it ends', () => {
    const { place } = show(reports.pageOnly, RUNNING);
    const before = one(place, '[role="tablist"]').getBoundingClientRect();
    show(reports.acupuncture, DONE);
    expect(one(place, '[role="tablist"]').getBoundingClientRect()).toEqual(before);
  });
});

describe('the three lists', () => {
  it('have the summary told with the first tab, which has the focus when the popup opens', () => {
    const { place } = show(reports.acupuncture);
    const [first, ...others] = place.querySelectorAll('[role="tab"]');
    const summary = first?.getAttribute('aria-describedby') ?? '';
    expect(shown(one(place, `[id="${summary}"]`))).toContain('15 citations: 13 match');
    expect(others.some((tab) => tab.hasAttribute('aria-describedby'))).toBe(false);
  });

  it('put what may mislead first and information last', () => {
    const { place } = show(reports.troubled);
    const verdicts = rows(place).map((row) => shown(one(row, '.status')));
    expect(verdicts).toEqual([
      'Check this: retracted',
      'Check this: editors voiced concern',
      'Could not trace: no entry in the list',
      'Check this: another year',
      'Check this: more than one entry fits',
      'Check this: the link leads to another work',
      'Could not trace: not found',
      'Check this: some details differ',
      'For information: corrected later',
      'For information: listed twice',
      'For information: a newer version exists',
      'For information: no citation seen',
    ]);
  });

  it('lead from a finding to its place on the page', () => {
    const { place, onShowCitation, onShowReference } = show(reports.acupuncture);
    for (const row of rows(place)) one(row, 'button').click();
    expect(onShowCitation.mock.calls).toEqual([['c11'], ['c12']]);
    expect(onShowReference.mock.calls).toEqual([['r8']]);
  });

  it('hold every citation in reading order', async () => {
    const { place, onShowCitation } = show(reports.acupuncture);
    await tab(place, 'Citations');
    expect(rows(place)).toHaveLength(15);
    expect(shown(one(place, '.row'))).toContain('Urits et al, 2021 Matched: in the list Urits, I., Wang');
    rows(place)[2]?.querySelector('button')?.click();
    expect(onShowCitation).toHaveBeenCalledExactlyOnceWith('c3');
  });

  it('say at the citation that its one work was retracted', async () => {
    const { place } = show(reports.troubled);
    await tab(place, 'Citations');
    expect(shown(one(place, '.row'))).toContain('Check this: retracted Matched: in the list');
  });

  it('show for every reference its DOI, its PubMed number, or what came instead', async () => {
    const { place } = show(reports.acupuncture);
    await tab(place, 'References');
    expect(rows(place).map((row) => shown(one(row, '.row-foot')))).toEqual([
      '10.1089/acu.2021.0004',
      'PubMed 23126534',
      '10.1097/00007632-200107010-00005',
      '10.1097/01.ajp.0000125265.40304.c5',
      '10.1097/AJP.0b013e31824909f9',
      '10.1002/14651858.CD013814',
      '10.7326/M16-2367',
      '10.1186/1472-6882-11-127',
      '10.1007/s11916-020-00919-y',
    ]);
    show(reports.troubled);
    expect(
      rows(place)
        .map((row) => shown(one(row, '.row-foot')))
        .slice(5, 8),
    ).toEqual([
      'We could not find this entry in Crossref and PubMed. That alone does not say that the work does not exist.',
      'This kind of source is not in the databases we ask.',
      'Not checked: Crossref did not answer.',
    ]);
  });

  it('are searched by words in any order, without regard to capitals and accents', async () => {
    const { place } = show(reports.acupuncture);
    await tab(place, 'Citations');
    await userEvent.fill(one(place, 'input[type="search"]'), '2021 ÚRITS');
    await expect
      .poll(() => rows(place).map((row) => shown(one(row, '.row-title'))))
      .toEqual(['Urits et al, 2021', 'Urits et al., 2021', 'Urits et al., 2021']);
    expect(shown(one(place, '.search'))).toContain('3 found');
    await userEvent.fill(one(place, 'input[type="search"]'), 'nobody');
    await expect.poll(() => shown(place)).toContain('Nothing in this list fits the search.');
  });

  it('say when a third of the citations point to one source', async () => {
    const { citations, references, ...rest } = reports.acupuncture;
    const few = { ...rest, citations: citations.slice(0, 6), references };
    const { place } = show(few);
    await tab(place, 'References');
    expect(shown(place)).toContain('3 of 6 citations point to one source: Furlan, 2010');
    show(reports.acupuncture);
    expect(shown(place)).not.toContain('point to one source');
  });

  it('open with 5,000 citations as with 500: no more rows than at first, and soon all', async () => {
    const elementsAtOnce = (citations: number) => {
      unmount();
      return show(longReport(citations)).place.querySelectorAll('*').length;
    };
    expect(elementsAtOnce(5000)).toBeLessThan(1.1 * elementsAtOnce(500));
    const report = longReport(500);
    const { place } = show(report);
    await tab(place, 'Citations');
    await expect.poll(() => rows(place).length).toBe(500);
  });
});
