import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/linking/decide.ts';
import type { ScoredCandidate } from '../../lib/linking/score-candidate.ts';
import type { CiteItem } from '../../lib/model/citation.ts';

const one = { id: 'c1', names: ['Mu'], etAl: false } as unknown as CiteItem;
const two = { ...one, names: ['Mu', 'Lao'] };
const many = { ...one, etAl: true };

/** A candidate that agrees in everything but what is named. */
function candidate(reference: string, differs: Partial<ScoredCandidate> = {}): ScoredCandidate {
  const nameLevel = differs.nameLevel ?? 'same';
  return {
    reference,
    score: 0.9,
    names: nameLevel === 'none' ? 'other' : nameLevel,
    year: 'same',
    differences: [],
    nameLevel,
    fit: 0.9,
    gap: 0,
    isYearSwapped: false,
    aloneToo: false,
    isShortTeam: false,
    isByPeople: true,
    duplicateOf: null,
    hasLetter: false,
    isCutShort: false,
    hasOtherInitials: false,
    ...differs,
  };
}

const decided = (item: CiteItem, scored: readonly ScoredCandidate[], anchored?: ScoredCandidate, isCitedAlone = false) => {
  const { outcome, references } = decide(item, scored, anchored, isCitedAlone);
  return [outcome, ...references].join(' ');
};

describe('one candidate or none', () => {
  it.each<[string, readonly ScoredCandidate[], string]>([
    ['nothing', [], 'none'],
    ['another name', [candidate('r1', { nameLevel: 'none' })], 'none'],
    ['names and year agree', [candidate('r1'), candidate('r2', { nameLevel: 'none' })], 'one r1'],
    ['the year decides before the letter', [candidate('r1', { year: 'suffix' }), candidate('r2')], 'one r2'],
    ['the letter before the spelling', [candidate('r1', { nameLevel: 'variant' }), candidate('r2', { year: 'suffix' })], 'one r2'],
    ['figures that changed places', [candidate('r1', { year: 'other', gap: 18, isYearSwapped: true, aloneToo: true })], 'year r1'],
    ['the same, of one name beside others', [candidate('r1', { year: 'other', gap: 18, isYearSwapped: true })], 'none'],
    ['a spelling', [candidate('r1', { nameLevel: 'variant' })], 'spelling r1'],
    ['a letter where the list has none', [candidate('r1', { year: 'suffix' })], 'one r1'],
    ['a letter where the list has another one', [candidate('r1', { year: 'suffix', hasLetter: true })], 'year r1'],
    ['a spelling and a letter', [candidate('r1', { nameLevel: 'variant', year: 'suffix' })], 'spelling r1'],
    ['another year of somebody with other initials', [candidate('r1', { year: 'near', gap: 1, hasOtherInitials: true })], 'none'],
    ['a spelling and another year', [candidate('r1', { nameLevel: 'variant', year: 'near', gap: 1 })], 'none'],
    [
      'the spelling before a missing year',
      [candidate('r1', { year: 'unknown' }), candidate('r2', { nameLevel: 'variant' })],
      'spelling r2',
    ],
    ['a missing year', [candidate('r1', { year: 'unknown' })], 'one r1'],
    ['two that fit alike', [candidate('r1', { fit: 0.9 }), candidate('r2', { fit: 0.83 })], 'several r1 r2'],
    ['one that fits clearly better', [candidate('r1', { fit: 0.9 }), candidate('r2', { fit: 0.81 })], 'one r1'],
    ['one work that the list prints twice', [candidate('r1'), candidate('r2', { duplicateOf: 'r1' })], 'one r1'],
    ['a repeat of a work that is no candidate', [candidate('r2', { duplicateOf: 'r1' })], 'one r2'],
  ])('%s', (_what, scored, outcome) => expect(decided(one, scored)).toBe(outcome));

  it.each<[string, CiteItem, readonly ScoredCandidate[], string]>([
    ['names in another order', two, [candidate('r1', { nameLevel: 'other', fit: 0.5 })], 'one r1'],
    ['but not a single one', one, [candidate('r1', { nameLevel: 'other', fit: 0.5 })], 'none'],
    ['nor with another one among them', two, [candidate('r1', { nameLevel: 'other', fit: 0.3 })], 'none'],
    ['nor one of two such entries', two, ['r1', 'r2'].map((id) => candidate(id, { nameLevel: 'other', fit: 0.5 })), 'several r1 r2'],
  ])('%s', (_what, item, scored, outcome) => expect(decided(item, scored)).toBe(outcome));
});

describe('an entry that prints its first author only', () => {
  const cut = candidate('r1', { nameLevel: 'other', fit: 0.1, isCutShort: true });

  it.each<[string, readonly ScoredCandidate[], boolean, string]>([
    ['is meant where nothing fits better', [cut], false, 'one r1'],
    ['but not where the page cites that author alone as well', [cut], true, 'none'],
    ['nor with another year', [{ ...cut, year: 'near', gap: 1 }], false, 'none'],
    ['nor where two such entries stand in the list', [cut, { ...cut, reference: 'r2' }], false, 'none'],
    ['nor before an entry with all the names', [cut, candidate('r2')], false, 'one r2'],
  ])('%s', (_what, scored, isCitedAlone, outcome) => expect(decided(two, scored, undefined, isCitedAlone)).toBe(outcome));
});

describe('a year that differs', () => {
  const off = (gap: number, differs: Partial<ScoredCandidate> = {}) =>
    candidate('r1', { year: gap === 1 ? 'near' : 'other', gap, ...differs });

  it.each<[string, CiteItem, ScoredCandidate, string]>([
    ['by ten is believed of two names', two, off(10), 'year r1'],
    ['and of "et al."', many, off(10), 'year r1'],
    ['by eleven is another work', two, off(11), 'none'],
    ['by five is believed of one name for one author', one, off(5, { aloneToo: true }), 'year r1'],
    ['by six is not', one, off(6, { aloneToo: true }), 'none'],
    ['by one is believed of one name for several authors', one, off(1), 'year r1'],
    ['by two is not', one, off(2), 'none'],
  ])('%s', (_what, item, scored, outcome) => expect(decided(item, [scored])).toBe(outcome));

  it('means the nearest of several works', () => {
    expect(decided(two, [off(3), candidate('r2', { year: 'other', gap: 2 })])).toBe('year r2');
  });

  it('means none of two that are equally near', () => {
    expect(decided(two, [off(1), candidate('r2', { year: 'near', gap: 1 })])).toBe('none');
  });

  it('means the one of two equally near that fits better', () => {
    expect(decided(two, [off(1, { fit: 0.5 }), candidate('r2', { year: 'near', gap: 1, fit: 0.9 })])).toBe('year r2');
  });
});

describe("the page's own link", () => {
  it.each<[string, ScoredCandidate, string]>([
    [
      'is not believed where it leads to other people, and one entry bears names and year',
      candidate('r9', { nameLevel: 'none' }),
      'one r1',
    ],
    ['is not believed where it leads to another year either', candidate('r9', { year: 'near', gap: 1 }), 'one r1'],
    ['shows a spelling', candidate('r9', { nameLevel: 'variant' }), 'spelling r9'],
    ['is not believed where it leads to a year that is far off', candidate('r9', { year: 'other', gap: 11 }), 'one r1'],
  ])('%s, beside an entry of names and year', (_what, anchored, outcome) => {
    expect(decided(one, [candidate('r1')], anchored)).toBe(outcome);
  });

  it.each<[string, ScoredCandidate, string]>([
    ['a spelling beside the next year', candidate('r9', { nameLevel: 'variant', year: 'near', gap: 1 }), 'spelling r9'],
    ['another year before a spelling', candidate('r9', { nameLevel: 'variant', year: 'other', gap: 5 }), 'year r9'],
    ['a year', candidate('r9', { year: 'near', gap: 1 }), 'year r9'],
    ['a year that is far off, for the work is certain', candidate('r9', { year: 'other', gap: 30 }), 'year r9'],
  ])('shows %s', (_what, anchored, outcome) => expect(decided(one, [], anchored)).toBe(outcome));

  it('is believed against other names where no entry bears names and year, or two do', () => {
    const anchored = candidate('r9', { nameLevel: 'none', year: 'other', gap: 30 });
    expect(decided(one, [candidate('r1', { year: 'near', gap: 1 })], anchored)).toBe('one r9');
    expect(decided(one, [candidate('r1'), candidate('r2')], anchored)).toBe('one r9');
  });

  it('keeps what speaks against it where it leads to other people', () => {
    const anchored = candidate('r9', { nameLevel: 'none', year: 'other', gap: 30, differences: [{ kind: 'other-names' }] });
    const [nearest] = decide(one, [candidate('r1', { nameLevel: 'variant', year: 'near', gap: 1 })], anchored, false).candidates;
    expect(nearest).toMatchObject({ reference: 'r9', differences: [{ kind: 'other-names' }] });
  });
});

describe('what came near', () => {
  it('is told best first, three at most, without what shares no name', () => {
    const scored = [0.2, 0.5, 0.4, 0.3].map((score, i) => candidate(`r${i + 1}`, { score, nameLevel: 'other', year: 'other', gap: 40 }));
    const { candidates } = decide(one, [...scored, candidate('r5', { score: 0.6, nameLevel: 'none' })], undefined, false);
    expect(candidates.map(({ reference }) => reference)).toEqual(['r2', 'r3', 'r4']);
    expect(candidates[0]).toEqual({ reference: 'r2', score: 0.5, names: 'other', year: 'other', differences: [] });
  });
});

it('takes the spelling slip that bears the letter before one of another letter', () => {
  const spelt = (id: string, year: 'same' | 'suffix') => candidate(id, { nameLevel: 'variant', year });
  expect(decided(one, [spelt('r1', 'suffix'), spelt('r2', 'same')])).toBe('spelling r2');
  expect(decided(one, [spelt('r1', 'suffix'), spelt('r2', 'suffix')])).toBe('several r1 r2');
});
