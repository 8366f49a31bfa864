/** Words as alternatives of a pattern, the longest first: ["no date", "nd"] -> "no[\\s-]date|nd". */
export function anyOf(list: readonly string[]): string {
  return [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s-]'))
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

/** Letters that stand for a word with or without dots: "nd" -> "n\\.?\\s?d\\.?", for "n.d.", "n. d." and "nd". */
export function dotted(initials: string): string {
  return `${[...initials].join('\\.?\\s?')}\\.?`;
}
