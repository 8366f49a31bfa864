import { formatMessage, type MessageValues, type Template } from '../../text/format-message.ts';
import { messagesEn } from './en/messages.ts';

/** Names of all sentences. */
export type MessageKey = keyof typeof messagesEn;

/** One language's sentences. */
export type Messages = Readonly<Record<MessageKey, Template>>;

const MESSAGES: Readonly<Record<string, Messages>> = { en: messagesEn };

/** Says a sentence in a language: `say('citation.ok', {}, 'de-AT')`; English where the language is not there yet. */
export function say(key: MessageKey, values: MessageValues = {}, language = 'en'): string {
  const base = language.split('-')[0] ?? 'en';
  const messages = MESSAGES[base] ?? messagesEn;
  return formatMessage(messages[key], values, MESSAGES[base] ? base : 'en');
}
