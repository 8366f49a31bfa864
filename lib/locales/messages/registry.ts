import { formatMessage, type MessageValues, type Template } from '../../text/format-message.ts';
import { engineMessagesEn } from './en/engine-messages.ts';

/** Names of the sentences of a report. */
export type MessageKey = keyof typeof engineMessagesEn;

/** The sentences of a report in one language. */
export interface Sentences {
  readonly language: string;
  readonly messages: Readonly<Record<MessageKey, Template>>;
}

/**
 * Report sentences by language. The engine is carried into every page, so it holds English alone and learns the reader's
 * language from the background; what only the faces say stands in face-registry.ts.
 */
const MESSAGES = new Map<string, Sentences['messages']>([['en', engineMessagesEn]]);

/** Lets `say` speak one more language: `learnSentences({ language: 'de', messages })`; what is missing there is said in English. */
export function learnSentences({ language, messages }: Sentences): void {
  MESSAGES.set(language, { ...engineMessagesEn, ...messages });
}

/** Says a sentence of a report in a language: `say('citation.ok', {}, 'de-AT')`; English where the language is not there yet. */
export function say(key: MessageKey, values: MessageValues = {}, language = 'en'): string {
  const base = language.split('-')[0] ?? 'en';
  const spoken = MESSAGES.has(base) ? base : 'en';
  return formatMessage((MESSAGES.get(spoken) ?? engineMessagesEn)[key], values, spoken);
}
