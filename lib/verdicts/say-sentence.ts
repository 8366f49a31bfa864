import { say, writtenLanguage } from '../locales/messages/registry.ts';
import { sayWhen } from '../locales/say-when.ts';
import { showDate } from '../locales/show-date.ts';
import type { Sentence } from './check.ts';

/** The sentence as the reader reads it: `saySentence({ key: 'reference.uncited', values: {} }, 'en')`. */
export function saySentence({ key, values, dates }: Sentence, language: string): string {
  if (!dates) return say(key, values, language);
  const { when, published } = dates;
  const written = { when: sayWhen(when, language), ...(published ? { published: showDate(published, writtenLanguage(language)) } : {}) };
  return say(key, { ...values, ...written }, language);
}
