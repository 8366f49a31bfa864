import { PLACE_NAMES } from '../locales/place-names.ts';
import { LOCALES } from '../locales/registry.ts';
import { anyOf, capitalised } from '../locales/word-pattern.ts';
import { DEGREE_PART } from '../text/degrees.ts';
import { foldName } from '../text/normalize.ts';
import { INSTITUTIONS, MAKERS, PRODUCTS } from './thing-names.ts';
import { alternatives, endsBeforePlace, gather } from './words.ts';

/** What bears a year and is no author: laws, contests, places, products, films, pictures. All languages at once. */

const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES.map(foldName));
const NOT_AUTHORS: ReadonlySet<string> = new Set(gather((locale) => locale.notAuthors).map(foldName));
const TITLES: ReadonlySet<string> = new Set(gather((locale) => locale.titles).map(foldName));
const ENDINGS = gather((locale) => locale.notAuthorEndings).map(foldName);
const LAW_NAMES: ReadonlySet<string> = new Set(gather((locale) => locale.lawNames).map(foldName));

/** Whether any of the names is a maker's, or that of one of its goods: ["Vibramycin", "Pfizer"] -> true, ["Philips goLITE"] -> true. */
export function isMaker(names: readonly string[]): boolean {
  return names.some((name) => MAKERS.has(foldName(name)) || MAKERS.has(foldName(name.split(' ')[0] ?? '')));
}

/** "NCT00348777": the number of a trial. */
export const TRIAL_NUMBER = /^(?:NCT|ISRCTN|EUCTR|ACTRN|DRKS|ChiCTR)\d/;

/** "Ann Lee, PharmD (Tufts, 2009)": where and when somebody took a degree; "For my MSc (Lee, 2019)" names what was written for it. */
export const DEGREE_AT_END = new RegExp(`(?<=^|[,;:)\\n]\\s?)(?:${DEGREE_PART}|BA|MA)\\.? \\(?$`, 'u');

/** "BDS Glasgow", "MB ChB": a degree, and perhaps where it was taken. */
export const DEGREE_AT_START = new RegExp(`^(?:${DEGREE_PART})\\.?(?:$|,? \\p{Lu})`, 'u');

/** "Health Act", "Copa América", "Arzneimittelgesetz": the name of a law or a contest; "Law" and "Lei" alone are surnames. */
export function isLawOrContest(name: string): boolean {
  const words = name.split(/[\s.]+/).map(foldName);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (LAW_NAMES.has(first) || (words.length > 1 && (NOT_AUTHORS.has(first) || NOT_AUTHORS.has(last)))) return true;
  return ENDINGS.some((ending) => last.endsWith(ending));
}

const DOCUMENTS: ReadonlySet<string> = new Set(gather((locale) => [...locale.documents, ...locale.events]).map(foldName));

/** "Positionspapier", "Annual Report", "Kongress": all that stands with the year, for the name of the body stands before the bracket. */
export function isDocument(name: string): boolean {
  return DOCUMENTS.has(foldName(name));
}

/** "Pope Francis", "President Kennedy"; "King" alone is a surname. */
export function isTitled(name: string): boolean {
  const [title = '', ...words] = name.split(/\s+/);
  return words.length > 0 && TITLES.has(foldName(title));
}

/** "East Kent", "Greater Manchester". */
const PART_OF_PLACE = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|Inner|Upper|Lower) \p{Lu}\p{Ll}+$/u;

/** "Government of Alberta", "City of Toronto": they publish. */
const OF_PLACE = /^(?:Government|Ministry|Department|Parliament|Council|City|Province|State|Bank|Commission) of /;

/** "Fjord & Co", "Norland Press": who publishes a book. */
const PUBLISHER = new RegExp(`(?:^|\\s)(?:${anyOf(LOCALES.flatMap((locale) => locale.publisherEndings))})$`, 'u');

/** Whether the last of the names is what firms end with: ["Fjord", "Co"] -> true. */
export function isPublisher(names: readonly string[]): boolean {
  return PUBLISHER.test(names.at(-1) ?? '');
}

/** "Vienna", and the "Bern" of "Kongress in Bern". */
export function isPlace(name: string): boolean {
  if (PLACES.has(foldName(name)) || PART_OF_PLACE.test(name)) return true;
  if (OF_PLACE.test(name)) return false;
  const words = name.split(' ');
  return words.some(
    (_, i) => i > 0 && PLACES.has(foldName(words.slice(i).join(' '))) && endsBeforePlace(`${words.slice(0, i).join(' ')} `),
  );
}

/** "Change4Life", "BC-418", "HF3520", "WH-1000XM5": no surname has a figure inside, or ends with one. */
const FIGURE_INSIDE = /^(?:DSM|ICD)-|\p{Ll}\d\p{L}|(?:^|\s)\p{L}[\p{L}\d-]*\d{2,}(?:\p{L}+\d*)?$/u;

/** "ChatterVox", "KayPENTAX": a capital inside, not behind what surnames begin with, "MacDonald", "DerSimonian", nor in "MoHFW" and "VeiligheidNL", groups. */
const CAPITAL_INSIDE =
  /(?:^|\s)(?!\p{Lu}\p{Ll}+(?:AU|CH|EU|NL|NZ|UK|US)$)(?!(?:Mac|Abd|Abu|Ben|Bin|De[lnrs]|Della|Fitz|Ibn|San|Saint|Te[nr]|V[ao]n|Vander|Ver)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+/u;

/** "Excel", "Microsoft Excel", "Change4Life", "ChatterVox". */
export function isProduct(name: string): boolean {
  return FIGURE_INSIDE.test(name) || CAPITAL_INSIDE.test(name) || PRODUCTS.has(foldName(name.split(/\s/)[0] ?? ''));
}

/** "Harvard", "PubMed". */
export function isInstitution(name: string): boolean {
  return INSTITUTIONS.has(foldName(name));
}

/** "Taunoa v Attorney-General": both parties read as one name. */
export const CASE_INSIDE = /\p{L} vs?\.? \p{Lu}/u;

/** "Roe v. ": the second party of a case at law stands behind it. */
export const CASE_AT_END = /\p{Lu}[\p{L}'’.-]{1,20} vs?\. ?$/u;

/** "OpenEpi 3.01 (": who made a program stands behind its version. */
export const VERSION_AT_END = /\p{Lu}\p{L}* (?:v(?:ersion)?\.? ?)?\d+(?:\.\d+)+ \(?$/u;

/** "Suggested citation: ", in running text as at the head of a line: the page's own citation stands behind it. */
export const OWN_CITATION_AT_END = new RegExp(`(?<!\\p{L})(?:${alternatives(gather((locale) => locale.ownCitation))}):\\s$`, 'iu');

/** "Directive 64/432/": the letters behind it end the number of a law or a file. */
export const NUMBER_AT_END = /\d\/$/;

const EVENTS = alternatives(gather((locale) => locale.events));

/** "L'autrice (", "Anna Maria Berg (" at the head of a line: a person, whose place and year of birth may stand behind it. */
export const PERSON_AT_END = new RegExp(
  `^(?:(?:\\p{L}{1,3}['’ ])?(?:${anyOf(LOCALES.flatMap((locale) => locale.authorWords.flatMap((word) => [word, capitalised(word)])))})|\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}) \\(?$`,
  'u',
);

/** ") is a nurse": what a person is. */
export const IS_AT_START = new RegExp(`^\\)(?:,| (?:${alternatives(gather((locale) => locale.isWords))})(?!\\p{L}))`, 'u');

/** "the annual congress (", "DEGAM-Kongress (": where and when people met stands behind it. */
export const EVENT_AT_END = new RegExp(`(?:${EVENTS})\\s\\(?$`, 'iu');

/** "SASLT Study Day": what people met for, with more words before it. */
export const EVENT_NAME = new RegExp(`\\p{L}\\s(?:${EVENTS})$`, 'iu');

/** Between the two ends of a stretch of time: "1946 to June 2019". */
export const UNTIL = `(?:${alternatives(gather((locale) => locale.until))})`;

/** "the film ", "Le film « ": the title of what is watched or heard stands behind it. */
export const PRODUCTION_AT_END = new RegExp(
  `(?<!\\p{L})(?:${alternatives(gather((locale) => locale.productions))})[\\s("“„«‘':]{1,4}$`,
  'iu',
);

/** "Film Heimat": the word is read as a part of the name in languages that write nouns with capitals. */
export const PRODUCTION_AT_START = new RegExp(`^(?:${alternatives(gather((locale) => locale.productions))})\\s`, 'iu');

/** "Photo: Anna ", "Foto: ": whoever made a picture. */
export const PICTURE_AT_START = new RegExp(`^(?:${alternatives(gather((locale) => locale.pictures))})(?!\\p{L})`, 'iu');

/** "Photo by Laura Rossi", "Interview with Laura Rossi", "Courtesy of Laura Rossi": read as one title-like name. */
export const CREDIT_AT_START = new RegExp(
  `^(?:(?:${alternatives(gather((locale) => [...locale.pictures, ...locale.credits, ...locale.talks]))})\\s(?:${alternatives(gather((locale) => locale.sharedWith))})\\s|courtesy\\s)`,
  'iu',
);

/** "Photo: Anna Berg / ", "Images: Norland Collection; ": further names of a credit, in the same clause. */
export const CREDITS_AT_END = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(gather((locale) => locale.pictures))})s?:\\s[^.!?\\n]*[/;,|]\\s?$`,
  'iu',
);

/** "Drawing: M. ", "Photo by Anna ": before the family name of whoever made a picture, in running text. */
export const PICTURE_AT_END = new RegExp(
  `(?<!\\p{L})(?:${alternatives(gather((locale) => locale.pictures))})(?::| by)?(?<=:|by)\\s(?:\\p{Lu}[\\p{L}.'’-]{0,20}\\s){0,2}$`,
  'iu',
);

/** "Posted by Anna ", "3 May · reviewed by Dr Anna ": whoever wrote the page, at the head of a line or behind a mark that parts it. */
export const BYLINE = new RegExp(
  `(?:^|\\s[·•|–—]\\s)(?:${alternatives(gather((locale) => locale.bylines))})\\s(?:\\p{Lu}[\\p{L}.'’-]{0,20}\\s){0,3}$`,
  'iu',
);
