import { plainPattern } from '../../text/plain-pattern.ts';
import { MONTH_OR_SEASON, YEAR } from './dates.ts';

const PAGE = '(?:[A-Za-z]{1,5}\\.?)?\\d(?:[\\d.]{0,13}\\d)?[A-Za-z]{0,2}\\d{0,8}';
const PAGES = `${PAGE}(?:-(?:[A-Za-z]{1,4}\\.?)?\\d{1,8}[A-Za-z]{0,2})?|[ivxlc]{1,7}-[ivxlc]{1,7}`;
const VOLUME = plainPattern(
  /^[\s,.;:]*(?:(?:[Vv][Oo][Ll](?:ume|s)?|Bd|Jg|[Vv])\b\.?\s?)?(?:(\d{1,4}(?:[-/]\d{1,4})?[A-Z]?|[A-Z]{1,2}-?\d{1,3}|\d{1,3}\.?[A-Z]{1,2})(?![\d\p{L}]|\.\d+(?!\d|\s?[,:(]))|([IVXLC]{1,7})(?![\p{L}\d]))/u,
);
const ISSUE =
  /^\s?(?:[([]\s?([^()[\]]{1,45}?)\s?[)\]]|[,.;:]?\s?\(?(?:nos?|nr|issue|iss|n[uú]m(?:ber)?|heft|n[°º]|n)\b\.?\s?([\w./-]{1,12}?)\)?(?=[\s,.:;]|$)|[,;.]?\s?((?:supp?l(?:ement)?s?|spec(?:ial)?(?:\s(?:no|issue))?|pt|part)\b\.?(?:\s?(?:no\.?\s?)?[\dA-Z]{1,4}(?=[\s,.:;()]|$))?)|\.(\d{1,2})(?=\s?[,:])|[/](\d{1,3})|\s(\d{1,3})(?=\s?:))/iu;
const BEFORE_PAGE = '^[\\s,.;:]*(?:(?:pp?|pages?|pgs?|S(?=\\.\\s)|art(?:icle)?(?:\\s(?:id|no|number|e))?|id|pii)\\b[\\s.:]*)?';
const PAGES_FIRST = plainPattern(`${BEFORE_PAGE}(${PAGES})(?![\\p{L}\\d])`, 'iu');
const LABELLED = plainPattern(`\\b(?:pp?|pages?|pgs?)[\\s.:]{1,3}(${PAGES})(?![\\p{L}\\d])`, 'iu');

/** "6 (November, 2015)": the month is no issue. */
const MONTHS_ONLY = plainPattern(`^(?:(?:${MONTH_OR_SEASON})\\b[\\s.,/-]{0,2}){1,2}(?:${YEAR})?$`, 'iu');

/** "(3)", "(Suppl 1)" behind a volume; "2 (EVT-2)" is a name with its abbreviation. */
const ISSUE_LIKE = plainPattern(/^(?:\p{L}?\d|supp?l|pt|part|spec|special|issue|no)/iu);

/** Volume, issue and pages, and how surely they are such (`Locus.strength`). */
export interface Numbers {
  readonly fields: { readonly volume?: string; readonly issue?: string; readonly page?: string };
  readonly strength: number;
}

/** Reads numbers without a year: "19(4):344-349." -> volume 19, issue 4, page 344-349, strength 3. */
export function readNumbers(text: string): Numbers {
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
  if (second && (second[1] || second[3]) && /supp?l|pt|part/i.test(second[0])) {
    value += ` ${(second[1] ?? second[3] ?? '').trim()}`;
    length += second[0].length;
  }
  if (MONTHS_ONLY.test(value)) return { value: undefined, length };
  return { value: value.replace(/^(?:no|nr|issue|n[°º])\b\.?\s?/i, '').replace(/\.$/, ''), length };
}
