// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../lib/model/page-state.ts';
import { reports } from '../components/reports.ts';

const WORDS = 'Citewell could not open this.';
const tab = vi.hoisted(() => ({ query: async () => [{ id: 1 }], create: async (): Promise<void> => Promise.reject(new Error('No tab.')) }));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      ...tab,
      connect: () => {
        throw new Error('No line.');
      },
    },
    runtime: { getURL: (path: string) => path, onMessage: { addListener: () => undefined } },
    storage: { local: { get: async () => ({ settings: { language: 'fr' } }) } },
  },
}));

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage: () => WORDS } });
  document.body.innerHTML = '<main class="citewell popup" aria-busy="true"></main>';
});

const told = () => vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBe(WORDS));

describe('a face that cannot open says so', () => {
  it('where the script of the popup does not come', async () => {
    vi.doMock('../../entrypoints/popup/open-popup.tsx', () => Promise.reject(new Error('Not loaded.')));
    await import('../../entrypoints/popup/main.ts');
    await told();
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });

  it('where the popup cannot open a tab for the report', async () => {
    const checked: PageState = { kind: 'checked', report: reports.acupuncture, lookUp: { kind: 'off' } };
    const followTab = (_tab: number, onState: (state: PageState) => void) => onState(checked);
    vi.doMock('../../entrypoints/popup/follow-tab.ts', () => ({ followTab }));
    vi.doUnmock('../../entrypoints/popup/open-popup.tsx');
    const { openPopup } = await import('../../entrypoints/popup/open-popup.tsx');
    const onFailed = vi.fn();
    await openPopup(onFailed).catch(() => undefined);
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Rapport complet')?.click();
    await vi.waitFor(() => expect(onFailed).toHaveBeenCalledOnce());
  });

  it('where the report has no line to its tab', async () => {
    history.replaceState(null, '', '?tab=1');
    await import('../../entrypoints/report/main.tsx');
    await told();
  });
});

it('a page whose language does not come speaks English', async () => {
  vi.doMock('../../lib/locales/messages/fr/messages.ts', () => Promise.reject(new Error('Not loaded.')));
  const { namePage } = await import('../../components/name-page.ts');
  expect(await namePage('fr-CA', 'popup.title')).toBe('fr-CA');
  expect([document.title, document.documentElement.lang]).toEqual(['Citations on this page', 'en']);
});
