// Costing care. In: Thornicroft G, editor. Measuring needs. London: Gaskell; 1992. p. 200–24.

import type { CslItem, CslName } from '../../model/csl.ts';
import { findAll } from '../../text/find-all.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { isProceedings, scoreContainer } from '../fields/container.ts';
import { BARE_EDITORS, EDITED_BY, EDITION_NOTE, EDITORS, IN_BOOK, PAGE_LABEL } from '../fields/entry-words.ts';
import { findLocus } from '../fields/find-locus.ts';
import { readLateDate } from '../fields/late-date.ts';
import { readNames } from '../fields/names.ts';
import { isPublisherLike, readPublisher, splitAtComma } from '../fields/publisher.ts';
import { cleanContainer, cleanTitle, readQuotedTitle } from '../fields/title.ts';
import type { Body, Reading } from './style.ts';

const ABBREVIATION = plainPattern(/(?:^|\s)(?:vs|Vol|vol|No|St|Dr|Univ|Proc|Int|Conf|Symp|Annu|Natl|Eur|Am|Assoc|Soc|\p{Lu}|ed)$/u);
const BOOK_END = plainPattern(/[.;?!](?:\s|$)|\.(?=\p{Lu}\p{Ll})|,\s(?=\p{Lu}[\p{L} .]{2,30}(?:,\s[\p{L} .]{2,20})?:\s)/u);
const PLACE_NAME = plainPattern(/^[\p{Lu}][\p{L} ,]{2,40}$/u);

const IN = plainPattern(`(?<!\\p{L})(${IN_BOOK})(\\s?:)?\\s(?=\\p{Lu}|[“"‘]|edited\\s|e\\p{Lu})`, 'gu');
const EDITED_BOOK = plainPattern(`^[^()]{0,120}\\((?:${EDITORS})(?!\\p{L})`, 'iu');
/** A stop or quote before "in": "…care. In: Lee K. (Ed.)". Blanks alone are the weaker sign. */
const MARK_BEFORE = /[.,?!;:”"’']\s?[“"]?$/;
const EDITOR_MARK = plainPattern(
  `[\\s,]{0,2}(?:[([]\\s?(?:${EDITORS})\\.?\\s?[)\\]]|(?<!\\p{L})(?:${BARE_EDITORS})(?=[.,:;]))[.,:;]{0,2}\\s?`,
  'iuy',
);
const NAMED_EDITORS = plainPattern(`(?:[,.;(]\\s?|\\s)(?:${EDITED_BY}|eds?\\.?|editors?)\\s(?=\\p{Lu})`, 'iu');
const EDITORS_FIRST = plainPattern(`^(?:${EDITED_BY}|eds?\\.?:?)\\s`, 'iu');
const EDITORS_INSIDE = plainPattern(`^[^()]{3,160}?\\((?:${EDITORS})\\.?\\)[.,:]?\\s`, 'iu');
const LATER_EDITORS = /;\s((?:[^;]{3,40};\s){0,8}[^;]{3,40}),\sEds?\.;?/u;
const PAGES = plainPattern(
  `[\\s,.;:(]{0,4}(?<![\\p{L}\\d])(?:(?:${PAGE_LABEL})(?!\\p{L})[.:\\s]{0,3}|S\\.\\s(?=\\d{1,5}(?:\\s?[-–—]|\\))))([A-Za-z]?\\d{1,5}[a-z]?(?:\\s?[-–—]\\s?[A-Za-z]?\\d{1,5})?)\\)?`,
  'iu',
);
const END_PAGES = /[\s,.;:)]{1,3}([A-Za-z]?\d{1,5}\s?[-–—]\s?[A-Za-z]?\d{1,5})[\s.;,)]*$|\)[,.]\s(\d{1,4})[\s.]*$/u;
/** "…edited by Kim and Lee, 12–30. London: Gable Press". */
const PAGES_BEFORE_PLACE = plainPattern(/,\s(\d{1,5}\s?[-–—]\s?\d{1,5})\.(?=\s\p{Lu}[^:.]{1,50}:\s)/u);
const VOLUME = /[\s,.;(]{1,3}\b[Vv]ol(?:ume)?s?\.?\s?(\d{1,4}|[IVXLC]{1,6})\b\)?/u;
const CAPITAL_NEXT = plainPattern(/^[\s.,;]{0,2}\p{Lu}/u);

/** Editors stand within so many characters of a book's title. */
const LONGEST_BOOK_TITLE = 200;

/** A part of a book or of proceedings: "Title. In: Editors (eds) Book. Place: Publisher; pages". */
export function readChapter(body: Body): Reading | null {
  const quoted = readQuotedTitle(body.text);
  const isBookBehind = quoted && (/^(?:Pp?\.|in\b)/i.test(quoted.rest) || NAMED_EDITORS.test(quoted.rest.slice(0, LONGEST_BOOK_TITLE)));
  const split = isBookBehind
    ? { title: quoted.title, rest: quoted.rest, strong: true }
    : splitAtIn(body.text, quoted ? body.text.length - quoted.rest.length : 0);
  const title = split ? cleanTitle(split.title) : '';
  if (!split || title === '') return null;
  const article = readArticleIn(split.rest, title, body);
  if (article) return article;
  const { rest, fields } = takeNumbers(split.rest.replace(/^(?:Pp?\.\s[\d–-]{1,12}\s)?in:?\s/i, ''), split.rest, body);
  const opened = takeEditors(rest);
  const { container, publisher, place } = splitBook(opened.rest);
  const book = cleanContainer(container);
  if (!book) return null;
  const isPlaceOnly = publisher !== undefined && place !== undefined && !isPublisherLike(publisher) && isProceedings(container);
  return {
    fields: {
      type: isProceedings(container) ? 'paper-conference' : 'chapter',
      title,
      'container-title': book,
      ...(opened.editors.length ? { editor: opened.editors } : {}),
      ...(publisher && !isPlaceOnly ? { publisher } : {}),
      ...(place ? { 'publisher-place': isPlaceOnly ? `${publisher}, ${place}` : place } : {}),
      ...fields,
    },
    score: (split.strong ? 7 : 3) + (opened.editors.length ? 3 : 0) + (fields.page ? 1 : 0) + (publisher ? 1 : 0),
  };
}

/** "NEJM", "BMJ": too short to score as a journal's name, and hardly a book's. */
const JOURNAL_LETTERS = plainPattern(/^\p{Lu}{2,6}$/u);
const LEAST_JOURNAL = 2.5;

/** "In: BMJ 350, S. h123": German and hand-typed lists put "in" before journals too. */
function readArticleIn(behind: string, title: string, body: Body): Reading | null {
  const rest = behind.replace(/^in:?\s/i, '');
  const locus = findLocus(rest, body.issued);
  if (!locus || locus.strength < 3) return null;
  const container = cleanContainer(rest.slice(0, locus.start));
  if (
    /[.:]\s|\b(?:eds?|pp?|vol)\b/i.test(container) ||
    isPublisherLike(container) ||
    isProceedings(container) ||
    (scoreContainer(container) < LEAST_JOURNAL && !JOURNAL_LETTERS.test(container))
  )
    return null;
  const { volume, issue, page, issued } = locus;
  return {
    fields: {
      type: 'article-journal',
      title,
      'container-title': container,
      ...(volume ? { volume } : {}),
      ...(issue ? { issue } : {}),
      ...(page ? { page } : {}),
      ...(issued ? { issued } : {}),
    },
    score: 9,
  };
}

/** Splits at the "in" before a book, where it stands at `from` or behind: a quoted title may hold the word itself. */
function splitAtIn(text: string, from: number): { title: string; rest: string; strong: boolean } | null {
  let weak: { title: string; rest: string; strong: boolean } | null = null;
  for (const match of findAll(IN, text)) {
    if (match.index < from) continue;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const mark = MARK_BEFORE.exec(before)?.[0] ?? '';
    if (mark === '' && !before.endsWith(' ')) continue;
    const isOther = !/^in$/i.test(match[1] ?? ''); // "en" and "em" stand in many titles
    const strong = mark !== '' || match[2] !== undefined;
    const title = text.slice(0, match.index - (mark.length || 1) + (/^[?!]/.test(mark) ? 1 : 0));
    const rest = text.slice(match.index + match[0].length);
    if (rest.length < 4 || cleanTitle(title).length < 3 || (isOther && match[2] === undefined && !EDITED_BOOK.test(rest))) continue;
    if (strong) return { title, rest, strong };
    if (!weak && (EDITED_BOOK.test(rest) || NAMED_EDITORS.test(rest))) weak = { title, rest, strong };
  }
  return weak;
}

type BookFields = Pick<CslItem, 'page' | 'volume' | 'edition' | 'issued' | 'year-suffix' | 'original-date'>;

function takeNumbers(book: string, whole: string, body: Body): { rest: string; fields: BookFields } {
  let rest = book;
  let page = /^Pp?\.\s(\d{1,5}(?:[–-]\d{1,5})?)/.exec(whole)?.[1];
  let fields: BookFields = {};
  if (!body.issued) {
    const date = readLateDate(rest);
    if (date) {
      rest = date.rest;
      fields = date.fields;
    }
  }
  const pages = PAGES.exec(rest) ?? PAGES_BEFORE_PLACE.exec(rest) ?? END_PAGES.exec(rest);
  if (pages && !page) {
    page = pages[1] ?? pages[2];
    const before = rest.slice(0, pages.index);
    const isOpen = (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
    rest = `${before}${isOpen ? ')' : ''}${rest
      .slice(pages.index + pages[0].length)
      .replace(/^(?=\p{Lu})/u, '. ')
      .replace(/^\s(?=\p{Lu})/u, '. ')}`;
  }
  const volume = VOLUME.exec(rest);
  if (volume?.[1]) rest = `${rest.slice(0, volume.index)}${rest.slice(volume.index + volume[0].length)}`;
  const edition = EDITION_NOTE.exec(rest);
  if (edition) rest = cutEdition(rest, edition);
  return {
    rest: rest.replace(/\s?\(\s?[,.;]?\s?\)/g, '').trim(),
    fields: {
      ...fields,
      ...(page ? { page: page.replace(/\s?[–—-]\s?/g, '-') } : {}),
      ...(volume?.[1] ? { volume: volume[1] } : {}),
      ...(edition?.[1] ? { edition: edition[1] } : {}),
    },
  };
}

/** "Handbook of Steps. 3rd ed. Gable Press" -> "Handbook of Steps. Gable Press"; brackets around the edition close up: "Steps (2nd ed.)". */
function cutEdition(text: string, edition: RegExpExecArray): string {
  const before = text.slice(0, edition.index);
  const behind = text.slice(edition.index + edition[0].length);
  const stop = /^[.;,]/.test(edition[0]) && CAPITAL_NEXT.test(behind) ? '.' : '';
  return `${before}${stop}${behind}`;
}

function takeEditors(text: string): { editors: readonly CslName[]; rest: string } {
  const start = EDITORS_FIRST.exec(text)?.[0].length ?? 0;
  const names = readNames(text, start);
  if (names) {
    EDITOR_MARK.lastIndex = names.end;
    const mark = EDITOR_MARK.exec(text);
    if (mark) return { editors: names.names, rest: text.slice(names.end + mark[0].length).replace(/^[\s.,:;]+/, '') };
    if (start > 0 || (names.names.length > 1 && names.names.every((name) => name.family)))
      return { editors: names.names, rest: text.slice(names.end).replace(/^[\s.,:;]+/, '') };
  }
  const marked = EDITORS_INSIDE.exec(text);
  if (marked) return { editors: [], rest: text.slice(marked[0].length) };
  const later = LATER_EDITORS.exec(text);
  if (later?.[1]) {
    const list = readNames(later[1]);
    return { editors: list?.names ?? [], rest: `${text.slice(0, later.index)}. ${text.slice(later.index + later[0].length)}` };
  }
  const behind = NAMED_EDITORS.exec(text);
  if (behind) {
    const list = readNames(text, behind.index + behind[0].length);
    if (list) return { editors: list.names, rest: `${text.slice(0, behind.index)}. ${text.slice(list.end).replace(/^[\s.,;:)]+/, '')}` };
  }
  return { editors: [], rest: text };
}

/** "Book. Place: Publisher", "Book (Place: Publisher)", "Book, Publisher, Place". */
function splitBook(text: string): { container: string; publisher?: string; place?: string } {
  const brackets = /\s?\(([^()]{3,120})\)[\s.,;:]*$/u.exec(text);
  if (brackets?.[1] && (brackets[1].includes(':') || isPublisherLike(brackets[1]) || PLACE_NAME.test(brackets[1]))) {
    return { container: text.slice(0, brackets.index), ...readPublisher(brackets[1]) };
  }
  const stop = BOOK_END;
  let at = 0;
  for (;;) {
    const match = stop.exec(text.slice(at));
    if (!match) break;
    const end = at + match.index;
    if (!ABBREVIATION.test(text.slice(0, end))) {
      const split = splitAtComma(text.slice(0, end));
      const isLast = text.length - end < 4;
      if (isLast && split.publisher) return { container: split.title, ...readPublisher(split.publisher) };
      return { container: text.slice(0, end), ...readPublisher(text.slice(end + 1)) };
    }
    at = end + match[0].length;
  }
  const split = splitAtComma(text.replace(/[\s.,;:]+$/, ''));
  return { container: split.title, ...(split.publisher ? readPublisher(split.publisher) : {}) };
}
