import { expect, test } from 'vitest';
import { mayAsk, whyNotHere } from '../../lib/platform/page-rules.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings-schema.ts';

test.each([
  ['https://example.org/a', null],
  ['https://off.example/a', 'off-here'],
  ['https://www.off.example/', 'off-here'],
  ['https://blog.off.example/', 'off-here'],
  ['https://notoff.example/', null],
  ['https://mail.google.com/mail/u/0/', 'mail'],
  ['https://webmail.example.org/', 'mail'],
  ['https://example.org/webmail.html', null],
  ['https://google.com/', null],
])('%s with one site switched off: %s', (address, why) => {
  expect(whyNotHere({ ...DEFAULT_SETTINGS, offSites: ['off.example'] }, address)).toBe(why);
});

test('where the reader wants to be the one who asks, no page starts by itself', () => {
  expect(whyNotHere({ ...DEFAULT_SETTINGS, where: 'asked' }, 'https://example.org/')).toBe('only-asked');
});

test('a service that is switched off is not asked, and none is where nothing may be looked up', () => {
  const settings = { ...DEFAULT_SETTINGS, services: ['pubmed'] as const };
  expect(mayAsk(settings, 'eutils.ncbi.nlm.nih.gov')).toBe(true);
  expect(mayAsk(settings, 'api.crossref.org')).toBe(false);
  expect(mayAsk({ ...settings, lookUp: 'never' }, 'eutils.ncbi.nlm.nih.gov')).toBe(false);
});

test('Semantic Scholar and Unpaywall are asked only when chosen, Unpaywall only with an address of the reader', () => {
  const contact = 'reader@citewell.example';
  for (const host of ['api.semanticscholar.org', 'api.unpaywall.org']) expect(mayAsk({ ...DEFAULT_SETTINGS, contact }, host)).toBe(false);
  const settings = { ...DEFAULT_SETTINGS, services: ['semantic-scholar', 'unpaywall'] as const };
  expect(mayAsk(settings, 'api.semanticscholar.org')).toBe(true);
  expect(mayAsk(settings, 'api.unpaywall.org')).toBe(false);
  expect(mayAsk({ ...settings, contact }, 'api.unpaywall.org')).toBe(true);
});

test('a host that no switch belongs to is never asked', () => {
  expect(mayAsk(DEFAULT_SETTINGS, 'example.org')).toBe(false);
});
