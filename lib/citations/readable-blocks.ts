import type { PageBlock, PageText } from '../model/page-text.ts';
import type { Bibliography } from '../model/reference.ts';

/** Lines that name a work without citing it: the article's own citation, credits of pictures, copyright. */
const NO_PROSE =
  /^(?:suggested citation|how to cite|cite (?:this|as)|please cite|to cite this|citation|recommended citation|copyright|©|source|sources|image|photo|photograph|picture|figure credit|image credit|photo credit|credit|illustration|reference this)s?\b.{0,40}?[:©]/i;
/** After such a heading the next lines are the article's own citation. */
const OWN_CITATION_HEADING = /^(?:how to cite|cite this|citation|suggested citation|cite as|for attribution|reuse)\b/i;

/** Whether citations are looked for in a block: prose of the article, not menus, code, or the list itself. */
export function isReadable(block: PageBlock, page: PageText, bibliography: Bibliography): boolean {
  if (block.zone === 'chrome' || block.zone === 'code') return false;
  const text = page.text.slice(block.start, Math.min(block.end, block.start + 80));
  if (NO_PROSE.test(text) || OWN_CITATION_HEADING.test(text)) return false;
  return !bibliography.lists.some((list) => block.start >= list.start && block.start < list.end);
}
