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

/**
 * Why nothing can be said when an entry was not found: "This is a web page, which the databases that we ask do not hold."; null for an
 * entry like a journal article, of which "not found" may be said.
 */
export function whyNotHeld({ csl }: Reference, printed: PrintedEntry): string | null {
  const kind = KINDS[csl.type ?? ''];
  if (kind) return `This is ${kind}; the databases that we ask do not hold all of this kind.`;
  if (csl.URL && !csl['container-title'] && !csl.volume) return 'This is a web page; the databases that we ask do not hold this kind.';
  const place = csl['container-title'] !== undefined && (csl.volume !== undefined || csl.page !== undefined);
  if (printed.title.length < ENOUGH_TITLE || printed.year === null || !place || !csl.author?.length) {
    return 'The entry prints too little to search for it with confidence.';
  }
  return null;
}
