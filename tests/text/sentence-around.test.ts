import { expect, test } from 'vitest';
import { sentenceAround } from '../../lib/text/sentence-around.ts';

test.each([
  ['It hurts. Rest helps (Mu, 2020). So does heat.', 'Mu, 2020', 'Rest helps (', ').'],
  ['It hurts. As Lee et al. (2013) found, rest helps. So does heat.', 'Lee et al. (2013)', 'As ', ' found, rest helps.'],
  ['J. H. Lee (2013) found it.', 'Lee (2013)', 'J. H. ', ' found it.'],
  ['Rest helps (Mu, 2020)', 'Mu, 2020', 'Rest helps (', ')'],
  // The citation behind the full stop tells of the sentence before it.
  ['It hurts. Rest helps. (Mu, 2020). So does heat.', 'Mu, 2020', 'Rest helps. (', ').'],
  ['It hurts. Rest helps. (Mu, 2020) So does heat.', 'Mu, 2020', 'Rest helps. (', ') So does heat.'],
  ['It hurts. Rest helps. [Lee, 2013; Mu, 2020] So does heat.', 'Mu, 2020', 'Rest helps. [Lee, 2013; ', '] So does heat.'],
  ['It hurts. Rest helps.[Mu, 2020] So does heat.', 'Mu, 2020', 'Rest helps.[', '] So does heat.'],
  // A number in brackets behind the full stop is no part of a sentence.
  ['It hurts.[1] Rest helps (Mu, 2020).[2] So does heat.', 'Mu, 2020', 'Rest helps (', ').'],
  ['It hurts. (Some say so.) Lee (2013) does not.', 'Lee (2013)', '', ' does not.'],
  ['(Mu, 2020) is old.', 'Mu, 2020', '(', ') is old.'],
])('%s', (text, exact, before, after) => {
  const start = text.indexOf(exact);
  expect(sentenceAround(text, start, start + exact.length, 'en')).toEqual({ before, after });
});

test('a sentence without end is cut on both sides', () => {
  const { before, after } = sentenceAround(`${'word '.repeat(500)}HERE${' word'.repeat(500)}`, 2500, 2504);
  expect([before.length, after.length]).toEqual([401, 401]);
});

test('of a long block only the words near the place are looked at', () => {
  const words = 'Rest helps (Mu, 2020), J. Smith et al. say. ';
  const text = words.repeat(4000);
  const start = words.length * 2000 + words.indexOf('Mu');
  expect(sentenceAround(text, start, start + 8, 'en')).toEqual({ before: 'Rest helps (', after: '), J. Smith et al. say.' });
});
