import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/model/csl.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { makeReport, readCitations } from '../../lib/pipeline.ts';

/** The package ships no types; this is the part of it that the test asks for. */
const CITATION_JS: string = '@citation-js/core';
const { Cite }: { readonly Cite: new (item: unknown) => { format(kind: string, options: object): string } } = await import(CITATION_JS);

const FAMILIES =
  'Abbott Barnes Castillo Delgado Eriksen Farrell Goldberg Hansen Ibrahim Jensen Kowalski Lindgren Moreno Nakamura Okafor Petrov'.split(
    ' ',
  );
const TITLES = [
  'Exercise after stroke',
  'Sleep in night workers: a cohort study',
  'Needles for migraine',
  'Does walking help? A trial',
  'Back pain in nurses',
];
const JOURNALS = ['Spine', 'Sleep Medicine', 'Physical Therapy', 'Clinical Journal of Pain'];

/** A journal article with one to five authors; the families of one list differ, so that each citation has one answer. */
const item = (first: number): fc.Arbitrary<CslItem & { id: string }> =>
  fc
    .record({
      others: fc.subarray(FAMILIES, { maxLength: 4 }),
      year: fc.integer({ min: 1960, max: 2024 }),
      title: fc.constantFrom(...TITLES),
      journal: fc.constantFrom(...JOURNALS),
      volume: fc.integer({ min: 1, max: 300 }),
      page: fc.integer({ min: 1, max: 2000 }),
    })
    .map((made) => ({
      id: `w${first}`,
      type: 'article-journal' as const,
      title: `${made.title} ${first}`,
      author: [FAMILIES[first] ?? '', ...made.others.filter((family) => family !== FAMILIES[first])].map((family, i) => ({
        family,
        given: 'ABCDE'[i] ?? 'F',
      })),
      issued: { 'date-parts': [[made.year]] },
      'container-title': made.journal,
      volume: String(made.volume),
      page: `${made.page}-${made.page + 9}`,
    }));

const list = fc.integer({ min: 4, max: 9 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => item(i))));

/** How a style prints a work in the text and in the list. */
interface Style {
  readonly cite: (work: CslItem & { id: string }) => string;
  readonly entry: (work: CslItem & { id: string }) => string;
}

const processed = (template: string): Style => ({
  cite: (work) => new Cite(work).format('citation', { template, lang: 'en-US' }),
  entry: (work) => new Cite(work).format('bibliography', { format: 'text', template, lang: 'en-US' }),
});

/** Author-date as in The Chicago Manual of Style, 17th edition, chapter 15; citation-js brings no style sheet of it. */
const CHICAGO: Style = {
  cite({ author = [], issued, page }) {
    const families = author.map(({ family = '' }) => family);
    const names = families.length > 3 ? `${families[0]} et al.` : joinNames(families);
    return `(${names} ${issued?.['date-parts']?.[0]?.[0]}, ${page?.split('-')[0]})`;
  },
  entry(work) {
    const [first, ...others] = work.author ?? [];
    const names = [`${first?.family}, ${first?.given}.`, ...others.map(({ family, given }) => `${given}. ${family}`)];
    const { title, volume, page } = work;
    const year = work.issued?.['date-parts']?.[0]?.[0];
    return `${joinNames(names, ', ').replace(/\.?$/, '.')} ${year}. “${title}.” ${work['container-title']} ${volume}: ${page?.replace('-', '–')}.`;
  },
};

/** "Lee", "Lee and Mu", "Lee, Mu, and Chou"; after an inverted first name a comma stands before "and" also with two. */
function joinNames(names: readonly string[], beforeSecond = ' '): string {
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 ? ', ' : beforeSecond;
  return `${names.slice(0, -1).join(', ')}${comma}and ${names.at(-1)}`;
}

/** A page whose citations and list are printed in one style. */
function pageOf(works: readonly (CslItem & { id: string })[], { cite, entry }: Style): string {
  const printed = (text: string) => `<p>${text.replace(/&/g, '&amp;')}</p>`;
  const cites = works.map((work) => printed(`Something was found ${cite(work)}.`));
  return `<article>${cites.join('')}<h2>References</h2>${works.map((work) => printed(entry(work))).join('')}</article>`;
}

describe('citations of random works', () => {
  it.each([
    ['APA', processed('apa')],
    ['Harvard', processed('harvard1')],
    ['Chicago author-date', CHICAGO],
  ])('are all found and linked to their own entry: %s', { timeout: 60_000 }, (_name, style) => {
    fc.assert(
      fc.property(list, (works) => {
        const report = makeReport(readCitations(readHtml(pageOf(works, style))));
        expect(report.references).toHaveLength(works.length);
        expect(report.citations.map((citation) => [citation.verdict, ...citation.references])).toEqual(
          works.map((_, i) => ['ok', `r${i + 1}`]),
        );
      }),
      { numRuns: 25, seed: 20261124 },
    );
  });
});

describe('any page at all', () => {
  const RUNS = 400;
  const cited = fc.constantFrom(
    'Mu &amp; Lao, 2020',
    'Hart et al., 2013a',
    'WHO, 2018',
    'see Berg, 2011, p. 4',
    'Unger et al., 1999',
    'Mu, n.d.',
  );
  const entry = fc.constantFrom(
    'Mu, J., &amp; Lao, L. (2020). Needles for a sore back. Pain, 12(3), 1–9. https://doi.org/10.5555/mu',
    'Hart M, Choi TY, Shin B. A sore back: a review. Ann Walking. 2013;29(2):172-185.',
    'World Health Organization (WHO). (2018). A guideline for backs. WHO Press.',
    'Berg, A. (2011). Walking. In T. Holm (Ed.), <i>Handbook of steps</i> (pp. 10–25). Gable Press.',
    '———. (2021). More walking. Pain, 13(1), 1–9.',
  );
  const fragment = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '(Mu, 2020)',
      ' et al. ',
      '(2013a,b)',
      '<p>',
      '</p>',
      '<li>',
      '<br>',
      'References',
      'Mu, J. (2020). A. Pain, 1(1), 1–2.',
      '[',
      ')',
      '; ',
      '&amp;',
    ),
  );
  const sentence = fc.oneof(
    fc.array(cited, { minLength: 1, maxLength: 3 }).map((group) => `<p>Walking helped for a while (${group.join('; ')}).</p>`),
    fc.constantFrom(
      '<p>Mu and Lao (2020) found it.</p>',
      '<p>Hart et al. (2013, 2014) &#173;did\u200b not.</p>',
      '<p>So says Berg<sup>(Berg, 2011)</sup>.</p>',
    ),
  );
  const printedList = fc
    .tuple(
      fc.constantFrom('p', 'li', 'div', 'br'),
      fc.array(fc.oneof({ weight: 5, arbitrary: entry }, { weight: 1, arbitrary: fragment }), { minLength: 1, maxLength: 6 }),
    )
    .map(
      ([tag, entries]) =>
        `<h2>References</h2><div>${entries.map((each) => (tag === 'br' ? `${each}<br>` : `<${tag}>${each}</${tag}>`)).join('\n')}</div>`,
    );
  const piece = fc.oneof({ weight: 6, arbitrary: fragment }, { weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: printedList });
  /** Half of the pages end with a list, as articles do. */
  const anyPage = fc
    .tuple(fc.array(piece, { maxLength: 40 }), fc.oneof(fc.constant(''), printedList))
    .map(([pieces, end]) => `${pieces.join('')}${end}`);

  it('is read without an error, and its offsets give back the exact text', { timeout: 60_000 }, () => {
    const pages = { withCitations: 0, withReferences: 0, withLinks: 0 };
    fc.assert(
      fc.property(anyPage, (html) => {
        const page = readHtml(html);
        const { citations, references } = makeReport(readCitations(page));
        for (const { selector } of [...citations, ...references])
          expect(page.text.slice(selector.start, selector.end)).toBe(selector.exact);
        const ids = new Set(references.map((reference) => reference.id));
        for (const citation of citations) for (const reference of citation.references) expect(ids.has(reference)).toBe(true);
        if (citations.length > 0) pages.withCitations += 1;
        if (references.length > 0) pages.withReferences += 1;
        if (citations.some((citation) => citation.references.length > 0)) pages.withLinks += 1;
      }),
      { numRuns: RUNS, seed: 20261124 },
    );
    for (const [what, count] of Object.entries(pages)) expect(count, what).toBeGreaterThan(RUNS / 4);
  });
});
