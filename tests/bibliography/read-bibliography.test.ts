import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../lib/bibliography/read-bibliography.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';

const MU = 'Mu, J., &amp; Lao, L. (2020). Acupuncture for back pain. Pain, 12(3), 1–9.';
const LEE = 'Lee, J.-H., &amp; Choi, T.-Y. (2013). Acute back pain: a review. Clin J Pain, 29(2), 172–185.';
const WHO = 'World Health Organization. (2018). Guideline on pain. https://www.who.int/pain';
const PROSE = '<p>Needles help with pain (Mu &amp; Lao, 2020), and others agree (Lee &amp; Choi, 2013).</p>';
const p = (text: string) => `<p>${text}</p>`;

function read(html: string) {
  const page = readHtml(`<body><article>${PROSE}${html}</article></body>`);
  return { page, ...readBibliography(page) };
}

/** First word of each entry's text. */
function heads(html: string): string[] {
  return read(html).entries.map((entry) => entry.text.split(/[\s,]/)[0] ?? '');
}

describe('finding the reference list', () => {
  it.each([
    ['paragraphs under a heading', `<h2>References</h2>${p(MU)}${p(LEE)}${p(WHO)}`],
    ['paragraphs under a bold line', `<p><strong>References:</strong></p>${p(MU)}${p(LEE)}${p(WHO)}`],
    ['paragraphs without any heading', `${p(MU)}${p(LEE)}${p(WHO)}`],
    ['an ordered list', `<h2>7. References</h2><ol><li>${MU}<li>${LEE}<li>${WHO}</ol>`],
    ['an unordered list', `<h3>Sources</h3><ul><li>${MU}</li><li>${LEE}</li><li>${WHO}</li></ul>`],
    ['divs', `<h2>Bibliography</h2><div><div>${MU}</div><div>${LEE}</div><div>${WHO}</div></div>`],
    ['a definition list', `<h2>Works cited</h2><dl><dt>1</dt><dd>${MU}</dd><dt>2</dt><dd>${LEE}</dd><dt>3</dt><dd>${WHO}</dd></dl>`],
    [
      'table rows',
      `<h2>References</h2><table><tr><td>1.</td><td>${MU}</td></tr><tr><td>2.</td><td>${LEE}</td></tr><tr><td>3.</td><td>${WHO}</td></tr></table>`,
    ],
    [
      'a first item of little shape',
      `<h2>References</h2><ul><li>Mu and others: Needles. Oslo, 2018.</li><li>${LEE}</li><li>${WHO}</li></ul>`,
    ],
    ['one block split by line breaks', `<h2>References</h2><p>${MU}<br>${LEE}<br><br>${WHO}</p>`],
    ['entries numbered by hand', `<h2>References</h2>${p(`1. ${MU}`)}${p(`2. ${LEE}`)}${p(`[3] ${WHO}`)}`],
    ['a closed accordion', `<details><summary>References</summary>${p(MU)}${p(LEE)}${p(WHO)}</details>`],
    ['a hidden block', `<h2>References</h2><div style="display:none">${p(MU)}${p(LEE)}${p(WHO)}</div>`],
    [
      'marked entries without heading',
      `<div class="csl-bib-body"><div class="csl-entry">${MU}</div><div class="csl-entry">${LEE}</div><div class="csl-entry">${WHO}</div></div>`,
    ],
    ['a list role', `<section role="doc-bibliography">${p(MU)}${p(LEE)}${p(WHO)}</section>`],
  ])('reads %s', (_, html) => {
    expect(heads(html)).toEqual(['Mu', 'Lee', 'World']);
  });

  it.each([
    'Literaturverzeichnis',
    'Quellen',
    'Références bibliographiques',
    'Referencias',
    'Referências',
    'Bibliografia',
    'Literatuurlijst',
    'Fuentes',
  ])('knows the heading "%s"', (heading) => {
    expect(read(`<h2>${heading}</h2>${p(MU)}${p(LEE)}`).lists.map((list) => list.heading)).toEqual([heading]);
  });

  it.each<[string, readonly string[]]>([
    [
      'Vancouver style',
      [
        'Mu J, Lao L. Acupuncture. EMBO J. 2020;12(3):1-9.',
        'Lee C. Walking, St. John and others. BMJ. 2013;29:172-85.',
        'Holm T. Backs. Gut. 2011;3:4-8.',
      ],
    ],
    [
      'eLife style',
      [
        'Mu J, Lao L. 2020. Acupuncture. EMBO J 12:1–9. doi:10.5555/mu.1',
        'Lee C. 2013. Backs. Gut 2:1–9.',
        'Holm T. 2011. Steps. RNA 3:4–8.',
      ],
    ],
    [
      'Harvard style',
      [
        'Mu, J., Lao, L., 2020. Acupuncture. Oslo: Gable.',
        'Lee, C., 2013. Backs. In: T. Holm, ed. Steps. Bergen: Fjord.',
        'Berg, A., 2011. Feet. Oslo, Norway: Gable.',
      ],
    ],
  ])('cuts a list in one paragraph, in %s', (_, entries) => {
    const found = read(`<h2>References</h2><p>${entries.join(' ')}</p>`).entries.map(({ text }) => text);
    expect(found).toEqual(entries);
  });

  it.each(['2020. Mu J, Lao L. Needles. Oslo: Gable.', '2020 - Mu J, Lao L. Needles. Oslo: Gable.'])(
    'reads entries that begin with their year: %s',
    (first) => {
      const found = read(`<h2>References</h2>${p(first)}${p('2013. Lee C. Backs. Oslo: Gable.')}${p('2011. Holm T. Steps. Oslo: Gable.')}`);
      expect(found.entries.map(({ text }) => text.slice(0, 4))).toEqual(['2020', '2013', '2011']);
    },
  );

  it.each([
    ['the credit of a picture', '<p>Source: Mu, J. (2020). Needles. Pain, 12(3), 1–9.</p>'],
    ['prose about three studies', '<p>Mu, J. (2020) saw needles help. Lee, C. (2013) saw none. Holm, T. (2011) walked.</p>'],
    [
      'a paragraph that opens with a citation',
      '<p>Lee et al. (1998, 1999) asked what Mu J. saw in pp. 2–9. Walking (2001) helped. Others (2004) disagreed. Backs (2005) did not.</p>',
    ],
  ])('takes %s for no list', (_, html) => {
    expect(read(html).lists.map(({ heading }) => heading)).not.toContain('Source:');
    expect(read(html).entries.length).toBeLessThan(2);
  });

  it('joins an entry that its layout breaks over several elements', () => {
    const html =
      '<section class="references"><h2>References</h2><ol><li><span>Mu J</span><div>Acupuncture for back pain.</div><div>Pain 2020; 12(3): 1–9.</div></li><li><div>Lee JH, Choi TY.</div><div>Acute back pain.</div><div>Clin J Pain 2013; 29: 172–185.</div></li></ol></section>';
    expect(heads(html)).toEqual(['Mu', 'Lee']);
  });

  it('takes an element around more lines than an entry has for a wrapper, to its last line', () => {
    const entry = (i: number) => p(MU.replace('2020', String(1900 + i)));
    expect(heads(`<div class="reference">${Array.from({ length: 100 }, (_, i) => entry(i)).join('')}</div>`)).toHaveLength(100);
  });

  it('joins an address that stands on a line of its own', () => {
    const { entries } = read(`<h2>References</h2>${p(MU)}<p>https://doi.org/10.1000/xyz</p>${p(LEE)}`);
    expect(entries.map((entry) => entry.text.endsWith('xyz'))).toEqual([true, false]);
  });

  it('ends the list where something else begins', () => {
    expect(
      heads(
        `<h2>References</h2>${p(MU)}${p(LEE)}<h2>About the author</h2><p>Dr. Jane Miller, PhD (2019) writes about health. Journal, 5(2), 10–12.</p>`,
      ),
    ).toEqual(['Mu', 'Lee']);
    expect(
      heads(`<h2>References</h2>${p(MU)}${p(LEE)}<p>Suggested citation: Miller, J. (2021). Needles. Wellness Blog, 3(1), 4–5.</p>`),
    ).toEqual(['Mu', 'Lee']);
    expect(
      heads(`<h2>References</h2>${p(MU)}${p(LEE)}<footer class="comments"><p>Kim, A. (2020). I liked it. https://example.org</p></footer>`),
    ).toEqual(['Mu', 'Lee']);
  });

  it.each([
    '© 2021 Miller, J. (2021). Needles',
    'Copyright: Miller, J. (2021). Needles',
    'Funding: Miller, J. (2021). Needles',
    'Danksagung: Miller, J. (2021). Nadeln',
  ])('ends the list at "%s"', (line) => {
    expect(heads(`<h2>References</h2>${p(MU)}${p(LEE)}${p(`${line}. Wellness Blog, 3(1), 4–5.`)}`)).toEqual(['Mu', 'Lee']);
  });

  it('goes on behind a note under an entry', () => {
    expect(
      heads(`<h2>References</h2>${p(MU)}<p>Read more: https://example.org/needles</p>${p(LEE)}<p>Comments: rather long.</p>${p(WHO)}`),
    ).toEqual(['Mu', 'Lee', 'World']);
  });

  it('takes several lists on one page, each with its number', () => {
    const { lists, entries } = read(
      `<h2>References</h2>${p(MU)}${p(LEE)}<h2>More about it</h2><p>Some other prose without any source in it.</p><h2>Further reading</h2>${p(WHO)}<p>World Health Organization (2018) asks for more.</p>`,
    );
    expect(lists.map((list) => list.heading)).toEqual(['References', 'Further reading']);
    expect(entries.map((entry) => entry.list)).toEqual([0, 0, 1]);
  });

  it('leaves a list of publications alone that nothing cites', () => {
    const page = readHtml(`<p>Dr. Miller works in Boston.</p><h2>Publications</h2>${p(MU)}${p(LEE)}${p(WHO)}`);
    expect(readBibliography(page).entries).toEqual([]);
  });

  it.each([
    '<section class="footnotes"><ol><li>See Lee et al. (2013), p. 4.</li></ol></section>',
    '<section role="doc-endnotes"><p>1. Cf. Mu &amp; Lao, 2020, pp. 3–5; Lee 2013: 7.</p></section>',
    '<h2>References</h2><p>1. Vgl. Lee (2013), S. 4 f.</p><p>2. Siehe auch Mu (2020).</p>',
    '<h2>Notes</h2><ol><li>See Lee (2013), p. 4, and for another view Mu (2020).</li></ol>',
    '<h2>Notes</h2><p>1 On needles see Mu (2020). All ages as of 2014.</p>',
    '<div class="footnote"><p>Pain again. It is always pain. See also Lee &amp; Choi (2013).</p></div>',
    '<div class="footnote"><p>Compare Lee et al., 2013, out after this was first posted.</p></div>',
  ])('takes notes that only cite for no list: %s', (html) => {
    expect(heads(html)).toEqual([]);
  });

  it('takes short notes for citations where the entries stand in a list of their own', () => {
    const notes = '<h2>Notes</h2><ol><li>^ Mu et al. 2020, p. 3.</li><li>^ Lee 2013.</li><li>^ Ruiz 2014, p. 4.</li></ol>';
    const { lists, entries } = read(`${notes}<h2>Sources</h2>${p(MU)}${p(LEE)}`);
    expect(lists.map((list) => list.heading)).toEqual(['Sources']);
    expect(entries.map((entry) => entry.text.split(',')[0])).toEqual(['Mu', 'Lee']);
  });

  it('reads the entry in a note, whatever word opens the note', () => {
    expect(heads(`<section class="footnotes"><ol><li>See ${MU}</li><li>See Lee (2013), p. 4.</li><li>${LEE}</li></ol></section>`)).toEqual([
      'Mu',
      'Lee',
    ]);
  });

  it.each([
    [
      'a group with its letters in brackets',
      'Alliance for Walking Research (AWR), Board of Steps (BS), &amp; Pain Council (PC). (1999). Rules.',
    ],
    ['an address alone', 'https://example.org/walking'],
    ['two addresses', 'https://example.org/walking</li><li>https://example.org/resting', 4],
  ])('takes %s for the first entry of a list too', (_, entry, count = 3) => {
    expect(read(`<h2>References</h2><ul><li>${entry}</li><li>${MU}</li><li>${LEE}</li></ul>`).entries).toHaveLength(count);
  });

  it('takes a standard deviation for no missing year', () => {
    const prose = (n: string) =>
      `<p>Twenty-nine walkers of the University (M age = 30.06, SD = 9.11) took part (SD = ${n}); see Lee et al. 2013.</p>`;
    expect(heads(prose('1.34') + prose('2.51'))).toEqual([]);
  });

  it('takes sentences about works for prose, not for entries', () => {
    const html =
      '<p>Gospel et al. (2012) showed that the pain fell by a third, 12(3), 1–9, https://doi.org/10.1/a.</p><p>Crawford et al. (1995) found that it did not, 13(4), 2–8, https://doi.org/10.1/b.</p>';
    expect(heads(html)).toEqual([]);
  });

  it.each(['n. d.', 'o. J.', 's. f.', 's.d.', 'z. d.', 'in press', 'im Druck', 'en prensa', 'sin fecha'])(
    'takes "(%s)" for the year of an entry',
    (year) => {
      expect(heads(`<h2>References</h2>${p(MU)}<p>Ruiz, A. (${year}). Agujas.</p>${p(LEE)}`)).toEqual(['Mu', 'Ruiz', 'Lee']);
    },
  );

  it('reads a row of a table below the heading as one entry, whatever its cells hold', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const list = (rows: string) => read(`<h2>References</h2><table><tr><th>Author</th><th>Work</th></tr>${rows}</table>`).entries;
    const texts = list(
      row('Mu, J. &amp; Lao, L.', '2020', 'Needles', 'Pain, 12(3), pp. 1-9') +
        row('Lee, J.-H. (2013)', 'Backs', 'Pain, 29, pp. 172-185') +
        row('Ruiz, A.', 'Walking (2001)', 'Gait, 5, pp. 2-8'),
    ).map(({ text }) => text);
    expect(texts).toEqual([
      'Mu, J. & Lao, L. 2020. Needles. Pain, 12(3), pp. 1-9',
      'Lee, J.-H. (2013). Backs. Pain, 29, pp. 172-185',
      'Ruiz, A. Walking (2001). Gait, 5, pp. 2-8',
    ]);
    expect(heads(`<table>${row('Mu, J. &amp; Lao, L.', '2020', 'China', '12 (3)')}</table>`)).toEqual([]);
  });

  it.each(['<br>', '</p><p>'])('reads a list of names, years and links parted by %s', (mark) => {
    const lines = ['Mu &amp; Lao 2020 – <a href="#">PubMed</a>', 'Lee et al. 2013 – link', 'WHO 2018 (link)', 'Ruiz 2007 – link'];
    expect(heads(`<h2>References</h2><p>${lines.join(mark)}</p>`)).toEqual(['Mu', 'Lee', 'WHO', 'Ruiz']);
  });

  it('reads a list without a heading to its end, with the entries of groups that show less', () => {
    const weak = [
      'Health Norland. Focus. NG84. 2018a.',
      'Health Norland. Then stop. NG79. 2018b.',
      'Walk Council. Steps. London: WC, 2015.',
    ];
    const items = [weak[2], MU, LEE, WHO, ...weak, MU, ...weak];
    expect(read(`<ol>${items.map((entry) => `<li>${entry}</li>`).join('')}</ol>`).entries).toHaveLength(items.length);
    expect(read(`<div><div>${[MU, LEE, WHO, weak[2]].join('</div><div>')}</div></div>`).entries).toHaveLength(4);
  });

  it('takes a word over a column for no heading', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table>${row('Means', 'Effect', 'References')}${row('Needles', 'less', 'Mu and Lao (2020)')}${row('Rest', 'more', 'Lee and Choi (2013)')}</table>`;
    expect(heads(`${table}<h2>References</h2>${p(MU)}${p(LEE)}`)).toEqual(['Mu', 'Lee']);
  });

  it('leaves alone how the page itself is cited, and who cites it', () => {
    const own = '<div class="csl-bib-body"><div class="csl-entry">Berg, A. (2022). Needles and pain. Wellness, 3(1), 4–9.</div></div>';
    const citing = '<ul><li class="reference">Hull B, Moss C. Hedgerows. Notes, 4, 12–21, 2023.</li></ul>';
    const list = `<h2>References</h2>${p(MU)}${p(LEE)}`;
    expect(heads(`<h2>How to cite</h2><h3>APA</h3>${own}${list}<h3>Citing Literature</h3>${citing}`)).toEqual(['Mu', 'Lee']);
  });

  it.each([
    'ISSN 1860-0000 · Imprint',
    'P.S. Workshop “First Foods”, 8 October 2023, Kothrud. Rs 900 incl. lunch.',
    'P.-S. Photo : atelier RV, salle B12, mars 2023.',
    'NB: The clinic moves in March 2023, see the map.',
    'Received: 10 Jan 2018; Accepted: 2 Dec 2018',
    'Autor correspondente: Hull, B., Rua das Rosas, 2019, Campinas.',
  ])('ends before "%s"', (line) => {
    expect(heads(`<h2>References</h2>${p(MU)}${p(LEE)}${p(line)}`)).toEqual(['Mu', 'Lee']);
  });

  it.each([
    ['Ring', 'The trials were run during 2013.'],
    ['Li', 'It is a clinical matter, they said in 2013.'],
    ['He', 'She and her colleagues met in 2013.'],
  ])('takes no list for cited because the letters of "%s" stand inside another word', (name, sentence) => {
    const others = [1, 2, 3].map((i) => p(`${name}, J. (2013). Needle ${i}. Spine, ${i}, 1–9.`)).join('');
    expect(heads(`${p(sentence)}<h3>Our publications</h3>${others}`)).toEqual([]);
    expect(heads(`${p(`${name} wrote so in 2013.`)}<h3>Our publications</h3>${others}`)).toHaveLength(3);
  });

  it('joins the label above an entry to it', () => {
    const labelled = ['Lee 2013a', LEE, 'Lee 2013b {published data only}', LEE.replace('Acute', 'Chronic'), 'Mu 2020', MU];
    const { entries } = read(`<h2>References</h2>${labelled.map(p).join('')}`);
    expect(entries.map(({ text }) => text.slice(0, 16))).toEqual(['Lee 2013a. Lee, ', 'Lee 2013b {publi', 'Mu 2020. Mu, J.,']);
  });

  it('tells the parts of an entry by their elements', () => {
    const entry = (label: string, authors: string, title: string, host: string) =>
      `<li><span>${label}</span><div class="authors">${authors}</div><div class="title">${title}</div><div class="host">${host}</div><div>Google Scholar</div></li>`;
    const { entries } = read(
      `<ol class="references">${entry('Lee and Choi, 2013', 'J.-H. Lee, T.-Y. Choi', 'Acute back pain', 'Clin. J. Pain, 29 (2013), pp. 172–185')}${entry('Mu and Lao, 2020', 'J. Mu, L. Lao', 'Needles', 'Pain, 12 (2020), pp. 1–9')}</ol>`,
    );
    expect(entries.map(({ text }) => text)).toEqual([
      'Lee and Choi, 2013. J.-H. Lee, T.-Y. Choi. Acute back pain. Clin. J. Pain, 29 (2013), pp. 172–185',
      'Mu and Lao, 2020. J. Mu, L. Lao. Needles. Pain, 12 (2020), pp. 1–9',
    ]);
  });

  it('reads a list that semicolons part in one line', () => {
    const list = 'Mu J, Lao L (2020) Needles. Pain 12:1-9; Lee JH (2013) Backs. Pain 29:172-185; Ruiz A (2001) Walking. Gait 5:2-8.';
    const { entries } = read(p(`<b>References:</b> ${list}`));
    expect(entries.map((entry) => entry.text)).toEqual([
      'Mu J, Lao L (2020) Needles. Pain 12:1-9',
      'Lee JH (2013) Backs. Pain 29:172-185',
      'Ruiz A (2001) Walking. Gait 5:2-8.',
    ]);
  });

  it('reads entries behind their keys, and the key where it alone names the author', () => {
    const lines = [
      '[Mu2020] Mu J. Needles. BMJ 2020;4:1-9.',
      '[Lee et al., 2013] Backs. Pain 3:1–9.',
      '[Ruiz99] Ruiz A. Walking. Gait 1999;5:2.',
    ];
    const { entries } = read(`<h2>References</h2>${lines.map(p).join('')}`);
    expect(entries.map(({ text }) => text)).toEqual([
      'Mu J. Needles. BMJ 2020;4:1-9.',
      'Lee et al. (2013). Backs. Pain 3:1–9.',
      'Ruiz A. Walking. Gait 1999;5:2.',
    ]);
  });

  it.each([
    ['a link to the next page', '<div><a href="/next">Next: Cook (2009) revisited</a></div>'],
    ['customer reviews', '<h3>What readers say</h3><p>Olaf (2022): slept well.</p><p>Grete (2023): slept well, too.</p>'],
    ['films', '<h3>Films mentioned</h3><ul><li>Amour (2012), dir. Haneke</li><li>Blue (1993), dir. Kieślowski</li></ul>'],
    ['more to read', '<h3>You might also like</h3><p>Cook and Purdam (2009) revisited</p>'],
  ])('ends the list before %s', (_, behind) => {
    expect(heads(`<h2>References</h2><ul><li>${MU}</li><li>${LEE}</li><li>${WHO}</li></ul>${behind}`)).toEqual(['Mu', 'Lee', 'World']);
  });

  it('takes no annotation of several sentences that ends with a year for an entry', () => {
    const note = 'A readable overview. Best place to start. Its Table 2 lists each study before 2016.';
    expect(heads(`<h2>References</h2>${p(MU)}${p(note)}${p(LEE)}${p(WHO)}`)).toEqual(['Mu', 'Lee', 'World']);
  });

  it('reads an entry of many hundred authors', () => {
    const authors = Array.from({ length: 300 }, (_, i) => `Ruiz${'abcdefghij'[i % 10]} A.`).join(', ');
    expect(heads(`<h2>References</h2>${p(MU)}${p(`${authors} (2020). Genes. Nature, 3(4), 5–6.`)}${p(LEE)}`)).toEqual([
      'Mu',
      'Ruiza',
      'Lee',
    ]);
  });

  it.each([
    [
      'an item',
      '<ul><li>Dealey C, Posnett J.<br>The cost of ulcers.<br>Wound Care. 2012;21(6):261-266.</li><li>Guy H.<br>Risk.<br>Nursing. 2012;108(4):16-20.</li></ul>',
    ],
    [
      'a paragraph',
      '<p>Dealey, C. (2012)<br>The cost of ulcers.<br>Wound Care, 21(6), 261-266.</p><p>Guy, H. (2012).<br>Risk. Nursing, 108(4), 16-20.</p>',
    ],
    [
      'one block',
      '<p>Dealey, C., &amp; Posnett, J. (2012).<br>The cost of ulcers. Wound<br>Care, 21(6), 261-266.<br>Guy, H. (2012). Risk. Nursing, 108(4), 16-20.</p>',
    ],
  ])('reads entries that break their lines in %s', (_, list) => {
    const { entries } = read(`<h2>References</h2>${list}`);
    expect(entries.map(({ text }) => [text.split(/[\s,]/)[0], /26[16]|16-20/.test(text)])).toEqual([
      ['Dealey', true],
      ['Guy', true],
    ]);
  });

  it('takes no sentence in a footnote for an entry, and an entry with its first year for one', () => {
    const note = '<div class="footnote"><p>And I have seen some since 2016.</p></div>';
    const first = 'Freire, P. (2005). Pedagogy. Continuum. (Original work published 1970)';
    expect(heads(`${note}<h2>References</h2>${p(first)}${p(MU)}${p(LEE)}`)).toEqual(['Freire', 'Mu', 'Lee']);
  });

  it('takes a single line behind "Reference:" for a list, and one in the margin that the text cites', () => {
    const cited = '<p>Needles help (Mu, 2020), and walking does (Ruiz, 2006).</p>';
    expect(heads(`${cited}<p>Reference: ${MU}</p>`)).toEqual(['Mu']);
    expect(heads(`<div>Ruiz, A. B. (2006). Walking: A life. Norland Press.</div>${cited}`)).toEqual(['Ruiz']);
    expect(heads(`<p>The PEI of Ruiz (2006), volume and press, was read aloud.</p>${cited}`)).toEqual([]);
  });

  it('leads a link to a key to the entry behind it, and counts the key as a part of the list', () => {
    const terms = `<dl><dt id="k1">MuLao20</dt><dd><p>${MU}</p></dd><dt id="k2">LeeC13</dt><dd><p>${LEE}</p></dd></dl>`;
    const { page, entries, lists } = read(`<h2>References</h2>${terms}`);
    expect(entries.map(({ anchors, text }) => [...anchors, text.slice(0, 3)])).toEqual([
      ['k1', 'Mu,'],
      ['k2', 'Lee'],
    ]);
    expect(page.text.slice(lists[0]?.start, entries[0]?.selector.start).trim()).toBe('MuLao20');
  });

  it('joins the line of an identifier, and reads past the marks that lead back to the text', () => {
    const doi = '<br><span>DOI : <a href="https://doi.org/10.5555/1">10.5555/1</a></span>';
    expect(heads(`<h2>References</h2><p>${MU}${doi}</p><p>${LEE}${doi}</p>`)).toEqual(['Mu', 'Lee']);
    expect(
      heads(`<h2>References</h2><ol><li>1.<a href="#b">↵</a><div>${MU}</div></li><li>2.↵ ${LEE}</li><li>^ a b ${WHO}</li></ol>`),
    ).toEqual(['Mu', 'Lee', 'World']);
  });

  it('takes notes of several works, by names, year and page alone, for no entries', () => {
    const notes =
      '<ol class="references"><li>^ a b Mu &amp; Lao 2020, p. 5; Lee &amp; Choi 2013, p. 7.</li><li>^ Mu &amp; Lao 2020, p. 9. Compare Kik 1955, p. 8.</li></ol>';
    expect(heads(`<h2>Notes</h2>${notes}<h2>References</h2><ul><li>${MU}</li><li>${LEE}</li></ul>`)).toEqual(['Mu', 'Lee']);
  });

  it('reads on below several headings in a row, each entry under one of its own', () => {
    const study = (name: string, entry: string) => `<div><h4>${name}</h4></div><div><div>${entry}</div></div>`;
    const parts = `<h3>Studies that count</h3>${study('Mu 2020', MU)}${study('Lee 2013', LEE)}<h3>Additional references</h3>`;
    const program = study('NorMan 2019', 'Norland Manager (NorMan 5). Version 5.4. Oslo: Norland Centre, The Norland Board, 2019.');
    expect(heads(`<section class="references"><h2>References</h2>${parts}${study('WHO 2018', WHO)}${program}</section>`)).toEqual([
      'Mu',
      'Lee',
      'World',
      'Norland',
    ]);
  });

  it('takes a line that ends as books do, one with the next number, and one without a date for entries of their own', () => {
    const book = 'Norland Health Board. Anaemia in towns 1993-2005. Geneva: NHB; 2008';
    const page = readHtml(
      `<article><h2>References</h2><p>Mu J. Needles. Spine 2020;12:1-9<br>Lee K. Backs. Spine 2021;13:1-9<br>${book}<br>Tan O, Lind P. n.d. Blankets: what do we know? Unpublished manuscript, Cork.</p></article>`,
    );
    expect(readBibliography(page).entries.map(({ text }) => text.slice(0, 12))).toEqual([
      'Mu J. Needle',
      'Lee K. Backs',
      'Norland Heal',
      'Tan O, Lind ',
    ]);
    const numbered = ['[8] Mu, J. Needles. Spine 1998, 351, 1252.', '[9] de Souza e Silva, A. Kidneys. Spine 2019, 29, 480.'];
    expect(heads(`<h2>References</h2>${numbered.map(p).join('')}`)).toEqual(['Mu', 'de']);
  });

  it.each([
    'P. S. Jones, A. Lee. (2011). Knees. Spine, 3, 1–9.',
    'Ministry of Steps 2018 Norland Walking Indicators 2016. Ministry of Steps, Norland.',
    'Royal College of Backs and Beds (RCBB) 2017 Provision of beds. RCBB, Norland.',
    'Holm Psychiatric Association. (2015). HPM-5 : manuel (5e éd.; traduit par M. Holm). Fjord Gable. (Ouvrage original publié en 2013)',
    'Holm Association. (2015). Manual (S. Gable, Übers.). Fjord. (Originalarbeit erschienen 2013)',
  ])('reads "%s" as an entry', (last) => {
    expect(heads(`<h2>References</h2>${p(MU)}${p(LEE)}${p(last)}`)).toHaveLength(3);
  });

  it.each(['Spine, in press.', 'Spine. In press', 'Spine. Forthcoming.'])('takes the end "%s" for the year of an entry', (end) => {
    expect(heads(`<h2>References</h2><ul><li>${MU}</li><li>Ruiz A, Sol B. Agujas. ${end}</li><li>${LEE}</li></ul>`)).toEqual([
      'Mu',
      'Ruiz',
      'Lee',
    ]);
  });

  it.each(['Abgerufen am 3. Mai 2021', 'Consulté le 3 mai 2021', 'Geraadpleegd op 3 mei 2021', 'Ultimo accesso 3 maggio 2021'])(
    'joins the line "%s" to its entry',
    (line) => {
      expect(heads(`<h2>References</h2><div>${WHO}<br>${line}</div><div>${MU}</div>`)).toEqual(['World', 'Mu']);
    },
  );

  it('keeps a list of link labels inside an item with its entry, and out of its text', () => {
    const labels =
      '<ul><li><a href="https://example.org/1">CrossRef</a>,</li><li>Web of Science® Times Cited: 1,204</li><li>Find it at Norrland</li></ul>';
    const { entries } = read(`<h2>References</h2><ul><li>${MU}${labels}</li><li>${LEE}${labels}</li><li>${WHO}</li></ul>`);
    expect(entries.map((entry) => entry.text.slice(-6))).toEqual([', 1–9.', '2–185.', 't/pain']);
    expect(entries.map((entry) => entry.selector.exact.endsWith('Find it at Norrland'))).toEqual([true, true, false]);
    expect(entries[0]?.hrefs).toEqual(['https://example.org/1']);
  });

  it('keeps the whole entry in the selector and the hand-typed number out of the text', () => {
    const { page, entries } = read(`<h2>References</h2>${p(`1. ${MU} [Google Scholar]`)}${p(LEE)}`);
    const [first] = entries;
    expect(first && page.text.slice(first.selector.start, first.selector.end)).toBe(first?.selector.exact);
    expect(first?.selector.exact.startsWith('1. Mu')).toBe(true);
    expect(first?.text).toBe('Mu, J., & Lao, L. (2020). Acupuncture for back pain. Pain, 12(3), 1–9.');
  });

  it('remembers anchors, links and whose authors a dash repeats', () => {
    const { entries } = read(
      `<h2>References</h2><p id="ref-mu">${MU} <a href="https://doi.org/10.1000/xyz">link</a></p><p>———. (2021). More about needles. Pain, 13(1), 1–9.</p>`,
    );
    expect(entries[0]?.anchors).toContain('ref-mu');
    expect(entries[0]?.hrefs).toEqual(['https://doi.org/10.1000/xyz']);
    expect(entries[1]?.repeatsAuthorsOf).toBe(entries[0]?.text);
  });
});

describe('layouts of a blog’s own making', () => {
  const TERMS = [
    '<dt>Mu J, Lao L, et al. (2020).</dt><dd>Acupuncture for back pain. Pain 12(3): 1</dd>',
    '<dt>Lee J, Choi T (2013).</dt><dd>Acute back pain. Clin J Pain 29: 172</dd>',
  ];

  it.each([
    ['authors and year as terms', `<h2>Reading list</h2><dl>${TERMS.join('')}</dl>`],
    [
      'titles in quotation marks before the names',
      '<h2>Sources</h2><ul><li>“Acupuncture for back pain.” Mu J, Lao L. Pain 2020; 12: 1</li><li>“Acute back pain.” Lee J, Choi T. Spine 2013; 2: 1</li></ul>',
    ],
    [
      'bars between the entries of one line',
      `<p class="endnote"><b>The research:</b> Mu, J. et al. “Back pain,” Pain, 2020. | Lee, J. &amp; Choi, T. “Acute pain,” Spine, 2013. | Fox, A. et al. “Backs,” Gut, 2011.</p>`,
    ],
    ['pictures for bullets', '<p>🌱 Mu J, Lao L. Back pain. Pain. 2020;12:1-9.<br>🌱 Lee J, Choi T. Acute pain. Spine. 2013;2:17-19.</p>'],
    [
      'names and titles by commas, below a heading with more words',
      '<p><strong>Bibliography, with my two cents</strong></p><p>Mu, Jian, 2020, “Acupuncture for back pain”, Pain</p><p>Lee, Ann, 2013, “Acute back pain”, Spine</p>',
    ],
    [
      'linked titles before the citation',
      `<h4>Sources</h4><ul>${[
        'Acupuncture for back pain</a> (Mu &amp; Lao, 2020)',
        'Acute back pain in nurses</a> (Lee et al., 2013)',
        'Needles in a haystack</a> (Fox et al., Pain, 2011)',
      ]
        .map((entry) => `<li><a href="https://example.org/1">${entry}</li>`)
        .join('')}</ul>`,
    ],
  ])('reads %s', (_, html) => {
    const { entries, lists } = read(html);
    expect(lists.length).toBe(1);
    expect(entries.slice(0, 2).map(({ text }) => /Mu|Lee/.exec(text)?.[0])).toEqual(['Mu', 'Lee']);
    expect(entries.length).toBe(html.match(/Fox/) ? 3 : 2);
  });

  it('takes a statement before a citation for an entry only where it is the link to the work', () => {
    const items = ['Needles help in back pain', 'Backs heal of their own', 'Walking helps as well'].map(
      (line, i) => `${line} (Lee et al., 201${i})`,
    );
    expect(read(`<h4>Sources</h4><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`).entries).toEqual([]);
  });

  it('takes remarks to the reader below the entries for none', () => {
    const remark = '<p>Only eight men. It took me until 2023 to notice.</p>';
    const entries = [MU, LEE, WHO, 'Fox, A. (2011). Backs. Gut, 2(3), 1–9.', 'Hart, B. (2012). Steps. Gut, 3(3), 1–9.'].map(p);
    expect(read(`<h2>References</h2>${entries.join(remark)}`).entries.length).toBe(5);
  });

  it('takes a numeral and a country for no words of a speaker', () => {
    const ipcc = 'IPCC: Climate 2013: The Basis. Contribution of Working Group I to the Report, Norland Press, Oslo, 1535 pp., 2013.';
    const mu = 'Mu, J. and Lao, L.: Acupuncture for back pain in the US, Pain, 12, 1–9, 2020.';
    expect(heads(`<h2>References</h2>${[mu, ipcc, LEE].map((entry) => `<p class="ref">${entry}</p>`).join('')}`)).toEqual([
      'Mu',
      'IPCC:',
      'Lee',
    ]);
  });

  describe('a list that is one paragraph in the cell of a table', () => {
    const PERSONS = [
      'Adeyemi B, Moss P. Rest. Spine 2011;3:4-9.',
      'Gómez de la Fuente A. Camas. Spine 2012;4:5-10.',
      'Lindqvist K, Holm J. Beds. Spine 2014;5:6-11.',
      'Zhang F, Kramer C. Stairs. Spine 2015;6:7-12.',
    ];
    const BODIES = ['Ministerio de Pasos. Caminar. Quito; 2016.', 'Mundo Paso. Informe anual 2018. Quito; 2018.'];
    const inCell = (lines: readonly string[], below = '') =>
      heads(`<table><tr><td><p>Bibliografía</p><p>${lines.join('<br>')}</p>${below}</td></tr></table>`);

    it('is cut into its lines, those of bodies too', () => {
      expect(inCell([...PERSONS.slice(0, 3), ...BODIES, ...PERSONS.slice(3)])).toEqual([
        'Adeyemi',
        'Gómez',
        'Lindqvist',
        'Ministerio',
        'Mundo',
        'Zhang',
      ]);
    });

    it('ends with its paragraph', () => {
      expect(inCell(PERSONS, '<p>Comité 2019-2021: M. Olivera. Visitas: 20.154</p>')).toEqual(['Adeyemi', 'Gómez', 'Lindqvist', 'Zhang']);
    });
  });

  it('takes no address with a postcode behind the list for an entry', () => {
    const address = 'Dr. Ada Ahlbrandt, Psychologisches Institut, Universität Holm, Schleichstraße 4, 72076 Holm';
    expect(heads(`<h2>Literatur</h2><ul><li>${MU}</li><li>${LEE}</li></ul><div>${p(address)}</div>`)).toEqual(['Mu', 'Lee']);
  });

  it('reads a list within one row of a table that lays out the page', () => {
    const list = [MU, LEE, WHO].map((entry, i) => `<p class="bib">${i + 1}. ${entry}</p>`).join('');
    const page = readHtml(`<body><table><tr><td><p>Head</p></td></tr><tr><td>${PROSE}<h3>References</h3>${list}</td></tr></table></body>`);
    expect(readBibliography(page).entries.length).toBe(3);
  });

  it.each([
    'The delay was found in a study in ten countries by Mu et al. (2020). It is 6,7 years; in Norway 10,4.',
    'Nach Lee u.a. (2010), Mu et al. 2010, S. 3, und Fox (2011) ist es 1, 2 oder 3 (2012).',
    'Coined by Lee &amp; Mu (2013); the idea is older: see Fox, 1989, 3–9.',
  ])('takes no sentence for a list: %s', (sentence) => {
    expect(read(`<p>${sentence}</p><h2>References</h2>${p(MU)}${p(LEE)}`).entries.length).toBe(2);
  });

  it('takes initials behind a name for no word of a sentence', () => {
    expect(
      heads(
        '<h2>References</h2><p>Mu J, Lao L, Sharp SJ et al (2020) Back pain. Pain 12: 1–9</p><p>Lee J, Choi T et al (2013) Backs. Gut 2: 1–9</p>',
      ),
    ).toEqual(['Mu', 'Lee']);
  });

  it.each([
    'Royal College of Midwives and Walkers. (2016) <i>The Care of Backs</i>. London: RCMW.',
    'Norland Psychiatric Association. Manual of Backs. 5th ed. Arlington, VA: NPA; 2013.',
  ])('reads a group’s book at the head of the list: %s', (entry) => {
    expect(read(`<h2>References</h2>${p(entry)}${p(MU)}${p(LEE)}`).entries).toHaveLength(3);
  });

  it('takes no citation of the page itself for an entry', () => {
    const own = '<h4>Cite this paper</h4><p>Norland News. (2022, May 18). Walking in snow. https://example.org/snow</p>';
    expect(heads(`<h2>References</h2>${p(MU)}${p(LEE)}${own}`)).toEqual(['Mu', 'Lee']);
  });

  it('reads a work of a group that ends with place and year between two others', () => {
    expect(heads(`<h2>References</h2>${p(MU)}<p>Health Norland. Rest well: a reminder. Oslo; 2014.</p>${p(LEE)}`)).toEqual([
      'Mu',
      'Health',
      'Lee',
    ]);
  });

  it('takes books on the shelf that the text does not name for no reference list', () => {
    expect(
      read('<h2>On my shelf</h2><p>Needles at Rest by Ann Kik (Gable, 2020)</p><p>Why Backs Bend by Jon Lind (Gable, 2011)</p>').lists,
    ).toEqual([]);
  });

  it.each(['Idem', '———.', '__________.', '- - -.', '—'])('gives %j the authors of the entry before', (mark) => {
    const { entries } = read(`<h2>References</h2>${p(MU)}<p>${mark} (2021). More on needles. Pain, 13(3), 1–9.</p>`);
    expect(entries[1]?.repeatsAuthorsOf).toBe(entries[0]?.text);
  });

  it('takes lines of prose, and works that the list alone names, for no list of their own', () => {
    const cites = ['Abbot', 'Barne', 'Casti', 'Delga'].map((name) => `<p>Something was found (${name} et al. 1960, 1900).</p>`);
    const own = ['Abbot', 'Barne', 'Casti', 'Delga'].map((name) => `<p>${name}, A. 1960. Walking after stroke. Spine 1: 1–10.</p>`);
    expect(read(`${cites.join('')}<h2>References</h2>${own.join('')}`).lists.length).toBe(1);
    expect(read(`<h2>Our publications</h2>${own.join('')}<h2>References</h2>${p(MU)}${p(LEE)}${own.join('')}`).lists.length).toBe(1);
  });

  it.each([
    [
      'capitals before given names',
      '<p>MU Jian, « Back pain », Pain, vol. 3, 2020, p. 1-9.<br>LEE Ann et CHOI Tom, « Acute pain », Spine, vol. 2, 2013, p. 4-8.<br>FOX Abe, « Backs », Gut, vol. 2, 2011, p. 3-4.</p>',
    ],
    [
      'titles before the names',
      '<p><i>Needles for back pain in adults.</i> Mu J. Pain 2020;12:1</p><p><i>Acute back pain in nurses.</i> Lee J, Choi T. Spine 2013;2:4</p><p><i>Backs of the many.</i> Fox A. Gut 2011;3:8</p>',
    ],
    [
      'a table with a column for each part, below no heading',
      `<table>${[
        ['MU J, LAO L', '2020', 'Needles for pain', 'Pain 12: 1-9'],
        ['LEE J, CHOI T', '2013', 'Acute back pain', 'Spine 2: 4-8'],
        ['FOX A, HART B', '2011', 'Backs', 'Gut 3: 8-9'],
      ]
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    ],
    [
      'years first, behind them a dot in the middle',
      '<h3>Sources</h3><ul><li>2020 · Mu J., Lao L. · Needles for pain. Pain 12: 1–9.</li><li>2013 · Lee J., Choi T. · Acute pain. Spine 2: 4–8.</li><li>2011 · Fox A. · Backs. Gut 3: 8–9.</li></ul>',
    ],
    [
      'books with their writers behind the title',
      '<h2>On my shelf</h2><p>🌿 Needles at Rest by Jian Mu (Gable Press, 2020)</p><p>🌿 The Back That Talks by the Lee Institute (Norland, 2013)</p><p>🌿 Why Backs Bend by Abe Fox and Jon Lind (Gable, 2011)</p>',
    ],
    [
      'abstracts folded away below the entries',
      `<div>${['Mu J, Lao L. Pain. Headache 2020;52:648-60.', 'Lee J. Acute. Headache 2013;2:4-8.', 'Fox A. Backs. Gut 2011;3:8-9.']
        .map(
          (entry) =>
            `<div><div>${entry}</div><details><summary>Abstract</summary><p>Risk 1.7; 2.16. Follows Hart et al. (2005).</p></details></div>`,
        )
        .join('')}</div>`,
    ],
  ])('reads %s, to the last entry', (_, html) => {
    const { entries } = read(html);
    expect(entries.map(({ text }) => /mu|lee|fox/i.exec(text.replace(/Needles|Nurses|Acute/gi, ''))?.[0].toLowerCase())).toEqual([
      'mu',
      'lee',
      'fox',
    ]);
  });

  it('ends a list without heading before the author’s life in a box of its own', () => {
    const life =
      '<section><p>Ann Lee qualified at Barts in 2003, trained in Oslo (2008–2011) and has run the practice since 2013.</p></section>';
    expect(heads(`<div>${[MU, LEE, WHO].map(p).join('')}</div>${life}`)).toEqual(['Mu', 'Lee', 'World']);
  });

  it('takes sentences in footnotes for none, also where the markup calls them entries', () => {
    const notes =
      '<section class="footnotes"><ol><li>Mu (2020) is the insider’s history. ↩︎</li><li>Coined by Lee &amp; Mu (2013); see Fox, 1989. ↩︎</li></ol></section>';
    expect(heads(`${notes}<h2>References</h2>${p(MU)}${p(LEE)}`)).toEqual(['Mu', 'Lee']);
  });

  it('reads entries whose key alone has the year', () => {
    const keyed = [
      '[Mu &amp; Lao 2020] Mu J, Lao L: Needles. Gable, Oslo.',
      '[Lee et al. 2013] Lee J, Choi T, Shin H: Backs. Gable, Oslo.',
      '[Fox 2011] Fox A: Steps. Gable, Oslo.',
    ];
    expect(read(`<h2>References</h2><p>${keyed.join('<br>')}</p>`).entries.length).toBe(3);
  });

  it('reads authors alone as a term, and their title, journal and year as its description', () => {
    const terms = [
      '<dt>Mu J, Lao L.</dt><dd>Needles for backs: a trial. <i>Pain.</i> 2020;12(3):1–9.</dd>',
      '<dt>Lee JH.</dt><dd>Acute backs. <i>Spine.</i> 2013;29(2):172–185.</dd>',
      '<dt>Fox A, Holt B, et al.</dt><dd>Steps. <i>Gait.</i> 2011;1(1):1–4.</dd>',
    ];
    const { entries } = read(`<h2>Bibliography</h2><dl>${terms.join('')}</dl>`);
    expect(entries.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'Mu J, Lao L. Needles for backs: a trial. Pain. 2020;12(3):1–9.',
      'Lee JH. Acute backs. Spine. 2013;29(2):172–185.',
      'Fox A, Holt B, et al. Steps. Gait. 2011;1(1):1–4.',
    ]);
    const glossary =
      '<dt>Backs A.</dt><dd>Mu, J. (2020). Needles. Pain, 12(3), 1–9.</dd><dt>Beds B.</dt><dd>Lee, J. (2013). Beds. Spine, 2, 1.</dd>';
    expect(heads(`<h2>References</h2><dl>${glossary}</dl>`)).toEqual(['Mu', 'Lee']);
  });

  it('takes a list of the markup whole where most of its items are entries, and nothing behind a heading within it', () => {
    const weak = (name: string) => `<li><p>${name} M, Massey H, Roe S. How do backs feel? <em>Post Health</em>, 2013.</p></li>`;
    const sure = (name: string) => `<li><p>${name} M, Massey H, et al. Sea swimming for moods. <em>Health</em>, 2013.</p></li>`;
    const items = [
      weak('Lee'),
      weak('Pound'),
      weak('Reed'),
      sure('Hull'),
      sure('Mu'),
      weak('Marsh'),
      weak('Dale'),
      sure('Tarn'),
      sure('Ward'),
    ];
    const all = ['Lee', 'Pound', 'Reed', 'Hull', 'Mu', 'Marsh', 'Dale', 'Tarn', 'Ward'];
    expect(heads(`<p><strong>Papers, in no order</strong></p><ul>${items.join('')}</ul>`)).toEqual(all);
    const folded = `<li><h4>Who may come?</h4><p>Anyone with a letter, dated 2019 or later.</p></li><li><h4>Papers</h4>${items.join('').replace(/<\/?li>/g, '')}</li>`;
    expect(heads(`<ul>${folded}</ul>`)).not.toContain('Anyone');
  });

  it('reads a row of cells with fewer signs below one that is an entry', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = [
      row('Mu J, Lao L, et al.', '2020', 'Needles for backs: a trial.', 'Pain 12(3):1–9'),
      row('Lee JH, Doughty FL, Smith EF', '2013', 'Effects of beds on backs in young adults.', 'Spine 15:4842'),
      row('Fox A, Holt B, et al.', '2011', 'Steps of many in winter.', 'Gait 1(1):1–4'),
    ];
    expect(heads(`<table>${rows.join('')}</table>`)).toEqual(['Mu', 'Lee', 'Fox']);
  });

  it('reads lines of persons beside an entry, each in a list of its own', () => {
    const line = (text: string) => `<ul><li>${text}</li></ul>`;
    const lines = [
      line('Abbasi B, Kimi M, Sadeg K. The effect of minerals on sleep. J Res Med Sci 2012; 17: 1161'),
      line('Held K, Uhr M. Minerals and age in sleep. Pharmacopsychiatry 2002'),
      line('Mu J, Pitre T. Minerals for older adults. BMC Sleep 2020'),
      line('Murck H. Minerals and sleep: comment. Pharmacopsychiatry 2013'),
    ];
    expect(heads(`<details><summary>Where I got this from</summary>${lines.join('')}</details>`)).toEqual([
      'Abbasi',
      'Held',
      'Mu',
      'Murck',
    ]);
  });

  it('reads a year in a column before its entry', () => {
    const row = (year: string, entry: string) => `<div class="j">${year}</div><div class="e">${entry}</div>`;
    const rows = [
      row('2020', 'Mu, J. &amp; Lao, L. Needles for backs. <i>Spine</i> 3, 4–9.'),
      row('2013', 'Lee, J. &amp; Choi, T. Regional backs. Oslo: Norland Press.'),
      row('2011', 'Fox, A. Steps. <i>Gait</i> 127, 20–26.'),
    ];
    const { entries } = read(`<h2>References</h2><div class="lit">${rows.join('')}</div>`);
    expect(entries.map(({ text }) => text)).toEqual([
      '2020. Mu, J. & Lao, L. Needles for backs. Spine 3, 4–9.',
      '2013. Lee, J. & Choi, T. Regional backs. Oslo: Norland Press.',
      '2011. Fox, A. Steps. Gait 127, 20–26.',
    ]);
    expect(
      heads(
        '<h2>References</h2><p>2021</p><p>Mu, J. (2020). Needles. Spine, 3(2), 4–9.</p><p>Lee, J. (2013). Backs. Spine, 3(2), 1–2.</p>',
      ),
    ).toEqual(['Mu', 'Lee']);
  });

  it('reads authors, title and journal in paragraphs of their own as one entry, and no prose', () => {
    const entry = (...parts: string[]) => parts.map(p).join('');
    const entries = [
      entry('Mu J, Lao L.', 'Needles and arousal.', '<i>J Dent Res.</i> 2020;82(4):284–288.'),
      entry('Lee J.', 'Splints: what did we measure?', '<i>Cochrane Database.</i> 2013;(4):CD005514.'),
      entry('Fox, A. B., &amp; De la Torre, G.', 'Steps of many.', '<i>Gait.</i> 2011;1(1):1–4.'),
      entry('Holt B, et al.', 'Beds of few.', '<i>Spine.</i> 2009;9(1):1–4.'),
    ];
    expect(read(`<div>${entries.join(p('&nbsp;'))}</div>`).entries.map(({ text }) => text)).toEqual([
      'Mu J, Lao L. Needles and arousal. J Dent Res. 2020;82(4):284–288.',
      'Lee J. Splints: what did we measure? Cochrane Database. 2013;(4):CD005514.',
      'Fox, A. B., & De la Torre, G. Steps of many. Gait. 2011;1(1):1–4.',
      'Holt B, et al. Beds of few. Spine. 2009;9(1):1–4.',
    ]);
    const prose = `This chapter reviews what Mu wrote in 2020. ${'It goes on. '.repeat(30)}`;
    expect(read(`<div>${entry('CHAPTER TWO', 'LITERATURE REVIEW', prose)}</div>`).entries).toEqual([]);
  });

  it('reads a group and its year as a term', () => {
    const terms =
      '<dt>Lee, J. 2013.</dt><dd>‘Backs’. Spine 3: 4–9.</dd><dt>World Health Organization 1986.</dt><dd>Pain relief. Geneva: WHO.</dd>';
    expect(heads(`<h2>References</h2><dl>${terms}<dt>Mu, J. 2020.</dt><dd>‘Needles’. Pain 3: 4–9.</dd></dl>`)).toEqual([
      'Lee',
      'World',
      'Mu',
    ]);
  });
});
