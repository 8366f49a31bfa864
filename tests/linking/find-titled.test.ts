import { expect, it } from 'vitest';
import { readBibliography } from '../../lib/bibliography/read-bibliography.ts';
import { readableBlocks } from '../../lib/citations/readable-blocks.ts';
import { findTitled } from '../../lib/linking/find-titled.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { parseReferences } from '../../lib/references/parse-references.ts';

const LIST = [
  'Wilson, E. O. (1984). <i>Biophilia</i>. Harvard Press.',
  'Marsh, T. (2004). <i>Sleep</i>. Norland Press.',
  'Ager, B. (2011). Walking with a stick in winter. Gait, 3, 4–9.',
  'Holt, C. (2012). Community health workers: A guide for small towns in the north. Care, 3, 4–9.',
  'Lund, D. (2013). Seven ways of resting a sore knee: A trial. Knee, 3, 4–9.',
  'Moss, P. (2014). Cold water swimming among women over fifty in the towns of the far north of Norland. Care, 4, 1–9.',
  'Berg, K. (2015). Cold water swimming among women over fifty in the towns of the far north of Sudland. Care, 5, 1–9.',
  'Tarn, L. (2016). Deep snow. Norland Press.',
];

/** Keeps the list out of a title's reach. */
const FILLER = 'Nothing is named by this long and idle paragraph, which goes on and on until it ends here at last.';

/** The numbers of the entries whose title a text names: 1 for the first. */
function titledIn(html: string): number[] {
  const list = LIST.map((entry) => `<p>${entry}</p>`).join('');
  const page = readHtml(`<article><p>${html}</p><p>It rests (Ager, 2011).</p><p>${FILLER}</p><h2>References</h2>${list}</article>`);
  const bibliography = readBibliography(page);
  const references = parseReferences(bibliography.entries, page.meta.citedWorks);
  if (references.length !== LIST.length) throw new Error('the list is not read whole');
  const titled = findTitled(page, readableBlocks(page, bibliography), references);
  return references.flatMap(({ id }, i) => (titled.has(id) ? [i + 1] : []));
}

it.each<[why: string, html: string, numbers: readonly number[]]>([
  ['in italics beside its author', 'The book <i>Biophilia</i>, by Wilson, says so.', [1]],
  ['in italics behind its author', 'Wilson says so in <i>Biophilia</i>.', [1]],
  ['in quotation marks beside its author', 'Wilson says so in “Biophilia”.', [1]],
  ['not in italics far from its author', `<i>Biophilia</i> ${'is a word that some use '.repeat(5)} said Wilson.`, []],
  ['not in italics without its author', 'Some call it <i>Biophilia</i>.', []],
  ['not as a word of the sentence', 'Wilson writes of biophilia.', []],
  ['not where it is one short word', 'Marsh says that <i>Sleep</i> is good.', []],
  ['with two words beside its author', 'Tarn says so in <i>Deep snow</i>.', [8]],
  ['not as a part of what is set off', 'Tarn says so in <i>Deep snow and ice</i>.', []],
  ['word for word in a sentence', 'A study of walking with a stick in winter says so.', [3]],
  ['at the end of a sentence', 'They speak of walking with a stick in winter', [3]],
  ['not where its last words are others', 'A study of walking with a stick in summer says so.', []],
  ['set off, whatever stands beside it', 'They read <i>Walking with a stick in winter</i> aloud.', [3]],
  ['up to its colon, set off', 'They read “Community health workers” by Holt.', [4]],
  ['up to its colon beside its author', 'Holt wrote that community health workers: a guide for some is needed.', []],
  ['up to its colon with six words and more', 'They tried seven ways of resting a sore knee in turn.', [5]],
  [
    'by its first twelve words, of two that begin alike',
    'See <i>Cold water swimming among women over fifty in the towns of the far east</i>.',
    [6, 7],
  ],
  ['not by fewer of its words', 'See <i>Cold water swimming among women over fifty in the towns</i>.', []],
  ['two in one sentence', 'Wilson’s <i>Biophilia</i> and Tarn’s “Deep snow” agree.', [1, 8]],
  ['none in a text that names none', 'Nobody names anything here.', []],
])('a work is named by its title: %s', (_why, html, numbers) => {
  expect(titledIn(html)).toEqual(numbers);
});
