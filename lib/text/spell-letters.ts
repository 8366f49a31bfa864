import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import { foldCase, foldName, foldWords } from './normalize.ts';

/** Small words that acronyms skip. */
export const SKIPPED_WORDS: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => locale.smallInNames).map(foldName));

/** Acronyms leave out a main word of a longer name, "CDC" of "Centers for Disease Control and Prevention"; those of five letters two. */
const leftOutBy = (letters: number): number => (letters >= 5 ? 2 : letters >= 3 ? 1 : 0);

/** "l’exercice", "d’anesthésie": an article and a word. */
const ELIDED = new RegExp(`(?<![\\p{L}\\p{N}'’ʼ])(?:${anyOf(LOCALES.flatMap((locale) => locale.elisions))})['’ʼ](?=\\p{L})`, 'giu');

/** Few names have one: the pattern for articles is spared the others. */
const APOSTROPHE = /['’ʼ]/;

/** The words of a group's name, folded, without the articles that lost their vowel: "Société de physiologie de l’exercice" -> ..., "de", "exercice". */
export function wordsOfGroup(name: string): string[] {
  return foldWords(APOSTROPHE.test(name) ? name.replace(ELIDED, '') : name);
}

/** Whether folded letters begin the words of a name, small words with or without: ("who", ["world", "health", "organization"]) -> true. */
export function isSpelt(letters: string, words: readonly string[]): boolean {
  const main = mainWordsOf(words);
  if (main.length < 2) return false;
  if (haveInOrder(words, letters) && spells(letters, words, main.length >= 4 ? leftOutBy(letters.length) : 0)) return true;
  return isSpeltWithOpening(letters, main);
}

function mainWordsOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SKIPPED_WORDS.has(word));
}

/** Whether the letters begin some of the words, in their order: what is asked first, since few names pass. */
function haveInOrder(words: readonly string[], letters: string): boolean {
  let found = 0;
  for (const word of words) if (word[0] === letters[found]) found++;
  return found >= letters.length;
}

/**
 * Whether the words' first letters give the letters, small words with or without; so many main words may be left out. The first letter is
 * the first word's: "DREES" is not the "de recherche" within the name of another institute. "HHS" leaves out "Department" and nothing else.
 */
function spells(letters: string, words: readonly string[], leftOut: number): boolean {
  // For each number of letters used so far: how many main words may still be left out; -1 where no way leads there.
  let spare = [leftOut, ...Array.from(letters, () => -1)];
  for (const [i, word] of words.entries()) {
    const price = SKIPPED_WORDS.has(word) ? 0 : 1;
    const begins = i === 0 || price > 0 ? begin(spare[0] ?? -1, leftOut) : -1;
    spare = spare.map((left, used) => {
      const before = used === 1 ? begins : (spare[used - 1] ?? -1);
      const withLetter = used > 0 && letters[used - 1] === word[0] ? before : -1;
      return Math.max(-1, withLetter, left - price);
    });
  }
  return (spare.at(-1) ?? -1) >= 0;
}

/** How many words may be left out behind the first letter: none where it already passed over the first word, as no name loses more. */
function begin(left: number, leftOut: number): number {
  if (left < 0) return -1;
  return left === leftOut ? leftOut : left === leftOut - 1 ? 0 : -1;
}

/** Two words and their first letters are soon found by chance; an acronym that opens one of them further has three at least. */
const LEAST_FOR_OPENING = 3;
/** "SECPAL" takes three letters of "Paliativos". */
const LONGEST_OPENING = 3;

/** "AIFA" of "Agenzia Italiana del Farmaco": all main words give their letter, and one of them more, so that it can be spoken. */
function isSpeltWithOpening(letters: string, main: readonly string[]): boolean {
  const more = letters.length - main.length;
  if (main.length < LEAST_FOR_OPENING || more < 1 || more >= LONGEST_OPENING || letters[0] !== main[0]?.[0]) return false;
  return main.some((_, at) => main.map((word, i) => word.slice(0, i === at ? more + 1 : 1)).join('') === letters);
}

/** Shorter first parts are prefixes: "Verband" has none. */
const SHORTEST_PART = 4;
const ENDINGS = [...new Set(LOCALES.flatMap((locale) => locale.organisationEndings.map(foldCase)))].sort((a, b) => b.length - a.length);
const COMPOUND = new RegExp(`^(\\p{L}{${SHORTEST_PART},}?)((?:${anyOf(ENDINGS)})\\p{L}{0,2})$`, 'u');

/**
 * The words of a name with its compounds taken apart where what a body is called ends them: ["bundesamt", "fur", "gesundheit"] ->
 * ["bundes", "amt", "fur", "gesundheit"]; null where there is none.
 */
function apart(words: readonly string[]): readonly string[] | null {
  const parts = words.flatMap((word) => COMPOUND.exec(word)?.slice(1) ?? [word]);
  return parts.length > words.length ? parts : null;
}

/** Whether the first letter is that of the first word, or of the first main word: few names pass, and taking words apart is slow. */
function mayOpen(letters: string, words: readonly string[]): boolean {
  const firstMain = words.find((word) => !SKIPPED_WORDS.has(word));
  return letters[0] === words[0]?.[0] || letters[0] === firstMain?.[0];
}

/** Whether letters are those of a name with its compounds taken apart, "KBV" of "Kassenärztliche Bundesvereinigung": nothing may be left out then. */
export function isSpeltApart(letters: string, words: readonly string[]): boolean {
  const parts = mayOpen(letters, words) ? apart(words) : null;
  return parts !== null && spells(letters, parts, 0);
}

/** "INCa" */
const IN_PIECES = /^(?:\p{Lu}\p{Ll}{0,2}){2,12}$/u;

/** Whether each capital and the small letters behind it open a word, and all words have theirs: "INCa" of "Institut national du cancer". */
export function isSpeltInPieces(printed: string, words: readonly string[]): boolean {
  const pieces = IN_PIECES.test(printed) ? printed.split(/(?=\p{Lu})/u).map(foldName) : [];
  const main = mainWordsOf(words);
  return pieces.length === main.length && main.length >= 2 && main.every((word, i) => word.startsWith(pieces[i] ?? ''));
}
