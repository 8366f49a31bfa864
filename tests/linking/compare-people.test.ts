import { describe, expect, it } from 'vitest';
import { compareNames, type NameAgreement } from '../../lib/linking/compare-people.ts';
import { readCitedNames } from '../../lib/linking/read-cited-names.ts';
import type { CiteItem } from '../../lib/model/citation.ts';
import { cite, indexOf } from './listed.ts';

const THREE = 'Hansen, J., Lindqvist, K., & Moss, P. (2013). Backs and beds. Spine, 3, 4–9.';
const PAIR = 'Hansen, J. K., & Lindqvist, A. (2013). Backs and beds. Spine, 3, 4–9.';
const ONE = 'Lagerkvist, Yadong. (2013). Backs and beds. Spine, 3, 4–9.';
const DOUBLE = 'Gil-Navarro, A. (2013). Agujas y camas. Spine, 3, 4–9.';
const DOUBLE_FIRST = 'Seligman-Roth, H., & Bindman, A. (2013). Backs and beds. Spine, 3, 4–9.';
const DOUBLE_OF_THREE = 'Seligman-Roth, H., Bindman, A., & Moss, P. (2013). Backs and beds. Spine, 3, 4–9.';
const GROUP = 'Norrland Health Institute [NHI]. (2013). Backs and beds. Norland Press.';
const CHAPTER = 'Ehring, T. (2013). Backs. In M. Wirtz (Ed.), Handbook of beds (pp. 4–9). Norland Press.';
const AND_MORE = 'Hansen, J., Lindqvist, K., et al. (2013). Backs and beds. Spine, 3, 4–9.';
const FIRST_ONLY = 'Hansen, J. (2013). Backs and beds. Spine, 3, 4–9.';
const UNDATED_TITLE = 'Guidance on beds (2013). Foot Care, 54, 431–434.';

function compare(entry: string, item: CiteItem): NameAgreement {
  const [reference] = indexOf(entry).references;
  if (!reference) throw new Error('an entry is needed');
  return compareNames(readCitedNames(item), reference);
}

const names = (list: readonly string[], more: Partial<CiteItem> = {}) => cite(list, '2013', more);
const etAl = { etAl: true };

describe('the names of a citation and those of an entry', () => {
  it.each<[level: NameAgreement['level'], why: string, entry: string, item: CiteItem]>([
    ['same', 'all of them', THREE, names(['Hansen', 'Lindqvist', 'Moss'])],
    ['same', 'the first and "et al."', THREE, names(['Hansen'], etAl)],
    ['same', 'the first alone', THREE, names(['Hansen'])],
    ['same', 'accents, capitals and hyphens aside', DOUBLE, names(['GIL NAVÁRRO'])],
    ['same', 'the given name in front', PAIR, names(['Jens Hansen', 'Lindqvist'])],
    ['same', 'the family name first', ONE, names(['Lagerkvist Yadong'])],
    ['same', 'the family name first, parted by a comma', FIRST_ONLY, names(['Hansen', 'Jens'], { selector: exact('Hansen, Jens, 2013') })],
    ['same', 'a group by its letters', GROUP, names(['NHI'])],
    ['same', 'a group by a name with its letters', GROUP, names(['Norrland Health Institute'], { acronym: 'NHI' })],
    ['same', 'the editor of the book in that year', CHAPTER, names(['Wirtz'])],
    ['same', 'a further author of a list that leaves some out', AND_MORE, names(['Hansen', 'Lindqvist', 'Berg'])],
    ['same', 'the first words of an entry without author', UNDATED_TITLE, names(['Guidance'])],

    ['variant', 'a slip in the first name', THREE, names(['Hannsen', 'Lindqvist', 'Moss'])],
    ['variant', 'a slip in the second name', THREE, names(['Hansen', 'Lindquist', 'Moss'])],
    ['variant', 'a second name that begins alike', 'Hansen, J., & Wolke, D. (2013). Beds. Spine, 3, 4–9.', names(['Hansen', 'Wolf'])],
    [
      'variant',
      'the first parts of a second name',
      'Hansen, J., & Martín-Pintado-Zugasti, D. (2013). Beds. Spine, 3, 4–9.',
      names(['Hansen', 'Martín-Pintado']),
    ],
    ['variant', 'a slip in a family name behind a given one', ONE, names(['Anna Lagerkwist'])],
    ['variant', 'a name cut short', ONE, names(['Lagerk'], etAl)],
    ['variant', 'the given name for the family name', ONE, names(['Yadong'])],
    ['variant', 'half of a double name', DOUBLE, names(['Navarro'])],
    ['variant', 'half of a double name, with its particle', 'de Vos-Vries, J. (2013). Beds. Spine, 3, 4–9.', names(['de Vries'])],
    ['variant', 'a slip in a half of a double name', DOUBLE, names(['Navaro'])],
    ['variant', 'the same beside the other author', DOUBLE_FIRST, names(['Seligmann', 'Bindman'])],
    ['variant', 'the same and "et al." of three', DOUBLE_OF_THREE, names(['Seligmann'], etAl)],
    ['variant', 'half of a double name and "et al." of three', DOUBLE_OF_THREE, names(['Roth'], etAl)],
    ['variant', 'a double name turned round', DOUBLE_OF_THREE, names(['Roth-Seligman'], etAl)],
    ['variant', 'two authors that became one', PAIR, names(['Hansen-Lindqvist'])],
    ['variant', 'half of one author and another that became one', DOUBLE_FIRST, names(['Seligman-Bindman'])],
    ['variant', 'two authors in another order, one of them misspelt', PAIR, names(['Lindquist', 'Hansen'])],
    ['variant', 'a second name that begins alike with five letters', PAIR, names(['Hansen', 'Lindqwyster'])],
    ['variant', 'a letter less in the name of a group', GROUP, names(['Norland Health Institute'])],
    ['variant', 'one odd name in a team of three', THREE, names(['Hansen', 'Lindqvist', 'Berg'])],

    ['other', 'a further author in the first place', THREE, names(['Lindqvist'])],
    ['other', 'another second author', PAIR, names(['Hansen', 'Berg'])],
    [
      'other',
      'a second name that begins alike and goes on otherwise',
      'Hansen, J., & Brown, D. (2013). Beds. Spine, 3, 4–9.',
      names(['Hansen', 'Brooks']),
    ],
    ['other', 'a second author where the list names one', FIRST_ONLY, names(['Hansen', 'Berg'])],
    ['other', 'all the others of a team behind a stranger', THREE, names(['Berg', 'Lindqvist', 'Moss'])],
    ['none', 'the only other one behind a stranger', PAIR, names(['Berg', 'Lindqvist'])],
    ['none', 'two of three others behind a stranger', THREE, names(['Berg', 'Lindqvist', 'Holm'])],
    ['other', 'an odd name behind a first author that is another', THREE, names(['Lindqvist', 'Moss', 'Berg'])],

    ['none', 'nobody of the team', THREE, names(['Berg'])],
    ['none', 'no name at all', THREE, names([])],
    ['none', 'two edits in a short name', PAIR, names(['Haxsan'])],
    ['none', 'fewer letters than a name cut short has', ONE, names(['Lag'])],
    ['none', 'a name cut shorter than by four letters', ONE, names(['Lager'])],
    ['none', 'half of a double name and "et al."', DOUBLE, names(['Navarro'], etAl)],
    ['none', 'a slip in a half of a double name and "et al." of one', DOUBLE, names(['Navaro'], etAl)],
    ['none', 'a slip in a half of a double name beside somebody else', DOUBLE_FIRST, names(['Seligmann', 'Berg'])],
    ['none', 'one author and a stranger that became one', PAIR, names(['Hansen-Berg'])],
    ['none', 'two letters less in the name of a group', GROUP, names(['Norland Helth Institute'])],
    ['none', 'the editor of the book in another year', CHAPTER, cite(['Wirtz'], '2009')],
    ['none', 'the letters of another group', GROUP, names(['WHI'])],
    ['none', 'another given name behind the family name', FIRST_ONLY, names(['Hanssen Peter Anton'])],
    ['none', 'words further down in an entry without author', UNDATED_TITLE, names(['Beds'])],
  ])('are %s: %s', (level, _why, entry, item) => {
    expect(compare(entry, item).level).toBe(level);
  });

  it.each<[what: string, entry: string, item: CiteItem, printed: string, listed: string]>([
    ['a slip in the first name', THREE, names(['Hannsen'], etAl), 'Hannsen', 'Hansen'],
    ['a slip in the second name', THREE, names(['Hansen', 'Lindquist'], etAl), 'Lindquist', 'Lindqvist'],
    ['the odd name of a team', THREE, names(['Hansen', 'Lindqvist', 'Berg']), 'Berg', 'Moss'],
    ['another second author', PAIR, names(['Hansen', 'Berg']), 'Berg', 'Lindqvist'],
    ['a second author where the list names one', FIRST_ONLY, names(['Hansen', 'Berg']), 'Berg', 'Hansen'],
    ['a further author in the first place', THREE, names(['Moss']), 'Moss', 'Hansen'],
  ])('are told in both spellings: %s', (_what, entry, item, printed, listed) => {
    expect(compare(entry, item)).toMatchObject({ printed, listed });
  });

  it('say where both print initials, and other ones', () => {
    expect(compare(PAIR, names(['Hansen'], { given: 'CY' })).hasOtherInitials).toBe(true);
    expect(compare(PAIR, names(['Hansen'], { given: 'J' })).hasOtherInitials).toBeUndefined();
    expect(compare(PAIR, names(['Hansen'])).hasOtherInitials).toBeUndefined();
  });

  it('say where a list prints first authors alone, and not of a group or of a slip', () => {
    expect(compare(FIRST_ONLY, names(['Hansen', 'Berg'])).isCutShort).toBe(true);
    expect(compare(FIRST_ONLY, names(['Hanssen', 'Berg'])).isCutShort).toBeUndefined();
    expect(compare(PAIR, names(['Hansen', 'Berg'])).isCutShort).toBeUndefined();
  });
});

describe('of two that agree', () => {
  it.each<[why: string, better: CiteItem, worse: CiteItem, entry: string]>([
    ['"et al." fits three better than two names do', names(['Hansen'], etAl), names(['Hansen', 'Lindqvist']), THREE],
    ['the number of names fits better', names(['Hansen', 'Lindqvist']), names(['Hansen']), PAIR],
    ['"et al." fits two less than both names do', names(['Hansen', 'Lindqvist']), names(['Hansen'], etAl), PAIR],
    ['"et al." fits two better than it fits one', names(['Hansen'], etAl), names(['Hansen'], { etAl: true, given: 'P.' }), PAIR],
    ['the initials are the same', names(['Hansen'], { given: 'J.' }), names(['Hansen'], { given: 'P.' }), FIRST_ONLY],
    ['one more initial is printed', names(['Hansen'], { given: 'J. K.' }), names(['Hansen'], { given: 'K.' }), PAIR],
    ['the initials are not known', names(['Hansen']), names(['Hansen'], { given: 'P.' }), FIRST_ONLY],
    ['further authors stand in their places', names(['Hansen', 'Lindqvist', 'Moss']), names(['Hansen', 'Moss', 'Lindqvist']), THREE],
    ['a whole team is named in another order', names(['Lindqvist', 'Hansen']), names(['Lindqvist', 'Berg']), PAIR],
    ['the group’s name is whole', names(['Norrland Health Institute']), names(['Norrland Health']), GROUP],
    ['no other name stands beside the group', names(['NHI']), names(['NHI', 'Berg']), GROUP],
  ])('the one fits better where %s', (_why, better, worse, entry) => {
    expect(compare(entry, better).fit).toBeGreaterThan(compare(entry, worse).fit);
  });

  it('no fit is over 1', () => {
    for (const entry of [THREE, PAIR, ONE, GROUP]) {
      for (const item of [names(['Hansen'], etAl), names(['Hansen', 'Lindqvist']), names(['NHI']), names(['NHI', 'Berg'])]) {
        expect(compare(entry, item).fit).toBeLessThanOrEqual(1);
      }
    }
  });
});

function exact(text: string): CiteItem['selector'] {
  return { exact: text, prefix: '', suffix: '', start: 0, end: text.length };
}
