import type { CslItem } from '../model/csl.ts';

/**
 * Whether an entry prints what books have and little else: an ISBN, an edition, or a publisher with its place. What is read as a book
 * without them has only no journal: a post on a blog, a leaflet. `printsBookMarks({ edition: '2nd ed.' })` -> true.
 */
export function printsBookMarks({ ISBN, edition, publisher, 'publisher-place': place }: CslItem): boolean {
  return Boolean(ISBN || edition || (publisher && place));
}

/** Whether an entry prints where in a journal it stands, or the number of a database of articles: `printsArticleMarks({ volume: '12' })` -> true. */
export function printsArticleMarks({ volume, page, DOI, PMID }: CslItem): boolean {
  return Boolean(volume || page || DOI || PMID);
}
