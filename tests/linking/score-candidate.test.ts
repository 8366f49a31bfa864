import { describe, expect, it } from 'vitest';
import { readCitedNames } from '../../lib/linking/read-cited-names.ts';
import { asNearest, scoreCandidate } from '../../lib/linking/score-candidate.ts';
import type { CiteItem } from '../../lib/model/citation.ts';
import { cite, indexOf } from './listed.ts';

const LEE_MU = 'Lee, J., & Mu, K. (2013b). Backs. Spine, 3, 4–9.';
const scored = (entry: string, item: CiteItem) => {
  const [reference] = indexOf(entry).references;
  if (!reference) throw new Error('an entry is needed');
  return scoreCandidate(readCitedNames(item), reference);
};

describe('what speaks against a candidate', () => {
  it.each<[string, CiteItem, readonly object[]]>([
    ['nothing', cite(['Lee', 'Mu'], '2013b'), []],
    ['a letter', cite(['Lee', 'Mu'], '2013c'), [{ kind: 'letter', here: '2013c', listed: '2013b' }]],
    ['the next year', cite(['Lee', 'Mu'], '2014'), [{ kind: 'year', here: '2014', listed: '2013' }]],
    ['a year further off', cite(['Lee', 'Mu'], '2019'), [{ kind: 'year', here: '2019', listed: '2013' }]],
    ['a word for a year', cite(['Lee', 'Mu'], 'in press'), [{ kind: 'no-year' }]],
    ['another second author', cite(['Lee', 'Tan'], '2013b'), [{ kind: 'names', here: 'Tan', listed: 'Mu' }]],
    ['a further author', cite(['Mu'], '2013b', { etAl: true }), [{ kind: 'not-first', here: 'Mu' }]],
    ['other people', cite(['Fenske', 'Holm'], '2013b'), [{ kind: 'other-names' }]],
  ])('%s', (_what, item, differences) => expect(scored(LEE_MU, item).differences).toEqual(differences));

  it('a slip of the pen, with both spellings', () => {
    const { names, differences } = scored('Kalauokalani, D. (2001). Lessons. Spine, 26, 1–9.', cite(['Kalauokolani'], '2001'));
    expect(names).toBe('variant');
    expect(differences).toEqual([{ kind: 'spelling', here: 'Kalauokolani', listed: 'Kalauokalani' }]);
  });
});

it('the better the names and the nearer the year, the higher the score, between 0 and 1', () => {
  const items = [
    cite(['Lee', 'Mu'], '2013b'),
    cite(['Lee', 'Mu'], '2013c'),
    cite(['Lee', 'Mu'], 'in press'),
    cite(['Lee', 'Mu'], '2014'),
    cite(['Lee', 'Mu'], '2019'),
    cite(['Lee', 'Tan'], '2019'),
    cite(['Fenske'], '2019'),
  ];
  const scores = items.map((item) => scored(LEE_MU, item).score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
  // the same names, of which one is too many
  expect(scored(LEE_MU, cite(['Lee'], '2013b')).score).toBeLessThan(scored(LEE_MU, cite(['Lee', 'Mu'], '2013b')).score);
});

it('tells what the decision asks beside the score', () => {
  expect(scored(LEE_MU, cite(['Lee', 'Mu'], '2018'))).toMatchObject({
    hasLetter: true,
    aloneToo: false,
    gap: 5,
    isCutShort: false,
    names: 'same',
  });
  expect(scored('Lee, J. (2013). Backs. Spine, 3, 4–9.', cite(['Lee'], '2013'))).toMatchObject({
    hasLetter: false,
    aloneToo: true,
    gap: 0,
  });
  expect(scored('Lee, J., et al. (2013). Backs. Spine, 3, 4–9.', cite(['Lee'], '2013')).aloneToo).toBe(false);
  expect(scored('Lee, J. (2013). Backs. Spine, 3, 4–9.', cite(['Lee', 'Mu'], '2013')).isCutShort).toBe(true);
});

it('the entry that only comes near has other names, whatever they are', () => {
  const [reference] = indexOf(LEE_MU).references;
  if (!reference) throw new Error('an entry is needed');
  expect(asNearest(cite(['Leigh'], '2013b'), reference)).toMatchObject({
    nameLevel: 'other',
    fit: 0,
    differences: [{ kind: 'names', here: 'Leigh', listed: 'Lee' }],
  });
});

describe('the names of a team', () => {
  const levelOf = (names: readonly string[], entry: string) => scored(entry, cite(names, '2012')).nameLevel;
  const TEAM = 'Chandra, K., Kapoor, J., & Anishetty, S. (2012). Backs. Spine, 3, 4–9.';

  it.each<[string, readonly string[], string, string]>([
    ['two slips, each in its place', ['Chadra', 'Kapoor', 'Anishetti'], TEAM, 'variant'],
    ['a slip, and another name', ['Chadra', 'Kapoor', 'Holm'], TEAM, 'other'],
    ['a first name whose end was lost', ['Chandr', 'Kapoor', 'Anishetty'], TEAM.replace('Chandra', 'Chandrani'), 'variant'],
    [
      'a first name of which hardly more than the beginning is left',
      ['Chan', 'Kapoor', 'Anishetty'],
      TEAM.replace('Chandra', 'Chandrasekhar'),
      'other',
    ],
    [
      'names that the list leaves out before the last',
      ['Akma', 'Holst', 'Fenske', 'Batz'],
      'Akma, M., Holst, J., … Batz, J. (2012). Backs. Spine, 3, 4–9.',
      'same',
    ],
    [
      'another last name than the list has behind those',
      ['Akma', 'Holst', 'Fenske', 'Lommel'],
      'Akma, M., Holst, J., Batz, J. (2012). Backs. Spine, 3, 4–9.',
      'other',
    ],
    [
      'the last given name as a surname',
      ['Mu', 'Ferreira da Silva'],
      'Mu, Jian, and Teresa Ferreira da Silva. 2012. “Four Rulers.” Spine 6 (3): 201–15.',
      'same',
    ],
    [
      'a long surname cut short',
      ['Mu', 'Ruiz de Alegría'],
      'Mu, J., & Ruiz de Alegría Fernández de Retana, B. (2012). Pasos. Spine, 3, 4–9.',
      'same',
    ],
  ])('%s', (_what, names, entry, level) => expect(levelOf(names, entry)).toBe(level));
});

it('takes the editor of the book for a name of its chapter, of the same year alone', () => {
  const chapter = 'Fenske, T. (2020). Steps. In M. A. Lommel (Ed.), Handbook of walking (pp. 1–9). Oslo: Gable Press.';
  const [same, other] = ['2020', '2019'].map((year) => scored(chapter, cite(['Lommel'], year)));
  expect(same?.nameLevel).toBe('same');
  expect(same?.fit).toBeLessThan(scored(chapter, cite(['Fenske'], '2020')).fit);
  expect(other?.nameLevel).toBe('none');
});

it('takes the whole of a group for a better fit than letters in the name of its part', () => {
  const fitOf = (entry: string) => scored(entry, cite(['WHO'], '2016')).fit;
  const whole = fitOf('World Health Organization. (2016). Diets. Geneva: WHO.');
  expect(whole).toBe(1);
  expect(whole - fitOf('WHO Western Pacific Regional Office. (2016). Teeth. Manila: WPRO.')).toBeGreaterThan(0.08);
});
