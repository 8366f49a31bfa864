import { describe, expect, it } from 'vitest';
import type { ReportCitation } from '../../lib/model/report.ts';
import { questionsOf } from '../../lib/text/source-question.ts';
import { subjectWords } from '../../lib/text/subject-words.ts';

const ARTICLE = 'Acupuncture helps backs. Acupuncturists know that; acupuncture is old, and needles are thin. Needles of steel.';
const LIST = 'Mu. Journal of the Quiet Clinic. Lee. Journal of the Quiet Clinic.';
const LISTS = [{ start: ARTICLE.length, end: ARTICLE.length + LIST.length }];
const TEXT = ARTICLE + LIST;
const missing = (fields: Partial<ReportCitation> = {}) =>
  ({ verdict: 'missing', names: ['Mu'], etAl: true, year: '2020a', ...fields }) as ReportCitation;

describe('the question for a citation without an entry', () => {
  it('holds the names, the plain year and what the page’s title and text are both about', () => {
    expect(questionsOf('Needles and acupuncture | Quiet Clinic', TEXT, LISTS)(missing())).toEqual({
      names: ['Mu'],
      etAl: true,
      year: 2020,
      subject: ['acupuncture', 'needles'],
      pageWords: ['acupun', 'needle'],
    });
  });

  it.each<[string, Partial<ReportCitation>]>([
    ['a citation that has an entry', { verdict: 'ok' }],
    ['work without a date', { year: 'n.d.' }],
    ['work in press', { year: 'in press' }],
    ['work without a year', { year: null }],
  ])('is not asked for %s', (_what, fields) => {
    expect(questionsOf('Needles', TEXT, LISTS)(missing(fields))).toBeNull();
  });

  it('is not asked where the title says nothing of what the text is about', () => {
    expect(questionsOf('Welcome | Quiet Clinic', TEXT, LISTS)(missing())).toBeNull();
  });
});

it('takes the words that the page uses most, four at the most', () => {
  const counts = new Map(Object.entries({ sciati: 2, nerves: 9, muscle: 3, traini: 5, spines: 4 }));
  expect(subjectWords('Sciatica, nerves, muscles, training and spines of nerves', counts)).toEqual([
    'nerves',
    'training',
    'spines',
    'muscles',
  ]);
});
