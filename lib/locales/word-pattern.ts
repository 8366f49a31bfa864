/** Words as alternatives of a pattern, the longest first: ["no date", "nd"] -> "no[\\s-]date|nd"; `gap` is what may stand for a blank. */
export function anyOf(list: readonly string[], gap = '[\\s-]'): string {
  return [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, gap))
    .join('|');
}

/** "journal" -> "Journal": how a word begins a name. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Up to three letters are the initials of words, "nd" of "no date"; longer ones are words. */
export function isInitials(word: string): boolean {
  return word.length <= 3;
}

/** A language's words for one thing as two patterns, for the two need different surroundings: the words, and the initials with or without dots. */
export function wordsAndInitials(list: readonly string[]): { readonly words: string; readonly initials: string } {
  return { words: anyOf(list.filter((word) => !isInitials(word))), initials: list.filter(isInitials).map(dotted).join('|') };
}

/** Letters that stand for a word with or without dots: "nd" -> "n\\.?\\s?d\\.?", for "n.d.", "n. d." and "nd". */
export function dotted(initials: string): string {
  return `${[...initials].join('\\.?\\s?')}\\.?`;
}
