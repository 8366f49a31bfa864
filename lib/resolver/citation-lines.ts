import type { Reference } from '../model/reference.ts';
import { yearOf } from '../text/csl-year.ts';
import { foldWords } from '../text/normalize.ts';
import { firstPage } from './weigh-work.ts';

/**
 * A reference as lines of PubMed's citation matcher, "journal|year|volume|page|author", best first: with the author, and without
 * (a misspelt name must not hide the work). None unless journal, year and page are known: a line without journal ends the reply.
 */
export function citationLines({ csl }: Reference): readonly string[] {
  const journal = foldWords(csl['container-title'] ?? '').join(' ');
  const year = yearOf(csl.issued);
  const page = plain(firstPage(csl.page) ?? '');
  const volume = plain(csl.volume ?? '');
  if (!journal || !year || !page || !/\d/.test(page)) return [];
  const author = foldWords(csl.author?.[0]?.family ?? '').join(' ');
  const line = `${journal}|${year}|${volume}|${page}|`;
  return author && volume ? [line + author, line] : [line + author];
}

function plain(field: string): string {
  return field.replace(/[|\s]/g, '');
}
