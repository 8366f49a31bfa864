import type { Reference } from '../model/reference.ts';
import type { NotHeldKind } from '../model/work.ts';
import { printsBookMarks } from '../text/marks-of-kind.ts';
import type { PrintedEntry } from './printed-entry.ts';

const KINDS: Readonly<Record<string, NotHeldKind>> = {
  webpage: 'some-web-page',
  'article-newspaper': 'newspaper-article',
  'article-magazine': 'magazine-article',
  legislation: 'law',
  report: 'report',
  thesis: 'thesis',
  book: 'book',
  chapter: 'book-chapter',
  'paper-conference': 'conference-paper',
  dataset: 'data-set',
  software: 'software',
  document: 'document',
};

/** Fewer title words than this fit too many works to be a fair question. */
const ENOUGH_TITLE = 5;

/** Words of books, proceedings and theses, which an entry may print though it was read as an article. */
const BOOK =
  /\b(?:eds?\.|\(eds?\)|editors?\b|(?:university|univ\.) press|press[,:.]|publish(?:ers?|ing)\b|proceedings of the \d|dissertation\b|thesis\b)/i;
/** Letters of other scripts; the databases hold such titles in English or in transcription. */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Arabic}\p{Script=Hebrew}]{3}/u;

/**
 * Why nothing can be said when an entry was not found: 'web-page', 'report', 'too-little'; null for an entry like a journal article, of
 * which "not found" may be said.
 */
export function whyNotHeld({ csl }: Reference, printed: PrintedEntry): NotHeldKind | 'too-little' | null {
  const kind = KINDS[csl.type ?? ''];
  if (kind === 'book' && !printsBookMarks(csl)) return 'perhaps-book';
  if (kind) return kind;
  if (csl.URL && !csl['container-title'] && !csl.volume) return 'web-page';
  if (BOOK.test(printed.text)) return 'part-of-book';
  if (OTHER_SCRIPT.test(printed.text)) return 'other-script';
  const place = csl['container-title'] !== undefined && (csl.volume !== undefined || csl.page !== undefined);
  const enough = printed.title.length >= ENOUGH_TITLE && printed.year !== null && place && csl.author?.length;
  return enough ? null : 'too-little';
}
