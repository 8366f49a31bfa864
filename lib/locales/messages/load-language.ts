import { learnFaceSentences } from './face-registry.ts';
import type { Sentences } from './speaker.ts';

const LANGUAGES: Readonly<Record<string, () => Promise<Sentences['messages']>>> = {
  de: async () => (await import('./de/messages.ts')).messagesDe,
  fr: async () => (await import('./fr/messages.ts')).messagesFr,
  es: async () => (await import('./es/messages.ts')).messagesEs,
};

/** The languages that Citewell speaks: ["en", "de", ...]. */
export const SPOKEN_LANGUAGES: readonly string[] = ['en', ...Object.keys(LANGUAGES)];

/** Lets a page of the extension speak the reader's language: `await loadLanguage('de-AT')`; English needs no loading. */
export async function loadLanguage(wish: string): Promise<void> {
  const language = wish.split('-')[0] ?? '';
  const messages = await LANGUAGES[language]?.();
  if (messages) learnFaceSentences({ language, messages });
}
