import { LOCALES } from '../locales/registry.ts';
import { anyOf, capitalised, wordsAndInitials } from '../locales/word-pattern.ts';
import { ENTRY_BULLET, ENTRY_NUMBER } from '../text/entry-label.ts';
import { LEADING_YEAR } from '../text/leading-year.ts';
import { REPEATED_AUTHORS } from '../text/repeated-authors.ts';
import { ANY_YEAR } from '../text/year-in-text.ts';
import { isShortCitation, NO_YEAR_WORDS, opensWithShortCitation } from './short-citation.ts';

/**
 * How much a line looks like the start of a reference entry. The signs are those that every style guide asks for: names
 * with initials first, a year, volume and pages, a publisher or an identifier.
 */

const SOURCE_NAMES = anyOf(
  LOCALES.flatMap(({ publications, retrieved, available }) => [...publications, ...retrieved, ...available].map(capitalised)),
);

/** Label before an entry: "1.", "[12]", "[Mu99]", "(3)", "•", "🌱", "^" of Wikipedia; "1Mu" where a number stands in a box of its own. */
const ENTRY_LABEL = new RegExp(
  `^(?:\\^\\s(?:[a-z]\\s){0,12}|\\d{0,3}\\.?\\s?↵\\s?|(?:${ENTRY_BULLET}|\\p{Extended_Pictographic}\\ufe0f?)\\s{1,3}|\\[[\\p{L}+]{1,20}\\d\\d[a-z]?\\]\\s{1,3}(?=\\p{Lu})|${ENTRY_NUMBER}(?:\\s{1,3}|(?=[\\p{L}(“"]))|\\d{1,3}\\s{1,3}(?=\\p{Lu})|\\d{1,3}(?=\\p{Lu}\\p{Ll}))`,
  'u',
);

const ORGANISATION = new RegExp(`(?<!\\p{L})(?:${anyOf(LOCALES.flatMap((locale) => locale.organisations))})(?!\\p{L})`, 'iu');
const UPPER_WORD = "\\p{Lu}[\\p{L}\\p{M}'’‘ʼ.-]{0,30}";
const PARTICLES =
  "(?:(?:[Vv][ao]n|[Dd]e[nrlsi]?|[Dd]i|[Dd]u|[Dd]a|[Dd]os|[Ll][ae]|[Tt]e[nr]|[Aa]l|[Ee]l|[Bb]in|[Ss]t\\.?|’t|d['’])\\s?){0,3}";
const FAMILY = `${PARTICLES}${UPPER_WORD}(?:(?:[ -]| [eyi] | (?:de(?: l[ao]s?)?|del|d[ao]s?) )${UPPER_WORD}){0,2}`;
const INITIALS = '(?:\\p{Lu}\\.?[ -]{0,2}){1,4}';
/** "Mu, J.", "Mu J,", "MU, J. and"; "And I have seen" is a sentence. */
const FAMILY_INITIALS = new RegExp(`^(?!\\p{L}+ I \\p{Ll})${FAMILY}(?:, {0,2}| {1,2})${INITIALS}(?=[.,;:&(/ ]|$)`, 'u');
/** "J. Mu", "J.-H. Lee". */
const INITIALS_FAMILY = new RegExp(`^(?:\\p{Lu}\\.[ -]{0,2}){1,4}${FAMILY}[,. &(]`, 'u');
/** "Mu, Jinglan", "de Vries, Anna". */
const FAMILY_GIVEN = new RegExp(`^${FAMILY}, ${UPPER_WORD}`, 'u');
/** "World Health Organization (WHO). (2018)", "Jane Smith (2001)". */
const ANY_THEN_YEAR = new RegExp(`^\\p{L}[^()[\\]]{1,150}?[,. ]{0,3}[([](?:(?:1[6-9]|20)\\d\\d|(?:${NO_YEAR_WORDS})(?!\\p{L}))`, 'iu');
const ACRONYM = /\s\(\p{Lu}[\p{Lu}\p{N}&-]{1,9}\)/gu;
const GROUP_THEN_YEAR = /^\p{Lu}[^()\d]{3,120}[.,] (?:1[89]|20)\d\d[a-z]?[.,;:]/u;
/** "GANOR Shimon, « Walking »", "DOWD Pauline et LANIGAN Sean", "CDC 1998, Walking": capitals throughout at the head. */
const CAPITALS_THEN =
  /^\p{Lu}{2}[\p{Lu}'’ -]{0,30} (?:\p{Lu}\p{Ll}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}.-]{0,20})?(?:,| et | and )|(?:1[6-9]|20)\d\d[a-z]?[,.:] \p{Lu})/u;
/** "“Walking and backs.” Lee C, Mu J.", "Lee, Ann, 2013, “Walking and backs”": what stands in quotation marks is the title. */
const TITLE_THEN_NAMES = new RegExp(`^[“"«„][^“”"«»„]{10,250}[”"»“][.,]? (?:${FAMILY},? ${INITIALS}[.,]|\\p{Lu}\\.)`, 'u');
/** "Walking and backs. Lee-Choi CE. J Walks 2008;6:265": without the quotation marks it takes volume and page to tell. */
const BARE_TITLE_THEN_NAMES = new RegExp(`^\\p{Lu}[^.?!]{15,250}[.?!] ${UPPER_WORD} \\p{Lu}{1,3}[.,].{3,120}(?:1[6-9]|20)\\d\\d ?;`, 'u');
/** "Walking in Winter by Karin Hull (Gable Press, 2012)": a book as reading lists print it. */
const TITLE_BY = new RegExp(
  `^[“"«„]?\\p{Lu}[^()]{4,200}[.,]? (?:${anyOf(LOCALES.flatMap((locale) => locale.writtenBy))}) (?:\\p{Ll}{2,3} )?(\\p{Lu}\\p{Ll}[^()]{2,80}) \\([^()]{2,60},? (?:1[6-9]|20)\\d\\d\\)\\.?$`,
  'u',
);
const NAMES_THEN_TITLE = /^[^“”"«»„]{4,200}[, .(](?:1[6-9]|20)\d\d[a-z]?\)?[.,:] ?[“"«„][^“”"«»„]{10,250}[”"»“]/u;

const YEAR_BRACKET = /[([](?:[^()[\]]{0,20}[ ,;])?(?:1[6-9]|20)\d\d[a-z]?(?:[,;/–-][^()[\]]{0,30})?[)\]]/i;
const YEAR_POINT = /[ ,.;(](?:1[6-9]|20)\d\d[a-z]?[.,;:)]/;
const YEAR = /\b(?:1[6-9]|20)\d\d[a-z]?\b/;
const NO_YEAR = new RegExp(`\\((?:${NO_YEAR_WORDS})(?!\\p{L})[^()]{0,20}\\)`, 'iu');
const { initials: NO_DATE_INITIALS } = wordsAndInitials(LOCALES.flatMap(({ noDate }) => noDate));
/** "Neurosci Rev, in press.", "Mu J. n.d. Walking": the words at the end of an entry or behind its names, without brackets. */
const NO_YEAR_POINT = new RegExp(`[,.;] (?:${NO_YEAR_WORDS})(?:[,.;]|$)|\\. (?:${NO_DATE_INITIALS})\\.? \\p{Lu}`, 'iu');
const NUMBERS =
  /\d{1,4}\s?(?:\(\s?[\p{L}\d][^()]{0,20}\)|[,;:]\s{0,2}(?:no\.?|pp?\.?|S\.|Art\.?|n\.º?)?)\s?[:,;]?\s{0,2}(?:pp?\.\s?)?[A-Za-z]{0,4}\d{1,6}/u;
const PAGES = /\d{1,5}\s?[-–—−]\s?\d{1,5}/;
const IDENTIFIER = /\b10\.\d{4,9}\/|\bdoi\b|PMID|PMC\d|https?:\/\/|www\.|arXiv|ISBN/i;
const SOURCE_WORD = new RegExp(
  `(?<!\\p{L})(?:${SOURCE_NAMES}|Springer|Wiley|Elsevier|Routledge|Sage|Lancet|YouTube)(?!\\p{L})|\\b(?:J\\.|[Ee]ds?\\.|[Ii]n:|In [A-Z]|Vol\\.|vol\\.|pp\\.|et al\\.)`,
  'u',
);
/** "Geneva: WHO; 2008", "London: PHE, 2015.": a book's end. */
const PLACE_AND_PUBLISHER = /\p{Lu}[\p{L} .,'’-]{2,30}: \p{Lu}[^.:;]{1,80}[;,] (?:19|20)\d\d[a-z]?\.?$/u;
/** "DOI : 10.1000/1": what follows an entry, on a line of its own. */
const IDENTIFIER_LINE = /^(?:DOI|PMID|PMCID|ISBN|ISSN|URL)\s?:/i;
const IN_TEXT_CITATION =
  /\((?![^()]{0,30}(?:[Oo]rig|[Ff]irst pub|[Rr]epr|[Tt]rans|[Tt]rad|[Ee]rstverö|[Pp]ubli|[Oo]orspr))(?:see |e\.g\.,? )?\p{Lu}[\p{L}'’ &.,-]{1,60}?,? (?:1[6-9]|20)\d\d[a-z]?(?:[,:] ?(?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)?[;)]/u;
/** "Lee, J. T. & Mu, W. Loneliness (Norland Press, 2008)": the publisher's bracket ends the entry. */
const ENDS_WITH_PUBLISHER = /^[^()]{20,250} \((?![^()]*(?: et al| & | and ))[^()]{2,60}, (?:1[6-9]|20)\d\d\)\.?$/;
/** "See Lee et al., 2021, out after this": a note that goes on behind the year. */
const GOES_ON = /^[^().]{2,80}(?:\bal\.)?[^().]{0,20}, (?:1[6-9]|20)\d\d[a-z]?, \p{Ll}{2,} \p{Ll}/u;
const AND = anyOf(LOCALES.flatMap((locale) => locale.and));
/** What no entry begins with: a number of the journal, an afterthought, a remark; "P.S. Smith" is a person. */
const FURNITURE = new RegExp(
  `^(?:ISSN\\b|(?:P\\.?[ -]{0,2}S|N\\.? ?B)\\.?(?:\\s?:|[ -]{1,3}\\p{Lu}\\p{L}{0,20}(?:\\s?[:“"«]|\\s(?!(?:${AND})\\s)\\p{Ll})))`,
  'u',
);
/** "Gospel (2012) showed that ...": a sentence about a work, not its entry. */
const NARRATIVE = /^[^()]{2,150}[([](?:1[6-9]|20)\d\d[a-z]?(?:[–-](?:1[6-9]|20)?\d\d)?[)\]](?:,? \p{Ll}+[ ,]|['’]s? | ?[—–] )/u;
const TEAM = anyOf(LOCALES.flatMap((locale) => locale.etAl));
const BY = anyOf(LOCALES.flatMap((locale) => [...locale.by, ...locale.prefixes]));
/** "The delay was found in ten countries by Lee et al. (2011).", "Coined by Lee & Mu (2013)": the first year stands behind names in a sentence. */
const CITES_TEAM = new RegExp(
  `^[^()[\\]]{3,200}(?:(?: (?:by|in|see)|(?<!\\p{L})\\p{Ll}{3,}) ${UPPER_WORD} (?:${TEAM})\\.?|(?: (?:${BY})|(?<!\\p{L})\\p{Ll}{6,}) ${UPPER_WORD} (?:${AND}) ${UPPER_WORD}),? [([](?:1[6-9]|20)\\d\\d`,
  'u',
);
/** "The doubts are set out in Lee & Mu, 2013, with a reply": such names without brackets; "Ministry of Backs and Beds, 2013." is a group. */
const NAMES_IN_SENTENCE = new RegExp(
  `^[^()\\d]{3,100}(?<!\\p{L})\\p{Ll}{2,}:? ${UPPER_WORD} (?:(?:${TEAM})\\.?|(?:${AND}) ${UPPER_WORD}), (?:1[6-9]|20)\\d\\d`,
  'u',
);
/** "Lee & Mu, 2013, is a debate": an entry has its title behind the year, which begins with a capital. */
const CITED_THEN = new RegExp(
  `^${UPPER_WORD}(?:, ${UPPER_WORD}){0,3},? (?:(?:${TEAM})\\.?|(?:${AND}) ${UPPER_WORD}), (?:1[6-9]|20)\\d\\d[a-z]?, \\p{Ll}+ \\p{Ll}`,
  'u',
);
const YEAR_BRACKETS = /[([](?:1[6-9]|20)\d\d[a-z]?[)\]]/g;
/** An entry prints its year, and may print that of a first edition. */
const MOST_YEAR_BRACKETS = 2;
const PREFIXES = anyOf(LOCALES.flatMap((locale) => locale.prefixes.flatMap((word) => [word, capitalised(word)])));
/** "On ice see Lee (2009). All ages": a sentence that sends the reader to a work; "EG" are initials. */
const SENDS_TO = new RegExp(`\\s(?:${PREFIXES})[.,]? ${UPPER_WORD}[^().]{0,60}[([](?:1[6-9]|20)\\d\\d`, 'u');
/** "On the doubts at length see Lee & Mu, 2009, a debate": the same without brackets; an entry opens with its author. */
const SENDS_ON = new RegExp(
  `^[^()]{3,150}\\s(?:${PREFIXES})[.,]? ${UPPER_WORD}[^().]{0,60}(?: (?:${TEAM})\\.?)?, (?:1[6-9]|20)\\d\\d[a-z]?(?:[.,;:]|$)`,
  'u',
);
/** "See Lee, C. (2013). Walking ...", "But cf. Lee": what opens a note, before a name that is no initials. */
const NOTE_PREFIX = new RegExp(`^((?:[\\p{L},]{1,12} ){0,3}?)(?:${PREFIXES})[.,:]? (?=\\p{Lu}\\p{Ll})`, 'u');
/** What leads back to the text, or on to other sites as SciELO's "[ Links ]" does. */
const RETURN_MARK = /\s{0,2}(?:↩︎?|↑|⤴|\[\s?Links?\s?\])\s{0,2}$/;
const SENTENCE_END = /\p{Ll}{3}[.?!] \p{Lu}\p{Ll}/gu;

/** Points a line needs to count as an entry of its own. */
export const ENTRY_LIKE = 4;
/** Points a line needs below a heading that says "References". */
export const ENTRY_UNDER_HEADING = 3;
/** Longer texts are prose or a whole list in one block, unless names fill them. */
export const LONGEST_ENTRY = 2500;

/** Consortia print hundreds of names before the title. */
const LONGEST_WITH_NAMES = 20_000;
const LEAST_NAMES = 40;
const NAME_IN_LIST = /\p{Lu}[\p{L}\p{M}'’-]+,? (?:\p{Lu}\.?[ -]?){1,4}[,;]/gu;

function isLedByManyNames(line: string): boolean {
  return line.length <= LONGEST_WITH_NAMES && (line.slice(0, LONGEST_ENTRY).match(NAME_IN_LIST)?.length ?? 0) >= LEAST_NAMES;
}

/** True when a line opens the way entries open: "Mu, J., Furlan" or "World Health Organization. (2018)". */
export function opensLikeEntry(line: string): boolean {
  return opensWithName(withoutLabel(line));
}

const DATED = new RegExp(`^${LEADING_YEAR}(?=\\p{Lu})`, 'u');
function opensWithName(line: string): boolean {
  if (IDENTIFIER_LINE.test(line)) return false;
  const text = line.slice(0, 260).replace(DATED, '').replace(ACRONYM, '');
  return (
    FAMILY_INITIALS.test(text) ||
    INITIALS_FAMILY.test(text) ||
    FAMILY_GIVEN.test(text) ||
    REPEATED_AUTHORS.test(text) ||
    ANY_THEN_YEAR.test(text) ||
    (GROUP_THEN_YEAR.test(text) && (!NAMES_IN_SENTENCE.test(text) || ORGANISATION.test(text.slice(0, text.search(ANY_YEAR))))) ||
    opensWithGroup(text, GROUP_BEFORE_BARE_YEAR) ||
    CAPITALS_THEN.test(text)
  );
}

/** Words with capitals, and small ones between them: "Royal College of Midwives and Nurses"; one of them must be what organisations are called. */
const CAPITAL_WORDS = "^(\\p{Lu}[\\p{L}&'’-]*(?: (?:\\p{Lu}[\\p{L}&'’-]*|of|and|the|for|in|on|&|für|der|des|und|de|del|la|et|y|e)){1,14})";
/** "Ministry of Health 2018 Maternity indicators": no mark before the year. */
const GROUP_BEFORE_BARE_YEAR = new RegExp(`${CAPITAL_WORDS} (?:19|20)\\d\\d[a-z]? \\p{Lu}\\p{L}`, 'u');
/** "Royal College of Obstetricians and Gynaecologists. (2016)", though it looks like "of Lee and Choi (2016)". */
const GROUP_BEFORE_BRACKET = new RegExp(`${CAPITAL_WORDS}[.,]? [([](?:19|20)\\d\\d`, 'u');

function opensWithGroup(text: string, groupAndYear: RegExp): boolean {
  const group = groupAndYear.exec(text)?.[1];
  return group !== undefined && ORGANISATION.test(group);
}

/** "In", "Dans": before the editors of a chapter's book, whose initials may follow at once. */
const IN_BOOK = anyOf(LOCALES.flatMap((locale) => locale.inBook.map(capitalised)));
/** "Mu, J.", "Mu J, Lee", "Mu, John. 2013."; no journal, "EMBO J 18:3119" or "EMBO J. 2001;18", and no town and country. */
const PERSON = new RegExp(
  `^(?!(?:${IN_BOOK})[: ])${FAMILY}(?:(?:, ?| )${INITIALS}(?=[.,;:&( ])(?![.,]{0,2} (?:\\d{1,3}(?!\\d)|\\d{4};))|, ${UPPER_WORD}(?: \\p{Lu}\\.)?[.,]? \\(?(?:1[6-9]|20)\\d\\d)`,
  'u',
);

/** "World Health Organization. (2018)". */
const GROUP = /^\p{Lu}[\p{L} &'’-]{3,80}[.,] \((?:1[6-9]|20)\d\d/u;

/** True when a line ends as books do: "Geneva: WHO; 2008". */
export function endsLikeBook(line: string): boolean {
  return PLACE_AND_PUBLISHER.test(line);
}

/** True when running text goes on with a name as entries print it first: "Mu, J.", "Mu, John. 2013.", "World Health Organization. (2018)". */
export function opensWithAuthor(text: string): boolean {
  return PERSON.test(text) || GROUP.test(text);
}

/** "Marais J, Holt NA", "Lish JD. The": initials, and behind them a mark, a second author, the year or the title. */
const PERSON_AND_MARK = new RegExp(`^${FAMILY}(?:, ?| )${INITIALS}(?=[,;:&(]|(?<=\\. ?)\\p{Lu}\\p{Ll}|(?<= )(?:${AND}) )`, 'u');

/** True when a line opens with an author as entries alone print one, and has a year: "Marais J, Holt NA, et al. (2016)"; not "Marais et al. (2016)". */
export function opensWithPerson(line: string): boolean {
  const text = withoutLabel(line);
  return PERSON_AND_MARK.test(text) && ANY_YEAR.test(text);
}

const YEAR_IN_FRONT = /^[^()[\]]{3,150}[([](?:1[6-9]|20)\d\d[a-z]?[)\]]/;

/** True when a line opens with an author and the year in brackets: "Lee, C. H. (2006). Walking." */
export function opensWithAuthorAndYear(line: string): boolean {
  const text = withoutLabel(line);
  return opensWithAuthor(text) && YEAR_IN_FRONT.test(text);
}

/** Who wrote a book, of an entry that prints its title first: "Walking in Winter by Karin Hull (Gable Press, 2012)" -> "Karin Hull". */
export function writerOf(line: string): string | null {
  return TITLE_BY.exec(withoutLabel(line))?.[1] ?? null;
}

/** True when a line has what running text hardly ever has: initials behind a name, volume and pages, a publisher with its place or behind the author. */
export function isPlainEntry(line: string): boolean {
  const text = withoutLabel(line);
  const signs = [FAMILY_INITIALS, INITIALS_FAMILY, NUMBERS, IDENTIFIER, TITLE_BY];
  return signs.some((sign) => sign.test(text)) || endsLikeBook(text);
}

/** "[Mu2020] Mu, J.", "[Mu et al., 2020] Walking.": the key by which the text cites the entry. */
const KEY = /^\[(\p{Lu}[^[\]\d]{1,60}?),?\s?((?:1[6-9]|20)\d\d[a-z]?)\]:?\s{0,3}(?=\S)/u;

/** Where the names begin behind a key, or not at all. */
const KEY_REACH = 40;

/** Without its key; where the key alone names the author, it takes the author's place: "[Mu, 2020] Walking." -> "Mu (2020). Walking.". */
function withoutKey(text: string): string {
  const [key, names, year] = KEY.exec(text) ?? [];
  if (key === undefined || names === undefined) return text;
  const rest = text.slice(key.length);
  const [name = names] = /^[\p{L}\p{M}'’-]+/u.exec(names) ?? [];
  if (!rest.slice(0, KEY_REACH).toLowerCase().includes(name.toLowerCase())) return `${names} (${year}). ${rest}`;
  return ANY_YEAR.test(rest) ? rest : `${rest} ${year}.`; // the key alone has the year
}

/** A line without its hand-typed number, key or bullet and without what opens a note: "12. Mu, J." -> "Mu, J.", "3 See Mu, J." -> "Mu, J.". */
export function withoutLabel(line: string): string {
  const text = withoutKey(line.replace(ENTRY_LABEL, ''));
  const [prefix = '', words = ''] = NOTE_PREFIX.exec(text) ?? [];
  const rest = text.slice(prefix.length);
  // "On ice see Lee (2009)" is a sentence, "On ice see Lee, C. (2009). Walking" a note with an entry
  const isNote = prefix !== '' && (words === '' ? opensWithName(rest) : opensWithAuthor(rest));
  return isNote ? rest : text;
}

/** A note without the mark that leads back to the text: "Mu (2020), p. 4. ↩" -> "Mu (2020), p. 4.". */
export function withoutReturnMark(line: string): string {
  return line.replace(RETURN_MARK, '');
}

/** True when a line is a sentence about a work: "Lee (1989) is the insider's history." */
export function isSentenceOnWork(line: string): boolean {
  return (NARRATIVE.test(line) || CITES_TEAM.test(line)) && !isPlainEntry(line);
}

function sendsOn(text: string): boolean {
  return SENDS_TO.test(text) || CITED_THEN.test(text) || (SENDS_ON.test(text) && !opensWithAuthor(text));
}

/** "Dr. Anna Berg, Institut für Gehen, Musterstraße 4, 72076 Tübingen": an address, where no year stands. */
const HONORIFIC = /^(?:(?:PD|Priv\.-Doz\.|Prof\.?|Dr\.?|Univ\.-Prof\.|Mr\.?|Mrs\.?|Ms\.?) )+\p{Lu}/u;

/** Points from about -3 to 9: "Mu, J. (2020). Acupuncture. Pain, 29(2), 1–9." -> 7. */
export function rateEntry(line: string): number {
  if (line.length < 15 || (line.length > LONGEST_ENTRY && !isLedByManyNames(line))) return -3;
  const text = withoutReturnMark(withoutLabel(line));
  if (FURNITURE.test(text)) return -3;
  if (!ANY_YEAR.test(text) && !NO_YEAR.test(text) && !IDENTIFIER.test(text))
    return opensWithName(text) && !HONORIFIC.test(text) && (NUMBERS.test(text) || NO_YEAR_POINT.test(text)) ? 3 : 0; // most prose ends here
  if (isShortCitation(text)) return NOTE_PREFIX.test(line.replace(ENTRY_LABEL, '')) ? 0 : 1;
  let points = 0;
  const isBook = TITLE_BY.test(text);
  if (isBook || opensWithName(text) || TITLE_THEN_NAMES.test(text) || BARE_TITLE_THEN_NAMES.test(text)) points += 2;
  if (NAMES_THEN_TITLE.test(text)) points += 1;
  if (YEAR_BRACKET.test(text) || NO_YEAR.test(text)) points += 2;
  else if (YEAR_POINT.test(text)) points += 1.5;
  else if (YEAR.test(text)) points += 1;
  if (NUMBERS.test(text)) points += 1;
  if (PAGES.test(text)) points += 0.5;
  if (IDENTIFIER.test(text)) points += 1;
  if (endsLikeBook(text)) points += 2;
  if (SOURCE_WORD.test(text)) points += 1;
  if (IN_TEXT_CITATION.test(text) && !isBook && !(opensWithAuthor(text) && ENDS_WITH_PUBLISHER.test(text))) points -= 3;
  if (NARRATIVE.test(text) || sendsOn(text) || opensWithShortCitation(text)) points -= 3;
  if (
    (CITES_TEAM.test(text) && !opensWithGroup(text, GROUP_BEFORE_BRACKET)) ||
    (text.match(YEAR_BRACKETS)?.length ?? 0) > MOST_YEAR_BRACKETS
  )
    points -= 3;
  if (NOTE_PREFIX.test(line.replace(ENTRY_LABEL, '')) && GOES_ON.test(text)) points -= 3;
  const sentences = countSentenceEnds(text);
  if (sentences > 6) points -= Math.min(3, (sentences - 6) / 2);
  return points;
}

/** "Best place to start. Its tables are short. " -> 1: stops behind whole words, with a sentence going on. */
export function countSentenceEnds(text: string): number {
  return text.match(SENTENCE_END)?.length ?? 0;
}
