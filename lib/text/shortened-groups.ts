import { foldWords } from './normalize.ts';
import { SKIPPED_WORDS } from './spell-letters.ts';

/** British and American letters of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=ations?$|ed$|ing$|e$)/, 'iz'],
  [/tre(?=s?$)/, 'ter'],
  [/our(?=s?$)/, 'or'],
  [/ence(?=s?$)/, 'ense'],
  [/mmes?$/, 'm'],
  [/^dept$/, 'department'],
  [/(?<=..[^s])s$/, ''],
  // "des Statistischen Bundesamtes", "der Deutschen Gesellschaft": endings of German adjectives, and the genitive
  [/(?<=deutsch|isch|lich|ional|amt|bund|rat)e[mnrs]?$/, ''],
];

/** The words that tell one group from another, and their letters in a row. */
export interface MainWords {
  readonly words: readonly string[];
  readonly letters: string;
}

/** "World Health Organisations" -> "world", "health", "organization": what two printings of a name have in common. */
export function readMainWords(name: string): MainWords {
  const words = foldWords(name)
    .filter((word) => !SKIPPED_WORDS.has(word))
    .map((word) => SPELLINGS.reduce((written, [ending, plain]) => written.replace(ending, plain), word));
  return { words, letters: words.join('') };
}

/** Whether one group name is the other cut short, word by word: "Harvard Health" of "Harvard Health Publishing". */
export function isShortenedGroup({ words: short, letters }: MainWords, { words: long }: MainWords): boolean {
  if (short.length === 0) return false;
  if (isJoinedOpening(letters, long)) return true;
  if (short.length > long.length) return false;
  return short.every((word, i) => word === long[i]) || (short.length >= 2 && short.every((word) => long.includes(word)));
}

/** "R Studio" of "RStudio Team": the same letters, cut into words elsewhere. */
function isJoinedOpening(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    if (!letters.startsWith(word, at)) return false;
    at += word.length;
    if (at === letters.length) return true;
  }
  return false;
}
