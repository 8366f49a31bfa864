import { describe, expect, it } from 'vitest';
import {
  areCoauthors,
  areTeam,
  collectKnownNames,
  holdsNearWork,
  holdsWork,
  isKnownGroup,
  isOnlyWork,
  opensGroup,
} from '../../lib/citations/known-names.ts';
import type { CslItem } from '../../lib/model/csl.ts';
import type { Bibliography, Reference } from '../../lib/model/reference.ts';

const person = (family: string, given: string) => ({ family, given });
const issued = (year: number) => ({ 'date-parts': [[year]] });

function knownOf(items: readonly (Partial<CslItem> & { text?: string })[]) {
  const references = items.map(({ text = '', ...csl }) => ({ csl, entry: { text } })) as unknown as Reference[];
  return collectKnownNames(references, { entries: references, lists: [] } as unknown as Bibliography);
}

const KNOWN = knownOf([
  { author: [person('Mu', 'J.'), person('Lao', 'L.'), person('Qaseem', 'A.')], issued: issued(2020), 'container-title': 'The Lancet' },
  { author: [person('Brown', 'A.')], issued: issued(2003), 'container-title': 'Pain' },
  { author: [person('Brown', 'A.')], issued: issued(2003) },
  { author: [person('Carbonell', 'X.')], issued: issued(1998), 'original-date': issued(1921) },
  { author: [person('Qaseem', 'A.'), person('Forciea', 'M.')], issued: issued(2017) },
  { author: [person('Holm', 'A.'), person('Holm', 'B.')], issued: issued(2012) },
  { author: [person('Tan', 'E.')] },
  { editor: [person('Sato', 'B.')], issued: issued(2009) },
  { author: [person('Kato', 'C.')], editor: [person('Endo', 'D.')], issued: issued(2010) },
  { author: [person('Lund', 'E.')], issued: issued(2016), text: 'Lund E. Diet. 2014 (updated 2016).' },
  { author: [person('Michel', 'Odent')], issued: issued(1983), text: 'Odent Michel, 1983. Birth.' },
  { author: [person('O', 'K.')], issued: issued(2001) },
  { author: [{ literal: 'World Health Organization' }], issued: issued(2018) },
  { author: [{ literal: 'GBD 2019 Backs Collaborators' }], issued: issued(2020) },
  { author: [{ literal: 'Diabetes Prevention Program Research Group' }], issued: issued(2002) },
  { author: [{ literal: 'First Steps Nutrition Trust' }], issued: issued(2021) },
]);

describe('whether a list holds a work', () => {
  it.each<[name: string, year: string | null, holds: boolean]>([
    ['Mu', '2020', true],
    ['mu', '2020a', true],
    ['Mu', '2021', false],
    ['Lao', '2020', false], // not the first author
    ['Anna Mu', '2020', true],
    ['Mu Blanco', '2020', true],
    ['Anna Mu Blanco', '2020', false],
    ['Carbonell', '1998', true],
    ['Carbonell', '1921', true],
    ['Tan', null, true],
    ['Tan', 'n.d.', false],
    ['Tan', '2020', false],
    ['Mu', null, false],
    ['Sato', '2009', true], // the editor, where there is no author
    ['Kato', '2010', true],
    ['Endo', '2010', false],
    ['Lund', '2016', true],
    ['Lund', '2014', true], // the year of the first version
    ['Odent', '1983', true],
    ['Michel', '1983', true],
    ['O', '2001', false], // a lone letter is nobody's name
    ['World Health Organization', '2018', true],
    ['World Health Organization', '2019', false],
    ['WHO', '2018', true],
    ['WHO', '2019', false],
    ['', '2020', false],
  ])('of %s and %s: %s', (name, year, holds) => expect(holdsWork(name, year, KNOWN)).toBe(holds));

  it.each<[name: string, year: string | null, holds: boolean]>([
    ['Quassem', '2017', true],
    ['Quassem', '2020', false],
    ['Carbonel', '1998', true],
    ['Fenske', '2017', false],
  ])('of %s, which may be spelt with a slip, and %s: %s', (name, year, holds) => expect(holdsNearWork(name, year, KNOWN)).toBe(holds));

  it.each([
    ['Mu', '2020', true],
    ['Mu', '2020b', true],
    ['Brown', '2003', false],
    ['Brown', '2004', false],
    ['Lao', '2020', false],
  ])('of %s and %s, and no other one of that year: %s', (name, year, holds) => expect(isOnlyWork(name, year, KNOWN)).toBe(holds));
});

describe('whether people wrote a work of the list together', () => {
  it.each<[names: string[], did: boolean]>([
    [['Mu', 'Lao'], true],
    [['Lao', 'Mu'], true],
    [['Mu', 'Lao', 'Qaseem'], true],
    [['Qaseem', 'Forciea'], true],
    [['Mu', 'Forciea'], false],
    [['Holm', 'Holm'], true],
    [['Brown', 'Brown'], false],
    [['Kato', 'Endo'], true],
    [['Mu', 'Fenske'], false],
    [['Fenske', 'Mu'], false],
    [[], false],
  ])('%j: %s', (names, did) => expect(areCoauthors(names, KNOWN)).toBe(did));

  it.each<[names: string[], isBehindSlash: boolean, did: boolean]>([
    [['Mu', 'Lao'], false, true],
    [['Quassem', 'Forciea'], false, false],
    [['Quassem', 'Forciea'], true, true],
    [['Qaseem', 'Forcia'], true, true],
    [['Qaseem', 'Fenske'], true, false],
  ])('%j, with a slash between (%s): %s', (names, isBehindSlash, did) => expect(areTeam(names, isBehindSlash, KNOWN)).toBe(did));
});

describe('whether a list knows a group', () => {
  it.each([
    ['World Health Organization', true],
    ['WHO', true],
    ['World Health', false],
    ['DPP Research Group', true],
    ['DPQ Research Group', false],
    ['Dpp Research Group', false],
    ['First Steps Nutrition', true],
    ['First Steps', false],
    ['GBD 2019 Backs', true],
    ['Mu', false],
    ['Norland Health Organization', false],
    ['’', false],
  ])('named %s: %s', (name, knows) => expect(isKnownGroup(name, KNOWN)).toBe(knows));

  it.each([
    ['GBD 2019', '2020', true],
    ['GBD 2019', '2020a', true],
    ['GBD 2019', '2021', false],
    ['GBD 20', '2020', false],
    ['GBD 2019 Backs Collaborators', '2020', false],
  ])('whose name begins with %s, under %s: %s', (name, year, knows) => expect(opensGroup(name, year, KNOWN)).toBe(knows));
});

describe('what a list is asked for besides', () => {
  it('are its journals, with "the" and without', () => {
    expect([...KNOWN.containers].sort()).toEqual(['lancet', 'pain', 'thelancet']);
  });

  it('are the first initials of first authors', () => {
    expect(['mu j', 'qaseem a', 'lao l', 'worldhealthorganization '].map((key) => KNOWN.firstInitials.has(key))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are its groups as printed', () => {
    expect(KNOWN.literals).toEqual([
      'World Health Organization',
      'GBD 2019 Backs Collaborators',
      'Diabetes Prevention Program Research Group',
      'First Steps Nutrition Trust',
    ]);
  });

  it('is whether there is one', () => {
    expect([KNOWN.hasList, knownOf([]).hasList]).toEqual([true, false]);
  });
});
