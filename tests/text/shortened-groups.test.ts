import { describe, expect, it } from 'vitest';
import { isShortenedGroup, readMainWords } from '../../lib/text/shortened-groups.ts';

describe('a group’s name cut short', () => {
  const isShort = (short: string, long: string) => isShortenedGroup(readMainWords(short), readMainWords(long));

  it.each([
    ['Harvard Health', 'Harvard Health Publishing'],
    ['Health Publishing', 'Harvard Health Publishing'],
    ['R Studio', 'RStudio Team'],
    ['RStudio', 'R Studio Team'],
    ['Centre of Pain', 'Center for Pain and Sleep'],
    ['Dept of Health', 'Department of Health'],
  ])('may be %s for %s', (short, long) => expect(isShort(short, long)).toBe(true));

  it.each([
    ['Harvard Health Publishing', 'Harvard Health'],
    ['Health', 'Harvard Health Publishing'],
    ['Harvard Sleep', 'Harvard Health Publishing'],
    ['R Stud', 'RStudio Team'],
    ['of the', 'Board of the Steps'],
  ])('is not %s for %s', (short, long) => expect(isShort(short, long)).toBe(false));
});

it('reads the main words of a name in one spelling, and their letters', () => {
  expect(readMainWords('World Health Organisations')).toEqual({
    words: ['world', 'health', 'organization'],
    letters: 'worldhealthorganization',
  });
});
