import { describe, expect, it } from 'vitest';
import { countStems, stemOf, subjectWords, tellingWords } from '../../lib/text/subject-words.ts';

it.each<[string, string]>([
  ['vitrification', 'vitrif'],
  ['needle', 'needle'],
  ['needles', 'needle'],
  ['back', 'back'],
  ['', ''],
])('the stem of %j is %j', (word, stem) => expect(stemOf(word)).toBe(stem));

describe('the telling words', () => {
  it.each<[string, readonly string[]]>([
    ['What you should know about the back', ['back']],
    ['Sore knee and sore hip', ['sore', 'knee', 'sore']],
    ['Über Schäden', ['schaden']],
    ['Warum der Rücken schmerzt', ['rucken', 'schmerzt']],
    ['Vitamin B12x4 and covid19', ['vitamin']],
    ['The hip', []],
    ['', []],
  ])('of %j are %j', (text, words) => expect(tellingWords(text)).toEqual(words));
});

describe('the stems that a text uses more than once', () => {
  it.each<[string, Readonly<Record<string, number>>]>([
    ['Needle after needle', { needle: 2 }],
    ['Needles of the needlework: needling', { needle: 2 }],
    ['Walking, walkers and a walk', {}],
    ['Knees, knees and knees; backs and backs; hands', { knees: 3, backs: 2 }],
    ['', {}],
  ])('of %j', (text, counts) => expect(Object.fromEntries(countStems(text))).toEqual(counts));
});

describe('the subject of a page', () => {
  const used = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));

  it.each<[string, string, Readonly<Record<string, number>>, readonly string[]]>([
    ['holds what the text uses', 'Needles for backs | Quiet Harbour', { needle: 9, backs: 3 }, ['needles', 'backs']],
    ['begins with the word used most', 'Needles for backs', { needle: 3, backs: 9 }, ['backs', 'needles']],
    ['keeps the order of the title between equals', 'Needles for backs', { backs: 3, needle: 3 }, ['needles', 'backs']],
    ['holds a word once', 'Needles, needles', { needle: 2 }, ['needles']],
    ['holds two forms of one stem', 'Needles and needlework', { needle: 2 }, ['needles', 'needlework']],
    [
      'holds four words',
      'Needles, backs, knees, hands',
      { needle: 5, backs: 4, knees: 3, hands: 2 },
      ['needles', 'backs', 'knees', 'hands'],
    ],
    [
      'holds four at the most',
      'Necks, needles, backs, knees, hands',
      { needle: 6, backs: 5, knees: 4, hands: 3, necks: 2 },
      ['needles', 'backs', 'knees', 'hands'],
    ],
    ['is nothing where the text speaks of something else', 'Needles', { knees: 3 }, []],
    ['is nothing without a title', '', { knees: 3 }, []],
  ])('%s', (_what, title, counts, words) => expect(subjectWords(title, used(counts))).toEqual(words));
});
