import { formatMessage, type MessageValues, type Template } from '../../text/format-message.ts';

/** Sentences in one language. */
export interface Sentences<Key extends string = string> {
  readonly language: string;
  readonly messages: Readonly<Record<Key, Template>>;
}

/** Says sentences in the languages that it has learnt. */
export interface Speaker<Key extends string> {
  say(key: Key, values?: MessageValues, language?: string): string;
  /** Learns one more language; what is missing there is said in English. */
  learn(sentences: Sentences): void;
  /** The language that a wish comes out in: "de-AT" -> "de" where German has been learnt, else "en". */
  spoken(wish: string): string;
}

/**
 * A speaker that knows English and can learn other languages. No page of the web and no face is made to load a language that
 * its reader does not read: `createSpeaker({ close: 'Close' }).say('close', {}, 'de-AT')` -> "Close".
 */
export function createSpeaker<Key extends string>(english: Readonly<Record<Key, Template>>): Speaker<Key> {
  const known = new Map<string, Readonly<Record<Key, Template>>>([['en', english]]);
  const spoken = (wish: string) => {
    const base = wish.split('-')[0] ?? 'en';
    return known.has(base) ? base : 'en';
  };
  return {
    spoken,
    learn: ({ language, messages }) => void known.set(language, { ...english, ...messages }),
    say(key, values = {}, wish = 'en') {
      const language = spoken(wish);
      return formatMessage((known.get(language) ?? english)[key], values, language);
    },
  };
}
