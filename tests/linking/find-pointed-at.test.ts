import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';

const MU = 'Mu, J., &amp; Lao, L. (2020). Acupuncture for back pain. Pain, 12(3), 1–9. https://doi.org/10.5555/mu';
const LEE = 'Lee, J.-H., &amp; Choi, T.-Y. (2013). Walking eases acute back pain: a review. Clin J Pain, 29(2), 172–185.';
const NSI = 'Norrland Standards Institute. (2013). Methods. Norrland Press.';
const LEAFLET = 'Guidance on walking shoes (1997). Foot Care, 54, 431–434.';
const LIST = `<h2>References</h2><ol><li id="mu">${MU}<li id="lee">${LEE}<li id="nsi">${NSI}<li id="leaflet">${LEAFLET}</ol>`;
const CITED = '<p>Needles help (Kim, 2001), as many have said.</p>';

/** First words of the entries that are said to be cited nowhere. */
function uncited(prose: string): (string | undefined)[] {
  return uncitedIn(`<title>Pain</title><body><article>${CITED}${prose}${LIST}<p>The end.</p></article>`);
}

function uncitedIn(html: string): (string | undefined)[] {
  const report = makeReport(readCitations(readHtml(html)));
  const found = report.references.filter(({ verdicts }) => verdicts.some(({ id }) => id === 'uncited'));
  return found.map(({ selector }) => selector.exact.split(/[\s,]/)[0]);
}

const ALL = ['Mu', 'Lee', 'Norrland', 'Guidance'];
/** One citation is linked, for a list that nothing cites is not judged at all. */
const MU_CITED = '<p>They are safe (Mu &amp; Lao, 2020).</p>';

describe('entries that are not called uncited', () => {
  it('calls every other entry uncited where one is cited', () => {
    expect(uncited(MU_CITED)).toEqual(ALL.slice(1));
  });

  it.each([
    ['a link inside the page', '<p>Walking helps <a href="#lee">too</a>.</p>', 'Lee'],
    ['the address of a DOI', '<p>A <a href="http://dx.doi.org/10.5555/MU">trial</a> of Ann’s; see also (Lee &amp; Choi, 2013).</p>', 'Mu'],
    ['a name beside the year', '<p>Choi had her own trial, which in 2013 made the news.</p>', 'Lee'],
    ['a possessive before something else', '<p>The number was Lee’s d in adults (2013).</p>', 'Lee'],
    ['the letters of a group', '<p>Samples were kept as the document M38 of the NSI of 2013 asks.</p>', 'Norrland'],
    ['the first word of an entry without author', '<p>As the paper “Guidance on shoes” of 1997 has it, shoes matter.</p>', 'Guidance'],
    ['a title, word for word', '<p>The review “Walking Eases Acute Back Pain” made the news.</p>', 'Lee'],
    ['a citation that only comes near', '<p>Shoes matter (Lee, Choi, &amp; Park, 1999).</p>', 'Lee'],
    ['a caption', '<figure><figcaption>Drawn after Lee, in her book of 2013</figcaption></figure>', 'Lee'],
  ])('sees %s', (_, prose, pointedAt) => {
    expect(uncited(MU_CITED)).toContain(pointedAt === 'Mu' ? 'Lee' : pointedAt);
    expect(uncited(pointedAt === 'Mu' ? prose : MU_CITED + prose)).not.toContain(pointedAt);
  });

  it.each([
    ['the name without its year', '<p>Lee lives in Boston, where the marathon of 2014 was run.</p>'],
    ['the year without the name', '<p>In 2013 the weather was fine.</p>'],
    ['a year that belongs to a citation', '<p>Lee walks on two feet (Norrland Standards Institute, 2013).</p>'],
    ['a heading with the title', '<h2>Walking eases acute back pain</h2>'],
    ['equations with numbers', '<p>See Eq. [1] and Eq. [2], and then Eq. [1] again, for Eq. [2] rests on it.</p>'],
    ['links of the entry back to itself', '<p>Some <a href="#top">link</a> and <a href="https://example.org">another</a>.</p>'],
  ])('is not misled by %s', (name, prose) => {
    expect(uncited(MU_CITED + prose), name).toContain('Lee');
  });

  it('calls nothing uncited on a page that cites by number', () => {
    expect(uncited(`${MU_CITED}<p>Walking helps [1, 2], and shoes do too [3,4].</p>`)).toEqual([]);
  });
});

/** The same for a list of these entries behind Mu's, which is cited. */
function uncitedOf(entries: readonly string[], prose: string): (string | undefined)[] {
  const list = [MU, ...entries].map((entry, i) => `<li id="e${i}">${entry}`).join('');
  const article = `<article>${CITED}${MU_CITED}${prose}<h2>References</h2><ol>${list}</ol></article>`;
  return uncitedIn(`<title>Pain</title><body><nav>Berg 1998</nav>${article}`);
}

describe('what a hint may look like', () => {
  const BERG = 'Berg, A., Holm, B., Lind, C., &amp; Lux, D. (1998). Shoes. Foot Care, 5, 1–9. https://www.example.org/shoes/';
  const CLSI = 'Clinical and Laboratory-Standards Institute. (2008). Reference methods. Wayne: Fjord.';
  const EDITED = 'Gable, E. (Ed.). (2004). Handbook of feet. Fjord.';
  const REPRINT = 'Holm, F. (1998). Ego and feet. Fjord. (Original work published 1923)';
  const TITLED = 'Dahl, G. (2005). What do nurses think of heavy shoes? Foot Care, 6, 1–9.';

  const BOOK = 'Hull, E. (1984). Podophilia. Fjord Press.';
  const SHORT = 'Hull, E. (1984). Toes. Fjord Press.';
  const SUBJECT = 'Dahlin, G. (2005). Nurses on their feet: views from three wards. Foot Care, 6, 1–9.';
  const LONE = 'Dahlin, G. (2005). Walking: Human nature and the need for shoes. Fjord Press.';
  const FRENCH = 'ENDERLIN G. (2015), <i>Le Charme discret du pied</i>, Arles, Actes Fjord.';

  it.each<[string, string, string]>([
    ['an address without "www" and its last stroke', BERG, '<p>A <a href="http://example.org/shoes">page</a> tells.</p>'],
    ['an address with another case', BERG, '<p>A <a href="HTTPS://WWW.EXAMPLE.ORG/Shoes/#top">page</a> tells.</p>'],
    ['the third author', BERG, '<p>That Lind, as early as 1998, wore none is known.</p>'],
    ['a name at the end of a sentence', BERG, '<p>In 1998 the shoes were made by Berg.</p>'],
    ['the first letters of a group, also behind a hyphen', CLSI, '<p>The method of the CLSI was renewed in 2008, they say.</p>'],
    ['the editor of a book without author', EDITED, '<p>The handbook, which Gable had put together by 2004, is heavy.</p>'],
    ['the year of the first edition', REPRINT, '<p>When Holm had it printed, which was in 1923, nobody read it.</p>'],
    ['a title up to its question mark', TITLED, '<p>The survey “What do nurses think of heavy shoes” is old.</p>'],
    ['a title of one word in italics beside its author', BOOK, '<p>With <i>Podophilia</i> E. Hull had drawn a great arc.</p>'],
    ['a title in quotation marks, up to its colon', SUBJECT, '<p>The paper „Nurses on their feet“ is old.</p>'],
    ['a title up to its colon beside its author', SUBJECT, '<p>Dahlin wrote much of nurses on their feet then.</p>'],
    ['a whole title of one word and its second part', LONE, '<p>A good book is Walking: Human Nature and the Need for Shoes, I find.</p>'],
    [
      'a title in italics that the entry sets in italics before its place',
      FRENCH,
      '<p>On lit <i>Le Charme discret du pied</i> partout.</p>',
    ],
    [
      'a work that was seen quoted, under another year',
      BOOK,
      '<p>For E. Hull (1956, as cited in Mu &amp; Lao, 2020, p. 12), feet are dear.</p>',
    ],
    ['the same in another language', BOOK, '<p>Pour Hull (1956, cité par Mu &amp; Lao, 2020), oui.</p>'],
    ['the last words of a text', TITLED, '<p>They asked what do nurses think of heavy shoes</p>'],
  ])('%s', (_, entry, prose) => {
    const first = entry.split(/[\s,]/)[0];
    expect(uncitedOf([entry], '')).toEqual([first]);
    expect(uncitedOf([entry], prose)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['an address that only begins alike', BERG, '<p>A <a href="https://example.org/shoes-and-socks">page</a> tells.</p>'],
    ['the fourth author', BERG, '<p>That Lux, as early as 1998, wore none is known.</p>'],
    [
      'a name two sentences away from the year',
      BERG,
      `<p>Berg wore none. ${'The shop was small and dark. '.repeat(4)}It closed in 1998.</p>`,
    ],
    ['a name in a menu', BERG, ''],
    ['letters that are not the group’s', CLSI, '<p>The method of the CLS was renewed in 2008, they say.</p>'],
    ['the other letters of a group', CLSI, '<p>The method of the CALSI was renewed in 2008, they say.</p>'],
    ['another year', EDITED, '<p>The handbook, which Gable had put together by 2005, is heavy.</p>'],
    ['a title of one word without its author', BOOK, '<p>He suffers from <i>podophilia</i>, they say.</p>'],
    ['a title of one word beside its author that nothing sets off', BOOK, '<p>Hull told of podophilia in nurses.</p>'],
    ['the words of a subject before the colon of a title', SUBJECT, '<p>The pain of nurses on their feet is known.</p>'],
    ['an author of another year who was not seen quoted', BOOK, '<p>For Hull, born in 1923, feet are dear.</p>'],
    [
      'somebody far from what was seen quoted',
      BOOK,
      '<p>Hull walked long before anybody had thought of shoes. So Tan (1956, cited in Mu &amp; Lao, 2020).</p>',
    ],
    ['a short word in italics', SHORT, '<p>Hull tells it from <i>toes</i>.</p>'],
    ['a title that breaks off', TITLED, '<p>The survey “What do nurses think of shoes” is old.</p>'],
  ])('but not %s', (_, entry, prose) => {
    expect(uncitedOf([entry], prose)).toEqual([entry.split(/[\s,]/)[0]]);
  });

  it('asks for three numbers of a list, and for a quarter of it, before it takes a page for one that cites by number', () => {
    const entries = Array.from({ length: 15 }, (_, i) => `Nor${'abcdefghijklmno'[i]}, A. (19${70 + i}). Feet. Foot Care, ${i}, 1–9.`);
    expect(uncitedOf(entries, '<p>Feet [1], shoes [2,3].</p>')).toHaveLength(15);
    expect(uncitedOf(entries, '<p>Feet [1], shoes [2,3], socks [12].</p>')).toEqual([]);
    expect(uncitedOf(entries, '<p>Feet [1], shoes [2], socks [97], laces [98].</p>')).toHaveLength(15);
  });
});
