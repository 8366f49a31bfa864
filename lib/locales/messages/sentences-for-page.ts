import { engineMessagesDe } from './de/engine-messages.ts';
import { messagesDe } from './de/messages.ts';
import { engineMessagesEs } from './es/engine-messages.ts';
import { messagesEs } from './es/messages.ts';
import { engineMessagesFr } from './fr/engine-messages.ts';
import { messagesFr } from './fr/messages.ts';
import type { Sentences } from './speaker.ts';

/** What the background hands to the two parts in the page, which hold English themselves. */
const LANGUAGES: Readonly<Record<string, { readonly engine: Sentences['messages']; readonly card: Sentences['messages'] }>> = {
  de: { engine: engineMessagesDe, card: messagesDe },
  fr: { engine: engineMessagesFr, card: messagesFr },
  es: { engine: engineMessagesEs, card: messagesEs },
};

/** What the engine or the card has to learn for a reader's language: ("engine", "de-AT") -> the German sentences; null for English. */
export function sentencesForPage(part: 'engine' | 'card', wish: string): Sentences | null {
  const language = wish.split('-')[0] ?? '';
  const messages = LANGUAGES[language]?.[part];
  return messages ? { language, messages } : null;
}
