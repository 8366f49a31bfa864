import { expect, it } from 'vitest';
import { inPageTarget } from '../../lib/text/in-page-target.ts';

const PAGE = 'https://example.org/a/article.html?lang=en';

it.each([
  ['#ref-1', null, 'ref-1'],
  ['#ref%C3%BCbe', null, 'refübe'],
  ['#100%', null, '100%'],
  ['https://example.org/a/article.html#ref-1', PAGE, 'ref-1'],
  ['article.html#ref-1', PAGE, 'ref-1'],
  ['?lang=de#ref-1', PAGE, 'ref-1'],
  ['#', PAGE, null],
  ['https://example.org/a/article.html', PAGE, null],
  ['other.html#ref-1', PAGE, null],
  ['https://other.example/a/article.html#ref-1', PAGE, null],
  ['https://example.org/a/article.html#ref-1', null, null],
  ['https://[#ref-1', PAGE, null],
])('%s on %s leads to %s', (href, page, target) => {
  expect(inPageTarget(href, page)).toBe(target);
});
