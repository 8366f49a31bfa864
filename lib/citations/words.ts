import { LOCALES } from '../locales/registry.ts';
import { foldCase } from '../text/normalize.ts';

/** The locales' words in the shapes that the forms ask for; all languages at once, for pages quote each other's. */

function gather(pick: (locale: (typeof LOCALES)[number]) => readonly string[]): string[] {
  // both as written and folded: patterns run over the text as the page prints it
  return [...new Set(LOCALES.flatMap((locale) => pick(locale).flatMap((word) => [word.toLowerCase(), foldCase(word)])))];
}

/** Alternation for a pattern; longer words first, so that "et al" wins over "et". */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[.,]?\\s{0,2}'))
    .join('|');
}

const ET_AL_WORDS = gather((locale) => locale.etAl);
/** "u. a." and "e. a." are initials when they are written in capitals. */
const isDotted = (word: string): boolean => word.includes('.');
const AT_END = '\\.{0,2},?$';
const ET_AL = new RegExp(`(?:^|[\\s,.)\\]])\\s{0,2}(?:${alternatives(ET_AL_WORDS.filter((word) => !isDotted(word)))})${AT_END}`, 'iu');
const DOTTED_ET_AL = new RegExp(`(?:^|[\\s,)\\]])\\s{0,2}(?:${alternatives(ET_AL_WORDS.filter(isDotted))})${AT_END}`, 'u');

/** "et al." and its like at the end of a stretch of text, with the comma that some set before it: "Lee, et al." -> ", et al.". */
export function matchEtAlAtEnd(text: string): RegExpExecArray | null {
  return ET_AL.exec(text) ?? DOTTED_ET_AL.exec(text);
}

/** Words between the last two authors. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(gather((locale) => locale.and));

/** Words that open sentences, months, labels: no surnames unless the list says so. */
export const NOT_NAMES: ReadonlySet<string> = new Set(gather((locale) => [...locale.notNames, ...locale.months]));

/** Up to this many letters stand for initials: "oj" is written "o. J.". */
const LONGEST_INITIALISM = 3;

/** "oj" -> "o.J.", "o. J."; only "nd" is written without dots too, the others are words or units then. */
function initialism(letters: string): string {
  const dotted = [...letters].join('\\.\\s?');
  return letters === 'nd' ? 'n\\.?\\s?d\\b\\.?' : `${dotted}\\.`;
}

const NO_DATE_WORDS = gather((locale) => locale.noDate);

/** "in press" and "n.d." where the year would stand, as one pattern without flags of position. */
export const NO_YEAR = `(?:${alternatives([...gather((locale) => locale.inPress), ...NO_DATE_WORDS.filter((word) => word.length > LONGEST_INITIALISM)])}|${NO_DATE_WORDS.filter(
  (word) => word.length <= LONGEST_INITIALISM,
)
  .map(initialism)
  .join('|')})`;

/** "see also", "vgl.": opens a cite item. */
export const PREFIX_AT_START = new RegExp(`^[\\s,;(]*(?:${alternatives(gather((locale) => locale.prefixes))})(?![\\p{L}])`, 'iu');

/** "in Turkey (2008)", "aus Berlin (2010)": a place rather than a person. */
export const PLACE_BEFORE = new RegExp(`(?<![\\p{L}])(?:${alternatives(gather((locale) => locale.places))})\\s$`, 'iu');

/** The article's own citation, or the origin of a picture: the label with its colon at the head of a line. */
export const NO_PROSE = new RegExp(
  `^(?:(?:${alternatives(gather((locale) => [...locale.ownCitation, ...locale.credits]))}|reference this)\\b.{0,40}?:|(?:copyright\\b.{0,40}?)?©)`,
  'iu',
);

/** A heading over the article's own citation. */
export const OWN_CITATION_HEADING = new RegExp(`^(?:${alternatives(gather((locale) => locale.ownCitation))})(?![\\p{L}])`, 'iu');

/** Labels of a place in the work, with a number behind: "p. 12", "Table 2", "chap. IV". */
export const LOCATOR_AT_START = new RegExp(
  `^[\\s,;:]*(?:§|¶|${alternatives(gather((locale) => locale.locators).flatMap((label) => [label, label.slice(0, 1).toUpperCase() + label.slice(1)]))})[.\\s]{0,2}(?=\\d|[IVXivx]{1,5}\\b|S\\d)`,
  'u',
);

/** Lower-case parts of family names (https://en.wikipedia.org/wiki/Nobiliary_particle). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le les ter ten te zu zum zur af av el al bin ibn ben st y e d o t op het vander vanden dela'.split(
    ' ',
  ),
);

/** Lower-case words inside the names of organisations. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'of for the on in to fur für des der de del di do da la le et pour para por sur e y und'.split(' '),
);
