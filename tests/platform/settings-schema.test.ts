import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, parseSettingsFile } from '../../lib/platform/settings-schema.ts';

test('nothing is looked up unasked, and Semantic Scholar and Unpaywall are off, before the reader chooses', () => {
  expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS.lookUp).toBe('asked');
  expect(DEFAULT_SETTINGS.services).not.toContain('semantic-scholar');
  expect(DEFAULT_SETTINGS.services).not.toContain('unpaywall');
});

describe('stored settings', () => {
  it.each<[string, unknown]>([
    ['where', 'everywhere'],
    ['offSites', ['https://example.org/']],
    ['offSites', 'example.org'],
    ['lookUp', true],
    ['services', 'google'],
    ['marks', null],
    ['card', 'double-click'],
    ['cardDelay', -1],
    ['cardDelay', '200'],
    ['contact', 'nobody'],
    ['language', '../en'],
  ])('a bad value of %s costs that setting alone: %j', (name, value) => {
    const other = name === 'marks' ? { card: 'click' } : { marks: 'findings' };
    expect(parseSettings({ version: 1, ...other, [name]: value })).toEqual({ ...DEFAULT_SETTINGS, ...other });
  });

  it('switches no service on for the sake of those that it does not know', () => {
    expect(parseSettings({ services: ['google'] }).services).toEqual([]);
    expect(parseSettings({ services: ['google', 'pubmed'] }).services).toEqual(['pubmed']);
  });

  it('keeps the newest of more sites than anybody lists', () => {
    const sites = Array.from({ length: 2001 }, (_, i) => `site${i}.example`);
    expect(parseSettings({ offSites: sites }).offSites).toEqual(sites.slice(1));
  });

  it('drops what is no setting', () => {
    expect(parseSettings({ colour: 'red', marks: 'off' })).toEqual({ ...DEFAULT_SETTINGS, marks: 'off' });
  });
});

describe('a file of settings', () => {
  const chosen = { ...DEFAULT_SETTINGS, where: 'health', offSites: ['example.org'], contact: 'me@example.org' };

  it('comes back as it was written', () => {
    expect(parseSettingsFile(JSON.stringify(chosen))).toEqual({ settings: chosen });
  });

  it.each([
    ['{', { error: 'not-json' }],
    ['[]', { error: 'not-settings' }],
    ['{"version":2}', { error: 'not-settings' }],
    [JSON.stringify({ ...chosen, card: 'never' }), { error: 'bad-setting', setting: 'card' }],
    [JSON.stringify({ ...chosen, offSites: ['a b'] }), { error: 'bad-setting', setting: 'offSites' }],
  ])('%s is refused with the reason', (text, error) => {
    expect(parseSettingsFile(text)).toEqual(error);
  });
});
