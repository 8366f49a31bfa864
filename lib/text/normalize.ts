/** Letters that Unicode does not decompose, with what careful readers write for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
};
const PLAIN_LETTER = /[øłđðßæœıþħŧŋĸ]/g;
const MARKS = /\p{M}+/gu;
const ASCII = /^[ -~]*$/;

/**
 * Lower case without accents: "Ørsted" -> "orsted", "Müller" -> "muller". Punctuation stays.
 * Source: Unicode normalisation form KD (https://unicode.org/reports/tr15/) plus the letters it leaves whole.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(PLAIN_LETTER, (letter) => PLAIN[letter] ?? letter);
}

/** Letters and digits alone, accents and case folded: "O’Connell-Smith" -> "oconnellsmith"; two spellings of one name agree. */
export function foldName(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  const folded = foldCase(name).replace(/[^\p{L}\p{N}]+/gu, '');
  if (foldedNames.size >= REMEMBERED_NAMES) foldedNames.clear();
  if (name.length <= LONGEST_REMEMBERED) foldedNames.set(name, folded);
  return folded;
}

/** An article names the same people hundreds of times; about 1 MB at the most. */
const REMEMBERED_NAMES = 8000;
const LONGEST_REMEMBERED = 60;
const foldedNames = new Map<string, string>();

/** Words of a text, folded: "Pain (back): a review" -> ["pain", "back", "a", "review"]. */
export function foldWords(text: string): string[] {
  return foldCase(text.replace(/['’ʼ‘`´]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ø/g, 'oe'],
];

/** The other usual spelling of umlauts and the like, folded: "Müller" -> "mueller"; equal to `foldName` where there are none. */
export function foldTransliterated(name: string): string {
  if (ASCII.test(name)) return foldName(name);
  let text = name.toLowerCase().normalize('NFC');
  for (const [letter, written] of TRANSLITERATION) text = text.replace(letter, written);
  return foldName(text);
}

/** Every white space run as one blank, ends trimmed; soft hyphens and zero-width characters gone. */
export function squashSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
