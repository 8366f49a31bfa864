import { engineMessagesDe } from './de/engine-messages.ts';
import { engineMessagesEs } from './es/engine-messages.ts';
import { engineMessagesFr } from './fr/engine-messages.ts';
import type { Sentences } from './registry.ts';

const SENTENCES: readonly Sentences[] = [
  { language: 'de', messages: engineMessagesDe },
  { language: 'fr', messages: engineMessagesFr },
  { language: 'es', messages: engineMessagesEs },
];

/** What the engine has to learn for a reader's language: "de-AT" -> the German sentences; null for English, which it holds itself. */
export function sentencesForEngine(wish: string): Sentences | null {
  const base = wish.split('-')[0];
  return SENTENCES.find(({ language }) => language === base) ?? null;
}
