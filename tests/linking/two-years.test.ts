import { expect, it } from 'vitest';
import { keepYearsApart } from '../../lib/linking/two-years.ts';
import type { CitationCluster, CiteItem } from '../../lib/model/citation.ts';
import type { CitationLink, LinkOutcome } from '../../lib/model/link.ts';
import { cite } from './listed.ts';

/** A cite item of these names with what was decided for it: `['Mu', 'year', 'r1']`. */
type Row = readonly [names: string, outcome: LinkOutcome, ...references: string[]];

const itemOf = ([names]: Row, i: number): CiteItem => cite(names.split(' & '), String(2020 + i), { id: `c${i + 1}` });
const linkOf = ([, outcome, ...references]: Row, i: number): CitationLink => ({
  citation: `c${i + 1}`,
  outcome,
  references,
  candidates: references.map((reference) => ({ reference, score: 0.7, names: 'same', year: 'near', differences: [] })),
});

function cluster(items: readonly CiteItem[]): CitationCluster {
  return { id: 'k1', selector: { exact: '', prefix: '', suffix: '', start: 0, end: 0 }, items };
}

const said = (links: readonly CitationLink[]) => links.map(({ outcome, references }) => [outcome, ...references].join(' '));

it.each<[string, readonly Row[], readonly string[]]>([
  [
    'the same names and entry',
    [
      ['Mu', 'one', 'r1'],
      ['Mu', 'year', 'r1'],
    ],
    ['one r1', 'none'],
  ],
  [
    'the other way round',
    [
      ['Mu', 'year', 'r1'],
      ['Mu', 'one', 'r1'],
    ],
    ['none', 'one r1'],
  ],
  [
    'all names of a team',
    [
      ['Mu & Lao', 'one', 'r1'],
      ['Mu & Lao', 'year', 'r1'],
    ],
    ['one r1', 'none'],
  ],
  [
    'another name for the same work',
    [
      ['Norland Pain Board', 'one', 'r1'],
      ['NPB', 'year', 'r1'],
    ],
    ['one r1', 'year r1'],
  ],
  [
    'more names',
    [
      ['Mu', 'one', 'r1'],
      ['Mu & Lao', 'year', 'r1'],
    ],
    ['one r1', 'year r1'],
  ],
  [
    'another entry',
    [
      ['Mu', 'one', 'r1'],
      ['Mu', 'year', 'r2'],
    ],
    ['one r1', 'year r2'],
  ],
  [
    'two years that both differ',
    [
      ['Mu', 'year', 'r1'],
      ['Mu', 'year', 'r1'],
    ],
    ['year r1', 'year r1'],
  ],
  [
    'a spelling beside a year',
    [
      ['Mu', 'spelling', 'r1'],
      ['Mu', 'year', 'r1'],
    ],
    ['spelling r1', 'year r1'],
  ],
  [
    'twice the right year',
    [
      ['Mu', 'one', 'r1'],
      ['Mu', 'one', 'r1'],
    ],
    ['one r1', 'one r1'],
  ],
])('a year beside another one, %s', (_what, rows, outcomes) => {
  const links = rows.map(linkOf);
  expect(said(keepYearsApart([cluster(rows.map(itemOf))], links))).toEqual(outcomes);
});

it('keeps the entry that is not meant among those that came near', () => {
  const rows: readonly Row[] = [
    ['Mu', 'one', 'r1'],
    ['Mu', 'year', 'r1'],
  ];
  const links = rows.map(linkOf);
  expect(keepYearsApart([cluster(rows.map(itemOf))], links)[1]?.candidates).toEqual(links[1]?.candidates);
});

it('says nothing of years in brackets of their own', () => {
  const rows: readonly Row[] = [
    ['Mu', 'one', 'r1'],
    ['Mu', 'year', 'r1'],
  ];
  const apart = rows.map((row, i) => cluster([itemOf(row, i)]));
  expect(said(keepYearsApart(apart, rows.map(linkOf)))).toEqual(['one r1', 'year r1']);
});
