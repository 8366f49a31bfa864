import { LOCALES } from '../locales/registry.ts';
import type { PageBlock } from '../model/page-text.ts';
import { foldCase } from '../text/normalize.ts';

const LONGEST_HEADING = 60;
const SURE_HEADINGS = new Set(LOCALES.flatMap((locale) => locale.listHeadings.map(foldHeading)));
/** Headings that stand over other things as often as over a reference list; entries have to confirm them. */
const DOUBTFUL_HEADINGS = new Set(LOCALES.flatMap((locale) => locale.doubtfulHeadings.map(foldHeading)));
const END_HEADINGS = new Set(LOCALES.flatMap((locale) => locale.endHeadings.map(foldHeading)));
const OWN_CITATION = new Set(LOCALES.flatMap((locale) => locale.ownCitation.map(foldHeading)));

/** Lines that open another part without being a heading. */
const END_LEAD = /^(?:about the authors?|conflicts? of interest|competing interests|©|copyright)\b.{0,30}?[:©]/i;
/** A label before a colon is no longer than this. */
const LONGEST_LABEL = 40;

/** Whether a block is a heading over a reference list: strong for "References", weak for "Sources", null for anything else. */
export function listHeadingStrength(block: PageBlock, text: string): 'strong' | 'weak' | null {
  if (text.length > LONGEST_HEADING || (block.tag === 'li' && block.heading === 0)) return null; // a list item is a menu's link
  const heading = foldHeading(text);
  if (SURE_HEADINGS.has(heading)) return 'strong';
  return DOUBTFUL_HEADINGS.has(heading) ? 'weak' : null;
}

/** Whether a block opens what comes after a list: "About the author", "Comments". */
export function isEndHeading(text: string): boolean {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (END_LEAD.test(text) || (colon > 0 && OWN_CITATION.has(foldHeading(text.slice(0, colon))))) return true;
  if (text.length > LONGEST_HEADING) return false;
  const heading = foldHeading(text);
  return END_HEADINGS.has(heading) || /^\d+ (?:comments?|responses?|replies)\b/.test(heading);
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
