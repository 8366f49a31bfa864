import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type MessageKey, say, spokenLanguage, writtenLanguage } from '../lib/locales/messages/face-registry.ts';
import { showDate } from '../lib/locales/show-date.ts';
import type { MessageValues } from '../lib/text/format-message.ts';

/** The languages of a face. */
export interface FaceLanguages {
  /** That it speaks: "en". */
  readonly spoken: string;
  /** Of its dates: "en-US". */
  readonly written: string;
  /** Of the page whose words it quotes; null where the page does not say. */
  readonly page: string | null;
}

/** What a reader's wish and the page come to: `languagesOf('pt-BR', 'pt')` -> { spoken: 'en', written: 'en', page: 'pt' }. */
export function languagesOf(wish: string, page: string | null): FaceLanguages {
  return { spoken: spokenLanguage(wish), written: writtenLanguage(wish), page };
}

/** Languages of the face around a component. */
export const Languages = createContext<FaceLanguages>({ spoken: 'en', written: 'en', page: null });

/** The language that the face around this component speaks: "en". */
export function useLanguage(): string {
  return useContext(Languages).spoken;
}

/** `say` in the language of the face around this component: `speak('card.close')` -> "Close". */
export function useSpeech(): (key: MessageKey, values?: MessageValues) => string {
  const language = useLanguage();
  return (key, values = {}) => say(key, values, language);
}

/** Shows dates as the reader of the face around this component writes them: `showIn('2010-02-06')` -> "6 February 2010". */
export function useDates(): (iso: string) => string {
  const { written } = useContext(Languages);
  return (iso) => showDate(iso, written);
}

/** Base tags of the languages written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** Direction of a language's script: "he" -> "rtl". */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
