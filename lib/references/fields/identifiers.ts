import { LOCALES } from '../../locales/registry.ts';
import type { CslItem } from '../../model/csl.ts';
import { findAll } from '../../text/find-all.ts';
import { findArxiv, findDois, findIsbn, findPmcid, findPmid, findUrl, withoutView } from '../../text/identifiers.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { SERVICE_LABELS } from '../../text/service-labels.ts';
import { trimEndMarks } from '../../text/trim-marks.ts';
import { MONTH, OF, ORDINAL, readFullDate, YEAR } from './dates.ts';
import { ACCESSED, AVAILABLE, FROM, SEE } from './entry-words.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What identifies an entry, and the entry without it. */
export interface ReadIdentifiers {
  readonly fields: Pick<CslItem, 'DOI' | 'PMID' | 'PMCID' | 'ISBN' | 'ISSN' | 'URL' | 'accessed' | 'number'>;
  readonly text: string;
}

const ANY =
  /10\.\s?\d{4}|https?[:/]|www\.|PMID|PMC|pubmed|arxiv|ISBN|ISSN|[Rr]etrieved|[Aa]ccessed|[Vv]iewed|\[cited|[Aa]vailable|\[Internet|\[online/i;
/** What introduces a DOI; also a publisher item identifier that runs into it. */
const DOI_LABEL =
  /(?:\bS\d{4}-?\d{3}[\dX]\(\d\d\)\d{5}-?[\dX]\s?)?(?:[[(<]\s?)?(?:https?:?\s?\/{1,2}\s?)?(?:(?:www|dx)\.)?(?:doi(?:\.org)?)?[\s:/.]{0,4}(?:doi:?\s?)?$/i;
const URL = /(?:https?:?\/{1,2}|www\.)[^\s<>"“”]{2,400}(?:\s(?=[a-z\d._-]{1,40}\/[^\s]{1,200}))?/gi;
const URL_LABEL = plainPattern(
  `[[(]?\\s?(?:(?:and|also|as)\\s)?(?<!\\p{L})(?:${AVAILABLE}|${ACCESSED}|${SEE}|${FROM})(?!\\p{L})(?:[\\s:,]{1,3}(?:${FROM}|${AVAILABLE}|world wide web|as)(?!\\p{L}))*[\\s:,;.]*[<([]?\\s?$`,
  'iu',
);
const DAY = `(?:\\d{1,2}${ORDINAL}?,?\\s)`;
const DATE = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|${DAY}${OF}?(?:${MONTH})\\b\\.?,?(?:\\s${OF}?\\d{4})?|(?:${MONTH})\\b\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?(?!\\d)|(?:${MONTH})\\b\\.?,?\\s\\d{4}|\\d{4},?\\s(?:${MONTH})\\b\\.?(?:\\s\\d{1,2})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\s\\d{1,2},\\s\\d{4}|${YEAR})`;
/** Letters by which such a word is looked for. */
const ACCESS_STEM = 5;
const ACCESS_DATE = plainPattern(
  `[[(]?\\s?(?<!\\p{L})(?:last\\s\\()?(?:${ACCESSED})(?!\\p{L})(?:\\s(?:${FROM})(?!\\p{L})){0,2}\\s?:?\\s?(${DATE})\\s?[\\])]?`,
  'giu',
);
/** How the words before a day of access begin; most entries hold none of them, and are spared the long pattern. */
const ACCESS_STEMS: readonly string[] = [
  ...new Set(LOCALES.flatMap((locale) => locale.retrieved.map((word) => word.slice(0, ACCESS_STEM).toLowerCase()))),
];

function mentionsAccess(entry: string): boolean {
  const text = entry.toLowerCase();
  return ACCESS_STEMS.some((stem) => text.includes(stem));
}

const MEDIUM =
  /\s?[[(](?:Internet|Preprint|Blog post|Web log post|Video|Podcast|Press release|PDF|Audio podcast|Infographic|WWW document|on-?line|electronic resource|web ?page|serial online|monograph on the internet)[\])]/gi;
/** A quick look that most entries do not pass. */
const ANY_NUMBER = /PM|pubmed|IS[BS]N|arxiv|full text|cross\s?ref|scholar|web of science|reference source/i;
const NUMBERS = new RegExp(
  `[[(]?\\b(?:arXiv preprint\\s)?(?:PMID|PMCID|PubMed(?: ID)?|ISBN(?:-1[03])?|ISSN|arXiv):?\\s?(?:PMC)?[\\d][\\d\\sXx.v-]{3,20}[\\dXxv](?:\\s\\[[\\w.-]{2,10}\\])?[\\])]?|\\bPMC\\s?\\d{4,9}\\b|\\[(?:${SERVICE_LABELS}|Full Text)\\]|\\b(?:Reference Source|Publisher Full Text|PubMed Abstract|Free Full Text)(?=[\\s|.]|$)`,
  'gi',
);

/**
 * Takes DOI, PMID, web address and the like out of an entry:
 * "Pain. Spine, 3, 4. https://doi.org/10.1/x" -> `{ fields: { DOI: '10.1/x' }, text: 'Pain. Spine, 3, 4.' }`.
 */
export function readIdentifiers(source: string): ReadIdentifiers {
  if (!ANY.test(source)) return { fields: {}, text: source };
  const fields: Writable<ReadIdentifiers['fields']> = {};
  const entry = joinSplitDoi(source);
  const cuts: [number, number][] = [];
  const doi = findDois(entry);
  for (const found of doi) {
    const start = labelStart(entry, found.start, DOI_LABEL);
    const isBracketed = /[([<]/.test(entry.charAt(start)) && /[)\]>]/.test(entry.charAt(found.end));
    cuts.push([start, found.end + (isBracketed ? 1 : 0)]);
  }
  for (const match of findAll(URL, entry)) {
    const end = match.index + match[0].replace(/[.,;:!?)\]\s]+$/, '').length;
    const inside = doi.find((found) => found.start >= match.index && found.start < end);
    if (!inside && !fields.URL && !/scholar\.google/.test(match[0])) fields.URL = findUrl(match[0].replace(/\s/g, '')) ?? match[0];
    const isIntroduced = endsWithIntroduction(entry.slice(Math.max(0, match.index - LONGEST_TAIL), match.index));
    cuts.push([isIntroduced ? labelStart(entry, match.index, URL_LABEL) : match.index, end]);
    if (inside && !/doi\.org/.test(match[0])) inside.doi = withoutView(inside.doi);
  }
  if (doi[0]) fields.DOI = doi[0].doi.replace(/\/+$/, '');
  if (mentionsAccess(entry))
    for (const match of findAll(ACCESS_DATE, entry)) {
      const accessed = readFullDate(match[1] ?? '');
      if (accessed && !fields.accessed) fields.accessed = accessed;
      cuts.push([match.index, match.index + match[0].length]);
    }
  readNumbers(entry, fields);
  if (ANY_NUMBER.test(entry)) for (const match of findAll(NUMBERS, entry)) cuts.push([match.index, match.index + match[0].length]);
  for (const match of findAll(MEDIUM, entry)) cuts.push([match.index, match.index + match[0].length]);
  return { fields, text: cutOut(entry, cuts) };
}

function readNumbers(entry: string, fields: Writable<ReadIdentifiers['fields']>): void {
  const pmid = findPmid(entry);
  const pmcid = findPmcid(entry);
  const isbn = findIsbn(entry);
  const arxiv = findArxiv(entry);
  if (pmid) fields.PMID = pmid;
  if (pmcid) fields.PMCID = pmcid;
  if (isbn) fields.ISBN = isbn;
  if (arxiv) {
    fields.number = `arXiv:${arxiv}`;
    if (!fields.DOI && !fields.URL) fields.URL = `https://arxiv.org/abs/${arxiv}`;
  }
}

function labelStart(entry: string, start: number, label: RegExp): number {
  const from = Math.max(0, start - 80);
  const match = label.exec(entry.slice(from, start));
  return match ? from + match.index : start;
}

/** "This document is available from the world wide web at" is among the longest; what stands before it need not be searched. */
const LONGEST_TAIL = 80;
/** What introduced the identifier that stood at the end. */
const OPEN_TAIL = plainPattern(
  `(?:[\\s,;:.]*(?<!\\p{L})(?:(?:${AVAILABLE}|${ACCESSED})(?:\\s(?:${FROM}|${AVAILABLE})(?!\\p{L})){0,2}|doi|${SEE}))[\\s,;:.]*$|[\\s,;:.<[(]+$`,
  'iu',
);

function cutOut(entry: string, cuts: readonly [number, number][]): string {
  if (cuts.length === 0) return entry;
  let kept = '';
  let at = 0;
  for (const [start, end] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (start > at) kept += `${entry.slice(at, start)} `;
    at = Math.max(at, end);
  }
  kept += entry.slice(at);
  const whole = kept.replace(/[([<]\s?[)\]>]/g, ' ').replace(/\s+/g, ' ');
  const tail = Math.max(0, whole.length - LONGEST_TAIL);
  if (endsWithIntroduction(whole)) return (whole.slice(0, tail) + whole.slice(tail).replace(OPEN_TAIL, '.')).trim();
  const bare = trimEndMarks(whole, OPEN_MARKS);
  return (bare.length < whole.length ? `${bare}.` : whole).trim();
}

/** What stays open at the end where an identifier was taken out. */
const OPEN_MARKS = ' ,;:.<[(';
const LAST_WORD = plainPattern(/[\p{L}\p{M}]+$/u);
const LONGEST_WORD = 30;
/** The last words of what introduces an identifier. */
const INTRODUCING: ReadonlySet<string> = new Set(
  [
    'doi',
    'web', // "available from the world wide web"
    'as',
    ...LOCALES.flatMap((locale) => [...locale.available, ...locale.retrieved, ...locale.retrievedFrom, ...locale.prefixes]),
  ].map(lastWordOf),
);

/** Most entries end in the middle of nothing, and are spared the long pattern. */
function endsWithIntroduction(text: string): boolean {
  const word = lastWordOf(text);
  return word !== '' && INTRODUCING.has(word);
}

function lastWordOf(text: string): string {
  return LAST_WORD.exec(trimEndMarks(text, OPEN_MARKS).slice(-LONGEST_WORD))?.[0].toLowerCase() ?? '';
}

const SPLIT_DOI = /10\.\s?(\d{4,9})\s?\/\s?([^\s]{0,80}[.\-/_(])\s(?=[a-z\d(][^\s]{2,60}\.?$)/gi;

/** Closes the blanks that line ends leave in a DOI: "10.1016/j.pain. 2001.01.001" -> "10.1016/j.pain.2001.01.001". */
function joinSplitDoi(entry: string): string {
  if (!/10\.\s?\d{4}/.test(entry)) return entry;
  return entry.replace(/10\.\s(?=\d{4,9}\/)/g, '10.').replace(SPLIT_DOI, (whole, _prefix, suffix: string) => {
    const unfinished = !/\d/.test(suffix) || !suffix.endsWith('.');
    return unfinished ? whole.trimEnd() : whole;
  });
}
