import type { CslItem } from '../model/csl.ts';
import { ENTRY_BULLET, ENTRY_NUMBER } from '../text/entry-label.ts';
import { squashSpace } from '../text/normalize.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { REPEATED_AUTHORS } from '../text/repeated-authors.ts';
import { takeOriginalYear } from '../text/version-years.ts';
import { yearDate } from './fields/dates.ts';
import { type Head, readHead, readRepeatedHead } from './fields/head.ts';
import { type ReadIdentifiers, readIdentifiers } from './fields/identifiers.ts';
import { STYLES } from './styles/registry.ts';
import type { Body, Reading } from './styles/style.ts';

/** Longer entries are a page that was not split; their end holds nothing of the first work. */
const LONGEST_ENTRY = 20_000;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** "3.", "[12]", "•", "🌱"; a number alone only before a name, for "10 facts about pain" is a title, and "2018." is a year. */
const NUMBERING = plainPattern(
  `^(?:(?:${ENTRY_NUMBER}|${ENTRY_BULLET}|(?:[\\ud83c-\\ud83e][\\udc00-\\udfff]|[\\u2600-\\u27bf])\\ufe0f?)\\s{0,2}(?=[\\p{L}(“"])|\\d{1,3}\\s?(?=\\p{Lu}\\p{Ll}[\\p{L}-]{0,20},?\\s\\p{Lu}{1,3}[.,&\\s]))`,
);
/** A quick look that most entries pass. */
const GLUED = /[^\s\d][.,][^\s\d.,;:)-]|,\d{1,4}(?:\(\d{1,4}\))?,\d|\.(?:19|20)\d\d/;
const GLUED_STOP = plainPattern(/([\p{Ll}\p{Lu}][\p{Ll})\]]|\p{Lu}(?=\.\p{Lu}\p{Ll}{2}|\.\d))\.(?=\p{Lu}\p{L}|(?:19|20)\d\d\s?[;:,(])/gu);
const GLUED_COMMA = plainPattern(/([\p{Lu}\p{Ll}.]),(?=\p{Lu}\p{Ll})/gu);
const GLUED_NUMBERS = plainPattern(/(\p{Ll}),\s?(\d{1,4}(?:\(\d{1,4}\))?),(?=\d)/gu);
/** "Mu, Jana/Lee, Karl (2013)": as the social sciences in German part authors. */
const SLASHED = plainPattern(
  /^(?:(?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30})?,\s\p{Lu}[\p{L}. -]{0,30}\s?\/\s?){1,20}(?=(?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{L}’' -]{1,40},\s\p{Lu})/u,
);
const LONGEST_FIRST_NAME = 80;
const SLASH = /\s?\/\s?/g;
/** "Mu, J.*, Lee, K.†": marks of shared first authors and the like. */
const FOOTNOTE_MARKS = /([^\s*†‡§¶])[*†‡§¶]{1,3}(?=[,;&(]|\s[&(]|\sand\s)/g;
/** White space to squash, hyphens to make plain, marks that show nothing; most entries have none. */
const UNTIDY = /[*†‡§¶]|[^\S ]|\s\s|[\u00ad\u200b-\u2011\u202a-\u202e\u2060-\u2069\ufeff]/;
const HYPHENS = /[\u2010\u2011]/g;
/** Marks of layout that came along as text: "<i>Spine</i>". A DOI's "<1661::AID" is none. */
const TAGS = /<\/?(?:i|b|em|strong|sub|sup|span)(?:\s[^<>]{0,100})?>/gi;
const LETTERS = plainPattern(/\p{L}{2}/u);

/**
 * Reads one reference entry into CSL-JSON: "Mu, J. (2020). Pain in adults. Spine, 3(2), 4–9." ->
 * `{ type: 'article-journal', author: [{ family: 'Mu', given: 'J.' }], issued: …, title: 'Pain in adults', … }`.
 * Never throws; `{}` where nothing can be read.
 */
export function parseReference(text: string): CslItem {
  const source = withoutSlashes(prepare(text));
  if (!LETTERS.test(source)) return {};
  const identifiers = readIdentifiers(source);
  const [rest, year] = takeOriginalYear(identifiers.text) ?? [identifiers.text];
  const spaced = { ...identifiers, text: openUp(rest) };
  const item = assemble(spaced, readHead(spaced.text));
  return year === undefined ? item : { ...item, 'original-date': yearDate(year) };
}

/**
 * Reads an entry whose authors "———" repeats: ("———. 2021. Sleep. Spine 4:5.", the item of "Mu, J. 2020. …") -> author Mu, issued 2021.
 */
export function parseRepeated(text: string, source: CslItem): CslItem {
  const identifiers = readIdentifiers(prepare(text).replace(REPEATED_AUTHORS, ''));
  const head = readRepeatedHead(identifiers.text);
  const role = source.author ? 'author' : 'editor';
  return assemble(identifiers, { ...head, role, names: [...(source.author ?? source.editor ?? []), ...head.names] });
}

function prepare(text: string): string {
  const bounded = text.length > LONGEST_ENTRY ? text.slice(0, LONGEST_ENTRY) : text;
  const entry = bounded.includes('<') ? bounded.replace(TAGS, '') : bounded;
  const plain = UNTIDY.test(entry)
    ? squashSpace(entry.replace(DIRECTION_MARKS, '').replace(FOOTNOTE_MARKS, '$1')).replace(HYPHENS, '-')
    : entry.trim();
  return plain.replace(NUMBERING, '');
}

/** "Mu, Jana/Lee, Karl (2013)" -> "Mu, Jana; Lee, Karl (2013)"; most entries have no slash among their names. */
function withoutSlashes(entry: string): string {
  if (!entry.slice(0, LONGEST_FIRST_NAME).includes('/')) return entry;
  return entry.replace(SLASHED, (names) => names.replace(SLASH, '; '));
}

/** Puts back the blanks that hand-typed entries lack: "Lee C.Walking.BMJ.2015;3" -> "Lee C. Walking. BMJ. 2015;3". */
function openUp(text: string): string {
  if (!GLUED.test(text)) return text;
  return text.replace(GLUED_STOP, '$1. ').replace(GLUED_COMMA, '$1, ').replace(GLUED_NUMBERS, '$1, $2, ');
}

function assemble(identifiers: ReadIdentifiers, head: Head): CslItem {
  const { URL } = identifiers.fields;
  const rest = identifiers.text.slice(head.end);
  const body: Body = { text: head.title ? `${head.title}. ${rest}` : rest, issued: head.date?.issued ?? null, hasUrl: URL !== undefined };
  const { issued: late, 'year-suffix': lateSuffix, ...fields } = readBody(body)?.fields ?? {};
  const issued = head.date?.issued ?? late;
  const suffix = head.date ? head.date.suffix : lateSuffix;
  const isArxiv = identifiers.fields.number !== undefined && (fields.type === 'webpage' || fields.type === 'book');
  return {
    ...fields,
    ...(isArxiv ? { type: 'article' as const } : {}),
    ...(head.names.length ? { [head.role]: head.names } : {}),
    ...(issued ? { issued } : {}),
    ...(suffix ? { 'year-suffix': suffix } : {}),
    ...(head.date?.original ? { 'original-date': head.date.original } : {}),
    ...identifiers.fields,
  };
}

/** A reading with this much behind it needs no second opinion. */
const CERTAIN = 8.5;

function readBody(body: Body): Reading | null {
  let best: Reading | null = null;
  for (const style of STYLES) {
    const reading = style(body);
    if (reading && (!best || reading.score > best.score)) best = reading;
    if (best && best.score >= CERTAIN) break;
  }
  return best;
}
