import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPageKind } from '../../entrypoints/popup/read-page-kind.ts';
import { explainPage, turnOn } from '../../entrypoints/popup/site-rules.ts';

const { stored, tab } = vi.hoisted(() => ({ stored: new Map<string, unknown>(), tab: { url: '' } }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
      },
    },
    tabs: { get: async () => tab },
    permissions: { contains: async () => true },
  },
}));

describe('a page that was switched off', () => {
  beforeEach(() => {
    stored.clear();
    stored.set('settings', { offSites: ['example.org', 'other.example'] });
    tab.url = 'https://blog.example.org/a';
  });

  it('is named by the site that was switched off, for that is what is turned on again', async () => {
    expect(await explainPage(1)).toEqual({ kind: 'not-started', why: 'off-here', site: 'example.org' });
    await turnOn(1);
    expect(stored.get('settings')).toMatchObject({ offSites: ['other.example'] });
    expect(await explainPage(1)).toBeNull();
  });

  it('is not turned on with another site', async () => {
    tab.url = 'https://example.com/';
    await turnOn(1);
    expect(stored.get('settings')).toMatchObject({ offSites: ['example.org', 'other.example'] });
  });
});

describe('a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['text/html', 'complete', 'open'],
    // its text is there; a picture may never come
    ['text/html', 'interactive', 'open'],
    ['application/xhtml+xml', 'loading', 'loading'],
    ['application/pdf', 'complete', 'off-limits'],
  ])('of the type %s that is %s is %s', (contentType, readyState, kind) => {
    vi.stubGlobal('document', { contentType, readyState });
    expect(readPageKind()).toBe(kind);
  });
});
