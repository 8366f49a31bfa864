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
  /** The language of dates between these words: the wish itself where it is spoken, "en-US" -> "en-US", "pt-BR" -> "en". */
  written(wish: string): string;
}

const baseOf = (tag: string) => tag.split('-')[0] ?? tag;

/**
 * A speaker that knows English and can learn other languages. No page of the web and no face is made to load a language that
 * its reader does not read: `createSpeaker({ close: 'Close' }).say('close', {}, 'de-AT')` -> "Close".
 */
export function createSpeaker<Key extends string>(english: Readonly<Record<Key, Template>>): Speaker<Key> {
  const known = new Map<string, Readonly<Record<Key, Template>>>([['en', english]]);
  const spoken = (wish: string) => (known.has(baseOf(wish)) ? baseOf(wish) : 'en');
  return {
    spoken,
    written: (wish) => (known.has(baseOf(wish)) ? wish : 'en'),
    learn: ({ language, messages }) => void known.set(language, { ...english, ...messages }),
    say(key, values = {}, wish = 'en') {
      const language = spoken(wish);
      return formatMessage((known.get(language) ?? english)[key], values, language);
    },
  };
}
