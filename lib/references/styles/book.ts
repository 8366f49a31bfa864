// Statistical power analysis. 2nd ed. Hillsdale, NJ: Erlbaum; 1988.
import type { CslItem, CslType } from '../../model/csl.ts';
import { readLateDate } from '../fields/late-date.ts';
import { isPublisherLike, readPublisher } from '../fields/publisher.ts';
import { cleanTitle, readQuotedTitle } from '../fields/title.ts';
import type { Body, Reading } from './style.ts';

const EDITION =
  /[\s,.;]{0,2}[([]?\b((?:\d{1,2}(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]evised)\s)(?:[\p{L}]{1,12}\s){0,2}(?:[Ee]d(?:ition|n|s)?\b|Aufl)\.?[)\]]?/u;
const PAGES =
  /[\s,.;:(]{1,4}\b(?:pp?|pages?)\b[.:\s]{0,3}(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)\)?|[\s,.;:(]{1,4}(\d{1,5}(?:\s?[-–—]\s?\d{1,5})?)\s?(?:pp?|pages|S)\b\.?\)?|,\s(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\.?$/u;
const THESIS =
  /\b(?:(?:ph\.?\s?d\.?|m\.?\s?sc\.?|master.?s?|doctoral|bachelor.?s?|unpublished)\s(?:thesis|dissertation|diss)|thesis|dissertation)\b/i;
const STOP = /[.?!](?:[”"’)\]])?\s(?=[\p{Lu}\d“‘("[])|[.](?=\p{Lu}\p{Ll})|;\s/gu;
const NO_STOP = /(?:^|[\s(])(?:vs|v|cf|al|spp?|subsp|ssp|var|cv|St|Dr|Mr|No|no|Vol|vol|Vers|Nr|ed|pp|p|(?:\p{Lu}\.){0,3}\p{Lu})\.$/u;

/** Title and publisher: books, reports, theses, and what else has no journal. */
export function readBook(body: Body): Reading | null {
  let text = body.text;
  let fields: Pick<CslItem, 'issued' | 'year-suffix' | 'edition' | 'page' | 'volume'> = {};
  if (!body.issued) {
    const date = readLateDate(text);
    if (date) {
      text = date.rest;
      fields = { issued: date.issued, ...(date.suffix ? { 'year-suffix': date.suffix } : {}) };
    }
  }
  const type = bookType(text, body);
  const edition = EDITION.exec(text);
  if (edition?.[1]) {
    text = `${text.slice(0, edition.index)}. ${text.slice(edition.index + edition[0].length).replace(/^[\s.,;:]+/, '')}`;
    fields = { ...fields, edition: edition[1].trim() };
  }
  const pages = PAGES.exec(text);
  const page = pages?.[1] ?? pages?.[2] ?? pages?.[3];
  if (pages && page) {
    text = `${text.slice(0, pages.index)}. ${text.slice(pages.index + pages[0].length).replace(/^[\s.,;:]+/, '')}`;
    fields = { ...fields, page: page.replace(/\s?[–—-]\s?/g, '-') };
  }
  const { title, publisher } = splitPublisher(text.trim());
  const clean = cleanTitle(title);
  if (!clean) return null;
  const read = publisher ? readPublisher(publisher) : null;
  const score =
    2 + (read?.place ? 2.5 : 0) + (publisher && isPublisherLike(publisher) ? 1.5 : 0) + (edition ? 2 : 0) + (type === 'thesis' ? 3 : 0);
  return {
    fields: {
      type,
      title: clean,
      ...(read ? { publisher: read.publisher } : {}),
      ...(read?.place ? { 'publisher-place': read.place } : {}),
      ...fields,
    },
    score,
  };
}

function bookType(text: string, body: Body): CslType {
  if (THESIS.test(text)) return 'thesis';
  if (/\[(?:data ?set|database)\]/i.test(text)) return 'dataset';
  if (/\[(?:computer software|software|mobile app|R package)\]|\bR package\b/i.test(text)) return 'software';
  if (/\b(?:technical report|report no|working paper|fact ?sheet)\b/i.test(text)) return 'report';
  return body.hasUrl ? 'webpage' : 'book';
}

/** Where the title ends and the publisher begins: before the last segment that names one. */
function splitPublisher(text: string): { title: string; publisher?: string } {
  const quoted = readQuotedTitle(text);
  if (quoted) return quoted.rest ? { title: quoted.title, publisher: quoted.rest } : { title: quoted.title };
  const brackets = /[\s.]{1,2}\(([^()]{3,120})\)[\s.,;:]*$/u.exec(text);
  if (brackets?.[1] && (/:\s/.test(brackets[1]) || isPublisherLike(brackets[1])))
    return { title: text.slice(0, brackets.index), publisher: brackets[1] };
  const segments = splitSegments(text);
  if (segments.length === 1) return splitAtComma(text);
  let at = segments.length - 1;
  const last = segments[at]?.text ?? '';
  for (let i = 1; i < segments.length - 1; i++) {
    const segment = segments[i]?.text ?? '';
    if (/^\p{Lu}[^:]{1,50}:\s?\p{Lu}/u.test(segment) && isPublisherLike(segment) && segment.length < 120) {
      at = i;
      break;
    }
  }
  if (at === segments.length - 1 && last.length > 140 && !isPublisherLike(last)) return { title: text };
  const start = segments[at]?.start ?? 0;
  return { title: text.slice(0, start), publisher: text.slice(start) };
}

function splitSegments(text: string): { start: number; text: string }[] {
  const segments: { start: number; text: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (NO_STOP.test(text.slice(0, match.index + 1))) continue;
    if (match.index - start < 2) continue;
    segments.push({ start, text: text.slice(start, match.index).trim() });
    start = end;
  }
  const last = text.slice(start).replace(/[\s.,;:)]+$/, '');
  if (last.length > 1) segments.push({ start, text: last });
  return segments.length ? segments : [{ start: 0, text }];
}

/** "Lost crops of Africa, World Bank, Washington DC" has commas where others have stops. */
function splitAtComma(text: string): { title: string; publisher?: string } {
  const marks = [...text.matchAll(/,\s(?=\p{Lu})/gu)];
  const tail = marks.slice(-3).find((mark) => isPublisherLike(text.slice(mark.index + 2)) && text.slice(mark.index).length < 100);
  if (!tail) return { title: text };
  return { title: text.slice(0, tail.index), publisher: text.slice(tail.index + 2) };
}
