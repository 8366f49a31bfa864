import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FindSource } from '../../components/FindSource.tsx';
import type { SourceQuestion, SourceSearch } from '../../lib/model/source-guess.ts';
import type { WorkRecord } from '../../lib/model/work.ts';
import { button, mount, one, shown } from './mount.tsx';

const QUESTION: SourceQuestion = { names: ['Lee'], etAl: true, year: 2013, subject: ['needles', 'pain'], pageWords: ['secret'] };
const WORK: WorkRecord = { title: 'Needles', DOI: '10.1/x', studyTypes: [], years: [2013], notices: [], source: 'Crossref' };

function show(search: SourceSearch | null) {
  const calls = { onFindSource: vi.fn<(question: SourceQuestion) => void>(), onStopSource: vi.fn<(question: SourceQuestion) => void>() };
  const place = mount(<FindSource offer={{ question: QUESTION, search }} actions={{ onShowReference: () => undefined, ...calls }} />);
  return { place, ...calls };
}

it('shows before the click what would be sent, and no word more', () => {
  expect(shown(show(null).place)).toBe('Looking for it would ask PubMed and Crossref for "Lee 2013 needles pain". Look for this source');
});

it('is heard from the search on, in one region, and not before', () => {
  const { place } = show(null);
  expect(place.querySelector('[role=status]')).toBeNull();
  show({ kind: 'running' });
  const region = one(place, '[role=status]');
  show({ kind: 'found', work: WORK });
  expect(one(place, '[role=status]')).toBe(region);
  expect(shown(region)).toContain('A guess');
});

it('asks on a click, and stops on the next', async () => {
  const before = show(null);
  await userEvent.click(button(before.place, 'Look for this source'));
  expect(before.onFindSource).toHaveBeenCalledExactlyOnceWith(QUESTION);
  const running = show({ kind: 'running' });
  await userEvent.click(button(running.place, 'Stop'));
  expect(running.onStopSource).toHaveBeenCalledExactlyOnceWith(QUESTION);
});

it.each<SourceSearch>([{ kind: 'found', work: WORK }, { kind: 'none' }, { kind: 'several' }])(
  'keeps the focus of who pressed the button when it goes: $kind',
  async (search) => {
    const { place } = show(null);
    button(place, 'Look for this source').focus();
    await userEvent.keyboard('{Enter}');
    show({ kind: 'running' });
    show(search);
    await expect.poll(() => document.activeElement).toBe(one(place, '.source'));
  },
);

it('takes no focus from who pressed nothing', async () => {
  show({ kind: 'running' });
  const { place } = show({ kind: 'none' });
  await expect.poll(() => shown(place)).toMatch(/It may still exist/);
  expect(document.activeElement).toBe(document.body);
});

it('tells of a guessed work that it was retracted', () => {
  const notice = { kind: 'retraction', date: '2015-03-02', DOI: '10.1/notice', PMID: null, source: 'Retraction Watch' } as const;
  const { place } = show({ kind: 'found', work: { ...WORK, notices: [notice] } });
  expect(shown(place)).toMatch(/Retracted, 2 March 2015\. Reported by Retraction Watch\. Read the notice/);
});

it('keeps the line of each notice apart, also of two with one date and one source', () => {
  const correction = { kind: 'correction', date: '2015-03-02', PMID: null, source: 'Crossref' } as const;
  const [first, second] = [
    { ...correction, DOI: '10.1/first' },
    { ...correction, DOI: '10.1/second' },
  ];
  const links = (notices: WorkRecord['notices']) => [
    ...show({ kind: 'found', work: { ...WORK, notices } }).place.querySelectorAll('.notices a'),
  ];
  const [, kept] = links([first, second]);
  expect(links([second])[0]).toBe(kept);
  expect(kept?.getAttribute('href')).toBe('https://doi.org/10.1/second');
});

it.each<SourceSearch>([{ kind: 'lost' }, { kind: 'offline' }, { kind: 'no-consent' }])(
  'can be tried again when it is $kind',
  async (search) => {
    const { place, onFindSource } = show(search);
    await userEvent.click(button(place, 'Try again'));
    expect(onFindSource).toHaveBeenCalledOnce();
  },
);
