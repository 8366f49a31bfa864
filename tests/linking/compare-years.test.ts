import { describe, expect, it } from 'vitest';
import { compareYears, isYearSwapped, yearGap } from '../../lib/linking/compare-years.ts';
import { indexReferences } from '../../lib/linking/index-references.ts';
import type { CiteItem } from '../../lib/model/citation.ts';
import type { CslItem } from '../../lib/model/csl.ts';
import { makeReference } from '../resolver/make-reference.ts';

const cited = (year: string | null, originalYear?: string) => ({ year, originalYear }) as CiteItem;

/** An entry of 2013 unless it says otherwise; its text prints what it is given. */
function entry(csl: CslItem = {}, text = 'Mu, J. Needles.') {
  const [indexed] = indexReferences([makeReference(text, { issued: { 'date-parts': [[2013]] }, ...csl })]).references;
  if (!indexed) throw new Error('One reference makes one entry.');
  return indexed;
}

const lettered = entry({ 'year-suffix': 'a' });
const reprinted = entry({ 'original-date': { 'date-parts': [[1921]] } });
const undated = entry({ issued: { literal: 'n.d.' } });
const undatedWith2011 = entry({ issued: { literal: 'n.d.' } }, 'Mu, J. n.d. Visited in 2011.');
const webPage = entry({ type: 'webpage' }, 'Mu, J. 2013. Needles. Visited in 2016.');
const article = entry({ type: 'article-journal' }, 'Mu, J. 2013. Needles of 2016.');

describe('years', () => {
  it.each<[string, ReturnType<typeof cited>, ReturnType<typeof entry>, string]>([
    ['the same', cited('2013'), entry(), 'same'],
    ['the next one', cited('2014'), entry(), 'near'],
    ['the one before', cited('2012'), entry(), 'near'],
    ['two apart', cited('2015'), entry(), 'other'],
    ['the same letter', cited('2013a'), lettered, 'same'],
    ['another letter', cited('2013b'), lettered, 'suffix'],
    ['a letter that the list has not', cited('2013a'), entry(), 'suffix'],
    ['no letter where the list has one', cited('2013'), lettered, 'same'],
    ['the year of the first edition', cited('1921'), reprinted, 'same'],
    ['both years, of which the list has the later', cited('1921', '2013'), entry(), 'same'],
    ['both years, of which the list has neither', cited('1921', '1950'), entry(), 'other'],
    ['the day of the visit to a web page', cited('2016'), webPage, 'same'],
    ['a year in the title of an article', cited('2016'), article, 'other'],
    ['a year against an entry without one', cited('2013'), undated, 'unknown'],
    ['a year that an undated entry prints elsewhere', cited('2011'), undatedWith2011, 'same'],
    ['"n.d." against an entry without year', cited('n.d.'), undated, 'same'],
    ['"n.d." against a dated one', cited('n.d.'), entry(), 'other'],
    ['"s.f." of Spanish lists against a dated one', cited('s.f.'), entry(), 'other'],
    ['"o. J." of German lists against a dated one', cited('o. J.'), entry(), 'other'],
    ['"undated" against a dated one', cited('undated'), entry(), 'other'],
    ['"in press", which may be printed since', cited('in press'), entry(), 'unknown'],
    ['nothing printed', cited(null), entry(), 'unknown'],
  ])('%s', (_what, item, reference, agreement) => expect(compareYears(item, reference)).toBe(agreement));

  it.each<[string, ReturnType<typeof cited>, ReturnType<typeof entry>, number]>([
    ['later', cited('2016'), entry(), 3],
    ['earlier', cited('2003b'), entry(), 10],
    ['unknown in the text', cited('n.d.'), entry(), 0],
    ['not printed', cited(null), entry(), 0],
    ['unknown in the list', cited('2016'), undated, 0],
  ])('are so far apart: %s', (_what, item, reference, gap) => expect(yearGap(item, reference)).toBe(gap));
});

it.each([
  ['2031', true],
  ['2103', true],
  ['2013', false],
  ['2014', false],
  ['2310', false],
  ['n.d.', false],
])('%s is 2013 with two neighbouring figures swapped: %s', (year, expected) => {
  expect(isYearSwapped(cited(year), entry())).toBe(expected);
});
