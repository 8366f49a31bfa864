import { foldWords } from '../text/normalize.ts';

/** Words that abbreviations leave out. */
const SMALL = new Set(['the', 'of', 'and', 'in', 'for', 'a', 'an', 'on', 'de', 'der', 'und', 'la', 'et', 'part', 'section']);

/**
 * Whether a journal's name stands among an entry's words, in full or abbreviated, word by word and in order:
 * "Journal of Clinical Endocrinology & Metabolism" in "... J Clin Endocrinol Metab 81:147". "Lancet (London, England)" counts as "Lancet".
 */
export function journalAgrees(journal: string, words: readonly string[]): boolean {
  const name = foldWords(journal.replace(/\(.*$|:.*$/, '')).filter((word) => !SMALL.has(word));
  const text = words.filter((word) => !SMALL.has(word));
  if (name.length === 0) return false;
  for (let at = 0; at + name.length <= text.length; at++) {
    if (name.every((word, i) => isShort(text[at + i] ?? '', word))) return true;
  }
  return false;
}

/** "endocrinol" or "natl" for "endocrinology", "national": same first letter, the others in order. */
function isShort(short: string, word: string): boolean {
  if (!short || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}
