import { LOCALES } from '../locales/registry.ts';
import { anyOf, capitalised } from '../locales/word-pattern.ts';
import { NAME_PARTICLES } from '../text/name-particles.ts';
import { foldCase } from '../text/normalize.ts';

/** The locales' words in the shapes that the forms ask for; all languages at once, for pages quote each other's. */

/** One kind of word in every language, both as written and folded: gather((locale) => locale.and) -> ["and", "&", "und", ...]. */
export function gather(pick: (locale: (typeof LOCALES)[number]) => readonly string[]): string[] {
  // both as written and folded: patterns run over the text as the page prints it
  return [...new Set(LOCALES.flatMap((locale) => pick(locale).flatMap((word) => [word.toLowerCase(), foldCase(word)])))];
}

/** Alternation for a pattern; longer words first, so that "et al" wins over "et": ["see", "see also"] -> "see[.,]?\\s{0,2}also|see". */
export function alternatives(words: readonly string[]): string {
  return anyOf(words, '[.,]?\\s{0,2}');
}

const ET_AL_WORDS = gather((locale) => locale.etAl);
/** "u. a." and "e. a." are initials when they are written in capitals. */
const isDotted = (word: string): boolean => word.includes('.');
const AT_END = '\\.{0,2}[,;]?$';
const ET_AL = new RegExp(`(?:^|[\\s,.)\\]])\\s{0,2}(?:${alternatives(ET_AL_WORDS.filter((word) => !isDotted(word)))})${AT_END}`, 'iu');
const DOTTED_ET_AL = new RegExp(`(?:^|[\\s,)\\]])\\s{0,2}(?:${alternatives(ET_AL_WORDS.filter(isDotted))})${AT_END}`, 'u');

/** "et al." and its like at the end of a stretch of text, with the comma that some set before it: "Lee, et al." -> ", et al.". */
export function matchEtAlAtEnd(text: string): RegExpExecArray | null {
  return ET_AL.exec(text) ?? DOTTED_ET_AL.exec(text);
}

const START_ET_AL = new RegExp(`^,? (?:${alternatives(ET_AL_WORDS.filter((word) => !isDotted(word)))})(?![\\p{L}\\p{M}-])\\.?`, 'iu');
const START_DOTTED_ET_AL = new RegExp(`^,? (?:${alternatives(ET_AL_WORDS.filter(isDotted))})(?![\\p{L}\\p{M}])\\.?`, 'u');

/** "et al." and its like at the head of what stands behind a name: ", et al. found" -> ", et al.". */
export function matchEtAlAtStart(text: string): RegExpExecArray | null {
  return START_ET_AL.exec(text) ?? START_DOTTED_ET_AL.exec(text);
}

/** ", for the iDCL Research Group": for whom the authors before it wrote. */
export const BEHALF_AT_END = new RegExp(
  `,?\\s(?:${anyOf(
    LOCALES.flatMap((locale) => locale.onBehalf),
    '\\s',
  )})\\s(?=\\p{Lu})[^()[\\]]{3,140}$`,
  'u',
);

/** "m. w. N." behind names: their work names more sources. */
export const FURTHER_SOURCES_AT_END = new RegExp(`,?\\s(?:${alternatives(gather((locale) => locale.furtherSources))})[.,]{0,2}\\s*$`, 'iu');

/** What a study is called, folded. */
export const STUDIES: ReadonlySet<string> = new Set(gather((locale) => locale.studies).map(foldCase));

/** The same as a part of a pattern. */
export const STUDY_WORDS = alternatives(gather((locale) => locale.studies));

/** "’s trial": whose study it was. */
export const STUDY_AT_START = new RegExp(`^['’ʼ]s? (?:${STUDY_WORDS})(?![\\p{L}\\p{M}-])`, 'u');

/** "found": what authors do in a study, behind their name. */
export const REPORTS_AT_START = new RegExp(
  `^ (?:${alternatives(gather((locale) => [...locale.reports, ...locale.says]))})(?![\\p{L}\\p{M}-])`,
  'u',
);

/** "argues ": what authors do in what they write, before their name. */
export const SAYS_AT_END = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${alternatives(gather((locale) => locale.says))})\\s$`, 'iu');

/** "Das zeigt ": what authors do before their name, and cinemas with films; the word before it tells which. */
const SHOWS = new RegExp(`(?<![\\p{L}\\p{M}-])([\\p{L}\\p{M}’']{1,20})\\s(?:${alternatives(gather((locale) => locale.shows))})\\s$`, 'u');
const SUBJECTS: ReadonlySet<string> = new Set(gather((locale) => [...locale.subjects, ...locale.clauseOpeners]));
/** "le", "lo", "so": no noun is as short. */
const LONGEST_SMALL = 3;

/** Whether a verb of showing ends a text, behind a small word and no noun: "Das zeigt " -> true; "Das Kino zeigt " -> false. */
export function endsInShows(text: string): boolean {
  const word = SHOWS.exec(text)?.[1];
  if (word === undefined) return false;
  const folded = foldCase(word);
  return folded.length <= LONGEST_SMALL || NOT_NAMES.has(folded) || SUBJECTS.has(folded);
}

/** "et al." and its like as a part of a pattern. */
export const ET_AL_PART = alternatives(ET_AL_WORDS);

/** Joins two authors, and a sentence to its object: "Smith with Jones, 2001", "consistent with Mu (2020)". */
export const WITH_WORDS: ReadonlySet<string> = new Set(gather((locale) => locale.with));

const AND_WORDS = [...gather((locale) => locale.and), ...WITH_WORDS];
/** Words between the last two authors. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(AND_WORDS);

/** Words between the last two authors, as one pattern. */
export const CONJUNCTION = alternatives(AND_WORDS);

/** " and " of "Lee and Mu". */
export const BETWEEN_AUTHORS = new RegExp(`\\s(?:${CONJUNCTION})\\s`, 'u');

/** Between a study and its authors: "by", "von", "de". */
export const BY_WORDS: ReadonlySet<string> = new Set(gather((locale) => locale.by));

/** Words that open sentences, months, labels: no surnames unless the list says so. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  gather((locale) => [...locale.notNames, ...locale.professions, ...locale.months, ...locale.editors]),
);

/** "see also" and its like as a part of a pattern. */
export const PREFIX_PART = alternatives(gather((locale) => [...locale.prefixes, ...locale.takenFrom]));

/** "see also", "vgl.": opens a cite item. */
export const PREFIX_AT_START = new RegExp(`^[\\s,;(]*(?:${PREFIX_PART})(?![\\p{L}])`, 'iu');

/** The same as all that stands before the names: "Überblick bei ". */
export const IS_PREFIX = new RegExp(`^[\\s,;(]*(?:${PREFIX_PART})[.,:]?\\s*$`, 'iu');

const PLACE = new RegExp(`(?<![\\p{L}])(?:${alternatives(gather((locale) => locale.places))})\\s$`, 'iu');
const ATTRIBUTION = new RegExp(`(?<![\\p{L}])(?:${alternatives(gather((locale) => locale.attributions))})\\s$`, 'iu');

/** Whether a text ends with a word before places rather than persons: "in " before "Turkey (2008)", and not "according to ". */
export function endsBeforePlace(text: string): boolean {
  return PLACE.test(text) && !ATTRIBUTION.test(text);
}

/** The article's own citation, or the origin of a picture: the label with its colon at the head of a line. */
export const NO_PROSE = new RegExp(
  `^(?:(?:${alternatives(gather((locale) => locale.ownCitation))}|reference this)\\b.{0,40}?:|(?:${alternatives(gather((locale) => locale.credits))})(?:\\s(?:credits?|source|by|courtesy|copyright|©)\\b.{0,30}?)?\\s?:|(?:copyright\\b.{0,40}?)?©)`,
  'iu',
);

/** A heading over links to other articles: "Related posts", "More from Jane Lee". */
export const RELATED_HEADING = new RegExp(`^\\P{L}{0,4}(?:${alternatives(gather((locale) => locale.relatedHeadings))})(?![\\p{L}])`, 'iu');

/** A heading over the article's own citation. */
export const OWN_CITATION_HEADING = new RegExp(`^(?:${alternatives(gather((locale) => locale.ownCitation))})(?![\\p{L}])`, 'iu');

/** Labels of a place in the work as a part of a pattern: "p", "Table", "chap". */
export const LOCATOR_LABEL = `(?:§|¶|${alternatives(gather((locale) => locale.locators).flatMap((label) => [label, capitalised(label)]))})`;

/** Such a label with a number behind: "p. 12", "Table 2", "chap. IV". */
export const LOCATOR_AT_START = new RegExp(`^[\\s,;:]*${LOCATOR_LABEL}[.\\s]{0,2}(?=\\d|[IVXivx]{1,5}\\b|S\\d)`, 'u');

/** Lower-case parts of family names. */
export const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'st', 'y', 'e', 'd', 'o', 't', 'op', 'het']);

/** Lower-case words inside the names of organisations. */
export const CONNECTORS: ReadonlySet<string> = new Set(gather((locale) => locale.connectors));

/**
 * Surnames that stand alone for something else as often: illnesses, tests, institutions, countries and cities, folded
 * (https://en.wikipedia.org/wiki/List_of_eponymous_diseases, https://en.wikipedia.org/wiki/List_of_countries_and_dependencies_by_area).
 */
export const NOT_ALONE: ReadonlySet<string> = new Set(
  (
    'addison alzheimer angelman apgar asperger babinski barrett basedow beck behcet bell borg bowen braden burkitt cochrane crohn cushing ' +
    'down doppler dravet duchenne dupuytren ebola ehlers ewing fabry fallot gaucher gilbert graves guillain hashimoto heimlich hodgkin ' +
    'horner huntington kaposi kawasaki kegel klinefelter korsakoff leigh lennox likert lyme lynch marfan meniere morton munchausen osgood ' +
    'paget parkinson pasteur peyronie pilates pompe prader raynaud reye rett rorschach scheuermann schmorl sjogren tay tourette turner ' +
    'valsalva waddell wegener wernicke whipple wilson wechsler mayo cleveland harvard oxford cambridge stanford boston london paris berlin ' +
    'washington sydney lancaster york chad china cuba england france georgia germany greece holland ireland israel jordan mali poland ' +
    'scotland spain wales virginia carolina dakota houston dallas austin denver bologna florence milan toledo'
  ).split(' '),
);
