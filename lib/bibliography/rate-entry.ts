import { LOCALES } from '../locales/registry.ts';
import { anyOf, capitalised, dotted, isInitials } from '../locales/word-pattern.ts';

/**
 * How much a line looks like the start of a reference entry. The signs are those that every style guide asks for: names
 * with initials first, a year, volume and pages, a publisher or an identifier.
 */

/** "(n.d.)" and "(SD, May 3)"; "(SD = 2.1)" is a standard deviation. */
const NO_YEAR_WORDS = LOCALES.flatMap(({ noDate, inPress }) => [
  ...noDate.map((word) => (isInitials(word) ? `${dotted(word)}(?=[,;)\\]])` : anyOf([word]))),
  anyOf(inPress),
]).join('|');
const SOURCE_NAMES = anyOf(LOCALES.flatMap(({ publications, retrieved }) => [...publications, ...retrieved].map(capitalised)));

/** Hand-typed label before an entry: "1.", "[12]", "(3)", "•". */
const ENTRY_LABEL = /^(?:[•·▪◦*–-]\s{1,3}|\[\d{1,3}\]\s{0,3}|\(\d{1,3}\)\s{1,3}|\d{1,3}[.)]\s{1,3}|\d{1,3}\s{1,3}(?=\p{Lu}))/u;

const UPPER_WORD = "\\p{Lu}[\\p{L}\\p{M}'’‘ʼ.-]{0,30}";
const PARTICLES =
  "(?:(?:[Vv][ao]n|[Dd]e[nrlsi]?|[Dd]i|[Dd]u|[Dd]a|[Dd]os|[Ll][ae]|[Tt]e[nr]|[Aa]l|[Ee]l|[Bb]in|[Ss]t\\.?|’t|d['’])\\s?){0,3}";
const FAMILY = `${PARTICLES}${UPPER_WORD}(?:[ -]${UPPER_WORD}){0,2}`;
const INITIALS = '(?:\\p{Lu}\\.?[ -]{0,2}){1,4}';
/** "Mu, J.", "Mu J,", "MU, J. and". */
const FAMILY_INITIALS = new RegExp(`^${FAMILY},? {0,2}${INITIALS}(?=[.,;:&( ]|$)`, 'u');
/** "J. Mu", "J.-H. Lee". */
const INITIALS_FAMILY = new RegExp(`^(?:\\p{Lu}\\.[ -]{0,2}){1,4}${FAMILY}[,. &(]`, 'u');
/** "Mu, Jinglan", "de Vries, Anna". */
const FAMILY_GIVEN = new RegExp(`^${FAMILY}, ${UPPER_WORD}`, 'u');
/** "World Health Organization. (2018)", "Jane Smith (2001)". */
const ANY_THEN_YEAR = new RegExp(`^\\p{L}[^()[\\]]{1,150}?[,. ]{0,3}[([](?:(?:1[6-9]|20)\\d\\d|(?:${NO_YEAR_WORDS})(?!\\p{L}))`, 'iu');
const GROUP_THEN_YEAR = /^\p{Lu}[^()\d]{3,120}[.,] (?:1[89]|20)\d\d[a-z]?[.,;:]/u;
/** "———. (2020)": the authors of the entry before. */
export const REPEATED_AUTHORS = /^(?:[—–―_-]{2,8}|[—―])[.,]?\s/;

const YEAR_BRACKET = /[([](?:[^()[\]]{0,20}[ ,;])?(?:1[6-9]|20)\d\d[a-z]?(?:[,;/–-][^()[\]]{0,30})?[)\]]/i;
const YEAR_POINT = /[ ,.;(](?:1[6-9]|20)\d\d[a-z]?[.,;:)]/;
const YEAR = /\b(?:1[6-9]|20)\d\d[a-z]?\b/;
const ANY_YEAR = /(?:1[6-9]|20)\d\d/;
const NO_YEAR = new RegExp(`\\((?:${NO_YEAR_WORDS})(?!\\p{L})[^()]{0,20}\\)`, 'iu');
const NUMBERS =
  /\d{1,4}\s?(?:\(\s?[\p{L}\d][^()]{0,20}\)|[,;:]\s{0,2}(?:no\.?|pp?\.?|S\.|Art\.?|n\.º?)?)\s?[:,;]?\s{0,2}(?:pp?\.\s?)?[A-Za-z]{0,2}\d{1,6}/u;
const PAGES = /\d{1,5}\s?[-–—−]\s?\d{1,5}/;
const IDENTIFIER = /\b10\.\d{4,9}\/|\bdoi\b|PMID|PMC\d|https?:\/\/|www\.|arXiv|ISBN/i;
const SOURCE_WORD = new RegExp(
  `(?<!\\p{L})(?:${SOURCE_NAMES}|Springer|Wiley|Elsevier|Routledge|Sage|Lancet|YouTube)(?!\\p{L})|\\b(?:J\\.|[Ee]ds?\\.|[Ii]n:|In [A-Z]|Vol\\.|vol\\.|pp\\.|et al\\.)`,
  'u',
);
const IN_TEXT_CITATION = /\((?:see |e\.g\.,? )?\p{Lu}[\p{L}'’ &.,-]{1,60}?,? (?:1[6-9]|20)\d\d[a-z]?[;)]/u;
/** "Gospel (2012) showed that ...": a sentence about a work, not its entry. */
const NARRATIVE = /^[^()]{2,150}[([](?:1[6-9]|20)\d\d[a-z]?[)\]](?:,? \p{Ll}+[ ,]|['’]s? | ?[—–] )/u;
const SENTENCE_END = /\p{Ll}{3}[.?!] \p{Lu}\p{Ll}/gu;

/** Points a line needs to count as an entry of its own. */
export const ENTRY_LIKE = 4;
/** Points a line needs below a heading that says "References". */
export const ENTRY_UNDER_HEADING = 3;
/** Longer texts are prose or a whole list in one block. */
const LONGEST_ENTRY = 2500;

/** True when a line opens the way entries open: "Mu, J., Furlan" or "World Health Organization. (2018)". */
export function opensLikeEntry(line: string): boolean {
  const text = withoutLabel(line).slice(0, 260);
  return (
    FAMILY_INITIALS.test(text) ||
    INITIALS_FAMILY.test(text) ||
    FAMILY_GIVEN.test(text) ||
    REPEATED_AUTHORS.test(text) ||
    ANY_THEN_YEAR.test(text) ||
    GROUP_THEN_YEAR.test(text)
  );
}

/** True when a line has what running text hardly ever has: initials behind a name, or volume and pages. */
export function isPlainEntry(line: string): boolean {
  const text = withoutLabel(line);
  return FAMILY_INITIALS.test(text) || INITIALS_FAMILY.test(text) || NUMBERS.test(text) || IDENTIFIER.test(text);
}

/** A line without its hand-typed number or bullet: "12. Mu, J." -> "Mu, J.". */
export function withoutLabel(line: string): string {
  return line.replace(ENTRY_LABEL, '');
}

/** Points from about -3 to 9: "Mu, J. (2020). Acupuncture. Pain, 29(2), 1–9." -> 7. */
export function rateEntry(line: string): number {
  if (line.length < 15 || line.length > LONGEST_ENTRY) return -3;
  const text = withoutLabel(line);
  if (!ANY_YEAR.test(text) && !NO_YEAR.test(text) && !IDENTIFIER.test(text)) return opensLikeEntry(text) && NUMBERS.test(text) ? 3 : 0; // most prose ends here
  let points = 0;
  if (opensLikeEntry(text)) points += 2;
  if (YEAR_BRACKET.test(text) || NO_YEAR.test(text)) points += 2;
  else if (YEAR_POINT.test(text)) points += 1.5;
  else if (YEAR.test(text)) points += 1;
  if (NUMBERS.test(text)) points += 1;
  if (PAGES.test(text)) points += 0.5;
  if (IDENTIFIER.test(text)) points += 1;
  if (SOURCE_WORD.test(text)) points += 1;
  if (IN_TEXT_CITATION.test(text)) points -= 3;
  if (NARRATIVE.test(text)) points -= 3;
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  if (sentences > 6) points -= Math.min(3, (sentences - 6) / 2);
  return points;
}
