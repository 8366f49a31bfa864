import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/page/parsed-tree.ts';
import { readCitations } from '../../lib/pipeline.ts';

interface Work {
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
}

const FAMILIES = 'García-López|Müller|Ørsted|O’Connell|Nakamura|van der Berg|Šimić|Brandström|Jones-Smith|Kowalski|Delgado|Ibrahim'.split(
  '|',
);
const TITLES = [
  'Needles for migraine',
  'Exercise after stroke',
  'Sleep in night workers',
  'Back pain in nurses',
  'Walking and knees',
  'Rest',
];

/** Works of different first authors, so that each citation has one answer. */
const list: fc.Arbitrary<Work[]> = fc
  .tuple(fc.shuffledSubarray(FAMILIES, { minLength: 4 }), fc.array(fc.integer({ min: 1980, max: 2023 }), { minLength: 6, maxLength: 6 }))
  .chain(([families, years]) =>
    fc.tuple(...TITLES.map(() => fc.shuffledSubarray(families, { maxLength: 2 }))).map((others) =>
      families.slice(0, TITLES.length).map((first, i) => ({
        authors: [first, ...(others[i] ?? []).filter((name) => name !== first)],
        year: years[i] ?? 2000,
        title: TITLES[i] ?? '',
      })),
    ),
  );

/** How a citation goes wrong, if it does. */
const slip = fc.constantFrom('none', 'none', 'year', 'far year', 'letters', 'stranger');

/** Of a name that ends with two equal letters, those before the last one change places: "O’Connlel". */
function printed(name: string, how: string): string {
  if (how === 'stranger') return 'Quintanilla';
  return how === 'letters' ? name.replace(/(\p{Ll})(?!\1)(\p{Ll})(?=\2?$)/u, '$2$1') : name;
}

/** "(García-López et al., 2013)", with the slip. */
function cite({ authors, year }: Work, how: string, respell: (name: string) => string): string {
  const names = authors.map((name, i) => respell(i === 0 ? printed(name, how) : name));
  const shown = names.length > 2 ? `${names[0]} et al.` : names.join(' &amp; ');
  return `(${shown}, ${year + (how === 'year' ? 1 : how === 'far year' ? -60 : 0)})`;
}

function entry({ authors, year, title }: Work): string {
  const names = authors.map((name, i) => `${name}, ${'ABC'[i]}.`).join(', &amp; ');
  return `${names} (${year}). ${title}. Spine, 3(1), 10–19.`;
}

/** What is said of each citation, and of which title: a list in another order has other ids. */
function verdicts(citations: readonly string[], works: readonly Work[]): string[] {
  const anchor = { authors: ['Anchor', 'Buoy', 'Chain'], year: 1990, title: 'Ropes and knots' };
  const sure = '<p>Others agree (Anchor et al., 1990; Anchor et al., 1990; Anchor et al., 1990; Anchor et al., 1990).</p>';
  const entries = [...works, anchor].map((work) => `<p>${entry(work)}</p>`).join('');
  const page = readHtml(`<article><p>Less pain ${citations.join(' and then ')}.</p>${sure}<h2>References</h2>${entries}</article>`);
  const { links, references } = readCitations(page);
  const titles = new Map(references.map(({ id, csl }) => [id, csl.title]));
  return links.map((link) => [link.outcome, ...link.references.map((id) => titles.get(id)).sort()].join(': '));
}

/** What must be said of a citation of this work: two authors in the other order and the wrong year may be the citation of another one. */
function due({ authors, year, title }: Work, how: string, works: readonly Work[]): string {
  if (how === 'stranger' || how === 'far year') return 'none';
  if (how === 'letters') return `spelling: ${title}`;
  if (how === 'none') return `one: ${title}`;
  const ofSameTeam = works.find(
    (other) => authors.length === 2 && authors.every((name) => other.authors.includes(name)) && other.year === year + 1,
  );
  return ofSameTeam ? `one: ${ofSameTeam.title}` : `year: ${title}`;
}

const RESPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  'without accents': (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace('Ø', 'O'),
  'in capitals': (name) => name.toUpperCase(),
  'with accents as marks of their own': (name) => name.normalize('NFD'),
  'with a blank for the hyphen': (name) => name.replace(/-/g, ' '),
  'with another hyphen': (name) => name.replace(/-/g, '‐'),
  'with another apostrophe': (name) => name.replace(/’/g, 'ʼ'),
  transliterated: (name) => name.replace('ü', 'ue').replace('ö', 'oe').replace('Ø', 'Oe'),
};

const pages = fc.tuple(list, fc.array(slip, { minLength: 6, maxLength: 6 }));
const RUNS = { numRuns: 60, seed: 20261124 };

describe('what is said of a citation', () => {
  it.each(Object.entries(RESPELLINGS))('is the same of names %s', { timeout: 60_000 }, (_, respell) => {
    fc.assert(
      fc.property(pages, ([works, slips]) => {
        const write = (spell: (name: string) => string) => works.map((work, i) => cite(work, slips[i] ?? 'none', spell));
        expect(verdicts(write(respell), works)).toEqual(
          verdicts(
            write((name) => name),
            works,
          ),
        );
      }),
      RUNS,
    );
  });

  it('is the same however the list is ordered', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 5 }), ([works, slips], by) => {
        const citations = works.map((work, i) => cite(work, slips[i] ?? 'none', (name) => name));
        const turned = [...works.slice(by), ...works.slice(0, by)].reverse();
        expect(verdicts(citations, turned)).toEqual(verdicts(citations, works));
      }),
      RUNS,
    );
  });

  it('is what its slip calls for, and never the entry of somebody else', { timeout: 60_000 }, () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(pages, ([works, slips]) => {
        const found = verdicts(
          works.map((work, i) => cite(work, slips[i] ?? 'none', (name) => name)),
          works,
        );
        works.forEach((work, i) => {
          const how = slips[i] ?? 'none';
          expect(found[i], how).toBe(due(work, how, works));
          met.set(how, (met.get(how) ?? 0) + 1);
        });
      }),
      RUNS,
    );
    for (const [how, times] of met) expect(times, how).toBeGreaterThan(RUNS.numRuns / 4);
    expect(met.size).toBe(5);
  });
});
