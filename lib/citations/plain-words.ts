import { plainPattern } from '../text/plain-pattern.ts';

const PLAIN_WORD = plainPattern(/(?<![\p{L}\p{M}])\p{Ll}{3,}(?![\p{L}\p{M}])/gu);

/** Whether a text writes a word in small letters somewhere. */
export type PlainWords = (word: string) => boolean;

/**
 * Tells names from words by the page itself: where it writes "brown" or "long" in small letters, "Brown" at the head of a sentence need
 * be nobody's name. The text is searched at the first question only: `collectPlainWords('a long way')('Long')` -> true.
 */
export function collectPlainWords(text: string): PlainWords {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= new Set(text.match(PLAIN_WORD) ?? []);
    return words.has(word.toLowerCase());
  };
}
