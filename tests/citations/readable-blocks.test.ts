import { expect, it } from 'vitest';
import { readableBlocks } from '../../lib/citations/readable-blocks.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';

const NO_LIST = { lists: [], entries: [], strays: [] };

/** The lines in which citations are looked for. */
function lines(html: string): string[] {
  const page = readHtml(`<body><article>${html}</article></body>`);
  return readableBlocks(page, NO_LIST).map(({ start, end }) => page.text.slice(start, end));
}

it('leaves out the titles of other articles, and reads the prose between and behind them', () => {
  const found = lines(
    '<p>One.</p><h3>More from Jane Lee</h3><p>Sleep after loss: Monk &amp; Lee (2008)</p><p>The text goes on here (Mu, 2020).</p><h2>Next part</h2><p>Two</p>',
  );
  expect(found).toEqual(['One.', 'The text goes on here (Mu, 2020).', 'Next part', 'Two']);
});

it('leaves out titles that are headings themselves', () => {
  expect(lines('<h3>Recent posts</h3><h4>Colic (Holm, 2011)</h4><h4>Sleep (Mu, 2020)</h4>')).toEqual([]);
});

it('leaves out the article’s own citation below its heading, two lines at the most', () => {
  expect(lines('<h3>Suggested citation</h3><p>Mu, J. (2020). Needles.</p><p>https://example.org</p><p>Lee (2013) agrees.</p>')).toEqual([
    'Lee (2013) agrees.',
  ]);
});

it('reads a sentence that begins like such a heading', () => {
  expect(lines('<h3>Citation bias is common</h3><p>Lee (2013) agrees.</p>')).toEqual(['Citation bias is common', 'Lee (2013) agrees.']);
});

it('leaves out the credit of a picture, and reads a sentence that begins like one', () => {
  const sentence = 'Picture this: it is late, and nine in ten sleep badly (Mu, 2020).';
  expect(lines(`<p>Picture: Anna Berg (2019)</p><p>Photo credit: Berg, 2019</p><p>${sentence}</p>`)).toEqual([sentence]);
});
