import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type MessageKey, say } from '../lib/locales/messages/registry.ts';
import type { MessageValues } from '../lib/text/format-message.ts';

/** BCP 47 tag of the language that a face speaks: "en", "de-AT". */
export const Language = createContext('en');

/** The language of the face around this component. */
export function useLanguage(): string {
  return useContext(Language);
}

/** `say` in the language of the face around this component: `speak('card.close')` -> "Close". */
export function useSpeech(): (key: MessageKey, values?: MessageValues) => string {
  const language = useLanguage();
  return (key, values = {}) => say(key, values, language);
}
