import { expect, it } from 'vitest';
import { indexOf } from './listed.ts';

const only = (entry: string) => indexOf(entry).references[0];

it('keeps the initials of each author, and given names only of one who stands alone and is named in full', () => {
  expect(only('Lee, Jae-Hong (2013). Backs. Spine, 3, 4–9.')).toMatchObject({ initialsOf: ['jh'], givenNames: ['jae', 'hong'] });
  expect(only('Lee, J.-H. (2013). Backs. Spine, 3, 4–9.')).toMatchObject({ initialsOf: ['jh'], givenNames: [] });
  expect(only('Lee, Ann, & Mu, Jo (2013). Backs. Spine, 3, 4–9.')).toMatchObject({ initialsOf: ['a', 'j'], givenNames: [] });
  expect(only('Norland Pain Board (2013). Backs. Oslo: NPB Press.')).toMatchObject({ initialsOf: [''], givenNames: [] });
});

it('takes the editors of a book without authors for its people', () => {
  expect(only('Mu, J. (Ed.). (2013). Backs. Oslo: Norland Press.')).toMatchObject({ authors: [['mu']], printed: ['Mu'] });
});

it('keeps year, letter and the year of the first print apart', () => {
  expect(only('Lee, J. (2013b). Backs. Spine, 3, 4–9.')).toMatchObject({ year: '2013', suffix: 'b', originalYear: '' });
  expect(only('Freud, S. (1921/1998). Backs. Oslo: Press.')).toMatchObject({ year: '1998', suffix: '', originalYear: '1921' });
  expect(only('Lee, J. (n.d.). Backs. Oslo: Press.')).toMatchObject({ year: '', suffix: '', originalYear: '' });
});

it('looks for "et al." among the authors, and not in the title', () => {
  expect(only('Lee J, Mu K, et al. Backs of nurses and others. Spine 2013;3:4-9.')?.hasMore).toBe(true);
  expect(only('Lee, J. (2013). Comment on the trial of Mu et al. Spine, 3, 4–9.')?.hasMore).toBe(false);
});

it('has loose names of an entry only where its authors were hardly read', () => {
  expect(only('Lee, J. (2013). Backs of Norland. Spine, 3, 4–9.')?.looseNames).toEqual(new Set());
  const loose = only('Study: Needles and Gardner’s sleep - P. | 2016')?.looseNames;
  expect(loose).toContain('gardner');
  expect(loose).not.toContain('needlesand');
});

it('finds references by names, groups, acronyms, first words, years and anchors', () => {
  const { byName, byYear, placeOf, byGroups } = indexOf(
    'Lee, J., & Mu, K. (2013). Backs. Spine, 3, 4–9.',
    'World Health Organization (WHO). (2018). Guideline on pain. Geneva: WHO Press.',
    'Merck Gonalf manual. Oslo: Press; 2013.',
  );
  const ids = (found: readonly { readonly id: string }[] | undefined) => found?.map(({ id }) => id);
  expect(ids(byName.get('mu'))).toEqual(['r1']);
  expect(ids(byName.get('who'))).toEqual(['r2']);
  expect([ids(byName.get('merck')), ids(byName.get('merckgonalf'))]).toEqual([['r3'], ['r3']]);
  expect([ids(byYear.get('2018')), ids(byYear.get('2013'))]).toEqual([['r2'], ['r1', 'r3']]);
  expect(placeOf.get('a2')).toBe(1);
  expect(ids(byGroups)).not.toContain('r1');
  expect(ids(byGroups)).toContain('r2');
});

it('says which entry repeats an earlier one', () => {
  const twice = 'Lee, J., & Mu, K. (2013). Backs of nurses in towns. Spine, 3(2), 4–9. https://doi.org/10.5555/1';
  expect(indexOf(twice, 'Tan, O. (2001). Other things. Spine, 9, 1–2.', twice).references.map(({ duplicateOf }) => duplicateOf)).toEqual([
    null,
    null,
    'r1',
  ]);
});

it('lets any year of a web page or an online report be meant, and only the one year of others', () => {
  const url = 'https://www.norland.example/pain';
  expect(only(`Lee, J. (2013). Backs. Retrieved May 3, 2021, from ${url}`)).toMatchObject({ anyYear: true, year: '2013' });
  expect(only(`Norland Pain Board. (2013). Backs (Report No. 12). ${url}`)?.anyYear).toBe(true);
  expect(only('Lee, J. (2013). Backs. Spine, 3, 4–9.')?.anyYear).toBe(false);
});

it('keeps every year that stands in the text, and no part of a longer number', () => {
  expect(only('Lee, J. (2013). Backs from 1871 to 1499. Spine, 20145, 4–9. Accessed 2021')?.yearsInText).toEqual(
    new Set(['2013', '1871', '2021']),
  );
  expect(only('Lee, J. (n.d.). Backs. Oslo: Press.')?.yearsInText).toEqual(new Set());
});

it('keeps the first dozen words for entries that are cited by them', () => {
  const entry = only('One two three four five six seven eight nine ten eleven twelve thirteen fourteen. 2013.');
  expect(entry?.heads.size).toBe(12);
  expect(entry?.heads).toContain('one');
  expect(entry?.heads).toContain('onetwothree');
  expect(entry?.heads).toContain('onetwothreefourfivesixseveneightnineteneleventwelve');
  expect(entry?.heads).not.toContain('onetw');
});

it('names the editors of a chapter’s book, and none where they stand for the authors', () => {
  const chapter = 'Fenske, T. (2020). Steps. In M. A. Lommel & B. van der Holm (Eds.), Handbook of walking (pp. 1–9). Oslo: Gable Press.';
  expect(only(chapter)?.editors).toEqual(new Set(['lommel', 'vanderholm', 'holm']));
  expect(only('Mu, J. (Ed.). (2013). Backs. Oslo: Norland Press.')?.editors).toEqual(new Set());
  expect(only('Lee, J. (2013). Backs. Spine, 3, 4–9.')?.editors).toEqual(new Set());
});

it('finds a reference by its first one, two and three words', () => {
  const { byName } = indexOf('Merck Gonalf manual edition. Oslo: Press; 2013.');
  const found = ['merck', 'merckgonalf', 'merckgonalfmanual'].map((key) => byName.get(key)?.length ?? 0);
  expect(found).toEqual([1, 1, 1]);
  expect(byName.get('')).toBeUndefined();
  expect(indexOf('Step by step by hand edition. Oslo: Press; 2013.').byName.get('stepbystep')).toHaveLength(1);
});

it('reads the authors’ part up to the title, wherever the same words stand again', () => {
  expect(only('Lee J, … Shin H. Backs and more backs. Spine 2013;3:4-9.')).toMatchObject({ leavesOut: true, hasMore: true });
  expect(only('Lee, J. (2013). Backs … and more. Spine, 3, 4–9.')).toMatchObject({ leavesOut: false, hasMore: false });
});
