import { formatMessage, type MessageValues, type Template } from '../../text/format-message.ts';
import { engineMessagesEn } from './en/engine-messages.ts';

/** Names of the sentences of a report. */
export type MessageKey = keyof typeof engineMessagesEn;

/** Report sentences by language; what only the faces say stands in face-registry.ts, for the engine is carried into pages. */
const MESSAGES: Readonly<Record<string, Readonly<Record<MessageKey, Template>>>> = { en: engineMessagesEn };

/** Says a sentence of a report in a language: `say('citation.ok', {}, 'de-AT')`; English where the language is not there yet. */
export function say(key: MessageKey, values: MessageValues = {}, language = 'en'): string {
  const base = language.split('-')[0] ?? 'en';
  const spoken = MESSAGES[base] ? base : 'en';
  return formatMessage((MESSAGES[spoken] ?? engineMessagesEn)[key], values, spoken);
}
