import type { Reference } from '../model/reference.ts';
import type { PrintedEntry } from './printed-entry.ts';

const KINDS: Readonly<Record<string, string>> = {
  webpage: 'a web page',
  'article-newspaper': 'a newspaper article',
  'article-magazine': 'a magazine article',
  legislation: 'a law',
  report: 'a report',
  thesis: 'a thesis',
  book: 'a book',
  chapter: 'a book chapter',
  'paper-conference': 'a conference paper',
  dataset: 'a data set',
  software: 'software',
  document: 'a document',
};

/** Fewer title words than this are no fair question: MATCHING rules ask for six, the shortest that the databases answer alone. */
const ENOUGH_TITLE = 5;

/** Words of books, proceedings and theses, which an entry may print though it was read as an article. */
const BOOK =
  /\b(?:eds?\.|\(eds?\)|editors?\b|(?:university|univ\.) press|press[,:.]|publish(?:ers?|ing)\b|proceedings of the \d|dissertation\b|thesis\b)/i;
/** Letters of other scripts; the databases hold such titles in English or in transcription. */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Arabic}\p{Script=Hebrew}]{3}/u;

/**
 * Why nothing can be said when an entry was not found: "This is a web page, which the databases that we ask do not hold."; null for an
 * entry like a journal article, of which "not found" may be said.
 */
export function whyNotHeld({ csl }: Reference, printed: PrintedEntry): string | null {
  const kind = KINDS[csl.type ?? ''];
  if (kind) return `This is ${kind}; the databases that we ask do not hold all of this kind.`;
  if (csl.URL && !csl['container-title'] && !csl.volume) return 'This is a web page; the databases that we ask do not hold this kind.';
  if (BOOK.test(printed.text)) return 'This may be a part of a book; the databases that we ask do not hold all of this kind.';
  if (OTHER_SCRIPT.test(printed.text)) return 'The title is not in Latin letters, which the databases that we ask hold in English only.';
  const place = csl['container-title'] !== undefined && (csl.volume !== undefined || csl.page !== undefined);
  if (printed.title.length < ENOUGH_TITLE || printed.year === null || !place || !csl.author?.length) {
    return 'The entry prints too little to search for it with confidence.';
  }
  return null;
}
