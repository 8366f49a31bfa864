import type { Reference } from '../model/reference.ts';
import { yearOf } from '../text/csl-year.ts';
import { findDois, findPmid, normalizeDoi } from '../text/identifiers.ts';
import { foldCase, foldName, foldWords, squashSpace } from '../text/normalize.ts';
import { YEAR_IN_TEXT } from '../text/year-in-text.ts';

/** A reference entry prepared for comparing with records: works on the raw text, the parsed fields only help. */
export interface PrintedEntry {
  /** The entry without DOI, addresses and access dates: what is searched for. */
  readonly text: string;
  readonly words: readonly string[];
  /** Letters and digits only: finds words that a line break has cut. */
  readonly squeezed: string;
  /** Numbers and page labels, folded: "351", "e33693", "r821"; also without their letters. */
  readonly numbers: ReadonlySet<string>;
  /** The parsed year, else null. */
  readonly year: number | null;
  /** Every year that stands in the text. */
  readonly years: ReadonlySet<number>;
  /** Words of the parsed title; none when no title could be read. */
  readonly title: readonly string[];
  readonly doi: string | null;
  readonly pmid: string | null;
  /** All that the reader can see or follow in the entry, identifiers and links included, in small letters. */
  readonly shown: string;
  /** The entry calls itself a preprint. */
  readonly preprint: boolean;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{2,300}/gi;
const IDENTIFIER = /\b(?:doi|pmid|pmcid|pmc)\b\s?:?\s?/gi;
const MONTH = '\\p{Lu}\\p{L}{2,8}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** "Retrieved on May 3, 2021", "[cited 2021 Mar 3]"; "the most cited articles" are words of a title. */
const ACCESSED = new RegExp(
  `[[(]?\\b(?:[Ll]ast )?(?:[Aa]ccessed|[Rr]etrieved|[Vv]iewed|[Cc]ited)(?: on)?:? (?:(?:${MONTH} ${DAY},?|${DAY} ${MONTH},?|${MONTH}) \\d{4}|\\d{4}(?:[ /-](?:${MONTH}|\\d{1,2})(?:[ /-]\\d{1,2})?|(?=[\\])]))|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})[\\])]?`,
  'gu',
);
const PREPRINT = /\b(?:preprint|biorxiv|medrxiv|arxiv|research square|ssrn|psyarxiv)\b/i;

/** Prepares a reference: "Mu, J. (2020). Pain. Spine, 3, 4. doi:10.1/x" -> text without the DOI, words, numbers, year 2020. */
export function readPrintedEntry(reference: Reference): PrintedEntry {
  const { entry, csl } = reference;
  const before = entry.repeatsAuthorsOf ? `${entry.repeatsAuthorsOf} ${entry.text}` : entry.text;
  const doi = printedDoi(reference);
  const text = withoutIdentifiers(entry.text);
  const folded = foldCase(text);
  const numbers = new Set<string>();
  for (const token of folded.match(/[a-z]{0,3}\d+[a-z]?/g) ?? []) {
    const digits = token.replace(/[^\d]/g, '');
    numbers.add(token).add(digits);
    // two pages whose hyphen was lost: "898901"
    if (digits.length === 6 || digits.length === 8) numbers.add(digits.slice(0, digits.length / 2));
  }
  return {
    text,
    words: foldWords(entry.repeatsAuthorsOf ? withoutIdentifiers(before) : text),
    squeezed: foldName(text),
    numbers,
    year: yearOf(csl.issued) ?? null,
    years: new Set((text.match(YEAR_IN_TEXT) ?? []).map(Number)),
    title: foldWords(csl.title ?? ''),
    doi,
    pmid: csl.PMID ?? findPmid(entry.text) ?? firstOf(entry.hrefs, findPmid),
    shown: [entry.text, ...entry.hrefs].flatMap((part) => [part.toLowerCase(), normalizeDoi(part) ?? '']).join(' '),
    preprint: PREPRINT.test(entry.text),
  };
}

/**
 * Whether an identifier stands in the entry or in a link of it, "PMID 35003500" by its number; else the page's metadata alone has it, and
 * the author may never have seen it.
 */
export function isShown({ shown }: PrintedEntry, identifier: string): boolean {
  const [, pmid] = /^PMID (\d+)$/.exec(identifier) ?? [];
  return pmid ? shown.split(/\D+/).includes(pmid) : shown.replace(/\s/g, '').includes(identifier.toLowerCase());
}

/** The entry's DOI, printed or in the page's metadata; else the one that the entry links to. */
function printedDoi({ entry, csl }: Reference): string | null {
  const link = (href: string) => (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(href) ? normalizeDoi(href) : null);
  return (csl.DOI ? normalizeDoi(csl.DOI) : null) ?? normalizeDoi(entry.text) ?? firstOf(entry.hrefs, link);
}

function firstOf(hrefs: readonly string[], read: (href: string) => string | null): string | null {
  for (const href of hrefs) {
    const found = read(href);
    if (found) return found;
  }
  return null;
}

function withoutIdentifiers(text: string): string {
  let rest = text;
  for (const { start, end } of findDois(text).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return squashSpace(rest.replace(ADDRESS, ' ').replace(ACCESSED, ' ').replace(IDENTIFIER, ' '));
}
