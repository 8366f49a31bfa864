import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';

const ENTRIES = [
  'Mu, J., &amp; Lao, L. (2020). Needles for back pain. Pain, 12(3), 1–9.',
  'Lee, J.-H., &amp; Choi, T.-Y. (2013). Acute back pain. Spine, 29(2), 172–185.',
  'Fox, A. (2011). Backs. Gut, 2(3), 1–9.',
];
const PROSE = '<p>Needles help with pain (Mu &amp; Lao, 2020), and backs bend (Fox, 2011).</p>';
const p = (text: string) => `<p>${text}</p>`;

/** First words of the entries, and the citations behind those of the first paragraph. */
function read(html: string) {
  const { references, clusters } = readCitations(readHtml(`<body><article>${PROSE}${html}</article></body>`));
  const cites = clusters.flatMap(({ items }) => items.map(({ selector }) => selector.exact));
  return { heads: references.map(({ entry }) => /[\p{L}]+/u.exec(entry.text)?.[0]), cites: cites.slice(2) };
}

describe('a footnote before the list', () => {
  const note = (text: string) =>
    `<div class="footnote"><a class="footnote-number" href="#a1">1</a><div class="footnote-content">${p(text)}</div></div>`;

  it.each([
    'On the doubts at length see Lee &amp; Choi, 2013, a quarrel with an answer to each letter.',
    'On the doubts at length see Lee et al., 2013, a quarrel with an answer to each letter.',
    'The doubts stand in Lee &amp; Choi, 2013, with an answer to each.',
    'The doubts in one place: Lee &amp; Choi, 2013, with an answer to each.',
    'Lee &amp; Choi, 2013, is a quarrel with an answer to each letter.',
    'Die Zweifel ordnen Lee &amp; Choi, 2013, mit einer Antwort auf jeden.',
    'Voir surtout Lee &amp; Choi, 2013, une querelle où chacun répond.',
  ])('is prose where it cites in a sentence: %s', (text) => {
    const { heads, cites } = read(`${note(text)}<h3>What I leaned on</h3>${ENTRIES.map(p).join('')}`);
    expect(heads).toEqual(['Mu', 'Lee', 'Fox']);
    expect(cites).toEqual([/(?:Lee|Lee et al\.)(?: &amp; Choi)?, 2013/.exec(text)?.[0].replace('&amp;', '&')]);
  });

  it.each([
    'Ministry of Backs and Beds, 2013. Rules for walking. Oslo: Gable, 3–9.',
    'Lee &amp; Choi, 2013, Needles and thread. Oslo: Gable, 3–9.',
    'Lee, C., But see Hull, 2009, once more, Spine, 2013, 3, 4–9.',
  ])('is an entry where it is one: %s', (text) => {
    expect(read(`${note(text)}<h3>References</h3>${ENTRIES.map(p).join('')}`).heads).toHaveLength(4);
  });
});

describe('what readers write behind the list', () => {
  const remark = p('<b>Ines M.</b>, le 2 mai 2023 : Et le sac ? Je le porte depuis 1995.');

  it.each([
    '2 réactions',
    '1 Kommentar',
    '31 Comments',
    '1 reply',
    '12 thoughts on “Needles”',
    '3 reacties',
    'Respuestas (4)',
    '2 commenti',
    '1 comentário',
  ])('is none of its entries below "%s"', (heading) => {
    expect(read(`<h2>Further reading</h2><ul><li>${ENTRIES.join('</li><li>')}</li></ul><h3>${heading}</h3>${remark}`).heads).toEqual([
      'Mu',
      'Lee',
      'Fox',
    ]);
  });

  it.each(['2 Reactions to cold. Hull B. Gut 2013;3:1-9.', '4 Responses of backs. Hull B, Moss C. Gut 2013;3:1-9.'])(
    'is told from an entry: %s',
    (entry) => {
      expect(read(`<h2>References</h2>${[...ENTRIES, entry].map(p).join('')}`).heads).toHaveLength(4);
    },
  );
});

describe('numbered notes beside a list without numbers', () => {
  const NOTES = ['1. The thread: see the film of the same name.', '2. The third part came in spring.', '3. J. Hull, Spine 9, 824.'];
  const list = `<ul><li>${ENTRIES.join('</li><li>')}</li></ul>`;

  it.each([
    ['above it', `${p(NOTES.join('<br>'))}${list}`],
    ['below it', `${list}${p(NOTES.join('<br>'))}`],
    ['in paragraphs of their own', `${NOTES.map(p).join('')}${list}`],
  ])('are none of its entries %s', (_, html) => {
    expect(read(`<h3>Sources</h3>${html}`).heads).toEqual(['Mu', 'Lee', 'Fox']);
  });

  it('are prose that cites', () => {
    const { heads, cites } = read(`<h3>Sources</h3>${p([...NOTES, '4. So Lee et al. (2013) say.'].join('<br>'))}${list}`);
    expect(heads).toEqual(['Mu', 'Lee', 'Fox']);
    expect(cites).toEqual(['Lee et al. (2013)']);
  });

  it('are entries where all of them are, or where the whole list is numbered', () => {
    const more = ['1. J. Hull, Spine 9, 824.', '2. B. Moss, Gut 7, 12–19.'];
    expect(read(`<h3>Sources</h3>${p(more.join('<br>'))}${list}`).heads).toHaveLength(5);
    const numbered = [...ENTRIES, 'Walking well', 'The back book', 'Sleep', 'Rest'].map((entry, i) => p(`${i + 1}. ${entry}`));
    expect(read(`<h3>References</h3>${numbered.join('')}`).heads).toEqual(['Mu', 'Lee', 'Fox']);
  });
});

describe('an item of the list that is no text', () => {
  const more = ['Hart, B. (2012). Steps. Gut, 3(3), 1–9.', 'Moss, C. (2015). Stairs. Gut, 6(3), 1–9.'];
  const WORKS = [
    'Film: „Winterbäume“ (Ann Hull, 2013), DVD.',
    'Film: Winter Trees (Ann Hull, 2013)',
    'Film : « La Marche » (Ann Hull, 2013), DVD.',
    '“The Long Way Down” (Norland Radio, 2019), episode 4.',
    '« Le dos des autres » (Ann Hull, 2013).',
  ];

  it.each(WORKS)('is an entry and no citation at the end: %s', (work) => {
    const items = [...ENTRIES, ...more, work];
    const { heads, cites } = read(`<h3>Sources</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    expect(heads).toHaveLength(6);
    expect(cites).toEqual([]);
  });

  it.each(WORKS)('is one at the head, and without a heading: %s', (work) => {
    const list = `<ul>${[work, ...ENTRIES, ...more, work].map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(read(`<h3>Sources</h3>${list}`).heads).toHaveLength(7);
    expect(read(list).heads).toHaveLength(7);
  });

  it.each(['Needles help nurses with bad backs (Lee et al., 2013).', 'Worth it: “Backs” (Fox, 2011) is short. It has pictures.'])(
    'is none where it is a remark that cites: %s',
    (remark) => {
      const items = [...ENTRIES, ...more, remark];
      expect(read(`<h3>Sources</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`).heads).toHaveLength(5);
    },
  );

  it.each(WORKS)('is prose outside of the list: %s', (work) => {
    expect(read(`<h3>Sources</h3>${[...ENTRIES, ...more].map(p).join('')}<h3>To watch</h3>${p(work)}`).heads).toHaveLength(5);
  });
});

describe('publications that nothing cites', () => {
  const own = [
    'Hull B, Moss C (2023). Heat and backs: a stepped trial. Spine 8:112–17.',
    'Moss C, Hull B, et al. (2016). Needles by post: ten years on. Gut 133:12–18. Erratum: 134 (2016) 110.',
    'Hull B (2004). Stairs in Norland. Gut 9:802–9.',
  ];
  const items = `<ol>${own.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  const all = (html: string) => {
    const { references, clusters } = readCitations(readHtml(`<body><article>${html}</article></body>`));
    return { entries: references.length, cites: clusters.flatMap((cluster) => cluster.items.map(({ selector }) => selector.exact)) };
  };

  it('hold no citation, on a page of their own', () => {
    expect(all(`<h2>Positions</h2><p>Ward doctor, 2008–2015</p><h2>Publications</h2>${items}`)).toEqual({ entries: 0, cites: [] });
  });

  it('hold none beside a list that the text cites', () => {
    expect(all(`${PROSE}<h3>References</h3>${ENTRIES.map(p).join('')}<h3>About the author</h3>${items}`)).toEqual({
      entries: 3,
      cites: ['Mu & Lao, 2020', 'Fox, 2011'],
    });
  });

  it.each([
    'Moss et al. (2016), Spine Care. 181 nurses with sore backs. Needles for 5 weeks, 3:1.',
    'The NORD Study enrolled n = 880 nurses, 9-11 of each ward (see Moss et al. 2016), in Oslo: 3:1.',
  ])('are told from a line that opens with a citation: %s', (line) => {
    expect(all(`<h2>Trials</h2>${p(line)}`).cites).toHaveLength(1);
  });

  it('leave the sentences between them to be read', () => {
    const told = p('Moss C, Hull B, et al. (2016) told of ten years of needles by post, in Gut 133:12–18.');
    expect(all(`<h2>Publications</h2>${items}${told}`).cites).toEqual(['Moss C, Hull B, et al. (2016)']);
  });
});
