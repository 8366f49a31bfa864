import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type MessageKey, say } from '../lib/locales/messages/face-registry.ts';
import type { MessageValues } from '../lib/text/format-message.ts';

/** The language that a face speaks, and the one of the page whose words it quotes; null where the page does not say. */
export interface FaceLanguages {
  readonly spoken: string;
  readonly page: string | null;
}

/** Languages of the face around a component. */
export const Languages = createContext<FaceLanguages>({ spoken: 'en', page: null });

/** The language that the face around this component speaks: "en". */
export function useLanguage(): string {
  return useContext(Languages).spoken;
}

/** `say` in the language of the face around this component: `speak('card.close')` -> "Close". */
export function useSpeech(): (key: MessageKey, values?: MessageValues) => string {
  const language = useLanguage();
  return (key, values = {}) => say(key, values, language);
}

/** Base tags of the languages written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** Direction of a language's script: "he" -> "rtl". */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
