import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../lib/model/csl.ts';
import { parseReference } from '../../lib/references/parse-reference.ts';
import { foldName, foldWords } from '../../lib/text/normalize.ts';

/** The package ships no types; this is the part of it that the test asks for. */
const CITATION_JS: string = '@citation-js/core';
const { Cite }: { readonly Cite: new (item: unknown) => { format(kind: string, options: object): string } } = await import(CITATION_JS);

const FAMILIES = [
  'Abbott',
  'Barnes',
  'Castillo-Ruiz',
  'van der Berg',
  'Eriksen',
  'O’Farrell',
  'Müller',
  'de la Cruz',
  'Ibrahim',
  'Łukasz',
  'Kim',
  'Xu',
];
const SUBJECTS = ['Walking', 'Sleep', 'Needles', 'Yoga and rest', 'Early exercise', 'Self-care', 'Vitamin D3'];
const PLACES = ['in nurses', 'after stroke', 'for low back pain', 'among adults aged 65–80 years', 'in primary care', 'at work'];
const ENDS = ['', ': a randomized controlled trial', ': a review', '? Results of a survey', ' (STEP-2)', ' and its costs'];
const JOURNALS = [
  'Spine',
  'Journal of Imaginary Rehabilitation',
  'J Clin Pain',
  'Sleep Medicine Reviews',
  'BMC Musculoskeletal Disorders',
  'Pain',
];

const person = fc.record({ family: fc.constantFrom(...FAMILIES), given: fc.constantFrom('A.', 'B. C.', 'J.-H.', 'M. E.', 'T.') });

/** A journal article, with everything that styles print of one. */
const article = fc
  .record({
    author: fc.array(person, { minLength: 1, maxLength: 6 }),
    year: fc.integer({ min: 1950, max: 2025 }),
    title: fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...PLACES), fc.constantFrom(...ENDS)),
    journal: fc.constantFrom(...JOURNALS),
    volume: fc.integer({ min: 1, max: 400 }),
    issue: fc.integer({ min: 1, max: 12 }),
    page: fc.integer({ min: 1, max: 3000 }),
    doi: fc.constantFrom('10.5555/jir.2019.0123', '10.5555/s0140-6736(05)12345-6', '10.5555/abc_12-3.x', '10.5555/978-3-1/4'),
  })
  .map(
    ({ author, year, title: [subject, place, end], journal, volume, issue, page, doi }): CslItem => ({
      type: 'article-journal',
      author,
      issued: { 'date-parts': [[year]] },
      title: `${subject} ${place}${end}`,
      'container-title': journal,
      volume: String(volume),
      issue: String(issue),
      page: `${page}-${page + 8}`,
      DOI: doi,
    }),
  );

type Print = (item: CslItem) => string;

const processed =
  (template: string): Print =>
  (item) =>
    new Cite({ id: 'w', ...item }).format('bibliography', { format: 'text', template, lang: 'en-US' }).trim();

const yearOf = (item: CslItem): number => item.issued?.['date-parts']?.[0]?.[0] ?? 0;
const names = (item: CslItem, print: (family: string, given: string, at: number) => string, between: string, last = between): string => {
  const printed = (item.author ?? []).map(({ family = '', given = '' }, i) => print(family, given, i));
  return printed.length > 1 ? `${printed.slice(0, -1).join(between)}${last}${printed.at(-1)}` : (printed[0] ?? '');
};
const bare = (given: string): string => given.replace(/[.\s]/g, '');
const dashed = (item: CslItem): string => (item.page ?? '').replace('-', '–');

/** Styles that citation-js brings, and those that it has no sheet of, after their own guides. */
const STYLES: Readonly<Record<string, Print>> = {
  APA: processed('apa'),
  Vancouver: processed('vancouver'),
  Harvard: processed('harvard1'),
  AMA: (w) =>
    `${names(w, (f, g) => `${f} ${bare(g)}`, ', ')}. ${w.title}. ${w['container-title']}. ${yearOf(w)};${w.volume}(${w.issue}):${w.page}. doi:${w.DOI}`,
  'Chicago author-date': (w) =>
    `${names(w, (f, g, at) => (at ? `${g} ${f}` : `${f}, ${g}`), ', ', ', and ').replace(/\.?$/, '.')} ${yearOf(w)}. “${w.title}.” ${w['container-title']} ${w.volume} (${w.issue}): ${dashed(w)}. https://doi.org/${w.DOI}.`,
  MLA: (w) =>
    `${names(w, (f, g, at) => (at ? `${g} ${f}` : `${f}, ${g}`), ', ', ', and ').replace(/\.?$/, '.')} “${w.title}.” ${w['container-title']}, vol. ${w.volume}, no. ${w.issue}, ${yearOf(w)}, pp. ${dashed(w)}. https://doi.org/${w.DOI}.`,
  Elsevier: (w) =>
    `${names(w, (f, g) => `${f}, ${g.replace(/\s/g, '')}`, ', ')}, ${yearOf(w)}. ${w.title}. ${w['container-title']} ${w.volume}, ${dashed(w)}. https://doi.org/${w.DOI}.`,
  Springer: (w) =>
    `${names(w, (f, g) => `${f} ${bare(g)}`, ', ')} (${yearOf(w)}) ${w.title}. ${w['container-title']} ${w.volume}:${dashed(w)}. https://doi.org/${w.DOI}`,
  Nature: (w) =>
    `${names(w, (f, g) => `${f}, ${g}`, ', ', ' & ')} ${w.title}. ${w['container-title']} ${w.volume}, ${dashed(w)} (${yearOf(w)}). https://doi.org/${w.DOI}`,
  'typed by hand': (w) =>
    `${names(w, (f, g) => `${f} ${bare(g)}`, ',', ' and ')} (${yearOf(w)}) ${w.title}, ${w['container-title']}${w.volume}(${w.issue}):${w.page} DOI: ${w.DOI}.`,
};

/** What is compared: the fields that find a work, as one text each. */
const FIELDS: Readonly<Record<string, (item: CslItem) => string>> = {
  'first author': ({ author }) => foldName(`${author?.[0]?.['non-dropping-particle'] ?? ''}${author?.[0]?.family ?? ''}`),
  year: (item) => String(yearOf(item)),
  title: ({ title }) => foldWords(title ?? '').join(' '),
  DOI: ({ DOI }) => DOI ?? '',
};
const WORKS = fc.sample(article, { numRuns: 100, seed: 20 });
/** Works of 100 that may come back otherwise than they were printed. */
const MOST_LOST = 1;

describe('a work that a style prints', () => {
  it.each(Object.entries(STYLES))('comes back from %s with first author, year, title and DOI', { timeout: 30_000 }, (_, print) => {
    const printed = WORKS.map((work) => [work, print(work)] as const); // citation-js takes some milliseconds for each
    for (const [field, get] of Object.entries(FIELDS)) {
      const lost = printed.filter(([work, entry]) => get(parseReference(entry)) !== get(work)).map(([, entry]) => entry);
      expect(lost.length, `${field}:\n${lost.join('\n')}`).toBeLessThanOrEqual(MOST_LOST);
    }
  });
});
