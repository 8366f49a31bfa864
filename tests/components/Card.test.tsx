import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card, type CardProps } from '../../components/Card.tsx';
import type { LookUpState } from '../../lib/model/look-up.ts';
import type { Report } from '../../lib/model/report.ts';
import { button, mount, one, shown, unmount } from './mount.tsx';
import { reports } from './reports.ts';

const DONE: LookUpState = { kind: 'done', settled: 9, total: 9, unavailable: 0 };
const UNASKED = { status: 'unchecked', work: null, asked: [], differences: [] } as const;
const RUNNING: LookUpState = { kind: 'running', settled: 0, total: 9 };

function show(report: Report, citations: readonly string[], more: Partial<CardProps> = {}) {
  const calls = { onShowReference: vi.fn<(id: string) => void>(), onClose: vi.fn<() => void>() };
  const place = mount(<Card report={report} citations={citations} focus={citations[0] ?? ''} lookUp={DONE} {...calls} {...more} />);
  return { place, card: one(place, '.card'), ...calls };
}

describe('what the card says', () => {
  it.each<[claim: string, report: Report, citation: string, words: readonly string[]]>([
    ['a match names tier and verdict', reports.acupuncture, 'c2', ['Kalauokalani, 2001', 'Matched: in the list']],
    ['a slip is told with both spellings', reports.acupuncture, 'c12', ['Check this: name spelt differently', '"Quassem" here, "Qaseem"']],
    ['a missing entry is not called wrong', reports.acupuncture, 'c11', ['Could not trace: no entry in the list']],
    ['the nearest entry comes with its reason', reports.troubled, 'c8', ['Nearest entry in the list', 'But the year differs: 2011']],
    ['no list means no verdict', reports.noList, 'c1', ['Not checked: no reference list on this page']],
    [
      'the found work has title, authors, journal, year and kind',
      reports.acupuncture,
      'c5',
      [
        'Acupuncture for chronic nonspecific low back pain',
        'Mu J, Furlan AD and 4 others',
        'Cochrane Database of Systematic Reviews, 2020',
        'Systematic review',
      ],
    ],
    ['how often it is cited', reports.acupuncture, 'c9', ['Cited 3 times here']],
    ['a service that did not answer is named', reports.troubled, 'c7', ['Not checked: Crossref did not answer.']],
    ['not found says who was asked and what came back', reports.troubled, 'c5', ['Crossref: no record fits', 'PubMed: no record fits']],
    ['a book is not "not found"', reports.troubled, 'c6', ['This kind of source is not in the databases we ask.']],
    ['a further notice has its date and who said so', reports.troubled, 'c1', ['Partly retracted, 6 March 2004. Reported by PubMed.']],
    ['both entries that fit are shown', reports.troubled, 'c2', ['Walking and knee pain', 'Swimming and knee pain']],
  ])('%s', (_claim, report, citation, words) => {
    const { card } = show(report, [citation]);
    for (const each of words) expect(shown(card)).toContain(each);
  });

  it.each<[citation: string, verdict: string, address: string, href: string | undefined]>([
    ['c11', 'missing', 'https://psyarxiv.com/x', 'https://psyarxiv.com/x'],
    ['c11', 'missing', 'http://psyarxiv.com/x', undefined],
    ['c11', 'missing', 'https://doi.org@psyarxiv.com/x', undefined],
    ['c2', 'matched', 'https://psyarxiv.com/x', undefined],
  ])('%s, which is %s and linked to %s by the page, leads to %s', (citation, _verdict, address, href) => {
    const { card } = show(reports.pageOnly, [citation], { outLinkOf: () => address });
    const links = [...card.querySelectorAll<HTMLAnchorElement>('a')].filter((link) => shown(link).startsWith('Linked on this page'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(href ? [href] : []);
  });

  it('tells a retraction before the match', () => {
    const text = shown(show(reports.troubled, ['c1']).card);
    expect(text.indexOf('retracted')).toBeLessThan(text.indexOf('Matched'));
  });

  it('says nothing of the nearest entry’s own faults, since it is not the cited work', () => {
    expect(shown(show(reports.troubled, ['c8']).card)).not.toContain('the link leads to another work');
  });

  it('shows the cite items of a group in their order, each with its verdict', () => {
    const { place, card } = show(reports.troubled, ['c2', 'c3', 'c4'], { focus: 'c3' });
    expect(shown(one(card, 'h2'))).toBe('3 citations here');
    expect([...place.querySelectorAll('h3')].map(shown)).toEqual(['Ortega, 2013', 'Tanaka & Weber, 2015', 'Nguyen, 2012']);
    expect(shown(one(place, '[aria-current]'))).toContain('Tanaka');
  });

  it('says aloud what a key has opened, in a region that was there before its words, and nothing of what a pointer opened', async () => {
    expect(show(reports.troubled, ['c1']).place.querySelector('[role=status]:not(.card *)')).toBeNull();
    const { place } = show(reports.troubled, ['c1'], { isHeard: true });
    const region = one(place, '[role=status]:not(.card *)');
    expect(region.textContent).toBe('');
    await expect.poll(() => region.textContent).toBe('Wakefield et al., 1998. Check this: retracted');
    // each element that came into it would be said once more
    expect(region.children).toHaveLength(0);
    show(reports.acupuncture, ['c12'], { isHeard: true });
    await expect.poll(() => one(place, '[role=status]:not(.card *)').textContent).toContain('Check this: name spelt differently');
  });

  it('has no landmarks, which would be the page’s', () => {
    expect(show(reports.troubled, ['c1']).card.querySelector('header, footer, main, nav, aside')).toBeNull();
  });

  it('scrolls its own body to the item under the pointer, and never the page', () => {
    const { place } = show(reports.troubled, ['c2', 'c3', 'c4'], { focus: 'c3' });
    expect(scrollY).toBe(0);
    return expect.poll(() => one(place, '.card-body').scrollTop).toBeGreaterThan(0);
  });
});

describe('links', () => {
  const links = (place: ParentNode) => [...place.querySelectorAll<HTMLAnchorElement>('.links a')];

  it('come free copy first, then PubMed, then DOI', () => {
    expect(links(show(reports.acupuncture, ['c10']).place).map((link) => link.href)).toEqual([
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC8729902/',
      'https://pubmed.ncbi.nlm.nih.gov/35003500/',
      'https://doi.org/10.1089/acu.2021.0004',
    ]);
  });

  it.each([
    ['a notice', 'c1', 'Read the notice', 'https://doi.org/10.1016/S0140-6736(10)60175-4'],
    ['a correction', 'c2', 'Read the notice', 'https://doi.org/10.5555/jem.2014.3'],
    ['another work', 'c9', 'Read more', 'https://doi.org/10.5555/er.2020.1'],
  ])('behind the sentence of a verdict say that they lead to %s', (_what, citation, words, href) => {
    const { place } = show(reports.troubled, [citation]);
    expect(shown(one(place, `.finding a[href="${href}"]`))).toBe(words);
  });

  it('open a new tab and tell the other site nothing', () => {
    for (const link of show(reports.troubled, ['c1']).place.querySelectorAll('a')) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(link.href).toMatch(/^https:/);
    }
  });
});

describe('while it is looked up', () => {
  it('says so, and keeps its size when the answer comes', () => {
    const { place, card } = show(reports.pageOnly, ['c2'], { lookUp: RUNNING });
    expect(shown(card)).toContain('Looking it up…');
    const before = card.getBoundingClientRect();
    show(reports.acupuncture, ['c2']);
    expect(shown(one(place, '.card'))).toContain('Spine, 2001');
    expect(one(place, '.card').getBoundingClientRect()).toEqual(before);
  });

  it.each<[claim: string, answer: Report, citation: string, more: Partial<CardProps>, words: RegExp]>([
    ['a work', reports.acupuncture, 'c2', {}, /Found in \w+$/],
    ['a retraction', reports.troubled, 'c1', {}, /Check this: retracted$/],
    ['nothing', reports.troubled, 'c5', {}, /We could not find this entry in .+ does not exist\.$/],
    [
      'that the reader stopped it',
      reports.pageOnly,
      'c2',
      { lookUp: { kind: 'stopped', settled: 0, total: 9 } },
      /you stopped the check\.$/,
    ],
  ])('tells a screen reader when the answer is there: %s', (_claim, answer, citation, more, words) => {
    const before = { ...answer, references: answer.references.map((one) => ({ ...one, verdicts: [], resolution: UNASKED })) };
    const heard = () => one(show(answer, [citation], more).card, '.reference > [role=status]').textContent;
    const { card } = show(before, [citation], { lookUp: RUNNING });
    const region = one(card, '.reference > [role=status]');
    expect(region.textContent).toBe('');
    expect(heard()).toMatch(words);
    expect(one(card, '.reference > [role=status]')).toBe(region);
    unmount();
    // Who opens the card later reads the answer in its place.
    expect(heard()).toBe('');
  });

  it('moves no button of any entry when the answer comes', () => {
    const matched = reports.acupuncture.citations.filter(({ verdict }) => verdict === 'ok').map(({ id }) => id);
    for (const id of matched) {
      const { card } = show(reports.pageOnly, [id], { lookUp: RUNNING });
      const before = button(card, 'Show in the list').getBoundingClientRect();
      show(reports.acupuncture, [id]);
      expect(button(card, 'Show in the list').getBoundingClientRect()).toEqual(before);
      unmount();
    }
    expect(matched.length).toBeGreaterThan(5);
  });

  it('says so, and keeps its size, also where only other entries have been looked up before', () => {
    const { place, card } = show(reports.pageOnly, ['c2'], { lookUp: { kind: 'done', settled: 1, total: 1, unavailable: 0 } });
    expect(shown(card)).toContain('Looking it up…');
    const before = card.getBoundingClientRect();
    show(reports.acupuncture, ['c2']);
    expect(one(place, '.card').getBoundingClientRect()).toEqual(before);
  });

  it.each<[LookUpState, string]>([
    [{ kind: 'idle' }, 'Not looked up yet.'],
    [{ kind: 'offline' }, 'Not looked up: there is no internet connection.'],
    [{ kind: 'no-consent' }, 'Not looked up: Firefox asks you first.'],
    [{ kind: 'stopped', settled: 1, total: 9 }, 'Not looked up: you stopped the check.'],
  ])('%o is said in words', (lookUp, words) => {
    expect(shown(show(reports.pageOnly, ['c2'], { lookUp }).card)).toContain(words);
  });
});

describe('by hand', () => {
  it('is a labelled, non-modal dialog', () => {
    const { card } = show(reports.acupuncture, ['c2']);
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.getAttribute('aria-modal')).toBe('false');
    const title = one(card, `[id="${card.getAttribute('aria-labelledby')}"]`);
    expect(title.getAttribute('aria-label')).toBe('About the citation Kalauokalani, 2001');
  });

  it('closes by its button and by Escape', async () => {
    const { card, onClose } = show(reports.acupuncture, ['c2']);
    button(card, 'Close').click();
    button(card, 'Show in the list').focus();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('leads to the entry on the page', () => {
    const { card, onShowReference } = show(reports.acupuncture, ['c2']);
    button(card, 'Show in the list').click();
    expect(onShowReference).toHaveBeenCalledExactlyOnceWith('r3');
  });

  it('leads to the other places that cite the same entry, round and round', () => {
    const onShowCitation = vi.fn<(id: string) => void>();
    const { card } = show(reports.acupuncture, ['c9'], { onShowCitation });
    expect(shown(card)).toContain('Place 1 of 3 where this is cited');
    button(card, 'Go to the next place').click();
    button(card, 'Go to the previous place').click();
    expect(onShowCitation.mock.calls).toEqual([['c13'], ['c15']]);
  });

  it('does not say where an entry is cited of which nobody knows whether it is the one', () => {
    const { card } = show(reports.troubled, ['c2'], { onShowCitation: vi.fn<(id: string) => void>() });
    expect(shown(card)).toContain('An entry that fits');
    expect(shown(card)).not.toMatch(/cited/i);
  });

  it.each([
    [true, 'Copied'],
    [false, 'Not copied'],
  ])('hands the entry out for the clipboard, and says what came of it: %s', async (isCopied, words) => {
    const onCopy = vi.fn(async (_text: string) => isCopied);
    const { card } = show(reports.troubled, ['c5'], { onCopy });
    await userEvent.click(button(card, 'Copy'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Bianchi, L. (2009). A new cure for everything. Annals of Example Therapy, 1, 1–2.');
    await expect.poll(() => shown(card)).toContain(words);
  });

  it('offers nothing that nobody would answer', () => {
    const { card } = show(reports.acupuncture, ['c9']);
    expect(shown(card)).not.toMatch(/Copy|next place/);
  });

  it('turns the site off only when it is asked twice, and says before how to come back', async () => {
    const onTurnOffHere = vi.fn<() => void>();
    const { card } = show(reports.acupuncture, ['c2'], { onTurnOffHere, onOpenOptions: () => undefined });
    const first = button(card, 'Turn off on this site');
    await userEvent.click(first);
    expect(onTurnOffHere).not.toHaveBeenCalled();
    const second = button(card, 'Turn off now');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(second);
    expect(shown(one(card, `[id="${second.getAttribute('aria-describedby')}"]`))).toContain('toolbar turns it on again');
    await userEvent.click(first);
    expect(shown(card)).not.toContain('Turn off now');
    await userEvent.click(first);
    await userEvent.click(button(card, 'Turn off now'));
    expect(onTurnOffHere).toHaveBeenCalledOnce();
  });

  it('opens a long entry on demand', async () => {
    const { card } = show(reports.acupuncture, ['c2']);
    const more = button(card, 'Whole entry');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(card.querySelector('.entry-cut')).toBeNull();
  });
});
