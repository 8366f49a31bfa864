import { describe, expect, it } from 'vitest';
import type { CslName } from '../../lib/model/csl.ts';
import { citedSpellings, listedSpellings, printedName } from '../../lib/text/name-spellings.ts';

describe('a name as printed', () => {
  it.each<[CslName, string]>([
    [{ family: 'Mu', given: 'J.' }, 'Mu'],
    [{ family: 'Berg', 'non-dropping-particle': 'van der' }, 'van der Berg'],
    [{ family: 'Berg', 'dropping-particle': 'von' }, 'Berg'],
    [{ literal: 'Norland Pain Board' }, 'Norland Pain Board'],
    [{}, ''],
  ])('%j is %j', (name, printed) => expect(printedName(name)).toBe(printed));
});

describe('an author of the list may be cited as', () => {
  it.each<[CslName, readonly string[]]>([
    [{ family: 'Mu' }, ['mu']],
    [{ family: 'Berg', 'non-dropping-particle': 'van der' }, ['vanderberg', 'berg']],
    [{ family: 'van der Berg' }, ['vanderberg', 'berg']],
    [{ family: 'Müller' }, ['muller', 'mueller']],
    [{ family: 'Ribeiro Jr' }, ['ribeirojr', 'ribeiro']],
    [{ family: 'Ribeiro, Jr.' }, ['ribeirojr', 'ribeiro']],
    [{ family: 'Hart III' }, ['hartiii', 'hart']],
    [{ family: 'Grinker R' }, ['grinkerr', 'grinker']],
    [{ family: 'Grinker R. S.' }, ['grinkerrs', 'grinker']],
    [{ family: 'al-Rashid' }, ['alrashid', 'rashid']],
    [{ family: 'Gil Martínez' }, ['gilmartinez', 'martinez', 'gil']],
    [{ family: 'Иванов' }, ['иванов', 'ivanov']],
    [{ literal: 'Norland Pain Board' }, ['norlandpainboard']],
    [{ literal: '' }, []],
    [{}, []],
  ])('%j: %j', (name, spellings) => expect(listedSpellings(name)).toEqual(spellings));

  it.each<[string, CslName, string]>([
    ['the last given name and the family name', { family: 'Moreno', given: 'Ana Teresa Lindgren' }, 'lindgrenmoreno'],
    ['the first surname of four words', { family: 'Ruiz de Alba Moreno' }, 'ruizdealba'],
  ])('%s', (_what, name, spelling) => expect(listedSpellings(name)).toContain(spelling));

  it.each<[string, CslName, string]>([
    ['the only given name before the family name', { family: 'Moreno', given: 'Teresa' }, 'teresamoreno'],
    ['initials before the family name', { family: 'Moreno', given: 'A. T.' }, 'tmoreno'],
    ['the first two of three words', { family: 'Ruiz Alba Moreno' }, 'ruizalba'],
    ['a particle of a surname', { family: 'Ruiz de Alba Moreno' }, 'ruizde'],
    ['the first word of a double name of two letters', { family: 'Li Martínez' }, 'li'],
    ['a part of a group', { literal: 'Norland Pain Board' }, 'board'],
  ])('but not %s', (_what, name, spelling) => expect(listedSpellings(name)).not.toContain(spelling));
});

describe('a name in the text is read as', () => {
  it.each<[string, readonly string[]]>([
    ['Mu', ['mu']],
    ['Mary Holm', ['maryholm', 'holm']],
    ['Mary van Holm', ['maryvanholm', 'holm', 'vanholm']],
    ['Müller', ['muller', 'mueller']],
    ['O’Connell-Hart', ['oconnellhart']],
    ['', ['']],
  ])('%j: %j', (printed, spellings) => expect(citedSpellings(printed)).toEqual(spellings));
});
