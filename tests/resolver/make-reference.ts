import type { CslItem } from '../../lib/model/csl.ts';
import type { Reference } from '../../lib/model/reference.ts';

/** A reference with the parsed fields given: `makeReference('Mu J. Pain. Spine 2020;3:4.', { title: 'Pain' })`. */
export function makeReference(text: string, csl: CslItem = {}, id = 'r1'): Reference {
  const selector = { exact: text, prefix: '', suffix: '', start: 0, end: text.length };
  return { id, entry: { id, selector, text, anchors: [], list: 0, hrefs: [] }, csl };
}

/** Parsed fields of a journal article: `article('Mu', 2020, 'Pain', 'Spine', '3', '4-9')`. */
export function article(family: string, year: number, title: string, journal: string, volume?: string, page?: string): CslItem {
  return {
    type: 'article-journal',
    title,
    author: [{ family }],
    issued: { 'date-parts': [[year]] },
    'container-title': journal,
    ...(volume ? { volume } : {}),
    ...(page ? { page } : {}),
  };
}
