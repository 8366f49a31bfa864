import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PageText } from '../../lib/model/page-text.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readDocument } from '../../lib/page/read-document.ts';

function lines(page: PageText): string[] {
  return page.blocks.map((block) => page.text.slice(block.start, block.end));
}

function zones(page: PageText): Record<string, string> {
  return Object.fromEntries(page.blocks.map((block) => [page.text.slice(block.start, block.end), block.zone]));
}

describe('reading a page', () => {
  it('puts each block and each line of a block on a line of its own', () => {
    expect(lines(readHtml('<h1>Title</h1><p>One<br>two</p><ul><li>three</ul>four'))).toEqual(['Title', 'One', 'two', 'three', 'four']);
  });

  it('folds white space and drops soft hyphens and zero-width characters', () => {
    expect(readHtml('<p>  back&nbsp;\n pain\u200b and nee\u00addles </p>').text).toBe('back pain and needles');
  });

  it('keeps text together that only inline elements cut', () => {
    expect(readHtml('<p>(<em>Mu</em> <b>et al.</b>, <a href="#r1">2020</a>)</p>').text).toBe('(Mu et al., 2020)');
  });

  it('sets a superscript apart that holds author and year, and no other', () => {
    const html = '<p>It helps<sup><a href="#l">Lee</a>, <b>2013</b></sup>: the 10<sup>th</sup> of 10<sup>2</sup><sup>Mu, 2020</sup></p>';
    const page = readHtml(html);
    expect(page.text).toBe('It helps Lee, 2013 : the 10th of 102 Mu, 2020');
    expect(page.links.map(({ start, end }) => page.text.slice(start, end))).toEqual(['Lee']);
    const copied = Array.from({ length: page.runs.length / 4 }, (_, i) => page.runs.slice(4 * i, 4 * i + 4));
    expect(copied.map(([start = 0, , , length = 0]) => page.text.slice(start, start + length)).join('')).toBe(
      'It helpsLee, 2013: the 10th of 102Mu, 2020',
    );
  });

  it('skips scripts, styles, form fields and its own card', () => {
    expect(
      readHtml(
        '<p>a</p><script>b</script><style>c</style><noscript>d</noscript><textarea>Mu (2020)</textarea><select><option>x</select><citewell-card>e</citewell-card>',
      ).text,
    ).toBe('a');
  });

  it.each([
    ['<p>a</p><div contenteditable>b</div><p>c</p>', 'a\nc'],
    ['<p>a <span contenteditable="plaintext-only">b</span></p>', 'a'],
    ['<p contenteditable="false">a</p>', 'a'],
  ])('leaves what somebody is writing: %s', (html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  it('tells menus, code, lists and prose apart', () => {
    const page = readHtml(
      '<nav>menu</nav><article><p>prose</p><pre>code</pre></article><aside class="widget-area">aside</aside><div class="related-posts"><p>related</p></div><section class="references"><p>entry</p></section><ol class="comment-list"><li>comment</ol>',
    );
    expect(zones(page)).toEqual({
      menu: 'chrome',
      prose: 'body',
      code: 'code',
      aside: 'chrome',
      related: 'chrome',
      entry: 'references',
      comment: 'chrome',
    });
  });

  it('takes a header inside the article for part of it, and the site header not', () => {
    expect(zones(readHtml('<header><p>site</p></header><article><header><p>title</p></header></article>'))).toEqual({
      site: 'chrome',
      title: 'body',
    });
  });

  it('frees the article that only a class name made a sidebar', () => {
    const text = 'A long article about needles. '.repeat(80).trim();
    expect(readHtml(`<div class="sidebar"><p>${text}</p></div><p>end</p>`).blocks[0]?.zone).toBe('body');
  });

  it('reads what is hidden, for lists hide in accordions', () => {
    const page = readHtml(
      '<details><summary>Sources</summary><p>entry</p></details><div style="display: none"><p>other</p></div><p>shown</p>',
    );
    expect(page.text.split('\n')).toEqual(['Sources', 'entry', 'other', 'shown']);
  });

  it('leaves out what nobody sees within a line: words for screen readers in a link, and popovers', () => {
    const link = '<a href="#r1"><span class="show-for-sr">Reference Lee</span>Lee, 2013</a>';
    expect(readHtml(`<p>Walking helps (${link}).</p>`).text).toBe('Walking helps (Lee, 2013).');
    for (const hidden of ['hidden', 'style="display:none"', 'role="tooltip"'])
      expect(readHtml(`<p>As Lee<span class="ref-overlay" ${hidden}>Lee, C. (2013). Walking.</span> says.</p>`).text).toBe('As Lee says.');
    expect(readHtml('<p>One<span class="more" style="display:none"> and two (Lee, 2013)</span>.</p>').text).toBe(
      'One and two (Lee, 2013).',
    );
    expect(readHtml('<div class="preview-overlay" hidden>Lee, C. (2013). Walking.</div>').text).toBe('Lee, C. (2013). Walking.');
  });

  it('remembers what stands in italics', () => {
    const page = readHtml('<p>See <em>Thirteen</em> and <i>a <cite>b</cite></i>, <b>c</b>.</p>');
    expect(page.italics.map(({ start, end }) => page.text.slice(start, end))).toEqual(['Thirteen', 'b', 'a b']);
  });

  it('remembers links and ids with their places', () => {
    const page = readHtml('<p id="p1">See <a href="#r1">Mu</a> in <em>Pain</em>.</p>');
    expect(page.links.map((link) => [page.text.slice(link.start, link.end), link.href])).toEqual([['Mu', '#r1']]);
    expect(page.blocks[0]?.ids).toEqual(['p1']);
  });

  it('reads title, language, date and types from the head', () => {
    const page = readHtml(
      `<html lang="de-AT"><head><title> Back  pain </title><meta property="article:published_time" content="2021-03-05T08:00:00Z"><link rel="canonical" href="https://example.org/a">
       <script type="application/ld+json">{"@type":["MedicalWebPage"],"datePublished":"2020-01-01"}</script></head><body><p>x</p></body></html>`,
    );
    expect(page.meta).toMatchObject({
      title: 'Back pain',
      language: 'de-AT',
      published: '2021-03-05',
      url: 'https://example.org/a',
      types: ['MedicalWebPage'],
    });
  });

  it.each(['2023-00-00', '2023-02-30', '2023-13', '2023/1/32'])('takes %s for no date', (date) => {
    const page = readHtml(`<html><head><meta name="date" content="${date}"><meta name="pubdate" content="2021-03-05"></head></html>`);
    expect(page.meta.published).toBe('2021-03-05');
  });

  it.each([
    ['<time itemprop="datePublished" datetime="2005-03-01">', '2005-03-01'],
    ['<time class="entry-date published" datetime="2005-03-01T09:00:00+00:00">', '2005-03-01'],
    ['<time pubdate datetime="2005-03-01">', '2005-03-01'],
    ['<time class="updated" datetime="2024-03-01">', null],
    ['<time itemprop="dateModified" datetime="2024-03-01">', null],
    ['<time datetime="2026-11-30">', null],
  ])('takes a time for that of publication only where the page says so: %s', (time, published) => {
    const { meta } = readHtml(`<html><body><header>${time}1 March</time></header><p>Text.</p></body></html>`);
    expect(meta.published).toBe(published);
  });

  it('survives broken JSON-LD and 20,000 nested elements', () => {
    const page = readHtml(`<script type="application/ld+json">{"@type":</script>${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`);
    expect(page.text).toBe('deep');
  });
});

describe('the two trees', () => {
  const html =
    '<html lang="en"><body><nav>m</nav><article><h2 id="h">T</h2><p>A <em>b</em>\n c<br>d</p><table><tr><td>1</td><td>2</td></tr></table></article></body></html>';

  it('give the same text and blocks from HTML and from a DOM', () => {
    const parsed = readHtml(html);
    const { page } = readDocument(new JSDOM(html).window.document);
    expect(page.text).toBe(parsed.text);
    expect(page.blocks).toEqual(parsed.blocks);
  });

  it('lead from every character of the text back to the same character of a text node', () => {
    const { page, nodes } = readDocument(new JSDOM(html).window.document);
    const { runs } = page;
    for (let i = 0; i < runs.length; i += 4) {
      const [start = 0, node = 0, from = 0, length = 0] = runs.slice(i, i + 4);
      expect(nodes[node]?.data.slice(from, from + length).replace(/\s/g, ' ')).toBe(page.text.slice(start, start + length));
    }
    expect(runs.filter((_, i) => i % 4 === 3).reduce((sum, length) => sum + length, 0)).toBe(page.text.replace(/\n/g, '').length);
  });
});
