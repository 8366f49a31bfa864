import { describe, expect, it } from 'vitest';
import {
  cutOf,
  fusedOf,
  halfFor,
  nearEndOf,
  partOf,
  slipBeside,
  slipOf,
  slipOfFurther,
  slipOfGroup,
  slipOfHalf,
} from '../../lib/linking/find-name-slip.ts';
import type { IndexedReference } from '../../lib/linking/index-references.ts';
import { type CitedName, type CitedNames, readCitedNames } from '../../lib/linking/read-cited-names.ts';
import { cite, indexOf } from './listed.ts';

/** An entry of these authors: `by('Yap, J.', 'Norberg, K.')`. */
function by(...authors: readonly string[]): IndexedReference {
  const names = authors.length < 2 ? authors.join('') : `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)}`;
  const [reference] = indexOf(`${names} (2013). Backs and beds. Spine, 3, 4–9.`).references;
  if (!reference || reference.authors.length !== authors.length) throw new Error(`not read: ${authors.join(' ')}`);
  return reference;
}

function read(...names: readonly string[]): CitedNames {
  return readCitedNames(cite(names, '2013'));
}

function name(printed: string): CitedName {
  const [first] = read(printed).names;
  if (!first) throw new Error('a name is needed');
  return first;
}

describe('a slip of the first author', () => {
  it('is looked for in any spelling of the name, and told as the list prints it', () => {
    expect(slipOf(name('Quassem'), by('Qaseem, A.'), 0)).toBe('Qaseem');
    expect(slipOf(name('van der Bergg'), by('van der Berg, A.'), 0)).toBe('van der Berg');
    expect(slipOf(name('Quassem'), by('Qaseem, A.'), 1)).toBeNull();
  });

  it.each<[cited: string, beside: readonly string[], listed: readonly string[], told: string | null]>([
    ['Yapp', ['Norberg'], ['Yap, J.', 'Norberg, K.'], 'Yap'],
    ['Yapp', ['Lund'], ['Yap, J.', 'Norberg, K.'], null],
    ['Yapp', ['Norberg', 'Lund'], ['Yap, J.', 'Norberg, K.', 'Moss, P.'], null],
    ['Yapp', [], ['Yap, J.'], null],
    // an ending is a woman's only where the whole team is named
    ['Yapovská', ['Norberg'], ['Yapov, J.', 'Norberg, K.'], 'Yapov'],
    ['Yapovskaya', ['Norberg'], ['Yapov, J.', 'Norberg, K.'], null],
    ['Yapovská', ['Norberg'], ['Yapov, J.', 'Norberg, K.', 'Moss, P.'], null],
    ['Yapská', ['Norberg'], ['Yap, J.', 'Norberg, K.'], null],
  ])('"%s" beside %j for %j', (cited, beside, listed, told) => {
    expect(slipBeside(name(cited), beside.map(name), by(...listed))).toBe(told);
  });

  it.each<[cited: string, listed: string, told: string | null]>([
    ['Klukow', 'Klukowska, A.', 'Klukowska'],
    ['Kluk', 'Klukowsk, A.', 'Klukowsk'],
    ['Kluk', 'Klukowska, A.', null],
    ['Klu', 'Klukow, A.', null],
  ])('cut short: "%s" for "%s"', (cited, listed, told) => {
    expect(cutOf(name(cited), by(listed))).toBe(told);
  });

  it('is no cut where a group is listed', () => {
    const [group] = indexOf('Norrland Health Institute. (2013). Backs and beds. Norland Press.').references;
    expect(group && cutOf(name('Norrland Health Inst'), group)).toBeNull();
  });

  it.each<[cited: string, listed: readonly string[], told: string | null]>([
    ['Pinto-Ferreira', ['Ferreira-Pinto, A.'], 'Ferreira-Pinto'],
    ['Pinto-Ferreira', ['Ferreira-Moss, A.'], null],
    ['Pinto-Ferreira', ['Moss-Pinto, A.'], null],
    ['Pinto', ['Ferreira-Pinto, A.'], 'Ferreira-Pinto'],
    ['Pinto', ['Ferreira-Pinto, A.', 'Moss, P.'], null],
    ['Pinto-Ferreira-Moss', ['Ferreira-Pinto, A.'], null],
  ])('in halves: "%s" for %j', (cited, listed, told) => {
    expect(halfFor(name(cited), read(cited).item, by(...listed))).toBe(told);
  });

  it.each<[cited: readonly string[], listed: readonly string[], told: string | null]>([
    [['Seligmann', 'Bindman'], ['Seligman-Roth, H.', 'Bindman, A.'], 'Seligman-Roth'],
    [['Seligmann', 'Lund'], ['Seligman-Roth, H.', 'Bindman, A.'], null],
    [['Seligmann'], ['Seligman-Roth, H.', 'Bindman, A.'], null],
    [['Seligmann', 'Bindman'], ['Seligman, H.', 'Bindman, A.'], null],
  ])('in a half: %j for %j', (cited, listed, told) => {
    const all = read(...cited);
    const [first] = all.names;
    expect(first && slipOfHalf(first, all, by(...listed))).toBe(told);
  });

  it.each<[cited: string, listed: readonly string[], told: string | null]>([
    ['Bolli-Gasser', ['Bolli, M.', 'Gasser, K.'], 'Bolli'],
    ['Bolli-Gasser', ['Bolli, M.', 'Lund, K.', 'Gasser, K.'], 'Bolli'],
    ['Minkoff-Tran', ['Minkoff-Zern, A.', 'Tran, K.'], 'Minkoff-Zern'],
    ['Zern-Tran', ['Minkoff-Zern, A.', 'Tran, K.'], null],
    ['Yap-Tran', ['Yap-Zern, A.', 'Tran, K.'], null],
    ['Bolli-Lund', ['Bolli, M.', 'Gasser, K.'], null],
    ['Bolli-Gasser-Moss', ['Bolli, M.', 'Gasser, K.'], null],
    ['Lund-Gasser', ['Bolli, M.', 'Gasser, K.'], null],
  ])('fused with another: "%s" for %j', (cited, listed, told) => {
    expect(fusedOf(name(cited), by(...listed))).toBe(told);
  });

  it.each<[cited: string, told: string | null]>([
    ['Tinitus Alliance UK', 'Tinnitus Alliance UK'],
    ['Tinitus Aliance UK', null],
  ])('in the name of a group: "%s"', (cited, told) => {
    const [group] = indexOf('Tinnitus Alliance UK. (2013). Backs and beds. Norland Press.').references;
    expect(group && slipOfGroup(name(cited), group)).toBe(told);
  });

  it('is none in a short name of a group', () => {
    const [group] = indexOf('Pain Union UK. (2013). Backs and beds. Norland Press.').references;
    expect(group && slipOfGroup(name('Pain Uniom UK'), group)).toBeNull();
  });
});

describe('a slip of a further author', () => {
  it.each<[cited: string, listed: string, told: string | null]>([
    ['Wolf', 'Wolke, D.', 'Wolke'],
    ['Hadleigh', 'Hadley, D.', 'Hadley'],
    ['Hadle', 'Hadlermann, D.', 'Hadlermann'],
    ['Hadl', 'Hadlermann, D.', null],
    ['Had', 'Hadl, D.', null],
    ['Hadwin', 'Hadley, D.', null],
  ])('begins alike: "%s" for "%s"', (cited, listed, told) => {
    expect(nearEndOf(name(cited), by('Moss, P.', listed), 1)).toBe(told);
  });

  it.each<[cited: string, listed: string, told: string | null]>([
    ['Martín-Pintado', 'Martín-Pintado-Zugasti, D.', 'Martín-Pintado-Zugasti'],
    ['Martín Pintado', 'Martín-Pintado-Zugasti, D.', 'Martín-Pintado-Zugasti'],
    ['Martín-Pintado', 'Martín, D.', 'Martín'],
    ['Martim', 'Martín-Pintado, D.', 'Martín-Pintado'],
    ['Ruiz', 'Ruiz-Pintado, D.', 'Ruiz-Pintado'],
    ['Gil', 'Gil-Pintado, D.', null],
    ['Pintado', 'Martín-Pintado, D.', null],
    ['Martim', 'Martín, D.', null],
    ['Mart', 'Martín, D.', null],
  ])('is the first part: "%s" for "%s"', (cited, listed, told) => {
    expect(partOf(name(cited), by('Moss, P.', listed), 1)).toBe(told);
  });

  it('is no part of an author who is not there', () => {
    expect(partOf(name('Martín'), by('Moss, P.'), 1)).toBeNull();
  });

  it.each<[cited: string, others: readonly string[], listed: readonly string[], told: string | null]>([
    ['Prise', ['Santangelo'], ['Santangelo, A.', 'Price, K.'], 'Price'],
    ['Prise', ['Santangelo'], ['Santangelo, A.', 'Lund, B.', 'Price, K.'], 'Price'],
    ['Prise', ['Santangelo', 'Moss'], ['Santangelo, A.', 'Price, K.'], null],
    ['Prise', ['Lund'], ['Santangelo, A.', 'Lund, B.', 'Price, K.'], null],
    ['Prise', ['Santangelo'], ['Santangelo, A.', 'Lund, K.'], null],
    ['Prise', [], ['Santangelo, A.', 'Price, K.'], null],
  ])('cited first: "%s" before %j for %j', (cited, others, listed, told) => {
    expect(slipOfFurther(name(cited), others.map(name), by(...listed))).toBe(told);
  });
});
