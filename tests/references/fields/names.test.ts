import { describe, expect, it } from 'vitest';
import { readNames } from '../../../lib/references/fields/names.ts';

const named = (family: string, given: string): { family: string; given: string } => ({ family, given });

describe('readNames', () => {
  it.each([
    ['Mu, J., Lee, K.-H., & van der Berg, A. (2020)', ' (2020)', [named('Mu', 'J.'), named('Lee', 'K.-H.'), named('van der Berg', 'A.')]],
    ['Mu J, Lee KH, de la Cruz M. Pain', '. Pain', [named('Mu', 'J'), named('Lee', 'KH'), named('de la Cruz', 'M')]],
    ['Mu J. A., Lee K. H. Pain', ' Pain', [named('Mu', 'J. A.'), named('Lee', 'K. H.')]],
    ['J. A. Mu, K.-H. Lee, Pain in rats', ', Pain in rats', [named('Mu', 'J. A.'), named('Lee', 'K.-H.')]],
    ['Mu, Jane, and Kim Lee. 2020', '. 2020', [named('Mu', 'Jane'), named('Lee', 'Kim')]],
    ['Jane Mu, Kim Lee, Ann Berg. Pain', '. Pain', [named('Mu', 'Jane'), named('Lee', 'Kim'), named('Berg', 'Ann')]],
    ['Jane Mu, MD, PhD, and Kim Lee (2020)', ' (2020)', [named('Mu', 'Jane'), named('Lee', 'Kim')]],
    ['Mu, J. William, and Phyllis R. Lee. 1996. Pain', '. 1996. Pain', [named('Mu', 'J. William'), named('Lee', 'Phyllis R.')]],
    ['Mu, J. William. 1996. Pain', '. 1996. Pain', [named('Mu', 'J. William')]],
    ['Mu, J. Needles. BMJ 2014', ' Needles. BMJ 2014', [named('Mu', 'J.')]],
    ['Karl C Mu, Peter A Lee, Ann Berg. Pain', '. Pain', [named('Mu', 'Karl C'), named('Lee', 'Peter A'), named('Berg', 'Ann')]],
    ['Mu, J.; Lee, K.; et al. Pain', ' Pain', [named('Mu', 'J.'), named('Lee', 'K.')]],
    ['Church T, Bank L. Pain', '. Pain', [named('Church', 'T'), named('Bank', 'L')]],
    ['Mu J andLee K. Pain', '. Pain', [named('Mu', 'J'), named('Lee', 'K')]],
    ['Mu A1, Lee K2. Pain', '. Pain', [named('Mu', 'A'), named('Lee', 'K')]],
  ])('reads the people of "%s" up to "%s"', (text, rest, names) => {
    const list = readNames(text);
    expect(list?.names).toEqual(names);
    expect(text.slice(list?.end)).toBe(rest);
  });

  it.each([
    ['Mu J, Lee K; Oslo Walking Study Group. Pain', 'Oslo Walking Study Group'],
    ['Mu, J., & Oslo Walking Consortium. (2020)', 'Oslo Walking Consortium'],
    ['Mu J, Lee K, et al. Oslo Walking Study Group. Pain', 'Oslo Walking Study Group'],
    ['Mu J, Lee K: the Oslo Study Group. Pain', 'the Oslo Study Group'],
  ])('keeps the group of "%s" whole', (text, literal) => {
    expect(readNames(text)?.names.at(-1)).toEqual({ literal });
  });

  it.each([
    ['World Health Organization. Pain'],
    ['FAO, IFAD & ILO, 2010'],
    ['Diabetes UK. Pain'],
    ['Walking and pain in nurses. Spine'],
    ['a trial of walking'],
  ])('reads no person in "%s"', (text) => {
    expect(readNames(text)).toBeNull();
  });

  it.each([
    ['J. Mu, K. Lee, Group personality in ants. Science', 2],
    ['Mu J, Lee K, et al. The STEP trial: walking in pain. Spine', 2],
  ])('takes no title for a group in "%s"', (text, count) => {
    expect(readNames(text)?.names).toHaveLength(count);
  });
});
