import { ARTICLES } from './leads.ts';
import { alternatives, BY_WORDS, endsInShows, gather, REPORTS_AT_START, SAYS_AT_END, STUDY_WORDS } from './words.ts';

/** What the words around a name say where the list does not know it: an author writes and finds, firms and ships do other things. */

const AUTHORED = `(?:${STUDY_WORDS})\\s(?:${alternatives(gather((locale) => locale.authoredBy))})`;
const REPORTED = `(?:${alternatives(gather((locale) => locale.reportedBy))})\\s(?:${alternatives(gather((locale) => locale.by))})`;
const OPENERS = alternatives(
  gather((locale) => [...locale.clauseOpeners, ...locale.prefixes, ...locale.takenFrom, ...locale.attributions]),
);
const AND = alternatives(gather((locale) => locale.and));
const STUDY_OF = new RegExp(`(?<!\\p{L})(?:${AUTHORED}|${REPORTED})\\s$`, 'iu');
const STUDY_BEHIND = new RegExp(`^\\s(?:[\\p{Ll}-]{2,20}\\s)?(?:${STUDY_WORDS})(?![\\p{L}\\p{M}-])`, 'u');
const SEE = `(?:${alternatives(gather((locale) => locale.see))})[.,:]?\\s$`;
const SEE_AT_END = new RegExp(`(?:^|[.,;:()[\\]]\\s?)${SEE}`, 'iu');
const SEE_LAST = new RegExp(`(?<!\\p{L})${SEE}`, 'iu');
/** Nothing, a mark, a small word or what a study is called: "As ", "; ", "a study by "; "and" behind another citation, for it joins places too. */
const CLAUSE_START = new RegExp(
  `(?:^|[^\\p{L}\\p{N}\\s]\\s{0,2}|(?<!\\p{L})(?:${OPENERS}|${STUDY_WORDS})[.,]?\\s|\\d[a-z]?\\)?,? (?:${AND}) )$`,
  'iu',
);
/** "Nach Angaben der ", "según datos de la ": a body stands behind it. */
const STATED = new RegExp(
  `(?<!\\p{L})(?:${alternatives(gather((locale) => locale.attributions))})(?: \\p{Ll}{2,4})? (?:${alternatives(gather((locale) => locale.statements))})(?: (?:${alternatives([...BY_WORDS, ...ARTICLES])})){1,2} $`,
  'iu',
);
const SCHOLAR = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(gather((locale) => locale.professions))})\\s$`, 'iu');
/** "Dr. C. T. " before the family name. */
const GIVEN_AT_END = /(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}$/u;
/** "fand Woodstock (1969) statt", "vond Lowlands (2016) plaats". */
const TAKES_PLACE = /^[^.;:!?]{0,40} (?:statt|plaats)(?!\p{L})/u;
/** A name and a year alone are no sentence: "Dejó Almirall (2013)." holds its verb in what was read as a name. */
const STARTS_SENTENCE = /(?:^|[.!?]["”’»)]?)\s*$/u;
const ENDS_SENTENCE = /^\s?(?:[.!?]|$)/u;

/** Whether the words before a name say whose study it is: "results from ", "as shown by ". */
export function isStudyOf(before: string): boolean {
  return STUDY_OF.test(before);
}

/** Whether the words before a name tell whose figures are given: "Nach Angaben der ". */
export function isStated(before: string): boolean {
  return STATED.test(before);
}

/** Whether a scholar’s name stands behind, perhaps the given one first: "The philosopher ", "die Philosophin Karin ". */
export function isScholar(before: string): boolean {
  return SCHOLAR.test(before);
}

/** Whether a clause ends that sends the reader to a source: "; see ", "(cf. ". */
export function isSentTo(before: string): boolean {
  return SEE_AT_END.test(before);
}

/** Whether words end with what sends the reader to a source, whatever stands before: "zur Geschichte siehe ". */
export function endsInSee(before: string): boolean {
  return SEE_LAST.test(before);
}

/** Whether what a study is called stands behind a year: " review", " classic paper". */
export function isBeforeStudy(behind: string): boolean {
  return STUDY_BEHIND.test(behind);
}

/**
 * Whether an unknown name in running text stands where an author stands: at the head of a clause that goes on behind the year, behind
 * words that introduce authors, or before what authors do. ("whereas ", " found less") -> true; ("He joined ", " as a chemist") -> false.
 */
export function standsLikeAuthor(before: string, behind: string): boolean {
  if (TAKES_PLACE.test(behind)) return false;
  if (REPORTS_AT_START.test(behind) || SAYS_AT_END.test(before) || endsInShows(before) || isScholar(before) || isStudyOf(before))
    return true;
  const context = before.replace(GIVEN_AT_END, '');
  return CLAUSE_START.test(context) && !(STARTS_SENTENCE.test(context) && ENDS_SENTENCE.test(behind));
}
