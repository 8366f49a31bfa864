import type { CslItem } from '../../model/csl.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { MONTH } from './dates.ts';
import { EDITION_NOTE, THESIS } from './entry-words.ts';
import { readLateDate } from './late-date.ts';

/** What is taken out of the entry of a book before title and publisher are split. */
export interface BookParts {
  readonly text: string;
  readonly fields: Pick<CslItem, 'issued' | 'year-suffix' | 'original-date' | 'edition' | 'page' | 'volume' | 'number' | 'publisher'>;
}

/** "Living (revised edition): A guide": the title goes on. */
const EDITION_INSIDE = /\b[Ee]d(?:ition|n|s)?\.?[)\]]:/;
/** "(Vol. 3)" behind a title. */
const VOLUME = /\s?\((?:Vol|Bd|Band|Volume)s?\.?\s(\d{1,4}|[IVXLC]{1,6})\)/u;
/** "(p. 212; E. Sabaté, Ed.)", "(Harris EL and Mu J, eds.)" behind a title. */
const EDITORS = /\.?\s?\((?:[^()]{3,120},\s(?:[Ee]ds?|Trans)\.?(?:;\spp?\.\s[\d–-]{1,12})?|pp?\.\s[\d–-]{1,12};\s[^()]{3,120})\)/u;
const PAGES =
  /[\s,.;:(]{1,4}\b(?:pp?|pages?)\b[.:\s]{0,3}(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)\)?|[\s,.;:(]{1,4}(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)\s?(?:pp?|pages|S)\b\.?\)?|,\s((?!(?:19|20)\d\d)\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\.?$|[:;]\s?(\d{1,4}\s?[-–]\s?\d{1,4})\.?$/u;
/** "[Doctoral dissertation, University of Oslo]" behind the title of a thesis. */
const THESIS_NOTE = plainPattern(
  `\\s?[[(](?:[\\p{L}.’' -]{0,24}\\s)?(?:${THESIS})(?![\\p{L}])[^,[\\]()]{0,24}(?:,\\s([^[\\]()]{3,80}))?[\\])]`,
  'iu',
);

/** "(3rd ed., Vol. 2)": two notes in one pair of brackets. */
const EDITION_AND_VOLUME = /\(([^()]{3,24}\bed\.),\s(Vols?\.\s[\dIVXLC–-]{1,9})\)/;
/** "(Publication No. 1234567)", "(Report No. 12)" behind a title. */
const SERIAL = /\s?\((?:Publication|Report|Order|Document|Working Paper)\sNo\.\s([\w./-]{1,20})\)/;

/** ". Last modified March 4, 2021": where the entry has another date, this one only says how old the page is. */
const REVISED = new RegExp(
  `[\\s.,;(]{1,3}(?:last\\s)?(?:modified|updated|reviewed|revised)(?:\\son)?:?\\s(?:${MONTH}|\\d{1,2})\\b[^.;()]{2,20}[.)]?`,
  'iu',
);

/** Takes date, volume, editors, edition and pages out: "Pain (2nd ed.). London: Wiley; 1988." -> 1988, edition "2nd", rest "Pain. London: Wiley.". */
export function takeBookParts(whole: string, hasDate: boolean): BookParts {
  const date = hasDate ? null : readLateDate(whole);
  let text = (date?.rest ?? whole).replace(EDITION_AND_VOLUME, '($1) ($2)');
  if (hasDate) text = text.replace(REVISED, '.');
  const cut = (match: RegExpExecArray | null, stop: string): RegExpExecArray | null => {
    if (match)
      text = `${text.slice(0, match.index).trimEnd()}${stop}${text.slice(match.index + match[0].length).replace(/^[\s.,;:]+(?=.)/, stop ? '' : '$&')}`;
    return match;
  };
  const volume = cut(VOLUME.exec(text), '')?.[1];
  const number = cut(SERIAL.exec(text), '')?.[1];
  const thesis = cut(THESIS_NOTE.exec(text), '')?.[1];
  const editors = cut(EDITORS.exec(text), '')?.[0];
  const edition = cut(EDITION_NOTE.exec(text), EDITION_INSIDE.test(text) ? '' : '. ')?.[1];
  const pages = cut(PAGES.exec(text), '. ');
  const page = pages?.[1] ?? pages?.[2] ?? pages?.[3] ?? pages?.[4] ?? /\bpp?\.\s(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)/.exec(editors ?? '')?.[1];
  return {
    text: text.trim(),
    fields: {
      ...date?.fields,
      ...(volume ? { volume } : {}),
      ...(number ? { number } : {}),
      ...(thesis ? { publisher: trimMarks(thesis) } : {}),
      ...(edition ? { edition } : {}),
      ...(page ? { page: page.replace(/\s?[–—-]\s?/g, '-') } : {}),
    },
  };
}
