import { describe, expect, it } from 'vitest';
import { shortAuthors } from '../../components/short-authors.ts';
import type { CslName } from '../../lib/model/csl.ts';

const person = (family: string, given?: string): CslName => ({ family, ...(given && { given }) });

describe('authors on one line', () => {
  it.each<[claim: string, authors: readonly CslName[], line: string | null]>([
    ['initials, with the hyphen of a double name', [person('Lee', 'Jun-Hwan')], 'Lee J-H'],
    ['printed initials are left alone', [person('Mu', 'J.'), person('Furlan', 'A. D.')], 'Mu J, Furlan AD'],
    ['three are all named', [person('A', 'B'), person('C', 'D'), person('E', 'F')], 'A B, C D, E F'],
    ['of four the first two', [person('A'), person('B'), person('C'), person('D')], 'A, B and 2 others'],
    ['a group is one name', [{ literal: 'World Health Organization' }], 'World Health Organization'],
    ['a particle stays with its family', [{ family: 'Tulder', given: 'M', 'non-dropping-particle': 'van' }], 'van Tulder M'],
    ['nobody known', [], null],
  ])('%s', (_claim, authors, line) => {
    expect(shortAuthors(authors, 'en')).toBe(line);
  });
});
