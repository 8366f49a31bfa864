import { expect, test } from 'vitest';
import { readSite } from '../../lib/text/site-host.ts';

test.each([
  ['example.org', 'example.org'],
  [' https://www.Example.org/a?b#c ', 'example.org'],
  ['example.org/a', 'example.org'],
  ['localhost:8080', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['', null],
  ['two words', null],
  ['ftp://example.org', null],
])('%j is the site %j', (typed, site) => {
  expect(readSite(typed)).toBe(site);
});
