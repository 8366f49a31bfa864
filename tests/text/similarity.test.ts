import { describe, expect, it } from 'vitest';
import { editDistance, editSimilarity } from '../../lib/text/similarity.ts';

describe('the distance of two words', () => {
  it.each<[string, string, number]>([
    ['mu', 'mu', 0],
    ['', '', 0],
    ['', 'hart', 4],
    ['hart', '', 4],
    ['hart', 'hard', 1],
    ['hart', 'hartt', 1],
    ['hart', 'har', 1],
    ['hart', 'hrat', 1],
    ['hart', 'ahrt', 1],
    ['hart', 'hatr', 1],
    ['quassem', 'qaseem', 2],
    ['kitten', 'sitting', 3],
    ['abc', 'cba', 2],
    ['ca', 'abc', 3],
    ['holm', 'vang', 4],
  ])('%j and %j: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it.each<[string, string, number, number]>([
    ['hart', 'hrat', 1, 1],
    ['quassem', 'qaseem', 2, 2],
    ['quassem', 'qaseem', 1, 2],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
    ['kitten', 'sitting', 1, 2],
    ['mu', 'mueller', 4, 5],
    ['mu', 'mueller', 5, 5],
    ['hart', 'hart', 0, 0],
    ['hart', 'hard', 0, 1],
  ])('%j and %j are told apart up to the limit of %i: %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
    expect(editDistance(b, a, limit)).toBe(distance);
  });
});

describe('how alike two words are', () => {
  it.each<[string, string, number]>([
    ['', '', 1],
    ['hart', 'hart', 1],
    ['hart', '', 0],
    ['holm', 'vang', 0],
    ['hart', 'hard', 0.75],
    ['har', 'hart', 0.75],
    ['hart', 'hrat', 0.75],
  ])('%j and %j: %d', (a, b, similarity) => expect(editSimilarity(a, b)).toBe(similarity));
});
