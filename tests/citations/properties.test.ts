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
  const piece = fc.oneof(
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

  it('is read without an error, and its offsets give back the exact text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = readHtml(pieces.join(''));
        const report = makeReport(readCitations(page));
        for (const { selector } of [...report.citations, ...report.references])
          expect(page.text.slice(selector.start, selector.end)).toBe(selector.exact);
        const ids = new Set(report.references.map((reference) => reference.id));
        for (const citation of report.citations) for (const reference of citation.references) expect(ids.has(reference)).toBe(true);
      }),
      { numRuns: 400, seed: 20261124 },
    );
  });
});
