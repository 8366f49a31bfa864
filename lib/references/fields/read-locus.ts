import type { CslDate } from '../../model/csl.ts';
import { yearOf } from '../../text/csl-year.ts';
import { findAll } from '../../text/find-all.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { MONTH_OR_SEASON, readFullDate, readMonthAndDay, YEAR, yearDate } from './dates.ts';
import { readNumbers } from './locus-numbers.ts';

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
  const knownYear = yearOf(known);
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
