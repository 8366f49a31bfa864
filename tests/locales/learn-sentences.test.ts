import { expect, test } from 'vitest';
import { learnSentences, say } from '../../lib/locales/messages/registry.ts';
import { sentencesForPage } from '../../lib/locales/messages/sentences-for-page.ts';

test('the engine speaks English until it has learnt the language of the reader, and then speaks that', () => {
  const english = 'No entry in the reference list matches this citation.';
  expect(say('citation.missing', {}, 'de-AT')).toBe(english);
  const german = sentencesForPage('engine', 'de-AT');
  if (german) learnSentences(german);
  expect(say('citation.missing', {}, 'de-AT')).toBe('Kein Eintrag der Literaturliste passt zu diesem Zitat.');
  expect(say('citation.ambiguous', { count: 2 }, 'de')).toContain('2 Einträge der Liste passen');
  expect(say('citation.missing', {}, 'fr')).toBe(english);
});
