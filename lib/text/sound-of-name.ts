/** Spellings that sound alike in the languages of most surnames, the longer ones first; applied one after the other. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|š/g, 'S'],
  [/tsch|tch|ch|cz/g, 'K'],
  [/ph|pf|w|v/g, 'f'],
  [/ck|c|q|g(?=$)/g, 'k'],
  [/dt|th|d(?=$)/g, 't'],
  [/tz|ts|z/g, 's'],
  [/x/g, 'ks'],
  [/[ae][iy]/g, 'I'],
  [/ie|ee|y|j/g, 'i'],
  [/ou|oo/g, 'u'],
  [/(?<=[aou])h/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * How a folded name sounds, roughly: "schmidt" and "schmitt" -> "Smit", "meier" and "mayer" -> "mIer". For names that were written down
 * by ear; after the Kölner Phonetik (H. J. Postel, IBM-Nachrichten 19, 1969), with the vowels kept, for surnames are short.
 */
export function soundOfName(folded: string): string {
  return SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), folded);
}
