import { expect, it } from 'vitest';
import { learnSentences } from '../../lib/locales/messages/registry.ts';
import { sayDifferences } from '../../lib/locales/messages/say-differences.ts';
import { sentencesForPage } from '../../lib/locales/messages/sentences-for-page.ts';
import type { CandidateDifference } from '../../lib/model/link.ts';

const YEAR: CandidateDifference = { kind: 'year', here: '2012', listed: '2013' };
const FURTHER: CandidateDifference = { kind: 'not-first', here: 'Furlan' };
const NAMES: CandidateDifference = { kind: 'names', here: 'Furlan', listed: 'Mu' };

it.each<[string, readonly CandidateDifference[]]>([
  ['names and year agree', []],
  ['the year differs: 2012 here, 2013 in the list', [YEAR]],
  ['the names differ: "Furlan" here, "Mu" in the list; the year differs: 2012 here, 2013 in the list', [NAMES, YEAR]],
  ['"Furlan" is among the entry’s authors, but not the first', [FURTHER]],
  ['the names differ; one of the two has no year', [{ kind: 'other-names' }, { kind: 'no-year' }]],
])('says "%s"', (words, differences) => {
  expect(sayDifferences(differences)).toBe(words);
});

it.each([
  ['de', 'hier steht der Name „Furlan“, in der Liste „Mu“; hier steht das Jahr 2012, in der Liste 2013'],
  ['fr', 'le nom est «\u00a0Furlan\u00a0» ici et «\u00a0Mu\u00a0» dans la liste\u00a0; l’année est 2012 ici et 2013 dans la liste'],
  ['es', 'el nombre es «Furlan» aquí y «Mu» en la lista; el año es 2012 aquí y 2013 en la lista'],
])('says it in the language of the reader: %s', (language, words) => {
  const sentences = sentencesForPage('engine', language);
  if (sentences) learnSentences(sentences);
  expect(sayDifferences([NAMES, YEAR], language)).toBe(words);
});
