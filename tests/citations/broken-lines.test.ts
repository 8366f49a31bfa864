import { expect, it } from 'vitest';
import { readCitations } from '../../lib/pipeline.ts';
import { pageWith } from './known-works.ts';

/** The citations of a paragraph, each as it stands on the page. */
function found(paragraph: string): string[] {
  const own = pageWith(paragraph).text.indexOf('Others agree');
  return readCitations(pageWith(paragraph))
    .clusters.flatMap(({ items }) => items)
    .filter(({ selector }) => selector.end <= own)
    .map(({ selector }) => selector.exact);
}

it.each([
  ['Needles may help (Lee<br>et al., 2013).', ['Lee\net al., 2013']],
  ['Needles may help (Lee et al.,<br>2013; Mu, 2020).', ['Lee et al.,\n2013', 'Mu, 2020']],
  ['Needles may help, as Mu<br>(2020) says.', ['Mu\n(2020)']],
  ['Needles may help, as Lee<br>et al. (2013) say.', ['Lee\net al. (2013)']],
  ['Needles may help, as Mu</p><p>(2020) and (Lee et al.,</p><p>2013) say.', ['Mu\n(2020)', 'Lee et al.,\n2013']],
  ['</p><ul><li>Needles may help (Lee<br>et al., 2013).</li></ul><p>', ['Lee\net al., 2013']],
  ['</p><div>Needles may help, as Mu</div><div>(2020) says.</div><p>', ['Mu\n(2020)']],
  ['One trial (Mu, 2020)<br>and another one (Lee et al., 2013)', ['Mu, 2020', 'Lee et al., 2013']],
])('a citation may run over a break: %s', (paragraph, citations) => {
  expect(found(paragraph)).toEqual(citations);
});

it.each([
  'Written by Mu.<br>(2020)',
  'See the work of Mu<br><br>Updated 2020',
  '</p><h3>On the work of Mu</h3><h3>(2020) and after</h3><p>',
  '</p><div role="heading">On the work of Mu</div><div>(2020) was a good year.</div><p>',
  '</p><ul><li>Works by Mu</li><li>(2020) was a good year</li></ul><p>',
  '</p><div><p>Works by Mu</p></div><p>(2020) was a good year.',
  'Works by Mu</p><div>(2020) was a good year.</div><p>',
  'Works by Mu</p><p>Photo credit: Mu Press</p><p>(2020) was a good year.',
])('a line that ends is no part of the next one: %s', (paragraph) => {
  expect(found(paragraph)).toEqual([]);
});
