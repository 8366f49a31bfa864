/**
 * The words of one language that citations and reference lists are written with. Plain words, lower case, compared
 * with accents and case folded (`foldCase`); a dot behind an abbreviation is optional everywhere.
 */
export interface Locale {
  /** BCP 47 language: "en". */
  readonly language: string;
  /** "et al", "and colleagues": stands for further authors. */
  readonly etAl: readonly string[];
  /** Between the last two authors: "and", "&". */
  readonly and: readonly string[];
  /** Full and short month names. */
  readonly months: readonly string[];
  /** "n.d." in every shape it is written in, without dots and blanks: "nd". */
  readonly noDate: readonly string[];
  /** "in press", "forthcoming": stands where the year would. */
  readonly inPress: readonly string[];
  /** Labels of a place in the work: "p", "pp", "chapter", "table". */
  readonly locators: readonly string[];
  /** What may stand before a cite item inside brackets: "see also", "e.g.", "cf", "reviewed in". */
  readonly prefixes: readonly string[];
  /** Headings over a reference list. */
  readonly listHeadings: readonly string[];
  /** Headings that end the article or its list: "about the author", "comments". */
  readonly endHeadings: readonly string[];
  /** "eds", "editor". */
  readonly editors: readonly string[];
  /** "Retrieved", "Accessed", "Available at": before an access date or address. */
  readonly accessed: readonly string[];
  /** Capitalised words that open sentences and are no surnames: "however", "table", "figure", "since". */
  readonly notNames: readonly string[];
  /** Words of health writing, for the topic test. */
  readonly health: readonly string[];
}

/** Cuts a list of words at its bars; line breaks and blanks around them are layout: words('see|see also') -> ['see', 'see also']. */
export function words(list: string): readonly string[] {
  return list
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
}
