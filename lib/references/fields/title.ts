import { findAll } from '../../text/find-all.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { trimEndMarks, trimMarks } from '../../text/trim-marks.ts';
import { isJournalWord, scoreContainer } from './container.ts';

const DOT_LAST = plainPattern(/\p{L}\.$/u);
const DOT_INSIDE = plainPattern(/\.\s?\p{L}/u);
const IN_FIRST = plainPattern(/^(?:In|in):?\s(?=\p{Lu})/u);
const MEDIUM = plainPattern(
  /\s?\[(?:Internet|on-?line|in \p{L}{3,12}|article in \p{L}{3,12}|Dataset|data set|computer software|software|mobile app|fact sheet|tweet|video|PhD thesis|dissertation|thesis)\]$/iu,
);
const BEHIND_QUOTE = plainPattern(/^(?:\s(?:in\s|In\s|\p{Lu}|\()|\s?$)/u);
const LETTER_OR_DIGIT = plainPattern(/[\p{L}\d]/u);
const REST_START = plainPattern(/^[\p{Lu}\p{Ll}\d([“‘]/u);

/** Title and what stands behind it. */
export interface SplitTitle {
  readonly title: string;
  readonly rest: string;
  readonly score: number;
  /** Whether a full stop, a question mark or a quote stands between the two. */
  readonly isSentence: boolean;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»', '„': '“', '`': "'" };
const BOUNDARY = plainPattern(
  /[.?!][”"’'»)\]]{0,2}\s(?=[^\s])|[\p{Ll})\]]\.(?=\p{Lu}[\p{Ll}.\s])|[?!](?=\p{Lu})|,\s(?=[\p{Lu}])|:\s(?=\p{Lu})|;\s(?=\p{Lu})/gu,
);
const NO_STOP = plainPattern(
  /(?:^|[\s(])(?:vs|v|cf|viz|i\.e|e\.g|etc|al|spp?|subsp|ssp|var|cv|St|Mt|Dr|no|No|nov|gen|f|ex|approx|ca|fig|Fig|ed|U\.S|[A-Z]|\p{Lu}\.\p{Lu})\.$/u,
);
/** Hardly any journal's name is longer; what stands further left is title. */
const LONGEST_CONTAINER = 130;

/** Takes a quoted title off the front: "“Pain,” Spine" -> title "Pain", rest "Spine"; null when no quote opens there. */
export function readQuotedTitle(text: string): SplitTitle | null {
  const open = text[0] ?? '';
  const doubled = /^(?:``|‘‘|'')/.test(text);
  const close = QUOTES[open];
  if (!close) return null;
  const end = doubled ? text.search(/(?:''|’’)/) : findClose(text, close, open);
  if (end < 3) return null;
  const title = text.slice(doubled ? 2 : 1, end).replace(/[.,]\s?$/, '');
  const rest = text.slice(end + (doubled ? 2 : 1)).replace(/^[\s.,;:]+/, '');
  if (rest.length > 0 && !REST_START.test(rest)) return null;
  return { title, rest, score: 4, isSentence: true };
}

function findClose(text: string, close: string, open: string): number {
  let inner = 0;
  for (let i = 1; i < text.length; i++) {
    const letter = text[i];
    if (letter === open && open !== close) inner++;
    if (letter !== close) continue;
    const next = text[i + 1] ?? ' ';
    if (LETTER_OR_DIGIT.test(next)) continue;
    if (inner > 0) {
      inner--;
      continue;
    }
    if (/[,.?!]/.test(text[i - 1] ?? '') || /[,.;(]/.test(next)) return i;
    if (BEHIND_QUOTE.test(text.slice(i + 1, i + 6))) return i;
  }
  return -1;
}

/**
 * Splits "title container" where volume and pages have been taken off:
 * "Pain in adults. A trial. J. Clin. Dent." -> title "Pain in adults. A trial", rest "J. Clin. Dent.".
 */
export function splitTitle(stem: string): SplitTitle | null {
  if (isContainerAlone(stem)) return { title: '', rest: stem, score: 3, isSentence: true };
  let best: SplitTitle | null = null;
  const marks = findAll(BOUNDARY, stem);
  const hasStops = marks.some((mark) => mark[0].includes('.') && !endsInside(stem.slice(0, mark.index + 1)));
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark || (best && stem.length - mark.index > LONGEST_CONTAINER)) break;
    if (hasStops && !isStop(mark[0])) continue;
    const candidate = weighMark(stem, mark[0], mark.index, hasStops);
    if (!best || candidate.score > best.score) best = candidate;
  }
  return best;
}

function weighMark(stem: string, mark: string, index: number, hasStops: boolean): SplitTitle {
  const isSentence = /[.?!]/.test(mark);
  const title = stem.slice(0, index + (isSentence ? mark.trimEnd().length : 0));
  const rest = stem.slice(index + mark.length);
  let score = scoreContainer(rest) + scoreTitle(title);
  if (isSentence) {
    score += /[?!]/.test(mark) ? 2 : 1.5;
    if (mark.includes('.') && NO_STOP.test(before(title, title.length))) score -= 3;
    if (mark.startsWith('.') && isChainLink(title)) score -= 6;
  } else score -= mark.startsWith(',') ? (hasStops ? 3 : 1) : 3;
  return { title, rest, score, isSentence };
}

/** Whether the stop at the end of a text ends no sentence: "vs.", "Mol.". */
function endsInside(text: string): boolean {
  return NO_STOP.test(before(text, text.length)) || (text.endsWith('.') && isChainLink(text));
}

function isStop(mark: string): boolean {
  return !/^[,:;]/.test(mark);
}

/** The few characters before a place: what tells an abbreviation from the end of a sentence. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 14), at);
}

/**
 * Whether the words behind the last mark are a link of an abbreviated name, "Plant" in "… in rice. Plant. Biotechnol. J.": capitals
 * throughout and three words at most. A sentence of a title hardly ever is.
 */
function isChainLink(title: string): boolean {
  let start = title.length - 1;
  while (start > 0 && title.length - start < 44 && !isMark(title.charCodeAt(start - 1))) start--;
  const link = title.slice(start, -1).trimStart();
  if (start === 0 || !CAPITAL_FIRST.test(link) || title[start] !== ' ') return false;
  const mark = title.charAt(start - 1);
  const words = link.split(/[\s/]/);
  const last = words.at(-1) ?? '';
  if (words.length > 4 || NO_LINK.test(link)) return false;
  if (!words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word) || /^(?:of|and|&|in|-)$/.test(word))) return false;
  if (/[,;:]/.test(mark)) return isJournalWord(last) || last.length === 1;
  return words.length < 3 || isJournalWord(last) || last.length === 1;
}

const CAPITAL_FIRST = plainPattern(/^\p{Lu}/u);

/** One of . ? ! , ; : */
function isMark(code: number): boolean {
  return code === 46 || code === 63 || code === 33 || code === 44 || code === 59 || code === 58;
}

/** Short sentences that titles end with, and numerals. */
const NO_LINK =
  /^(?:The|Part|In)\s|^(?:I{1,3}|IV|VI?)$|\b(?:Review|Analysis|Meta-Analysis|Study|Trial|Survey|Update|Approach|Perspective|Commentary|Comparison|Overview|Model|Evaluation)$/u;

/** "Chem. Rev." has two links only; "Pain. Spine." is a title and a journal. */
const CHAIN_START = /^(?:J|Chem|Nat|Acc|Phys|Rev|Sci|Am|Int|Biol|Clin|Med|Org|Appl|Mol|Proc|Ann|Adv|Angew|Inorg|Anal|Surf|Comput)\.\s/;

/** "Acc. Chem. Res." stands without a title: links of a name and nothing else. */
function isContainerAlone(stem: string): boolean {
  if (stem.length > 70 || !stem.endsWith('.')) return false;
  if ((stem.match(/\./g)?.length ?? 0) < 3 && !CHAIN_START.test(stem)) return false;
  const words = stem.split(/[\s.,]+/).filter(Boolean);
  return (
    words.length <= 7 &&
    /\.\s/.test(stem) &&
    words.every((word) => /^(?:\p{Lu}|and$|of$|&$|in$)/u.test(word)) &&
    words.filter(isJournalWord).length * 2 >= words.length
  );
}

function scoreTitle(title: string): number {
  const first = title.indexOf(' ');
  if (first < 0) return -2;
  let score = title.indexOf(' ', first + 1) < 0 ? -0.5 : 0.5;
  const start = Math.max(title.lastIndexOf('. ') + 2, title.lastIndexOf('? ') + 2);
  if (start > 1 && title.length - start < 60) {
    const tail = title.slice(start);
    if (tail.split(' ').length <= 5 && scoreContainer(tail) > 3) score -= 1.5;
  }
  return score;
}

/** A title as CSL holds it: without closing stop, outer quotes and medium: "“Pain.”" -> "Pain". */
export function cleanTitle(title: string): string {
  let clean = trimMarks(title);
  if (clean.endsWith(']')) clean = clean.replace(MEDIUM, '');
  if (/^[“"«]/.test(clean) && /[”"»]$/.test(clean) && !/[“"”]/.test(clean.slice(1, -1))) clean = clean.slice(1, -1);
  return trimEndMarks(clean);
}

const PUBLISHER_BEHIND =
  /\.\s(?:Elsevier|Springer|Wiley|John Wiley|Nature Publishing|Public Library|Oxford University Press|Taylor (?:&|and) Francis|BioMed Central|Blackwell|Sage|Karger|Thieme|Lippincott)\b.{0,40}$/u;

/** A journal's or book's name as CSL holds it: ", J. Clin. Dent., " -> "J. Clin. Dent.". */
export function cleanContainer(text: string): string {
  let clean = text.trim().replace(/^[\s.,;:“"‘«]+|[\s,;:(“”"‘»]+$/g, '');
  clean = clean.replace(IN_FIRST, '').replace(/[\s,;:]+(?:vol(?:ume)?|no|pp?|bd)\.?$/i, '');
  clean = clean.replace(PUBLISHER_BEHIND, '');
  return DOT_INSIDE.test(clean) && DOT_LAST.test(clean) ? clean : clean.replace(/[\s.,;:]+$/, '');
}
