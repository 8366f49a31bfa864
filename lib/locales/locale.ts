/**
 * The words of one language that citations and reference lists are written with. Plain words, lower case, with their accents; compared
 * with accents and case folded (`foldCase`). A dot behind an abbreviation is optional; where dots stand inside ("u. a") the
 * abbreviation must be written with them, in lower case, for without them it is another word or somebody's initials.
 */
export interface Locale {
  /** BCP 47 language: "en". */
  readonly language: string;
  /** "et al", "and colleagues": stands for further authors. */
  readonly etAl: readonly string[];
  /** Between the last two authors: "and", "&". */
  readonly and: readonly string[];
  /** The twelve full month names, January first, then the short ones. */
  readonly months: readonly string[];
  /** What stands for a missing year; up to three letters are initials that take dots and blanks: "nd" is "n.d." too. */
  readonly noDate: readonly string[];
  /** "in press", "forthcoming": stands where the year would. */
  readonly inPress: readonly string[];
  /** Labels of a place in the work: "p", "pp", "chapter", "table". */
  readonly locators: readonly string[];
  /** What opens a cite item even where nobody in the list bears its name: "see also", "e.g", "cf". */
  readonly prefixes: readonly string[];
  /** Words before a place rather than a person: "in Turkey (2008)". */
  readonly places: readonly string[];
  /** Headings that stand over reference lists only: "references", "works cited". */
  readonly listHeadings: readonly string[];
  /** Headings that stand over other things as often; the text must cite what is below: "sources", "further reading". */
  readonly doubtfulHeadings: readonly string[];
  /** Before the address or the day of a web page in an entry: "retrieved", "accessed". */
  readonly retrieved: readonly string[];
  /** Capitalised words of sources in entries, in names of journals and publishers above all: "journal", "press", "university". */
  readonly publications: readonly string[];
  /** Headings that end the article or its list: "about the author", "comments". */
  readonly endHeadings: readonly string[];
  /** Before the article's own citation: "suggested citation", "how to cite". */
  readonly ownCitation: readonly string[];
  /** Before the origin of a picture or a text, with a colon behind: "photo", "source". */
  readonly credits: readonly string[];
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
