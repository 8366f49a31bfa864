// Statistical power analysis. 2nd ed. Hillsdale, NJ: Erlbaum; 1988.

import type { CslItem, CslType } from '../../model/csl.ts';
import { findAll } from '../../text/find-all.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { trimEndMarks } from '../../text/trim-marks.ts';
import { takeBookParts } from '../fields/book-parts.ts';
import { isNewspaper } from '../fields/container.ts';
import { THESIS } from '../fields/entry-words.ts';
import { isCapitalised } from '../fields/group-names.ts';
import { readLateDate } from '../fields/late-date.ts';
import { isPublisherLike, readPublisher, splitAtComma } from '../fields/publisher.ts';
import { cleanTitle, readQuotedTitle } from '../fields/title.ts';
import type { Body, Reading } from './style.ts';

const SENTENCE_LIKE = plainPattern(/\s\p{Ll}{4,}.*\s\p{Ll}{4,}/u);
const PLACED = plainPattern(/^\p{Lu}[^:]{1,50}:\s?\p{Lu}/u);

const THESIS_WORD = plainPattern(`(?<!\\p{L})(?:${THESIS})(?!\\p{L})`, 'iu');
const STOP = plainPattern(/[.?!](?:[”"’)\]])?\s(?=[\p{Lu}\d“‘("[])|[.](?=\p{Lu}\p{Ll})|;\s/gu);
const NO_STOP = plainPattern(
  /(?:^|[\s(])(?:Univ|vs|v|cf|al|spp?|subsp|ssp|var|cv|St|Dr|Mr|No|no|Vol|vol|Vers|Nr|ed|pp|p|(?:\p{Lu}\.){0,3}\p{Lu})\.$/u,
);

/** "[Paper presentation]. Conference", "Poster presented at: Conference": a talk, and where it was given. */
const PRESENTED =
  /[\s.,]{0,3}(?:\[(?:paper|poster|conference|oral)\s(?:presentation|session|paper|abstract)\]|\b(?:paper|poster|abstract|lecture)\spresented\sat(?:\sthe)?:?)[\s.,]{1,3}/i;

/** Title and publisher: books, reports, theses, pages, and what else has no journal. */
export function readBook(body: Body): Reading | null {
  const presented = PRESENTED.exec(body.text);
  if (presented) return readTalk(body, presented);
  const { text, fields } = takeBookParts(body.text, body.issued !== null);
  const type = bookType(body.text, body);
  const { title, publisher } = splitPublisher(text, body.hasUrl);
  const clean = cleanTitle(title);
  if (!clean) return null;
  const score = 2 + (publisher && isPublisherLike(publisher) ? 1.5 : 0) + (fields.edition ? 2 : 0) + (type === 'thesis' ? 3 : 0);
  const periodical = publisher ? readPeriodical(publisher, type, body) : null;
  if (periodical) return { fields: { title: clean, ...fields, ...periodical }, score };
  const read = publisher ? readPublisher(publisher) : null;
  return {
    fields: {
      type,
      title: clean,
      ...(read ? { publisher: read.publisher } : {}),
      ...(read?.place ? { 'publisher-place': read.place } : {}),
      ...fields,
    },
    score: score + (read?.place ? 2.5 : 0),
  };
}

/** "Steps per day [Paper presentation]. Nordic Walking Conference, Oslo" -> the talk and its conference. */
function readTalk(body: Body, presented: RegExpExecArray): Reading | null {
  const title = cleanTitle(body.text.slice(0, presented.index));
  const behind = body.text.slice(presented.index + presented[0].length);
  const date = body.issued === null ? readLateDate(behind) : null;
  const [conference = ''] = behind.split(/[;,.]\s/, 1);
  if (!title) return null;
  return {
    fields: {
      type: 'paper-conference',
      title,
      ...(conference ? { 'container-title': trimEndMarks(conference) } : {}),
      ...date?.fields,
    },
    score: 9,
  };
}

/** A day in the date, or a web address, and a name without publisher's words: a newspaper or a web site, "The Guardian", "Mayo Clinic". */
function readPeriodical(publisher: string, type: CslType, body: Body): Pick<CslItem, 'type' | 'container-title'> | null {
  const name = trimEndMarks(publisher);
  const hasDay = (body.issued?.['date-parts']?.[0]?.length ?? 0) > 1;
  if (isNewspaper(name) && (hasDay || body.hasUrl)) return { type: 'article-newspaper', 'container-title': name };
  if (type !== 'webpage' || name.includes(': ') || name.split(' ').length > 6) return null;
  return isCapitalised(name) ? { type, 'container-title': name } : null;
}

function bookType(text: string, body: Body): CslType {
  if (THESIS_WORD.test(text)) return 'thesis';
  if (/\[(?:data ?set|database)\]/i.test(text)) return 'dataset';
  if (/\[(?:computer software|software|mobile app|R package)\]|\bR package\b/i.test(text)) return 'software';
  if (/\b(?:technical report|report no|working paper|fact ?sheet)\b/i.test(text)) return 'report';
  return body.hasUrl ? 'webpage' : 'book';
}

/** Where the title ends and the publisher begins: before the last segment that names one. */
function splitPublisher(text: string, hasUrl: boolean): { title: string; publisher?: string } {
  const quoted = readQuotedTitle(text);
  if (quoted) return quoted.rest ? { title: quoted.title, publisher: quoted.rest.replace(THESIS_NOTE, '') } : { title: quoted.title };
  const brackets = /[\s.]{1,2}\(([^()]{3,120})\)[\s.,;:]*$/u.exec(text);
  if (brackets?.[1] && (/:\s/.test(brackets[1]) || isPublisherLike(brackets[1])))
    return { title: text.slice(0, brackets.index), publisher: brackets[1] };
  const segments = splitSegments(text);
  const thesis = segments.find((segment) => segment.start > 0 && THESIS_LABEL.test(segment.text));
  if (thesis) return { title: text.slice(0, thesis.start), publisher: text.slice(thesis.start).replace(/^[^.,:]{3,40}[.,:]{1,2}\s?/, '') };
  if (segments.length === 1) return splitAtComma(text);
  let at = segments.length - 1;
  const last = segments[at]?.text ?? '';
  for (let i = 1; i < segments.length - 1; i++) {
    const segment = segments[i]?.text ?? '';
    if (PLACED.test(segment) && isPublisherLike(segment) && segment.length < 120) {
      at = i;
      break;
    }
  }
  if (at === segments.length - 1 && !isPublisherLike(last) && (last.length > 140 || (hasUrl && !isSite(last)))) return { title: text };
  const start = segments[at]?.start ?? 0;
  const firstPart = last.split(', ')[0] ?? '';
  if (at === segments.length - 1 && last.includes(', ') && SENTENCE_LIKE.test(firstPart) && !isPublisherLike(firstPart)) {
    const split = splitAtComma(text.slice(start));
    if (split.publisher) return { title: text.slice(0, start) + split.title, publisher: split.publisher };
  }
  const title = text.slice(0, start);
  const series = segments[at - 1];
  if (at > 1 && series && SERIES.test(series.text)) return { title: text.slice(0, series.start), publisher: text.slice(start) };
  return { title, publisher: text.slice(start) };
}

/** "Mayo Clinic" behind the title of a page; "Interim risk assessment" belongs to the title. */
function isSite(segment: string): boolean {
  return segment.split(' ').length <= 4 && isCapitalised(segment);
}

const THESIS_LABEL = plainPattern(
  `^\\(?\\[?(?:unpublished\\s)?(?:ph\\.?\\s?d|m\\.?\\s?sc|m\\.?\\s?a|d\\.?\\s?phil|master.?s?|doctoral|bachelor.?s?|${THESIS})(?!\\p{L})`,
  'iu',
);
/** "PhD diss., University of Oslo": the kind of thesis before its university. */
const THESIS_NOTE = new RegExp(`${THESIS_LABEL.source}[^,:]{0,30}[,:]\\s`, 'i');
const SERIES = plainPattern(/^[^.:]{4,60}\s(?:[Nn]o|[Nn]r|[Nn]umber)\b\.?\s?[\p{L}\d/-]{1,16}$/u);

function splitSegments(text: string): { start: number; text: string }[] {
  const segments: { start: number; text: string }[] = [];
  let start = 0;
  for (const match of findAll(STOP, text)) {
    const end = match.index + match[0].length;
    const isPlace = PLACE_AHEAD.test(text.slice(end, end + 60)) && text.slice(start, match.index).split(' ').length > 3;
    if (NO_STOP.test(text.slice(0, match.index + 1)) && !isPlace) continue;
    if (match.index - start < 2) continue;
    segments.push({ start, text: text.slice(start, match.index).trim() });
    start = end;
  }
  const last = text.slice(start).replace(/[\s.,;:)]+$/, '');
  if (last.length > 1) segments.push({ start, text: last });
  return segments.length ? segments : [{ start: 0, text }];
}

const PLACE_AHEAD = plainPattern(/^\p{Lu}[\p{L} .-]{2,24}(?:,\s[\p{L}. ]{2,20})?:\s\p{Lu}/u);
