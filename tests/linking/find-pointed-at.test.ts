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
  const report = makeReport(readCitations(readHtml(`<title>Pain</title><body><article>${CITED}${prose}${LIST}<p>The end.</p></article>`)));
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
