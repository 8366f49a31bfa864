import { formatMessage, type MessageValues, type Template } from '../../text/format-message.ts';
import { messagesEn } from './en/messages.ts';

/** Names of all sentences. */
export type MessageKey = keyof typeof messagesEn;

/** One language's sentences. */
type Messages = Readonly<Record<MessageKey, Template>>;

const MESSAGES: Readonly<Record<string, Messages>> = { en: messagesEn };

/** The language that a wish comes out in: "de-AT" -> "de" where German is there, else "en". */
export function spokenLanguage(wish: string): string {
  const base = wish.split('-')[0] ?? 'en';
  return MESSAGES[base] ? base : 'en';
}

/** Says a sentence in a language: `say('citation.ok', {}, 'de-AT')`; English where the language is not there yet. */
export function say(key: MessageKey, values: MessageValues = {}, language = 'en'): string {
  const spoken = spokenLanguage(language);
  return formatMessage((MESSAGES[spoken] ?? messagesEn)[key], values, spoken);
}
