import { say, writtenLanguage } from './messages/registry.ts';
import { showDate } from './show-date.ts';

const EXACTNESS = ['when.year', 'when.month', 'when.day'] as const;

/** When something was, inside a sentence, as exact as it is known: "2010-02-06" -> "on 6 February 2010", "2010" -> "in 2010". */
export function sayWhen(iso: string, language: string): string {
  const parts = iso.slice(0, 10).split('-').length;
  return say(EXACTNESS[parts - 1] ?? 'when.day', { date: showDate(iso, writtenLanguage(language)) }, language);
}
