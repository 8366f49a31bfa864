import { expect, it } from 'vitest';
import { learnSentences } from '../../lib/locales/messages/registry.ts';
import { sentencesForPage } from '../../lib/locales/messages/sentences-for-page.ts';
import { sayWhen } from '../../lib/locales/say-when.ts';

it.each([
  ['en', '2010-02-06', 'on 6 February 2010'],
  ['en', '2010-02', 'in February 2010'],
  ['en', '2010', 'in 2010'],
  ['en-US', '2010-02-06', 'on February 6, 2010'],
  ['pt-BR', '2010-02-06', 'on 6 February 2010'],
  ['de', '2010-02-06', 'am 6. Februar 2010'],
  ['de', '2010-02', 'im Februar 2010'],
  ['de', '2010', 'im Jahr 2010'],
  ['fr', '2010-02-06', 'le 6 février 2010'],
  ['fr', '2010', 'en 2010'],
  ['es', '2010-02-06', 'el 6 de febrero de 2010'],
  ['es', '2010-02', 'en febrero de 2010'],
])('in "%s" something of %s was %s', (language, iso, words) => {
  const sentences = sentencesForPage('engine', language);
  if (sentences) learnSentences(sentences);
  expect(sayWhen(iso, language)).toBe(words);
});
