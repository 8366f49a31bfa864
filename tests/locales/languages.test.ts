import { describe, expect, it } from 'vitest';
import { messagesDe } from '../../lib/locales/messages/de/messages.ts';
import { messagesEn } from '../../lib/locales/messages/en/messages.ts';
import { messagesEs } from '../../lib/locales/messages/es/messages.ts';
import { messagesFr } from '../../lib/locales/messages/fr/messages.ts';
import { SPOKEN_LANGUAGES } from '../../lib/locales/messages/load-language.ts';
import { sentencesForPage } from '../../lib/locales/messages/sentences-for-page.ts';
import type { Template } from '../../lib/text/format-message.ts';

type Messages = Readonly<Record<string, Template>>;
const english: Messages = messagesEn;
const LANGUAGES: readonly (readonly [language: string, messages: Messages])[] = [
  ['de', messagesDe],
  ['fr', messagesFr],
  ['es', messagesEs],
];

const textsOf = (template: Template) => (typeof template === 'string' ? [template] : Object.values(template));
const placesOf = (template: Template) =>
  [
    ...new Set(
      textsOf(template)
        .join(' ')
        .match(/\{\w+\}/g),
    ),
  ].sort();

const SERVICES = /Crossref|DataCite|PubMed|Europe PMC|OpenAlex|Semantic Scholar|Unpaywall|doi\.org|Firefox/g;
const servicesIn = (template: Template) => [...new Set(textsOf(template).join(' ').match(SERVICES))].sort();

it('every language that a face speaks is held to these rules', () => {
  expect([...SPOKEN_LANGUAGES].sort()).toEqual(['en', ...LANGUAGES.map(([language]) => language)].sort());
});

describe.each(LANGUAGES)('the sentences in "%s"', (language, messages) => {
  it('are the same as in English, none missing and none left over', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s has the places of the English sentence', (key) => {
    expect(placesOf(messages[key] ?? '')).toEqual(placesOf(english[key] ?? ''));
  });

  it('have every plural form that the language knows, each with its number where the general one has it', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, template] of Object.entries(english)) {
      if (typeof template !== 'string') expect(Object.keys(messages[key] ?? {}).sort(), key).toEqual(forms);
    }
  });

  it('are translated: a sentence of several words is never the English one', () => {
    const same = Object.keys(english).filter((key) => JSON.stringify(english[key]) === JSON.stringify(messages[key]));
    const sentences = same.filter((key) =>
      /[a-z]+ [a-z]+ [a-z]+/i.test(
        textsOf(english[key] ?? '')
          .join(' ')
          .replace(/\{\w+\}/g, ''),
      ),
    );
    expect(sentences).toEqual([]);
  });

  it.each(Object.keys(english))('%s names the services that the English sentence names, and no others', (key) => {
    expect(servicesIn(messages[key] ?? '')).toEqual(servicesIn(english[key] ?? ''));
  });

  it('accuse nobody and praise nobody', () => {
    const judging =
      /%|gefälscht|Fälschung|erfunden|vertrauenswürdig|zuverlässig|unbedenklich|frauduleu|falsifi|inventée|fiable|falso|falsa|inventad|fraude|fiable/i;
    for (const [key, template] of Object.entries(messages)) expect(textsOf(template).join(' '), key).not.toMatch(judging);
  });

  it('of a report reach the engine, also for a regional tag', () => {
    const sentences = sentencesForPage('engine', `${language}-XX`);
    expect(sentences?.language).toBe(language);
    expect(sentences?.messages['citation.missing']).toBe(messages['citation.missing']);
  });

  it('reach the card, all of them', () => {
    expect(sentencesForPage('card', `${language}-XX`)).toEqual({ language, messages });
  });
});

it.each(['engine', 'card'] as const)(
  'the %s is sent nothing where it speaks English by itself, or a language that is not there yet',
  (part) => {
    expect(sentencesForPage(part, 'en-GB')).toBeNull();
    expect(sentencesForPage(part, 'ja')).toBeNull();
  },
);

it('no line of French begins with a mark that belongs to the word before, or ends with an opening one', () => {
  const breakable = Object.entries(messagesFr).filter(([, template]) => / [;:!?»]|« /.test(textsOf(template).join('\n')));
  expect(breakable.map(([key]) => key)).toEqual([]);
});
