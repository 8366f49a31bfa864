import { foldWords } from './normalize.ts';
import { SMALL_WORDS } from './small-words.ts';

/** Shorter words are mostly small words, of any language. */
const LEAST_WORD = 4;
/** "acupuncture" and "acupuncturist" are one subject. */
const STEM = 6;
/** Words that say what a page is about. */
const MOST_WORDS = 4;

/** The part of a word that its forms share: "vitrification" -> "vitrif". */
export function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** The telling words of a text, folded: "What you should know about the back" -> ["back"]. */
export function tellingWords(text: string): string[] {
  return foldWords(text).filter((word) => word.length >= LEAST_WORD && !SMALL_WORDS.has(word) && !/\d/.test(word));
}

/** Stems of the telling words that a text uses more than once, and how often: `{ acupun: 14 }`. */
export function countStems(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of tellingWords(text)) counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1);
  for (const [stem, count] of counts) if (count < 2) counts.delete(stem);
  return counts;
}

/** The words of a title that its page uses most, at most four; the name of the site is mostly not among them. */
export function subjectWords(title: string, counts: ReadonlyMap<string, number>): string[] {
  const used = (word: string) => counts.get(stemOf(word)) ?? 0;
  const words = [...new Set(tellingWords(title))].filter((word) => used(word) > 0);
  return words.sort((a, b) => used(b) - used(a)).slice(0, MOST_WORDS);
}
