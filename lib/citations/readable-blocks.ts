import type { PageBlock, PageText } from '../model/page-text.ts';
import type { Bibliography } from '../model/reference.ts';
import { NO_PROSE, OWN_CITATION_HEADING } from './words.ts';

/** Whether citations are looked for in a block: prose of the article, not menus, code, or the list itself. */
export function isReadable(block: PageBlock, page: PageText, bibliography: Bibliography): boolean {
  if (block.zone === 'chrome' || block.zone === 'code') return false;
  const text = page.text.slice(block.start, Math.min(block.end, block.start + 80));
  if (NO_PROSE.test(text) || isOwnCitation(text)) return false;
  return !bibliography.lists.some((list) => block.start < list.end && list.start < block.end);
}

/** "How to cite this article Berg, A. (2019)"; "Citation bias can be used" opens a sentence. */
function isOwnCitation(text: string): boolean {
  const label = OWN_CITATION_HEADING.exec(text)?.[0];
  return label !== undefined && !/^\s\p{Ll}/u.test(text.slice(label.length));
}
