import { describe, expect, it } from 'vitest';
import { isMatch, isMatchOfIdentifier, isOtherTitle, isOtherWork, isSameTitle, scoreMatch } from '../../lib/resolver/match-work.ts';
import type { Evidence } from '../../lib/resolver/weigh-work.ts';

/** A record that agrees with the entry in everything. */
const ALL: Evidence = {
  title: 1,
  printedTitle: 1,
  titleLength: 9,
  author: 'agree',
  year: 'agree',
  volume: 'agree',
  page: 'agree',
  journal: 'agree',
};
const evidence = (fields: Partial<Evidence>): Evidence => ({ ...ALL, ...fields });
const NOTHING: Partial<Evidence> = { author: 'unknown', year: 'unknown', volume: 'unknown', page: 'unknown', journal: 'unknown' };
const OTHER_TITLE = { title: 0.2, printedTitle: 0.2 };

describe('one title', () => {
  it.each<[claim: string, fields: Partial<Evidence>, same: boolean]>([
    ['four fifths of the record stand in the entry', { title: 0.8, printedTitle: 0 }, true],
    ['less does not do', { title: 0.79, printedTitle: 0.89 }, false],
    ['a title of three words may stand anywhere', { title: 1, printedTitle: 0.7, titleLength: 3 }, false],
    ['... unless it is the printed title', { title: 1, printedTitle: 0.8, titleLength: 3 }, true],
    ['a title of four words tells', { title: 1, printedTitle: 0, titleLength: 4 }, true],
    ['a printed title without its subtitle', { title: 0.3, printedTitle: 0.9 }, true],
    ['... of which a tenth and more is other', { title: 0.3, printedTitle: 0.89 }, false],
    ['a printed title that is a small part of the record', { title: 0.29, printedTitle: 1 }, false],
  ])('%s', (_, fields, same) => {
    expect(isSameTitle(evidence(fields))).toBe(same);
  });
});

describe('what a search brought is the work', () => {
  it.each<[claim: string, fields: Partial<Evidence>, hasTitle: boolean, match: boolean]>([
    ['with its title and two details', { ...NOTHING, author: 'agree', year: 'agree' }, true, true],
    ['with a year beside as one of them', { ...NOTHING, author: 'agree', year: 'near' }, true, true],
    ['with volume and page', { ...NOTHING, volume: 'agree', page: 'agree' }, true, true],
    ['never by title and one detail', { ...NOTHING, author: 'agree' }, true, false],
    ['never by title and journal, which names no work', { ...NOTHING, author: 'agree', journal: 'agree' }, true, false],
    ['with another first author only when all else agrees', { author: 'differ' }, true, true],
    ['... not when the page is unknown', { author: 'differ', page: 'unknown' }, true, false],
    ['with another volume alone', { volume: 'differ' }, true, true],
    ['at another place when title, author and year are the very same', { volume: 'differ', page: 'differ' }, true, true],
    ['... not when the year is one beside', { volume: 'differ', page: 'differ', year: 'near' }, true, false],
    ['... not when the author is unknown', { volume: 'differ', page: 'differ', author: 'unknown' }, true, false],
    ['... not when a title is longer', { volume: 'differ', page: 'differ', printedTitle: 0.89 }, true, false],
    ['... not when the other title is longer', { volume: 'differ', page: 'differ', title: 0.89 }, true, false],
    ['with a like title when every detail agrees', { title: 0.6, printedTitle: 0.6 }, true, true],
    ['... not with less of the title', { title: 0.59, printedTitle: 0.59 }, true, false],
    ['... not with another journal', { title: 0.6, printedTitle: 0.6, journal: 'differ' }, true, false],
    ['... not with a year beside', { title: 0.6, printedTitle: 0.6, year: 'near' }, true, false],
    ['... not with an unknown volume', { title: 0.6, printedTitle: 0.6, volume: 'unknown' }, true, false],
    ['without a printed title when every detail agrees', OTHER_TITLE, false, true],
    ['... not with an unknown page', { ...OTHER_TITLE, page: 'unknown' }, false, false],
    ['never at the very place with another title', OTHER_TITLE, true, false],
  ])('%s', (_, fields, hasTitle, match) => {
    expect(isMatch(evidence(fields), hasTitle)).toBe(match);
  });
});

describe('what a printed identifier leads to is the work', () => {
  it.each<[claim: string, fields: Partial<Evidence>, hasTitle: boolean, match: boolean]>([
    ['with its title and its author', { ...NOTHING, author: 'agree' }, true, true],
    ['with its title and its year', { ...NOTHING, year: 'near' }, true, true],
    ['never by the title alone', NOTHING, true, false],
    ['with half the title and two details', { ...NOTHING, title: 0.5, printedTitle: 0, author: 'agree', year: 'agree' }, true, true],
    [
      'with half the printed title and two details',
      { ...NOTHING, title: 0, printedTitle: 0.5, author: 'agree', year: 'agree' },
      true,
      true,
    ],
    ['... not with one', { ...NOTHING, title: 0.5, printedTitle: 0.5, author: 'agree' }, true, false],
    [
      'where the record has no title, with two details',
      { ...NOTHING, ...OTHER_TITLE, titleLength: 0, author: 'agree', year: 'agree' },
      true,
      true,
    ],
    ['where the entry has no title, with two details', { ...NOTHING, ...OTHER_TITLE, author: 'agree', year: 'agree' }, false, true],
    ['... not with one', { ...NOTHING, ...OTHER_TITLE, author: 'agree' }, false, false],
    ['with another title at the very place: a translation', { ...OTHER_TITLE, volume: 'unknown' }, true, true],
    ['... not on another page', { ...OTHER_TITLE, page: 'differ' }, true, false],
    ['... not by another author', { ...OTHER_TITLE, author: 'differ' }, true, false],
    ['... not with author and page alone', { ...NOTHING, ...OTHER_TITLE, author: 'agree', page: 'agree' }, true, false],
  ])('%s', (_, fields, hasTitle, match) => {
    expect(isMatchOfIdentifier(evidence(fields), hasTitle)).toBe(match);
  });
});

describe('what a printed identifier leads to is another work', () => {
  const other: Partial<Evidence> = { ...OTHER_TITLE, author: 'differ', year: 'differ', volume: 'differ', page: 'differ' };

  it.each<[claim: string, fields: Partial<Evidence>, hasTitle: boolean, certain: boolean]>([
    ['when title, first author and year are other', other, true, true],
    ['when the year is one beside', { ...other, year: 'near' }, true, true],
    ['when one number happens to agree', { ...other, page: 'agree' }, true, true],
    ['not when the place is the same', { ...other, volume: 'agree', page: 'agree' }, true, false],
    ['not when the year agrees', { ...other, year: 'agree' }, true, false],
    ['not when the author is unknown', { ...other, author: 'unknown' }, true, false],
    ['not when half the title stands in the entry', { ...other, title: 0.5 }, true, false],
    ['not when half the printed title stands in the record', { ...other, printedTitle: 0.5 }, true, false],
    ['not when the entry has no title', other, false, false],
    ['not when the record has no title', { ...other, titleLength: 0 }, true, false],
  ])('%s', (_, fields, hasTitle, certain) => {
    expect(isOtherWork(evidence(fields), hasTitle)).toBe(certain);
  });

  it('has another title, whatever else is said of it', () => {
    expect(isOtherTitle(evidence(OTHER_TITLE), true)).toBe(true);
    expect(isOtherTitle(evidence({ ...OTHER_TITLE, title: 0.5 }), true)).toBe(false);
  });
});

describe('of two records the nearer one', () => {
  it.each<[claim: string, nearer: Partial<Evidence>, farther: Partial<Evidence>]>([
    ['has the title rather than author and year', { author: 'unknown', year: 'unknown' }, { title: 0.4, printedTitle: 0.4 }],
    ['has the printed title in full where its own is longer', { title: 0.5 }, { title: 0.5, printedTitle: 0.9 }],
    ['has the year rather than the year beside', {}, { year: 'near' }],
    ['has the year beside rather than another', { year: 'near' }, { year: 'differ' }],
    ['has the author', {}, { author: 'unknown' }],
    ['has no other author', { author: 'unknown' }, { author: 'differ' }],
    ['has the volume', {}, { volume: 'differ' }],
    ['has the page rather than the volume', { volume: 'differ' }, { page: 'differ' }],
    ['has the journal', {}, { journal: 'differ' }],
  ])('%s', (_, nearer, farther) => {
    expect(scoreMatch(evidence(nearer))).toBeGreaterThan(scoreMatch(evidence(farther)));
  });
});
