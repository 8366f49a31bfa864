import { formatMessage, type MessageValues, type Template } from '../../text/format-message.ts';
import { messagesDe } from './de/messages.ts';
import { messagesEn } from './en/messages.ts';
import { messagesEs } from './es/messages.ts';
import { messagesFr } from './fr/messages.ts';

/** Names of all sentences. */
export type MessageKey = keyof typeof messagesEn;

const MESSAGES: Readonly<Record<string, Readonly<Record<MessageKey, Template>>>> = {
  en: messagesEn,
  de: messagesDe,
  fr: messagesFr,
  es: messagesEs,
};

/** The language that a wish comes out in: "de-AT" -> "de" where German is there, else "en". */
export function spokenLanguage(wish: string): string {
  const base = wish.split('-')[0] ?? 'en';
  return MESSAGES[base] ? base : 'en';
}

/** The languages that Citewell speaks: ["en", "de", ...]. */
export function spokenLanguages(): readonly string[] {
  return Object.keys(MESSAGES);
}

/** Says a sentence in a language: `say('card.close', {}, 'de-AT')`; English where the language is not there yet. */
export function say(key: MessageKey, values: MessageValues = {}, language = 'en'): string {
  const spoken = spokenLanguage(language);
  return formatMessage((MESSAGES[spoken] ?? messagesEn)[key], values, spoken);
}
