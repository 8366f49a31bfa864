import fc from 'fast-check';

/** Pieces that the stages have rules for; texts are put together from them and from noise. */
const PIECES = [
  '(Mu, 2020)',
  'Mu (2020)',
  '(Lee et al., 2013; Mu, 2020a,b)',
  '(see also Brown 2003a, p. 12)',
  '(May 2021)',
  '(WHO, 2018)',
  '(van der Berg & O’Connell, n.d.)',
  '(',
  ')',
  '[',
  ']',
  '; ',
  ', ',
  '. ',
  ' et al.',
  ' & ',
  ' and ',
  ' in press',
  'n.d.',
  '2013',
  '1998a',
  '–',
  '-',
  '…',
  '“',
  '”',
  '———. ',
  'Mu, J. (2020). Needles. Pain, 12(3), 1–9.',
  'Lee C, Shin BC. Acute back pain. Spine. 2013;29(2):172-85.',
  'Brown, A. 2003a. First thoughts. Pain 1(1): 1-4.',
  'World Health Organization. (2018). Guideline. WHO Press.',
  'In A. Smith (Ed.), Pain (pp. 1–9). Norton.',
  'doi:10.5555/ab(1)c',
  'https://doi.org/10.5555/x',
  'PMID: 30123456',
  'arXiv:1706.03762',
  'ISBN 978-3-16-148410-0',
  'References',
  'Literatur',
  'Bibliographie',
  'Works cited',
  'Retrieved May 3, 2021, from https://example.org/a',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u0301',
  'İ',
  'ß',
  'ﬁ',
  '𝒳',
  '中文',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
];
const MARKUP = [
  '<p>',
  '</p>',
  '<li>',
  '</li>',
  '<ol>',
  '</ol>',
  '<br>',
  '<h2>',
  '</h2>',
  '<em>',
  '</em>',
  '<sup>',
  '</sup>',
  '<div class="references">',
  '</div>',
  '<a href="#r1">',
  '</a>',
  '<li id="r1">',
  '<table><tr><td>',
  '</table>',
  '<nav>',
  '<aside>',
  '<details><summary>',
  '<template>',
  '<!--',
  '-->',
  '<svg>',
  '<script type="application/ld+json">',
  '</script>',
  '&amp;',
  '&lt;',
  '&#0;',
  '&nbsp;',
  '<meta name="citation_reference" content="citation_title=Needles; citation_year=2020">',
  '<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.atitle=Needles">',
  '{"citation":[{"name":"Needles"}]}',
];

const noise = fc.string({ unit: 'binary', maxLength: 12 });
const join = (pieces: readonly string[]) => pieces.join('');

/** Printed text: prose, entries, odd characters. */
export const printedText = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, noise), { maxLength: 30 }).map(join);

/** The same with markup around and in it. */
export const markedUp = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 3, arbitrary: fc.constantFrom(...MARKUP) }, noise), {
    maxLength: 40,
  })
  .map(join);

/** Any JSON at all, or nearly JSON. */
export const jsonText = fc.oneof(fc.json({ maxDepth: 5 }), printedText);

/** What JSON has instead of what a field should hold. */
const VALUES = ['null', 'true', '-1', '1e999', '""', '[]', '{}', '[[2020]]', '"\\ud800"', '"10.5555/x"', ',', ':', '"'];

/** Every piece, for mutations. */
export const DICTIONARY: readonly string[] = [...PIECES, ...MARKUP, ...VALUES];
