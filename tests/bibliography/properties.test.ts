import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../lib/bibliography/read-bibliography.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { parseReferences } from '../../lib/references/parse-references.ts';

const LINES = [
  'Mu, J., &amp; Lao, L. (2020). Needles for a sore back. Pain, 12(3), 1–9. https://doi.org/10.5555/mu',
  'Hart M, Choi TY. A sore back: a review. Ann Walking. 2013;29(2):172-185.',
  '———. (2021). More needles. Pain, 13(1), 1–9.',
  'Agency for Steps (AS). (n.d.). A guideline.',
  'See Mu and Lao (2020), p. 4. ↩',
  'https://example.org/walking',
  'Needles help for a while (Mu &amp; Lao, 2020), and walking does more.',
  'Read more: https://example.org',
  'References',
  'About the author',
  '',
  '12',
];
const RUNS = 300;
const WRAPS = ['p', 'li', 'div', 'h2', 'td', 'dd', 'blockquote', 'pre'];
const BOXES = ['div', 'ol', 'ul', 'table', 'dl', 'section class="references"', 'nav', 'details', 'div hidden'];

const block = fc
  .tuple(fc.constantFrom(...WRAPS), fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 3 }))
  .map(([tag, lines]) => `<${tag}>${lines.join('<br>')}</${tag}>`);
const page = fc
  .array(
    fc
      .tuple(fc.constantFrom(...BOXES), fc.array(block, { maxLength: 8 }))
      .map(([box, blocks]) => `<${box}>${blocks.join('')}</${box.split(' ')[0]}>`),
    { maxLength: 6 },
  )
  .map((boxes) => `<body><article>${boxes.join('')}</article></body>`);

describe('reading the list of any page', () => {
  it('gives entries in order that stand on the page as they are told, within their list', () => {
    let pagesWithEntries = 0;
    fc.assert(
      fc.property(page, (html) => {
        const read = readHtml(html);
        const { lists, entries } = readBibliography(read);
        if (entries.length > 0) pagesWithEntries += 1;
        let end = 0;
        for (const { selector, list } of entries) {
          expect(read.text.slice(selector.start, selector.end)).toBe(selector.exact);
          expect(selector.start).toBeGreaterThanOrEqual(end);
          end = selector.end;
          expect(lists[list]?.start).toBeLessThanOrEqual(selector.start);
          expect(lists[list]?.end).toBeGreaterThanOrEqual(selector.end);
        }
        expect(parseReferences(entries).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      }),
      { numRuns: RUNS, seed: 20261124 },
    );
    expect(pagesWithEntries).toBeGreaterThan(RUNS / 5);
  });
});
