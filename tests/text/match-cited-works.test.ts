import { describe, expect, it } from 'vitest';
import type { CitedWork } from '../../lib/model/cited-work.ts';
import { prepareWorkFinder } from '../../lib/text/match-cited-works.ts';

const work = (more: Partial<CitedWork>): CitedWork => ({
  title: 'Walking in pain at work',
  reference: null,
  year: '2016',
  doi: '10.5555/a',
  pmid: null,
  at: null,
  ...more,
});
const ENTRY = 'Tanaka, R. (2016). Walking in pain – at work: a trial. Spine, 9(2), 11–19.';
const find = (works: readonly CitedWork[], text = ENTRY) => prepareWorkFinder(works)(text, 100, 200)?.doi;

describe('prepareWorkFinder', () => {
  it.each([
    ['the whole title stands in the entry', [work({})], '10.5555/a'],
    ['the whole reference does', [work({ title: null, reference: 'Tanaka R (2016) Walking in pain: at work' })], '10.5555/a'],
    ['the title goes on otherwise', [work({ title: 'Walking in pain at home' })], undefined],
    ['the year is another', [work({ year: '2017' })], undefined],
    ['the title is too short to tell', [work({ title: 'Walking in pain' })], undefined],
    ['the mark stands in the entry', [work({ at: 150 })], '10.5555/a'],
    ['the mark stands in another entry', [work({ at: 300 })], undefined],
    ['head and mark name the same work', [work({ doi: null }), work({ at: 150 })], '10.5555/a'],
    ['two works fit', [work({}), work({ doi: '10.5555/b' })], undefined],
  ])('when %s', (_, works, expected) => {
    expect(find(works)).toBe(expected);
  });
});
