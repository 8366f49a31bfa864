import { expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';

const LIST =
  '<h2>References</h2>' +
  '<p>Mu, J., &amp; Lao, L. (2020). Needles for the back. Pain, 12(3), 1–9.</p>' +
  '<p>Lee, J.-H., Choi, T.-Y., &amp; Shin, B.-C. (2013). Acute back pain. Clin J Pain, 29(2), 172–185.</p>' +
  '<p>Smith, J., &amp; Jones, A. (2001). Needles and expectations. Spine, 26(13), 1418–1424.</p>';

function found(prose: string, list: string): string[] {
  const page = readHtml(`<html lang="en"><body><article><p>${prose}</p>${list}</article></body></html>`);
  return readCitations(page).clusters.flatMap(({ items }) => items.map(({ selector }) => selector.exact));
}

it.each<[what: string, prose: string, items: string[]]>([
  ['no name alone that the list lacks', 'Needles help (Mu, 2020), it is said (Fenske, 2015).', ['Mu, 2020']],
  [
    'none beside two sure citations',
    'Needles help (Mu, 2020; Lee et al., 2013), it is said (Fenske, 2015).',
    ['Mu, 2020', 'Lee et al., 2013'],
  ],
  [
    'one beside three sure citations',
    'Needles help (Mu, 2020; Lee et al., 2013; Smith & Jones, 2001), it is said (Fenske, 2015).',
    ['Mu, 2020', 'Lee et al., 2013', 'Smith & Jones, 2001', 'Fenske, 2015'],
  ],
  [
    'one beside two sure citations and two likely ones',
    'Needles help (Mu, 2020; Lee et al., 2013; Holm & Lind, 2011; Berg & Lund, 2012), it is said (Fenske, 2015).',
    ['Mu, 2020', 'Lee et al., 2013', 'Holm & Lind, 2011', 'Berg & Lund, 2012', 'Fenske, 2015'],
  ],
  [
    'none beside two sure citations and one likely one',
    'Needles help (Mu, 2020; Lee et al., 2013; Holm & Lind, 2011), it is said (Fenske, 2015).',
    ['Mu, 2020', 'Lee et al., 2013', 'Holm & Lind, 2011'],
  ],
  ['two authors beside a sure citation', 'Needles help (Mu, 2020), it is said (Holm & Lind, 2011).', ['Mu, 2020', 'Holm & Lind, 2011']],
  ['no two authors alone on the page', 'Needles help, it is said (Holm & Lind, 2011).', []],
  [
    'two pairs of authors in one bracket',
    'Needles help (Holm & Lind, 2011; Berg & Lund, 2012).',
    ['Holm & Lind, 2011', 'Berg & Lund, 2012'],
  ],
  ['many authors', 'Needles help, it is said (Holm et al., 2011).', ['Holm et al., 2011']],
])('a page with a list cites %s', (_what, prose, items) => {
  expect(found(prose, LIST)).toEqual(items);
});

it.each<[what: string, prose: string, items: string[]]>([
  ['many authors', 'Needles help, it is said (Holm et al., 2011).', ['Holm et al., 2011']],
  [
    'nobody else beside one such citation',
    'Needles help (Holm et al., 2011), it is said (Fenske, 2015; Berg & Lund, 2012).',
    ['Holm et al., 2011'],
  ],
  [
    'everybody beside two of them',
    'Needles help (Holm et al., 2011; Lind et al., 2010), it is said (Fenske, 2015; Berg & Lund, 2012).',
    ['Holm et al., 2011', 'Lind et al., 2010', 'Fenske, 2015', 'Berg & Lund, 2012'],
  ],
  [
    'a name in the midst of a sentence, then',
    'Needles help (Holm et al., 2011; Lind et al., 2010), and they met Fenske (2015) there.',
    ['Holm et al., 2011', 'Lind et al., 2010', 'Fenske (2015)'],
  ],
  [
    'no place, then',
    'Needles help (Holm et al., 2011; Lind et al., 2010), and they met in Fenske (2015) again.',
    ['Holm et al., 2011', 'Lind et al., 2010'],
  ],
  [
    'what has no year yet, if it is nobody alone with a word of any text',
    'Needles help (Holm et al., 2011; Lind et al., in press; Berg & Lund, submitted; Fenske, n.d.), and more (Lommel, submitted).',
    ['Holm et al., 2011', 'Lind et al., in press', 'Berg & Lund, submitted', 'Fenske, n.d.'],
  ],
])('a page without a list cites %s', (_what, prose, items) => {
  expect(found(prose, '')).toEqual(items);
});
