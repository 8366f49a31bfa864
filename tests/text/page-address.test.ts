import { expect, it } from 'vitest';
import { pageAddress } from '../../lib/text/page-address.ts';

it.each([
  ['the place on the page', 'https://example.org/a#b', 'https://example.org/a'],
  ['where the reader came from', 'https://example.org/a?utm_source=news&utm_medium=email#b', 'https://example.org/a'],
  ['who sent them', 'https://example.org/a?id=7&fbclid=IwAR0&page=2', 'https://example.org/a?id=7&page=2'],
  ['whom an advertiser paid', 'https://example.org/a?gclid=1&id=7', 'https://example.org/a?id=7'],
  ['which newsletter it was', 'https://example.org/a?mc_cid=1&MC_EID=2&igshid=3&msclkid=4', 'https://example.org/a'],
])('%s is no part of the address of a page', (_what, address, page) => {
  expect(pageAddress(address)).toBe(page);
});

it.each([
  'https://example.org/?p=12',
  'https://example.org/a?',
  'https://example.org/a?id=utm_source&ref=fbclid',
  'https://example.org/a?q=a%20b&&q=c?d',
  'https://example.org/utm_source=1',
  'about:blank',
  '',
])('all else stays, letter by letter: %s', (address) => {
  expect(pageAddress(address)).toBe(address);
});
