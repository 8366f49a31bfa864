import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitationReference, readCoins, readLinkedCitation } from '../../lib/page/read-cited-works.ts';

const NOTHING = { title: null, reference: null, year: null, doi: null, pmid: null, at: null };

describe('works named by metadata', () => {
  it.each([
    [
      'an article',
      'ctx_ver=Z39.88-2004&rft.atitle=Walking+in+pain&rft.jtitle=Spine&rft.date=2016-03-01&rft_id=info%3Adoi%2F10.5555%2FABC.1&rft_id=info%3Apmid%2F20140030',
      { title: 'Walking in pain', year: '2016', doi: '10.5555/abc.1', pmid: '20140030', at: 7 },
    ],
    ['a book', 'ctx_ver=Z39.88-2004&rft.btitle=Walking&rft.date=2016', { title: 'Walking', year: '2016', at: 7 }],
  ])('reads COinS of %s', (_, title, expected) => {
    expect(readCoins(title, 7)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([['a tooltip'], ['ctx_ver=Z39.88-2004&rft.date=2016'], [`ctx_ver=Z39.88-2004&rft.atitle=${'x'.repeat(5000)}`]])(
    'reads nothing from %.40s',
    (title) => {
      expect(readCoins(title, 0)).toBeNull();
    },
  );

  it.each([
    [
      'citation_title=Walking; in pain; citation_author=R. Tanaka; citation_year=2016; citation_doi=10.5555/abc.1;citation_pmid=20140030',
      { title: 'Walking; in pain', year: '2016', doi: '10.5555/abc.1', pmid: '20140030' },
    ],
    [
      'Tanaka, R. (2016). Walking in pain. Spine, 9(2), 11–19. https://doi.org/10.5555/abc.1',
      { reference: 'Tanaka, R. (2016). Walking in pain. Spine, 9(2), 11–19.', year: '2016', doi: '10.5555/abc.1' },
    ],
  ])('reads the tag "%.40s"', (content, expected) => {
    expect(readCitationReference(content)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([
    [
      { name: 'Walking in pain', datePublished: 2016, sameAs: ['https://doi.org/10.5555/abc.1'] },
      { title: 'Walking in pain', year: '2016', doi: '10.5555/abc.1' },
    ],
    [
      { headline: 'Walking', identifier: { '@type': 'PropertyValue', value: '10.5555/abc.1' } },
      { title: 'Walking', doi: '10.5555/abc.1' },
    ],
  ])('reads JSON-LD %j', (value, expected) => {
    expect(readLinkedCitation(value)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([[{ name: 5 }], [null], [7], [{}], [[]]])('reads nothing from JSON-LD %j', (value) => {
    expect(readLinkedCitation(value)).toBeNull();
  });

  it('gathers all three on one page, with the place of those in the text', () => {
    const page = readHtml(
      `<head><meta name="citation_reference" content="citation_title=One">
       <script type="application/ld+json">{"@graph":[{"@type":"Article","citation":{"name":"Two"}}]}</script></head>
       <body><p>Three (2016).<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.atitle=Three"></span></p></body>`,
    );
    expect(page.meta.citedWorks.map(({ title, at }) => [title, at])).toEqual([
      ['One', null],
      ['Two', null],
      ['Three', 'Three (2016).'.length],
    ]);
  });
});
