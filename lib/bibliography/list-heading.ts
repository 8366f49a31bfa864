import { LOCALES } from '../locales/registry.ts';
import { anyOf } from '../locales/word-pattern.ts';
import type { PageBlock } from '../model/page-text.ts';
import { foldCase } from '../text/normalize.ts';

const LONGEST_HEADING = 60;
const SURE_HEADINGS = new Set(LOCALES.flatMap((locale) => locale.listHeadings.map(foldHeading)));
/** Headings that stand over other things as often as over a reference list; entries have to confirm them. */
const DOUBTFUL_HEADINGS = new Set(LOCALES.flatMap((locale) => locale.doubtfulHeadings.map(foldHeading)));
const END_HEADINGS = new Set(LOCALES.flatMap((locale) => [...locale.endHeadings, ...locale.relatedHeadings].map(foldHeading)));
/** "31 Comments", "2 réactions", "Replies (3)": the number tells them from a section on reactions, and a year an entry "2 Reactions to cold. Gut 2013". */
const REPLIES = anyOf(LOCALES.flatMap((locale) => locale.replies.map(foldCase)));
const COUNTED_REPLIES = new RegExp(`^(?:\\d{1,5} (?:${REPLIES})(?!\\p{L})(?!.*(?:1[6-9]|20)\\d\\d)|(?:${REPLIES}) ?\\(\\d{1,5}\\)$)`, 'u');
const OWN_CITATION = new Set(LOCALES.flatMap((locale) => locale.ownCitation.map(foldHeading)));

/** "© 2021 Harbor Lane": a notice that ends an article without being a heading. */
const NOTICE = /^(?:copyright )?©/i;
/** A label before a colon is no longer than this. */
const LONGEST_LABEL = 40;

/** "Bibliography, with my two cents", "References – in order of use". */
const HEADING_AND_MORE = /^([^,:(–—]{6,40})\s?[,:(–—]\s?[^.!?;]{3,}$/u;

/** Whether a block is a heading over a reference list: strong for "References", weak for "Sources", null for anything else. */
export function listHeadingStrength(block: PageBlock, text: string): 'strong' | 'weak' | null {
  if (text.length > LONGEST_HEADING || (block.tag === 'li' && block.heading === 0)) return null; // a list item is a menu's link
  const heading = foldHeading(text);
  if (SURE_HEADINGS.has(heading)) return 'strong';
  return DOUBTFUL_HEADINGS.has(heading) || SURE_HEADINGS.has(foldHeading(HEADING_AND_MORE.exec(text)?.[1] ?? '')) ? 'weak' : null;
}

const CREDITS = new Set(LOCALES.flatMap((locale) => locale.credits.map(foldHeading)));
/** Headings that may stand in front of a list in its own line; "Source: Lee (2013)" is the credit of a picture. */
const HEADINGS_IN_FRONT = new Set([...SURE_HEADINGS, ...DOUBTFUL_HEADINGS].filter((heading) => !CREDITS.has(heading)));
const FIRST_WORDS = new Set([...HEADINGS_IN_FRONT].map((heading) => heading.split(' ')[0]));

/**
 * How many characters of a line are the heading of a list that follows in the same line: "References: Lee, C. (2013). Walking" -> 12;
 * 0 where none is.
 */
export function headingInFront(line: string): number {
  const start = line.slice(0, LONGEST_HEADING);
  if (!FIRST_WORDS.has(foldCase(/^\P{L}{0,4}(\p{L}+)/u.exec(start)?.[1] ?? ''))) return 0;
  let length = 0;
  for (const { index } of start.matchAll(/ /g)) {
    if (HEADINGS_IN_FRONT.has(foldHeading(line.slice(0, index)))) length = index + 1;
  }
  return length;
}

/** Whether a block opens what comes after a list: "About the author", "Comments". */
export function isEndHeading(text: string): boolean {
  if (NOTICE.test(text) || OWN_CITATION.has(labelOf(text))) return true;
  if (text.length > LONGEST_HEADING) return false;
  const heading = foldHeading(text);
  return END_HEADINGS.has(heading) || OWN_CITATION.has(heading) || COUNTED_REPLIES.test(foldCase(text.trim()));
}

/** Whether a heading stands over the page's own citation, or over the works that cite the page: "How to cite", "Share and Cite". */
export function isOwnCitationHeading(text: string): boolean {
  return OWN_CITATION.has(foldHeading(text));
}

/** Whether a line begins with such a heading as its label: "Funding: none". Notes under entries do as well: "Read more: …". */
export function isEndLabel(text: string): boolean {
  return END_HEADINGS.has(labelOf(text));
}

function labelOf(text: string): string {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  return colon > 0 ? foldHeading(text.slice(0, colon)) : '';
}

/** "7.2 References:" -> "references". */
function foldHeading(text: string): string {
  return foldCase(text)
    .replace(/^[\s#§*]*(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])[.)]?\s+/, '')
    .replace(/^(?:section|part|appendix)\s\S{1,4}:?\s/, '')
    .replace(/\(\d{1,4}\)$/, '')
    .replace(/[’'`]/g, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/[^\p{L},]+/gu, ' ')
    .trim();
}
