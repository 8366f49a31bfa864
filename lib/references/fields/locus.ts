import type { CslDate } from '../../model/csl.ts';
import { findAll } from '../../text/find-all.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { MONTH_OR_SEASON, readFullDate, readMonthAndDay, YEAR, yearDate } from './dates.ts';

const LETTERS = plainPattern(/\p{L}+/gu);
const LOOSE = plainPattern(/^(?:\p{Lu}[.,]*|and|part|&|[–—-])$/iu);
const LOWER_FIRST = plainPattern(/^\p{Ll}/u);

/** Volume, issue, pages, and the year that stands among them. */
export interface Locus {
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly issued?: CslDate;
  readonly suffix?: string;
  /** 0 for a bare year, 1 for a volume or pages alone, 2 and more for both. */
  readonly strength: number;
  /** Characters at the front that belong to the journal's name: "1976) ". */
  readonly skipped?: number;
}

/** A locus with its place in the body. */
export interface FoundLocus extends Locus {
  readonly start: number;
  readonly end: number;
}

const LABEL =
  'vol(?:ume|s)?|no|nos|nr|num(?:ber)?|issue|iss|pp?|pages?|pg|pt|part|suppl(?:ement)?s?|spec(?:ial)?|art(?:icle)?|id|bd|jg|heft|epub|pii|n|n[°ºo]|s|quiz|discussion|in press|ahead of print|and';
const WORDED_CHUNK = plainPattern(`^(?:${LABEL}|${MONTH_OR_SEASON}|[IVXLC]{1,7}|[A-Z]|[–—&/-])$`, 'iu');
const LABELS = plainPattern(`(?:${LABEL}|${MONTH_OR_SEASON})(?![\\p{L}])`, 'giu');
const GLUED = plainPattern(/^[([“"]?(\p{Lu}[\p{L}.&-]{1,30}[\p{Ll}.)]|\p{Lu}{3,8})(?=\d{1,4}(?:[(,:;]|$))/u);
const MOST_RUNS = 6;

interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Where the locus part begins: behind "Medicine" in "Medicine33(5),". */
  readonly glue: number;
  readonly kind: 'number' | 'label' | 'word';
}

/** Finds where volume and pages stand in a body: "Pain. Spine, 26(13), 1418–24." -> volume 26 at ", 26"; null when nowhere. */
export function findLocus(body: string, known: CslDate | null): FoundLocus | null {
  let best: FoundLocus | null = null;
  let runs = 0;
  let next: Chunk | null = null;
  let chunk = chunkBefore(body, body.length);
  while (chunk && runs < MOST_RUNS) {
    if (chunk.kind !== 'number') {
      next = chunk;
      chunk = chunkBefore(body, chunk.start);
      continue;
    }
    runs++;
    const { start, before } = extendRun(body, chunk);
    const end = chunk.end;
    const locus = readLocus(body.slice(start, end), known);
    if (locus && isPlausible(body, start, end, next, locus.strength) && (!best || locus.strength > best.strength))
      best = { ...locus, start: start + (locus.skipped ?? 0), end };
    if (best && best.strength >= 3) return best;
    next = null;
    chunk = before;
  }
  return best;
}

/** Numbers with a sentence going on behind them, or far from the end, are part of a title unless they are complete. */
function isPlausible(body: string, start: number, end: number, next: Chunk | null, strength: number): boolean {
  if (strength >= 3) return true;
  if (strength < 2 && body.length - end > 30) return false;
  return !(next && LOWER_FIRST.test(body.slice(next.start, next.start + 1)) && !/[.;]$/.test(body.slice(Math.max(start, end - 1), end)));
}

/** Goes left from the last number over numbers and labels: "26(13), 1418–24" from "1418–24". */
function extendRun(body: string, last: Chunk): { start: number; before: Chunk | null } {
  const run = [last];
  let first = last;
  let before = chunkBefore(body, last.start);
  while (before && before.kind !== 'word' && first.glue === first.start) {
    run.push(before);
    first = before;
    before = chunkBefore(body, before.start);
  }
  while (run.length > 1 && first.kind === 'label' && isLoose(body, first)) {
    run.pop();
    first = run.at(-1) ?? last;
  }
  return { start: first.glue, before };
}

/** "A" or "and" before numbers belongs to the words before it: "Circulation A 12" keeps its "A". */
function isLoose(body: string, chunk: Chunk): boolean {
  return LOOSE.test(body.slice(chunk.start, chunk.end));
}

/** The piece between blanks that ends before a place; null at the front. */
function chunkBefore(body: string, at: number): Chunk | null {
  let end = at;
  while (end > 0 && body[end - 1] === ' ') end--;
  if (end === 0) return null;
  const start = body.lastIndexOf(' ', end - 1) + 1;
  return classify(body.slice(start, end), start);
}

const NUMBERS_ONLY = /^[\d(),.;:–—-]+$/;
const GLUED_LABEL = plainPattern(`^(?:${LABEL}|${MONTH_OR_SEASON})\\.?$`, 'i');

function classify(chunk: string, start: number): Chunk {
  const end = start + chunk.length;
  if (!/\d/.test(chunk)) {
    const word = chunk.length > 12 ? chunk : trimMarks(chunk, '([{.,;:)]}');
    return { start, end, glue: start, kind: word === '' || WORDED_CHUNK.test(word) ? 'label' : 'word' };
  }
  if (NUMBERS_ONLY.test(chunk)) return { start, end, glue: start, kind: 'number' };
  const bare = trimMarks(chunk, '([{.,;:)]}');
  const glued = GLUED.exec(chunk);
  if (glued && !GLUED_LABEL.test(glued[1] ?? '')) return { start, end, glue: start + glued[0].length, kind: 'number' };
  const words = bare.replace(LABELS, '').match(LETTERS) ?? [];
  const isNumber = words.every((word) => word.length <= 3) && !/[%+=<>@°]/.test(bare);
  return { start, end, glue: start, kind: isNumber || /^[A-Za-z]{1,6}\d{3,}$/.test(bare) ? 'number' : 'word' };
}

const YEAR_BRACKETS = plainPattern(`(?<!\\d)[([](${YEAR})([a-z])?(?:[\\s,;]{1,2}([^()]{0,20}))?[)\\]]`, 'u');
const YEAR_FIRST = plainPattern(
  `^[\\s,.;:(]{0,3}(${YEAR})([a-z])?\\)?(?:(?:[\\s,.]{1,2}((?:${MONTH_OR_SEASON})\\b[^;:]{0,18}|[\\d\\s-]{1,8}))?\\s?;|[\\s,.:]{1,2}((?:${MONTH_OR_SEASON})\\b\\.?(?:[\\s/–-]{1,2}(?:${MONTH_OR_SEASON})\\b\\.?)?(?:\\s\\d{1,2}(?=[,.:]))?)|[\\s,.:]|$)`,
  'iu',
);
const YEAR_INSIDE = plainPattern(`(?:^|[\\s,;.])(?:(${MONTH_OR_SEASON})\\.?\\s)?(${YEAR})([a-z])?(?=\\s?(?:[,.;:)]|$))`, 'giu');

/** A bracket that belongs to the journal's name, "(Phila Pa 1976) ", "(80-)., ", "N Y) ", with volume and pages behind it. */
const NAME_BRACKET = /^[^()]{0,12}\)[\s.,]{1,3}|^\([^()]{1,20}\)[\s.,]{1,4}/;

/** Reads numbers alone: "2002;19(4):344-349." -> issued 2002, volume 19, issue 4, page 344-349; null when nothing is told apart. */
export function readLocus(run: string, known: CslDate | null): Locus | null {
  if (/^[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/.test(run)) return null; // a British postcode
  if (/^\d{1,2}\/\d{1,2}\/\d{4}/.test(run)) return null; // a date
  const bracket = NAME_BRACKET.exec(run)?.[0].length ?? 0;
  const behind = bracket > 0 ? readYearAndNumbers(plainRun(run.slice(bracket)), known) : null;
  if (behind && behind.strength >= 3 && (behind.issued || known)) return { ...behind, skipped: bracket };
  return readYearAndNumbers(plainRun(run), known);
}

/** Every dash as "-", without what is said of an early electronic version. */
function plainRun(run: string): string {
  return run
    .replace(/[–—−‒]/g, '-')
    .replace(/\s?-\s?/g, '-')
    .replace(/[\s;,.]{1,2}[[(]?epub\b.{0,40}$/i, '');
}

function readYearAndNumbers(text: string, known: CslDate | null): Locus | null {
  const knownYear = known?.['date-parts']?.[0]?.[0];
  const year = takeYear(text, knownYear, known !== null);
  const numbers = readNumbers(year ? year.rest : text);
  const fields = { ...numbers.fields, ...(year && !known ? { issued: year.issued, ...(year.suffix ? { suffix: year.suffix } : {}) } : {}) };
  if (numbers.strength === 0 && !fields.issued) return null;
  return { ...fields, strength: numbers.strength };
}

interface TakenYear {
  readonly issued: CslDate;
  readonly suffix?: string;
  readonly rest: string;
}

const WORD = /[a-z]{2}/i;
/** "5 Jan. 2018", "January 5, 2018" of a newspaper. */
const WHOLE_DATE = plainPattern(
  `(?:\\b\\d{1,2}\\s(?:${MONTH_OR_SEASON})\\b\\.?,?\\s|\\b(?:${MONTH_OR_SEASON})\\b\\.?\\s\\d{1,2},\\s)${YEAR}(?![\\d-])`,
  'iu',
);

function takeYear(text: string, knownYear: number | undefined, isKnown: boolean): TakenYear | null {
  if (isKnown && !(knownYear && text.includes(String(knownYear)))) return null;
  const brackets = YEAR_BRACKETS.exec(text);
  if (brackets?.[1] && (!isKnown || Number(brackets[1]) === knownYear)) {
    return {
      ...dated(brackets[1], brackets[2], brackets[3]),
      rest: `${text.slice(0, brackets.index)} ${text.slice(brackets.index + brackets[0].length)}`.replace(/\s+/g, ' ').trim(),
    };
  }
  const day = isKnown || !WORD.test(text) ? null : WHOLE_DATE.exec(text);
  if (day) {
    const issued = readFullDate(day[0]);
    if (issued) return { issued, rest: `${text.slice(0, day.index)}${text.slice(day.index + day[0].length)}` };
  }
  const first = YEAR_FIRST.exec(text);
  if (first?.[1]) {
    const rest = text.slice(first[0].length);
    if (!isKnown) return { ...dated(first[1], first[2], first[3] ?? first[4]), rest };
    if (Number(first[1]) === knownYear && readNumbers(rest).strength >= 3) return { issued: yearDate(first[1]), rest };
  }
  let last: RegExpMatchArray | null = null;
  for (const match of findAll(YEAR_INSIDE, text)) last = match;
  if (!last?.[2] || (isKnown && (Number(last[2]) !== knownYear || readNumbers(text).fields.page === last[2]))) return null;
  const rest = `${text.slice(0, last.index)}${text.slice((last.index ?? 0) + last[0].length)}`;
  if (isKnown && readNumbers(rest).strength < 3) return null;
  return { ...dated(last[2], last[3], last[1]), rest };
}

function dated(year: string, letter: string | undefined, more: string | undefined): { issued: CslDate; suffix?: string } {
  const parts = [Number(year), ...readMonthAndDay(more ?? '')];
  return { issued: { 'date-parts': [parts] }, ...(letter ? { suffix: letter } : {}) };
}

const PAGE = '(?:[A-Za-z]{1,5}\\.?)?\\d(?:[\\d.]{0,13}\\d)?[A-Za-z]{0,2}\\d{0,8}';
const PAGES = `${PAGE}(?:-(?:[A-Za-z]{1,4}\\.?)?\\d{1,8}[A-Za-z]{0,2})?|[ivxlc]{1,7}-[ivxlc]{1,7}`;
const VOLUME = plainPattern(
  /^[\s,.;:]*(?:(?:[Vv][Oo][Ll](?:ume|s)?|Bd|Jg|[Vv])\b\.?\s?)?(?:(\d{1,4}(?:[-/]\d{1,4})?[A-Z]?|[A-Z]{1,2}-?\d{1,3}|\d{1,3}\.?[A-Z]{1,2})(?![\d\p{L}]|\.\d+(?!\d|\s?[,:(]))|([IVXLC]{1,7})(?![\p{L}\d]))/u,
);
const ISSUE =
  /^\s?(?:[([]\s?([^()[\]]{1,45}?)\s?[)\]]|[,.;:]?\s?\(?(?:nos?|nr|issue|iss|num(?:ber)?|heft|n[°º]|n)\b\.?\s?([\w./-]{1,12}?)\)?(?=[\s,.:;]|$)|[,;.]?\s?((?:suppl(?:ement)?s?|spec(?:ial)?(?:\s(?:no|issue))?|pt|part)\b\.?(?:\s?(?:no\.?\s?)?[\dA-Z]{1,4}(?=[\s,.:;()]|$))?)|\.(\d{1,2})(?=\s?[,:])|[/](\d{1,3})|\s(\d{1,3})(?=\s?:))/iu;
const BEFORE_PAGE = '^[\\s,.;:]*(?:(?:pp?|pages?|pgs?|S(?=\\.\\s)|art(?:icle)?(?:\\s(?:id|no|number|e))?|id|pii)\\b[\\s.:]*)?';
const PAGES_FIRST = plainPattern(`${BEFORE_PAGE}(${PAGES})(?![\\p{L}\\d])`, 'iu');
const LABELLED = plainPattern(`\\b(?:pp?|pages?|pgs?)[\\s.:]{1,3}(${PAGES})(?![\\p{L}\\d])`, 'iu');

/** "6 (November, 2015)": the month is no issue. */
const MONTHS_ONLY = plainPattern(`^(?:(?:${MONTH_OR_SEASON})\\b[\\s.,/-]{0,2}){1,2}(?:${YEAR})?$`, 'iu');

/** "(3)", "(Suppl 1)" behind a volume; "2 (EVT-2)" is a name with its abbreviation. */
const ISSUE_LIKE = plainPattern(/^(?:\p{L}?\d|suppl|pt|part|spec|special|issue|no)/iu);

interface Numbers {
  readonly fields: { readonly volume?: string; readonly issue?: string; readonly page?: string };
  readonly strength: number;
}

function readNumbers(text: string): Numbers {
  const labelled = LABELLED.exec(text);
  const head = labelled ? text.slice(0, labelled.index) : text;
  const volume = VOLUME.exec(head);
  let rest = volume ? head.slice(volume[0].length) : head.replace(/^[\s,.;:]+/, '');
  const issue = takeIssue(rest);
  rest = rest.slice(issue.length);
  const number = volume?.[1] ?? volume?.[2]?.toUpperCase();
  const page = labelled?.[1] ?? PAGES_FIRST.exec(rest)?.[1];
  if (number && !page && !issue.value && !labelled) return lonely(text, number);
  const fields = { ...(number ? { volume: number } : {}), ...(issue.value ? { issue: issue.value } : {}), ...(page ? { page } : {}) };
  return { fields, strength: weigh(fields, labelled !== null) };
}

function weigh({ volume, issue, page }: Numbers['fields'], isLabelled: boolean): number {
  if (volume && (page || (issue && ISSUE_LIKE.test(issue)))) return 3;
  if (page && issue) return 2.5;
  if (isLabelled) return 2;
  if (!page) return volume ? 1 : 0;
  return page.includes('-') || /^\D/.test(page) ? 1.5 : 1;
}

/** One number alone: a range is pages, a plain one a volume. */
function lonely(text: string, number: string): Numbers {
  const only = PAGES_FIRST.exec(text)?.[1];
  if (number.includes('-') || /^\s?:/.test(text)) return { fields: { page: only ?? number }, strength: number.includes('-') ? 1.5 : 1 };
  return { fields: { volume: number }, strength: /vol/i.test(text) ? 1.5 : 1 };
}

function takeIssue(text: string): { value: string | undefined; length: number } {
  const match = ISSUE.exec(text);
  if (!match) return { value: undefined, length: 0 };
  let length = match[0].length;
  let value = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? '').trim();
  const second = ISSUE.exec(text.slice(length));
  if (second && (second[1] || second[3]) && /suppl|pt|part/i.test(second[0])) {
    value += ` ${(second[1] ?? second[3] ?? '').trim()}`;
    length += second[0].length;
  }
  if (MONTHS_ONLY.test(value)) return { value: undefined, length };
  return { value: value.replace(/^(?:no|nr|issue|n[°º])\b\.?\s?/i, '').replace(/\.$/, ''), length };
}
