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

/** All but letters and digits; "ʼ" and its like count as letters in Unicode and are apostrophes in names. */
const NO_LETTERS = /[^\p{L}\p{N}]+|[\u02b0-\u02ff]+/gu;

/** Letters and digits alone, accents and case folded: "O’Connell-Smith" -> "oconnellsmith"; two spellings of one name agree. */
export function foldName(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  const folded = foldCase(name).replace(NO_LETTERS, '');
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
  [/đ/g, 'dj'],
];

/** Cyrillic and Greek letters as names are written in Latin ones (BGN/PCGN 1947 and 1962, without marks). */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ' +
    'ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ' +
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
  )
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, (all[i + 1] ?? '').replace('-', '')]] : [])),
);
const OTHER_LETTER = /[\u03b1-\u03c9\u0430-\u045f\u0491]/g;

/**
 * The other usual spelling in plain Latin letters, folded: "Müller" -> "mueller", "Иванов" -> "ivanov"; equal to `foldName` where
 * there is none.
 */
export function foldTransliterated(name: string): string {
  if (ASCII.test(name)) return foldName(name);
  let text = name.toLowerCase().normalize('NFC');
  for (const [letter, written] of TRANSLITERATION) text = text.replace(letter, written);
  const latin = text.replace(OTHER_LETTER, (letter) => LATIN[letter] ?? letter); // "й" before its mark goes
  return foldName(
    latin
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(OTHER_LETTER, (letter) => LATIN[letter] ?? letter),
  );
}

/** Every white space run as one blank, ends trimmed; soft hyphens and zero-width characters gone. */
export function squashSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
